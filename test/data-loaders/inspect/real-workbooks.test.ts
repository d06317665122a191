import {existsSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, it} from "vitest";
import type {WorkbookJson} from "../../../data-loaders/inspect/workbook-json.js";
import {inspect, inspectJson} from "./support.js";

const folder = join(import.meta.dirname, "../../../../shared/exports");
const agency = join(folder, "bundesagentur/ba_281-SGB-III_2019-12_extract.xlsx");
const census = join(folder, "mikrozensus/mz_Tab5_migrationsstatus_laender_2018-2019_A13.xlsx");

const inBrackets = (signs: Readonly<Record<string, number>>) =>
  Object.entries(signs).reduce((sum, [text, count]) => sum + (/^\(\d/.test(text) ? count : 0), 0);

describe.skipIf(!existsSync(agency))(
  "npm run inspect on the § 281 workbook of the Bundesagentur (skipped where ../shared/exports is absent)",
  () => {
    let found: WorkbookJson;
    beforeAll(() => {
      found = inspectJson(agency);
    });

    it("finds the tables 2.3 to 2.7 with rows, keys, flags and twelve value columns", () => {
      expect(
        found.sheets.map(({title, rowCount, keyColumns, valueColumns, sheet}) => [
          title!.slice(0, 3),
          rowCount,
          sheet.firstRow,
          sheet.lastRow,
          keyColumns.map(({name}) => name),
          valueColumns.length,
          valueColumns[0]!.quality
        ])
      ).toEqual([
        ["2.7", 25, 15, 39, ["Merkmal"], 12, null],
        ["2.3", 46, 15, 60, ["Region"], 12, {column: 2, counts: {"³": 9, "²": 5}}],
        ["2.4", 46, 13, 58, ["Region"], 12, {column: 2, counts: {"³": 9, "²": 5}}],
        ["2.5", 46, 15, 60, ["Region"], 12, {column: 2, counts: {"³": 18}}],
        ["2.6", 46, 13, 58, ["Region"], 12, {column: 2, counts: {"³": 18}}]
      ]);
      expect(found.rowCount).toBe(25);
    });

    it("tells brackets typed as text from those of a number format", () => {
      expect(found.sheets.map(({sheet}) => sheet.brackets)).toEqual([
        {text: 2, formats: {}},
        {text: 0, formats: {"\\(#,###\\)": 124}},
        {text: 0, formats: {"\\(#0.0\\)": 90}},
        {text: 0, formats: {"\\(#,###\\)": 196}},
        {text: 0, formats: {"\\(#0.0\\)": 173}}
      ]);
      expect(found.sheets.map(({signs}) => inBrackets(signs))).toEqual([2, 124, 90, 196, 173]);
    });

    it("counts the signs as shown, and every cell once", () => {
      expect(found.sheets[0]!.signs).toEqual({".": 11, "(13)": 2, "-": 1});
      expect(found.sheets[1]!.signs).toMatchObject({x: 55, "*": 18, "(-)": 2});
      expect(found.sheets[3]!.signs).toMatchObject({"*": 12, "(*)": 7});
      for (const {signs, rowCount, sheet} of found.sheets) {
        const counted = Object.values(signs).reduce((sum, count) => sum + count, sheet.numbers);
        expect(counted).toBe(12 * rowCount);
      }
    });

    it("gives the path of five merged header rows", () => {
      expect(found.sheets[1]!.valueColumns[7]!.path).toEqual([
        "davon (an Spalte 2)",
        "Mit Migrationshintergrund",
        "Mit eigener Migrationserfahrung",
        "darunter",
        "dar.: (Spät-) Aussiedler"
      ]);
    });

    it("gives Erstellungsdatum, Datenstand and footnotes of each sheet", () => {
      for (const {state, notes, sheet} of found.sheets) {
        expect([state, sheet.states]).toEqual([
          "2020-06-09",
          {Gebietsstand: "Dezember 2019", Datenstand: "Mai 2020", Erstellungsdatum: "09.06.2020"}
        ]);
        expect(notes.some((note) => note.startsWith("*) Aus Datenschutzgründen"))).toBe(true);
      }
    });

    it("says it in German", () => {
      const {code, out} = inspect(agency);
      expect(code).toBe(0);
      expect(out).toContain("in Klammern durch das Zahlenformat „\\(#,###\\)“: 124");
      expect(out).toContain("in Klammern durch das Zahlenformat „\\(#0.0\\)“: 173");
      expect(out).toMatch(/Geändert +27\.10\.2020, 18:19:15 Uhr \(UTC\)/);
    });
  }
);

describe.skipIf(!existsSync(census))(
  "npm run inspect on the Mikrozensus workbook (skipped where ../shared/exports is absent)",
  () => {
    let found: WorkbookJson;
    beforeAll(() => {
      found = inspectJson(census);
    });
    const sheet = (name: string) => found.sheets.find((each) => each.sheet.name === name)!;

    it("counts “/” and “–” without the blanks behind them, and every cell once", () => {
      expect(["Tab5I_2018", "Tab5M_2018", "Tab5W_2018"].map((name) => sheet(name).signs)).toEqual([
        {"/": 588, "–": 14},
        {"/": 826, "–": 27},
        {"/": 879, "–": 48}
      ]);
      for (const name of ["Tab5I", "Tab5M", "Tab5W"].flatMap((tab) => [`${tab}_2018`, `${tab}_2019`])) {
        const {signs, rowCount, valueColumns, sheet: details} = sheet(name);
        const counted = Object.values(signs).reduce((sum, count) => sum + count, details.numbers);
        expect([rowCount, details.rowsWithoutValues, valueColumns.length]).toEqual([184, 7, 19]);
        expect(counted).toBe(19 * (184 - 7));
      }
    });

    it("counts what a condition of the number format brackets or replaces", () => {
      const {keyColumns, signs, sheet: details, notes} = sheet("2019_A13_Zeitreihe");
      expect(keyColumns.map(({name}) => name)).toEqual(["Herkunftsland²)", "Jahr"]);
      expect(details.formats['[<5]"/";[<10]\\(0.0\\);#\\ ###.0']).toBe(102);
      expect(details.brackets.formats['[<5]"/";[<10]\\(0.0\\);#\\ ###.0']).toBe(15);
      expect([signs["/"], details.numbers + inBrackets(signs) + signs["/"]!]).toEqual([10, 3 * 142]);
      expect(notes.at(-1)).toMatch(/^Auffälligkeit: Zelle D10 und 6 weitere Stellen: /);
    });

    it("takes the numbered column of countries for a key and knows the formulas", () => {
      const {keyColumns, valueColumns, signs, sheet: details} = sheet("2018_A13bearbeitet_2018");
      expect([keyColumns.map(({column}) => column), valueColumns.length, signs]).toEqual([[2], 3, {"/": 17}]);
      expect([details.formulas, details.formulasWithoutValue]).toEqual([199, 0]);
    });

    it("names the linked file among the notes of the whole", () => {
      expect(found.notes.some((note) => note.includes("2019_05_24_Rand.xlsm"))).toBe(true);
      expect(found.notes.at(-1)).toContain("das erste sichtbare von 10 Blättern");
    });
  }
);
