import {describe, expect, it} from "vitest";
import {checkControlTotal} from "../../../data-loaders/contract/control-total.js";
import type {DeliveredCells} from "../../../data-loaders/contract/delivered.js";
import {findings} from "../../../data-loaders/contract/findings.js";
import type {DeliveredTable} from "../../../data-loaders/formats/workbook-table/table.js";
import {signCode} from "../../../indicators/vocabulary/signs.js";

const cells = {
  length: 3,
  dimensions: {},
  wert: Float64Array.of(1000, 234, 99),
  zeichen: Int8Array.of(signCode("wert"), signCode("wert"), signCode("geheim")),
  zeile: Int32Array.of(2, 3, 4),
  spalte: Int16Array.of(1, 1, 1)
} satisfies DeliveredCells;

function codes(notes: readonly string[]): string[] {
  const found = findings();
  const table = {notes, endRow: 5, sheet: {rowCount: 5, line: (row: number) => row + 1}} as unknown as DeliveredTable;
  checkControlTotal(table, /^Kontrollsumme: ([\d.]+)/, cells, "a.csv", found);
  return found.all().map(({code}) => code);
}

describe("checkControlTotal", () => {
  it("adds up the numbers that there are, with points or without", () => {
    expect(codes(["Hinweis", "Kontrollsumme: 1.234"])).toEqual([]);
    expect(codes(["Kontrollsumme: 1234"])).toEqual([]);
  });

  it("refuses another sum, and a file that has none", () => {
    expect(codes(["Kontrollsumme: 1.235"])).toEqual(["P301"]);
    expect(codes(["Kontrollsumme: 12.34"])).toEqual(["V202"]);
    expect(codes([])).toEqual(["V202"]);
  });
});
