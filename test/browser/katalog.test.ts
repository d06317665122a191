import {readFileSync} from "node:fs";
import {dsvFormat} from "d3-dsv";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {indicators} from "../../indicators/index.js";
import {useSite} from "./support/use-site.js";

interface Column {
  readonly titles: string;
  readonly datatype: string | {readonly base: string};
}

describe("the catalogue", () => {
  const site = useSite();

  test("is searched by words and filtered by theme, and leads to the sheet of an indicator", async () => {
    const {page, errors, close} = await site.open(`/katalog/`);
    expect(await page.locator("tbody tr").count()).toBe(indicators.length);
    await page.getByLabel("Suche in Titel, Frage und Anbieter").fill("mindestsicherung 22811");
    await page.locator("caption", {hasText: `1 von ${indicators.length}`}).waitFor();
    await page.getByRole("link", {name: "Mindestsicherungsquote"}).click();
    await page.getByRole("heading", {level: 1, name: "Mindestsicherungsquote"}).waitFor();
    expect(await page.title()).toContain("SOZ-09");
    expect(errors).toEqual([]);
    await close();
  });

  test("is filtered by provider, breakdown and break; the address keeps it, and back and forward step through it", async () => {
    const {page, errors, close} = await site.open(`/katalog/`);
    const rows = page.locator("tbody tr");
    const summary = (count: number) => page.locator("caption", {hasText: new RegExp(`^${count} von`)});
    const filtered = async (choose: () => Promise<unknown>): Promise<number> => {
      const before = await rows.count();
      await choose();
      await summary(before).waitFor({state: "detached"});
      return rows.count();
    };
    const ofProvider = await filtered(() =>
      page.getByLabel("Anbieter", {exact: true}).selectOption("Bundesagentur für Arbeit")
    );
    expect(ofProvider).toBeLessThan(indicators.length);
    const withBreak = await filtered(() => page.getByLabel("Bruch oder Ereignis").selectOption({value: "ZENSUS22-VJ"}));
    expect(withBreak).toBeLessThan(ofProvider);
    expect(withBreak).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?anbieter=Bundesagentur+f%C3%BCr+Arbeit&bruch=ZENSUS22-VJ");
    await page
      .locator("#ansage", {hasText: `${withBreak} von ${indicators.length} Indikatoren`})
      .waitFor({state: "attached"});

    const other = await site.open(page.url());
    expect(await other.page.locator("tbody tr").count()).toBe(withBreak);
    await other.close();

    await page.goBack();
    await summary(ofProvider).waitFor();
    await page.goForward();
    await summary(withBreak).waitFor();

    await page.getByLabel("Gliederung nach").selectOption({label: "Quartier"});
    await page.getByRole("button", {name: "Alle Filter zurücksetzen"}).focus();
    await page.keyboard.press("Enter");
    await summary(indicators.length).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    expect(errors).toEqual([]);
    await close();
  });

  test("describes the table that a sheet saves: its file, its columns in their order, and what types they have", async () => {
    const {page, errors, close} = await site.open(`/katalog/BEV-02`);
    const figure = page.locator("figure.abbildung").first();
    const save = async (name: string): Promise<{readonly name: string; readonly text: string}> => {
      const [file] = await Promise.all([page.waitForEvent("download"), figure.getByRole("button", {name}).click()]);
      return {name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8")};
    };
    const table = await save("Tabelle speichern (CSV)");
    const description = await save("Beschreibung der CSV-Datei speichern (JSON)");
    expect(description.name).toBe(`${table.name}-metadata.json`);
    const described = JSON.parse(description.text) as {
      readonly url: string;
      readonly dialect: {readonly delimiter: string};
      readonly "schema:numberOfItems": number;
      readonly tableSchema: {readonly columns: readonly Column[]};
    };
    const {columns} = described.tableSchema;
    expect(described.url).toBe(table.name);
    const [head, ...rows] = dsvFormat(described.dialect.delimiter).parseRows(table.text.replace(/^\uFEFF/, ""));
    expect(head).toEqual(columns.map(({titles}) => titles));
    const data = rows.slice(0, described["schema:numberOfItems"]);
    expect(data.length).toBeGreaterThan(10);
    expect(rows[data.length]!.join("")).toBe(""); // below it stand the notes
    const patterns = {number: /^-?\d+(,\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/} as const;
    for (const [base, pattern] of Object.entries(patterns)) {
      const own = columns.flatMap(({datatype}, c) =>
        typeof datatype !== "string" && datatype.base === base ? [c] : []
      );
      const fields = data.flatMap((row) => own.map((c) => row[c]!)).filter((field) => field !== "");
      expect(fields.length, base).toBeGreaterThan(10);
      expect(fields.filter((field) => !pattern.test(field))).toEqual([]);
    }
    expect(errors).toEqual([]);
    await close();
  });

  test("keeps on a sheet the chosen definition in the address, and hands it on to the Werkstatt", async () => {
    const {page, errors, close} = await site.open(`/katalog/REC-06`);
    await page.getByLabel(/^Nenner am/).selectOption({label: "mit mindestens 8 Jahren Aufenthalt"});
    const effect = (on: Page) => on.locator("p.wirkung", {hasText: "Gegenüber der Standarddefinition"}).first();
    const sentence = await effect(page).innerText();
    expect(new URL(page.url()).search).toBe("?REC-06.nenner=ab-8");
    const other = await site.open(page.url());
    expect(await effect(other.page).innerText()).toBe(sentence);
    await other.close();
    await page.getByRole("link", {name: /In der Werkstatt/}).click();
    await page.getByRole("heading", {name: "Werkstatt", level: 1}).waitFor();
    expect(page.url()).toContain("b.nenner=ab-8");
    expect(errors).toEqual([]);
    await close();
  });
});
