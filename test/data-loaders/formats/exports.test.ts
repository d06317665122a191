import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {describe, expect, it} from "vitest";
import {openDelivery, readBytes} from "../../../data-loaders/formats/delivery.js";
import {parseNumber} from "../../../data-loaders/formats/number.js";
import {scanColumns, type NumberColumn} from "../../../data-loaders/formats/columns/scan-columns.js";
import {countSigns} from "../../../data-loaders/inspect/count-signs.js";

const folder = fileURLToPath(new URL("../../../../shared/exports/", import.meta.url));
const title = existsSync(folder)
  ? "real deliveries"
  : "real deliveries (skipped: ../shared/exports is not on this machine)";

/** What can be counted by hand in each file: code, keys, values, rows of data, line of the first, signs, path of a column. */
const classic = [
  {
    file: "land-nrw/2024_12521-03i.csv",
    tableCode: "12521-03i",
    statistic: "Ausländerstatistik (AZR)",
    state: "2026-02-09T16:09:36",
    keys: 5,
    values: 3,
    lines: [9, 13489],
    signs: {"-": 17136},
    column: [5, "Ausländische Bevölkerung > Insgesamt [Anzahl]"]
  },
  {
    file: "land-nrw/2024_12411-09i.csv",
    tableCode: "12411-09i",
    statistic: "Fortschreibung des Bevölkerungsstandes",
    state: "2026-02-16T12:15:28",
    keys: 3,
    values: 92,
    lines: [9, 69],
    signs: {"-": 184},
    column: [
      94,
      "Bevölkerungsstand (Basis Zensus 2022 und früher) > Altersjahre (unter 1 bis 90 Jahre und mehr) > 90 Jahre und mehr [Anzahl]"
    ]
  },
  {
    file: "land-nrw/2023_22811-01i.csv",
    tableCode: "22811-01i",
    statistic: "Sozialberichterstattung in der amtlichen Statistik",
    state: "2025-12-18T14:36:32",
    keys: 2,
    values: 1,
    lines: [8, 441],
    signs: {".": 2, x: 1},
    column: [2, "Jahr > 2023 [Prozent]"]
  },
  {
    file: "land-nrw/2024_22811-05i.csv",
    tableCode: "22811-05i",
    statistic: "Sozialberichterstattung in der amtlichen Statistik",
    state: "2026-01-02T19:06:32",
    keys: 3,
    values: 8,
    lines: [10, 443],
    signs: {"-": 11, ".": 8},
    column: [
      8,
      "Empfänger/innen von soz. Mindestsicherungsleistung > Grundsicherung im Alter und bei Erwerbsminderung nach dem SGB XII > im Alter [Anzahl]"
    ]
  },
  {
    file: "land-nrw/2024_13111-54i.csv",
    tableCode: "13111-54i",
    statistic: "Statistik der sozialversicherungspflichtig Beschäftigten",
    state: "2026-01-15T15:38:09",
    keys: 4,
    values: 10,
    lines: [8, 861],
    signs: {".": 178, "-": 289},
    column: [5, "ohne Schulabschluss [Anzahl]"]
  },
  {
    file: "land-nrw/2023_22517-02i.csv",
    tableCode: "22517-02i",
    statistic: "Statistik der erzieherischen Hilfe",
    state: "2025-11-27T09:41:33",
    keys: 3,
    values: 4,
    lines: [10, 241],
    signs: {"-": 40, ".": 4, "/": 4},
    column: [3, "Art der Hilfe > Insgesamt > In Anspruch genommene erzieh. Hilfen [Anzahl]"]
  },
  {
    file: "land-nrw/2024_22517-02i.csv",
    tableCode: "22517-02i",
    statistic: "Statistik der erzieherischen Hilfe",
    state: "2026-01-19T21:12:47",
    keys: 3,
    values: 22,
    lines: [10, 241],
    signs: {"-": 627},
    column: [6, "Art der Hilfe > Hilfe zur Erziehung § 27 SGB VIII > Begonnene erzieher. Hilfen/Beratungen [Anzahl]"]
  }
];

/** Flat files: rows of data, signs, and quality marks. */
const flat = [
  {file: "genesis/12411-01-01-4_de_flat.csv", rows: 1467, value: 13, signs: {"-": 222}},
  {file: "genesis/12211-Z-11_de_flat_quality-on.csv", rows: 1956, value: 13, signs: {"-": 1020, "/": 29}},
  {file: "genesis/13111-01-03-4_de_flat.csv", rows: 3300, value: 17, signs: {"-": 2898, ".": 72}},
  {file: "genesis/12531-0043_de_flat_subset-05124-05122-05120-05158.csv", rows: 1822, value: 21, signs: {}},
  {
    file: "bundesagentur/ba_281_arbeitslose_migrationshintergrund_2019-12_NRW_long.csv",
    rows: 13860,
    value: 6,
    signs: {"*": 410, x: 1760}
  }
];

describe.skipIf(!existsSync(folder))(title, () => {
  // vitest collects a skipped suite too, so there must be nothing to open in it
  describe.each(existsSync(folder) ? classic : [])(
    "$file",
    ({file, tableCode, statistic, state, keys, values, lines, signs, column}) => {
      const {encoding, separator, sheet, table} = openDelivery(folder + file);

      it("is read as windows-1252 with semicolons, and nothing is odd about it", () => {
        expect([encoding, separator, sheet.irregularities]).toEqual(["windows-1252", ";", []]);
      });

      it("has its code, survey, Stand, licence and one note", () => {
        expect(table).toMatchObject({layout: "landesdatenbank", tableCode, statistic, state});
        expect(table.licence).toMatch(/^© IT\.NRW, Düsseldorf, 202[56]\. .* Version 2\.0\.$/);
        expect(table.notes).toHaveLength(1);
      });

      it("has its keys, values and rows where an editor shows them", () => {
        expect([table.keyColumns.length, table.valueColumns.length]).toEqual([keys, values]);
        expect([sheet.line(table.firstRow), sheet.line(table.endRow - 1)]).toEqual(lines);
      });

      it("has its header tree and units", () => {
        const found = table.valueColumns.find((value) => value.column === column[0]);
        expect(`${found?.path.join(" > ")} [${found?.unit}]`).toBe(column[1]);
      });

      it("has the signs that can be counted in it", () => {
        const columns = table.valueColumns.map((value) => value.column);
        expect(Object.fromEntries(countSigns(table, columns).signs)).toEqual(signs);
      });
    }
  );

  describe.each(flat)("$file", ({file, rows, value, signs}) => {
    it("has its rows and signs, in the sheet and in the columns", () => {
      const {encoding, separator, table} = openDelivery(folder + file);
      expect(table.endRow - table.firstRow).toBe(rows);
      expect(table.valueColumns.map((column) => column.column)).toEqual([value]);
      expect(Object.fromEntries(countSigns(table, [value]).signs)).toEqual(signs);

      const columns = Array.from({length: table.sheet.columnCount}, (_, column) =>
        column === value ? ({kind: "number", notation: "machine"} as const) : ({kind: "text"} as const)
      );
      const scanned = scanColumns(readBytes(folder + file), {encoding, separator, columns});
      const numbers = scanned.columns[value] as NumberColumn;
      const counts: Record<string, number> = {};
      for (const code of numbers.signs.codes) {
        const sign = numbers.signs.dictionary[code]!;
        counts[sign] = (counts[sign] ?? 0) + 1;
      }
      expect([scanned.rowCount, counts, scanned.irregularities]).toEqual([rows, signs, []]);
      for (let row = 0; row < rows; row += 97) {
        const raw = table.sheet.text(table.firstRow + row, value);
        expect(numbers.values[row]).toBe(parseNumber(raw, "machine") ?? 0);
      }
    });
  });

  it("finds Wuppertal’s published figures at their places (© IT.NRW, dl-de/by-2-0)", () => {
    const {sheet, table} = openDelivery(`${folder}land-nrw/2024_12411-09i.csv`);
    const rows = Array.from({length: table.endRow - table.firstRow}, (_, i) => table.firstRow + i);
    const wuppertal = rows.find((row) => sheet.text(row, 1) === "05124")!;
    expect([sheet.text(wuppertal, 2), sheet.text(wuppertal, 3)]).toEqual(["    Wuppertal, krfr. Stadt", "358193"]);
  });
});
