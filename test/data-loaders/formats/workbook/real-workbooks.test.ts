import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import {
  readWorkbook,
  sniffWorkbook,
  type Workbook,
  type WorkbookSheet
} from "../../../../data-loaders/formats/workbook/index.js";

const folder = join(import.meta.dirname, "../../../../../shared/exports");
const agency = join(folder, "bundesagentur/ba_281-SGB-III_2019-12_extract.xlsx");
const census = join(folder, "mikrozensus/mz_Tab5_migrationsstatus_laender_2018-2019_A13.xlsx");

/** How many cells of a sheet meet a condition. */
function count(sheet: WorkbookSheet, meets: (row: number, column: number) => boolean): number {
  let found = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.width(row); column++) if (meets(row, column)) found++;
  }
  return found;
}

const withText = (sheet: WorkbookSheet, text: string) =>
  count(sheet, (row, column) => sheet.text(row, column) === text);
const flags = (sheet: WorkbookSheet, flag: string) =>
  count(sheet, (row, column) => column === 1 && sheet.text(row, column) === flag);
const withFormat = (sheet: WorkbookSheet, format: string) =>
  count(sheet, (row, column) => sheet.kind(row, column) === "number" && sheet.format(row, column) === format);

describe.skipIf(!existsSync(agency))(
  "the § 281 workbook of the Bundesagentur (skipped where ../shared/exports is absent)",
  () => {
    let workbook: Workbook;
    beforeAll(() => {
      workbook = readWorkbook(readFileSync(agency), {file: "ba.xlsx"});
    });
    const sheet = (name: string) => workbook.sheets.find((one) => one.name === `Rohdaten_BA_2019_${name}`)!;

    it("is recognised by content and read without warnings", () => {
      expect(sniffWorkbook(readFileSync(agency))).toBe("xlsx");
      expect([workbook.kind, workbook.sheets.length, workbook.warnings.length]).toEqual(["xlsx", 5, 0]);
      expect(workbook.properties.modified).toBe("2020-10-27T18:19:15Z");
    });

    it("keeps every bracket that only a number format prints", () => {
      expect([withFormat(sheet("SGB3"), "\\(#,###\\)"), withFormat(sheet("SGB2"), "\\(#,###\\)")]).toEqual([124, 196]);
      expect([withFormat(sheet("SGB3%"), "\\(#0.0\\)"), withFormat(sheet("SGB2%"), "\\(#0.0\\)")]).toEqual([90, 173]);
      for (const name of ["SGB3", "SGB2", "SGB3%", "SGB2%"]) {
        const one = sheet(name);
        const bracketed = count(
          one,
          (row, column) => one.kind(row, column) === "number" && /^\([\d.,]+\)$/.test(one.text(row, column))
        );
        expect(bracketed).toBe({SGB3: 124, SGB2: 196, "SGB3%": 90, "SGB2%": 173}[name]);
      }
    });

    it("keeps the flags ² and ³ in the column without a heading", () => {
      expect([flags(sheet("SGB3"), "²"), flags(sheet("SGB3"), "³")]).toEqual([5, 9]);
      expect([flags(sheet("SGB2"), "²"), flags(sheet("SGB2"), "³")]).toEqual([0, 18]);
    });

    it("keeps *, x, (13), (-), (*) and . as texts", () => {
      expect([withText(sheet("SGB3"), "*"), withText(sheet("SGB3"), "x"), withText(sheet("SGB3"), "(-)")]).toEqual([
        18, 55, 2
      ]);
      expect([withText(sheet("SGB2"), "*"), withText(sheet("SGB2"), "(*)")]).toEqual([12, 7]);
      expect([withText(sheet("1"), "(13)"), withText(sheet("1"), ".")]).toEqual([2, 11]);
    });

    it("gives the five rows of merged headings, the footnotes and the date of making", () => {
      const one = sheet("SGB3");
      expect(one.merges).toContainEqual({row: 8, column: 4, rows: 1, columns: 10});
      expect(one.merges.length).toBe(17);
      expect(one.text(8, 2)).toMatch(/^Arbeitslose insgesamt/);
      expect(count(one, (row, column) => one.text(row, column).includes("Erstellungsdatum: 09.06.2020"))).toBe(1);
      expect(count(one, (row, column) => one.text(row, column).startsWith("3) Erhöhte Unsicherheit"))).toBe(1);
    });
  }
);

describe.skipIf(!existsSync(census))(
  "the Mikrozensus workbook of Niedersachsen (skipped where ../shared/exports is absent)",
  () => {
    let workbook: Workbook;
    beforeAll(() => {
      workbook = readWorkbook(readFileSync(census), {file: "mz.xlsx"});
    });
    const sheet = (name: string) => workbook.sheets.find((one) => one.name === name)!;

    it("keeps “/   ” and “–   ” with their blanks", () => {
      expect([withText(sheet("Tab5I_2018"), "/   "), withText(sheet("Tab5I_2018"), "–   ")]).toEqual([588, 14]);
      expect([withText(sheet("Tab5M_2018"), "/   "), withText(sheet("Tab5M_2018"), "–   ")]).toEqual([826, 27]);
      expect([withText(sheet("Tab5W_2018"), "/   "), withText(sheet("Tab5W_2018"), "–   ")]).toEqual([879, 48]);
    });

    it("shows as in print what a condition of the number format brackets or replaces, and warns of the replaced", () => {
      const one = sheet("2019_A13_Zeitreihe");
      const conditional = '[<5]"/";[<10]\\(0.0\\);#\\ ###.0';
      const shown = (test: RegExp) =>
        count(one, (row, column) => one.format(row, column) === conditional && test.test(one.text(row, column)));
      expect(withFormat(one, conditional)).toBe(102);
      expect(shown(/^\/$/) + shown(/^\(\d,\d\)$/) + shown(/^[\d ]+,\d$/)).toBe(102);
      const concealed = count(
        one,
        (row, column) => one.text(row, column) === "/" && one.kind(row, column) === "number"
      );
      const warning = workbook.warnings.find(({code, message}) => code === "W156" && message.includes("„/“"))!;
      expect(concealed).toBe(1 + (warning.more ?? 0));
    });

    it("names the linked workbook that it does not open", () => {
      expect(workbook.warnings.filter(({code}) => code === "W152").map(({message}) => message)).toEqual([
        expect.stringContaining("2019_05_24_Rand.xlsm")
      ]);
    });

    it("shows raised footnote marks as superscripts", () => {
      expect(workbook.sheets.some((one) => withText(one, "Herkunftsland²)") > 0)).toBe(true);
    });

    it("reads results of formulas and knows them as such", () => {
      const one = sheet("2018_A13bearbeitet_2019");
      expect(count(one, (row, column) => one.isFormula(row, column))).toBe(231);
      expect(count(one, (row, column) => one.kind(row, column) === "formula")).toBe(0);
    });
  }
);
