import type {Locator, Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {indicators} from "../../indicators/index.js";
import {useSite} from "./support/use-site.js";

describe("the data pages", () => {
  const site = useSite();

  test("the matrix of availability follows its filters, keeps them in the address, and announces what is left", async () => {
    const {page, errors, close} = await site.open(`/daten/verfuegbarkeit`);
    const rows = page.locator(".matrix tbody tr:not(.thema)");
    expect(await rows.count()).toBe(indicators.length);
    await page.getByLabel("Zustand").selectOption("datenluecke");
    await page.locator(".matrix caption", {hasText: "2 von"}).waitFor();
    expect((await rows.locator("th a").allInnerTexts()).filter(Boolean)).toEqual([
      expect.stringContaining("BIL-05"),
      expect.stringContaining("BIL-13")
    ]);
    expect(new Set(await rows.locator("td .unsichtbar").allTextContents())).toEqual(new Set(["Datenlücke"]));
    expect(new URL(page.url()).searchParams.get("zustand")).toBe("datenluecke");
    await page.locator("#ansage", {hasText: "2 von"}).waitFor({state: "attached"});
    await page.reload();
    await page.locator(".matrix caption", {hasText: "2 von"}).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("the text that asks for a table can be read without copying, and says that it was copied or marked", async () => {
    const {page, errors, close} = await site.open(`/daten/verfuegbarkeit?zustand=datenluecke`);
    const table = page.locator("#tabelle-schuleingangsuntersuchung");
    await table.locator("summary").click();
    expect(await table.locator("pre").innerText()).toContain("Guten Tag,");
    await table.getByRole("button", {name: /^Text kopieren/}).click();
    await page.locator("#ansage", {hasText: /Text kopiert|markiert/}).waitFor({state: "attached"});
    expect(errors).toEqual([]);
    await close();
  });

  test("the matrix needs no sideways scrolling at 360 px (WCAG 1.4.10)", async () => {
    const {page, close} = await site.open(`/daten/verfuegbarkeit`, {width: 360});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const over = await page.locator(".matrix").evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(over).toBeLessThanOrEqual(1); // half a pixel of the border is rounded up
    await close();
  });

  test("a number of a public table leads to the row in its file, with the cell marked", async () => {
    const {page, errors, close} = await site.open(`/daten/land-nrw#land-nrw-12521-03i`);
    const table = page.locator("#land-nrw-12521-03i");
    await table.getByText("Von der Zahl zur Zelle").click();
    await table
      .getByRole("button", {name: /^Zeile \d+ zeigen/})
      .first()
      .click();
    const value = await table.locator("tbody tr td").first().innerText();
    expect(await table.locator("pre mark").innerText()).toBe(value.replaceAll(".", ""));
    expect(errors).toEqual([]);
    await close();
  });

  test("a comparison of two providers opens both numbers, down to the row in each file", async () => {
    const {page, errors, close} = await site.open(`/daten/revisionen`);
    const table = await comparison(page, "Ausländerzentralregister und Fortschreibung");
    const row = table.locator("tbody tr").last();
    const [left, right, ratio] = await row.locator("td button").allInnerTexts();
    await row.locator("td button").nth(2).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(`100 × ${left} ÷ ${right} = ${ratio}`).waitFor();
    await dialog
      .getByRole("button", {name: /^Zeile \d+ zeigen/})
      .first()
      .click();
    await dialog.locator("pre mark").waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("of a comparison with a register that is not published, the ratio opens the protected numbers and says so", async () => {
    const {page, errors, close} = await site.open(`/daten/revisionen`);
    const table = await comparison(page, "Melderegister der Stadt und Fortschreibung");
    await table.locator("tbody td button").last().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("aus den gezählten Zahlen gebildet und auf ganze Prozent gerundet").waitFor();
    expect(await dialog.innerText()).toMatch(/100 × [\d.]+ ÷ [\d.]+ ≈ \d+/);
    expect(errors).toEqual([]);
    await close();
  });

  test("a table that is protected before it is published names its file, but no row", async () => {
    const {page, close} = await site.open(`/daten/auslaenderbehoerde`);
    const table = page.locator("#auslaenderbehoerde-titel");
    await table.getByText("Von der Zahl zur Zelle").click();
    await table.locator("tbody tr").first().waitFor();
    expect(await table.innerText()).toContain("vor der Veröffentlichung gerundet");
    expect(await table.getByRole("button", {name: /zeigen/}).count()).toBe(0);
    await close();
  });
});

/** Unfolds the numbers of a comparison of two providers. */
async function comparison(page: Page, title: string): Promise<Locator> {
  const section = page.locator("section.lieferung", {has: page.getByRole("heading", {name: title})});
  await section.locator("summary").click();
  return section.getByRole("table");
}
