import {describe, expect, test} from "vitest";
import {settle} from "./support/page.js";
import {useSite} from "./support/use-site.js";

describe("the Werkstatt", () => {
  const site = useSite();

  test("splits the difference of two definitions in points and persons, adding up as printed", async () => {
    const {page, errors, close} = await site.open(
      `/werkstatt?indikator=BEV-08&b.quotient=jung&b.beginn=20&b.grenze=67`
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
    const {page, errors, close} = await site.open(`/werkstatt?indikator=SOZ-09`);
    const curve = page.locator("figure.abbildung").filter({hasText: "Definitionen auseinander"});
    expect(await curve.locator("circle").count()).toBe(3);
    expect(await curve.innerText()).toContain("Berechnung");
    await curve.locator("summary", {hasText: "Tabelle"}).click();
    const twin = curve.locator("details").filter({hasText: "Dieselben Zahlen"});
    const values = (await twin.locator("tbody td:last-child").allInnerTexts()).map((text) =>
      Number.parseFloat(text.replace(",", "."))
    );
    expect(values.length).toBe(3);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(errors).toEqual([]);
    await close();
  });

  test("compares up to four definitions, marks those made with a choice, and says what a breakdown costs", async () => {
    const {page, errors, close} = await site.open(`/werkstatt?indikator=REC-06`);
    await page.getByRole("button", {name: "Fassung hinzufügen"}).click();
    await page.getByRole("button", {name: "Fassung hinzufügen"}).click();
    await page.getByRole("button", {name: "Fassung hinzufügen"}).waitFor({state: "hidden"});
    await page.getByRole("button", {name: "Fassung B entfernen"}).click();
    await page.waitForFunction(() => location.search.includes("fassungen=acd"));
    await page.locator("figure.abbildung .untertitel", {hasText: "Fassung A, Fassung C und Fassung D"}).waitFor();

    await page.getByRole("form", {name: "Definitionen hervorheben"}).getByLabel("Nenner").selectOption("ab-8");
    const curve = page.locator("figure.abbildung").filter({hasText: "Definitionen auseinander"});
    await curve.getByText(/Hervorgehoben: 2 von 10 Definitionen/).waitFor();
    await curve.locator("summary", {hasText: "Welche Wahl hebt den Wert?"}).click();
    expect(await curve.innerText()).toContain("Vergleichen");
    await page.reload();
    await settle(page);
    await curve.getByText(/Hervorgehoben: 2 von 10 Definitionen/).waitFor();
    expect(await page.getByRole("table", {name: /Was eine Gliederung kostet/}).innerText()).toContain("Geschlecht");
    expect(errors).toEqual([]);
    await close();
  });

  test("sorts a table by its heads: by value, up, down and back, announced, with the origin of each number", async () => {
    const {page, close} = await site.open(`/werkstatt?indikator=REC-06`);
    const figure = page.locator("figure.abbildung").first();
    await figure.locator("summary", {hasText: "Dieselben Zahlen"}).click();
    const head = figure.getByRole("columnheader", {name: "Fassung A"});
    const shown = async (): Promise<string[]> => figure.locator("tbody td:nth-child(2)").allInnerTexts();
    const numbers = async (): Promise<number[]> =>
      (await shown()).map((text) => Number.parseFloat(text.replace(",", "."))).filter((value) => !Number.isNaN(value));
    const before = await shown();
    await head.getByRole("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => a - b));
    await page.locator("#ansage", {hasText: "nach Fassung A, aufsteigend"}).waitFor({state: "attached"});
    await head.getByRole("button").click();
    expect(await numbers()).toEqual((await numbers()).toSorted((a, b) => b - a));
    await head.getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
    expect(await shown()).toEqual(before);
    await figure.locator("tbody button.zahl").first().click();
    await page.getByRole("dialog").getByText("Woher kommt diese Zahl?").waitFor();
    await close();
  });

  test("opens the origin of a contribution, of a count in persons, and of a point among all definitions", async () => {
    const {page, errors, close} = await site.open(
      `/werkstatt?indikator=BEV-08&b.quotient=jung&b.beginn=20&b.grenze=67`
    );
    const dialog = page.getByRole("dialog");
    const ask = async (button: import("playwright-core").Locator): Promise<string> => {
      await button.press("Enter");
      await dialog.getByText("Woher kommt diese Zahl?").waitFor();
      const text = await dialog.innerText();
      await dialog.getByRole("button", {name: "Schließen"}).click();
      return text;
    };
    const bridge = page.locator("figure.abbildung").filter({hasText: "zwischen A und B"});
    const drawn = await ask(bridge.locator("svg .stufe").nth(1));
    expect(drawn).toContain("Durchschnitt über alle Reihenfolgen");
    for (const name of ["Fassung A", "Fassung B"]) {
      expect(drawn).toContain(`Zähler (${name})`);
      expect(drawn).toContain(`Nenner (${name})`);
    }
    await bridge.locator("summary", {hasText: "Tabelle"}).click();
    expect(await bridge.locator("td.rechts:has-text(',')").count()).toBe(
      await bridge.locator("td.rechts:has-text(',') button.zahl").count()
    );
    const persons = page.locator("figure.abbildung").filter({hasText: "Nenner in Personen"});
    expect(await ask(persons.locator("svg .stufe").first())).toContain("Nenner");
    const curve = page.locator("figure.abbildung").filter({hasText: "Definitionen auseinander"});
    expect(await ask(curve.locator(".fassungspunkt").first())).toContain("Zähler");
    expect(errors).toEqual([]);
    await close();
  });

  test("says which definition opens an older table, and what rounding does to each of them", async () => {
    const {page, errors, close} = await site.open(`/werkstatt?indikator=ARB-08&b.ort=arbeitsort`);
    const opened = page.getByText(/^Fassung A öffnet Fassung B, gegliedert nach Alter: In \d+ von \d+ Zahlen/);
    await opened.waitFor();
    expect(await opened.innerText()).toContain("So nicht beide veröffentlichen.");
    await page
      .getByRole("form", {name: /Fassung B/})
      .getByLabel("Wohnort")
      .check();
    await opened.waitFor({state: "detached"});
    await page.getByLabel("Indikator", {exact: true}).selectOption("BEV-02");
    await page.getByText("Keine der Fassungen öffnet eine ältere Tabelle").waitFor();
    await page
      .getByText(/Rundungsbasis \d+; eine einzelne Zelle weicht um höchstens/)
      .first()
      .waitFor();
    await page.getByLabel("Indikator", {exact: true}).selectOption("BEV-07");
    await page.getByText(/zählen womöglich dieselben Menschen und sind jede für sich gerundet/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  test("keeps its state in the address: through reload, back, forward and a fresh browser", async () => {
    const first = await site.open(`/werkstatt`);
    const {page} = first;
    await page.getByLabel("Indikator").selectOption("SOZ-09");
    await page
      .getByRole("form", {name: /Fassung B/})
      .getByLabel("aus Anzahlen: Summe der Leistungen")
      .check();
    await page.getByLabel("Stichtag der Zerlegung").selectOption("2019-12-31");
    const address = page.url();
    expect(address).toContain("indikator=SOZ-09");
    expect(address).toContain("stichtag=2019-12-31");

    const second = await site.open(address);
    const figures = await texts(second.page);
    await expect.poll(() => texts(page)).toEqual(figures);
    await second.page.reload();
    await settle(second.page);
    await expect.poll(() => texts(second.page)).toEqual(figures);
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
