import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launchBrowser} from "./support/browser.js";
import {openPage, settle} from "./support/page.js";
import {openSite, type Site} from "./support/site.js";

describe("the Werkstatt", () => {
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test("splits the difference of two definitions in points and persons, adding up as printed", async () => {
    const {page, errors, close} = await openPage(
      browser,
      `${site.url}/werkstatt?indikator=BEV-08&b.quotient=jung&b.beginn=20&b.grenze=67`
    );
    const bridge = page.locator("figure.abbildung").filter({hasText: "zwischen A und B"});
    await bridge.locator("summary", {hasText: "Tabelle"}).click();
    const rows = await bridge.locator("tbody tr").allInnerTexts();
    const contributions = rows.map((row) =>
      Number(/([+\u2212-]?[\d.]+,\d)/.exec(row)![1]!.replace("\u2212", "-").replace(",", "."))
    );
    const total = contributions.pop()!;
    expect(contributions.length).toBe(3);
    expect(contributions.reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6);
    expect(errors).toEqual([]);
    await close();
  });

  test("shows how far all definitions lie apart, and which choice makes it", async () => {
    const {page, errors, close} = await openPage(browser, `${site.url}/werkstatt?indikator=SOZ-09`);
    const curve = page.locator("figure.abbildung").filter({hasText: "Definitionen auseinander"});
    expect(await curve.locator("circle").count()).toBe(3);
    expect(await curve.innerText()).toContain("Berechnung");
    await curve.locator("summary", {hasText: "Tabelle"}).click();
    const values = (await curve.locator("tbody td:last-child").allInnerTexts()).map((text) =>
      Number.parseFloat(text.replace(",", "."))
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(errors).toEqual([]);
    await close();
  });

  test("keeps its state in the address: through reload, back, forward and a fresh browser", async () => {
    const first = await openPage(browser, `${site.url}/werkstatt`);
    const {page} = first;
    await page.getByLabel("Indikator").selectOption("SOZ-09");
    await page
      .getByRole("form", {name: /Fassung B/})
      .getByLabel("aus Anzahlen: Summe der Leistungen")
      .check();
    await page.getByLabel("Stichtag der Zerlegung").selectOption("2019-12-31");
    const figures = await texts(page);
    const address = page.url();
    expect(address).toContain("indikator=SOZ-09");
    expect(address).toContain("stichtag=2019-12-31");

    const second = await openPage(browser, address);
    expect(await texts(second.page)).toEqual(figures);
    await second.page.reload();
    await settle(second.page);
    expect(await texts(second.page)).toEqual(figures);
    await second.close();

    await page.goBack();
    await page.waitForFunction(() => !location.search.includes("2019-12-31"));
    await page.goForward();
    await page.locator("figure.abbildung .untertitel", {hasText: "31.12.2019"}).first().waitFor();
    expect(first.errors).toEqual([]);
    await first.close();
  });
});

async function texts(page: import("playwright-core").Page): Promise<string[]> {
  await page.locator("figure.abbildung .untertitel", {hasText: "31.12.2019"}).first().waitFor();
  return page.locator("figure.abbildung .titel").allInnerTexts();
}
