import {describe, expect, it} from "vitest";
import {readCsv} from "../../../data-loaders/formats/csv.js";
import {readTable} from "../../../data-loaders/formats/read-table.js";

function read(text: string) {
  const {sheet: _, headers, ...table} = readTable(readCsv(Buffer.from(text)));
  return {...table, labels: headers.map(({label}) => label)};
}

describe("readTable(sheet) on any other sheet", () => {
  it("takes the first row for the header, and a column named wert for the values", () => {
    expect(read("stichtag;ags;wert;qualitaet\n2019-12;05124;14679;3\n2019-12;05124;*;3\n\n")).toMatchObject({
      layout: "plain",
      keyColumns: [0, 1],
      keyNames: ["stichtag", "ags"],
      valueColumns: [{column: 2, path: ["wert"]}],
      qualityColumn: 3,
      firstRow: 1,
      endRow: 3
    });
  });

  it("finds value columns by content: numbers and signs, no codes with leading zeros, no years", () => {
    const table = read(
      "Jahr;AGS;Name;2022;2023\n2023;05124;Wuppertal;1,5;-\n2024;05111;Düsseldorf;2;(3)\n2025;05112;Duisburg;3;7\n"
    );
    expect(table.keyColumns).toEqual([0, 1, 2]);
    expect(table.valueColumns.map(({path}) => path)).toEqual([["2022"], ["2023"]]);
  });

  it("takes numbers with decimals beside a column named wert for values too, whole numbers for codes", () => {
    const {valueColumns} = read("klasse;wert;quote\n1;5;12,5\n2;-;x\n");
    expect(valueColumns.map(({path}) => path)).toEqual([["wert"], ["quote"]]);
  });

  it("keeps lines before the header as title and reads a footer", () => {
    expect(
      read("Einwohner\nnach Quartier;\nQuartier;Zahl\nA;1\nB;2\n© Stadt, 2026\nStand: 01.02.2026\n")
    ).toMatchObject({
      title: "Einwohner nach Quartier",
      firstRow: 3,
      endRow: 5,
      licence: "© Stadt, 2026",
      state: "2026-02-01"
    });
  });

  it("numbers the columns of a file without header", () => {
    expect(read("1;2,5;a\n3;4,5;b\n")).toMatchObject({
      labels: ["Spalte 1", "Spalte 2", "Spalte 3"],
      firstRow: 0,
      endRow: 2
    });
  });

  it("is a table without rows where there are none", () => {
    expect(read("")).toMatchObject({firstRow: 0, endRow: 0, keyColumns: [], valueColumns: []});
    expect(read("a;b\n")).toMatchObject({firstRow: 1, endRow: 1, valueColumns: []});
  });
});
