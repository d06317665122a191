import {describe, expect, it} from "vitest";
import {readCsv} from "../../../data-loaders/formats/csv.js";
import {readTable} from "../../../data-loaders/formats/read-table.js";

const head =
  "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label";

function read(...lines: string[]) {
  return readTable(readCsv(Buffer.from(`\ufeff${lines.join("\n")}\n`)));
}

describe("readTable(sheet) on a flat file of GENESIS", () => {
  it("finds keys, value, unit and statistic; table code, licence and Stand are not in such a file", () => {
    const table = read(
      head,
      "12411;Fortschreibung;STAG;Stichtag;2024-12-31;GES;Geschlecht;GESM;männlich;5;Anzahl;BEVSTD;Bevölkerungsstand",
      "12411;Fortschreibung;STAG;Stichtag;2024-12-31;GES;Geschlecht;;Insgesamt;-;Anzahl;BEVSTD;Bevölkerungsstand"
    );
    expect(table).toMatchObject({
      layout: "genesis-flat",
      statistic: "Fortschreibung",
      firstRow: 1,
      endRow: 3,
      notes: []
    });
    expect(table.keyColumns).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12]);
    expect(table.keyNames?.slice(4, 8)).toEqual([
      "time",
      "1_variable_code",
      "1_variable_label",
      "1_variable_attribute_code"
    ]);
    expect(table.valueColumns).toEqual([{column: 9, path: ["value"], unit: "Anzahl"}]);
    expect([table.tableCode, table.licence, table.state, table.qualityColumn]).toEqual(Array(4).fill(undefined));
  });

  it("finds the quality marks, and names no unit where rows have different ones", () => {
    const table = read(
      `${head};value_q`,
      "1;S;JAHR;Jahr;2024;K;Kreise;05;Land;5;Anzahl;A;A;e",
      "1;S;JAHR;Jahr;2024;K;Kreise;05;Land;50;Prozent;B;B;()"
    );
    expect(table.qualityColumn).toBe(13);
    expect(table.valueColumns).toEqual([{column: 9, path: ["value"]}]);
  });

  it("reads the former form with a column per measure", () => {
    const table = read(
      "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;BEV001__Bevoelkerung_insgesamt__Anzahl;QUO__Quote__Prozent",
      "12411;Fortschreibung;STAG;Stichtag;31.12.2020;DINSG;Deutschland insgesamt;DG;Deutschland;83155031;12,5"
    );
    expect(table.layout).toBe("genesis-flat");
    expect(table.valueColumns).toEqual([
      {column: 9, path: ["BEV001", "Bevoelkerung insgesamt"], unit: "Anzahl"},
      {column: 10, path: ["QUO", "Quote"], unit: "Prozent"}
    ]);
  });
});
