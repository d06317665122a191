import {describe, expect, it} from "vitest";
import {readWorkbookTable} from "../../../../data-loaders/formats/workbook-table/read-workbook-table.js";
import {makeSheet} from "./make-sheet.js";

const remark = "Die Ergebnisse enthalten nur diejenigen Personen, die Angaben gemacht haben. ".repeat(4).trim();

/** The layout of the agency: title, remark, merged header, column numbers, flags, foot. */
const agency = () =>
  makeSheet(
    [
      [undefined, undefined, undefined, undefined, "Arbeitsmarktstatistik"],
      ["2.3 Bestand an Arbeitslosen"],
      ["Niedersachsen (Gebietsstand Dezember 2019)"],
      [],
      [remark],
      [],
      ["Region", undefined, "Arbeitslose insgesamt", "davon"],
      [undefined, undefined, undefined, "Ohne Migrations-hintergrund", "Mit Migrations-\nhintergrund"],
      [undefined, undefined, "1", "2", "3"],
      ["Celle", "³", [1835, 1], [852, 2], [413, 2]],
      ["Aurich", undefined, [3074, 1], [1916, 1], "*"],
      ["Erstellungsdatum: 09.06.2020", undefined, undefined, undefined, "© Statistik"],
      [0],
      ["3) Erhöhte Unsicherheit"]
    ],
    ["A7:B9", "C7:C8", "D7:E7"]
  );

describe("readWorkbookTable", () => {
  it("finds title, survey, header, data, flags, Stand, licence and notes", () => {
    const table = readWorkbookTable(agency())!;
    expect(table).toMatchObject({
      layout: "workbook",
      title: "2.3 Bestand an Arbeitslosen Niedersachsen (Gebietsstand Dezember 2019)",
      statistic: "Arbeitsmarktstatistik",
      state: "2020-06-09",
      licence: "© Statistik",
      keyColumns: [0],
      keyNames: ["Region"],
      qualityColumn: 1,
      firstRow: 9,
      endRow: 11,
      notes: [remark, "0", "3) Erhöhte Unsicherheit"]
    });
    expect(table.valueColumns).toEqual([
      {column: 2, path: ["Arbeitslose insgesamt"]},
      {column: 3, path: ["davon", "Ohne Migrationshintergrund"]},
      {column: 4, path: ["davon", "Mit Migrationshintergrund"]}
    ]);
    expect([0, 1, 2, 3, 4].map((column) => table.sheet.text(9, column))).toEqual([
      "Celle",
      "³",
      "1835",
      "(852)",
      "(413)"
    ]);
  });

  it("reads a row of units, and takes a numbered column of years for values until a contract names it", () => {
    const sheet = makeSheet(
      [
        ["Tabelle A13"],
        [],
        ["Land", "Jahr", "Personen"],
        [undefined, undefined, "Insgesamt", "Frauen"],
        [undefined, undefined, "1 000"],
        ["1", "2", "3", "4"],
        ["Europa", 2019, [1069.568, 5], [529.266, 5]]
      ],
      ["A3:A5", "B3:B5", "C3:D3", "C5:D5"]
    );
    const table = readWorkbookTable(sheet)!;
    expect(table.valueColumns).toEqual([
      {column: 1, path: ["Jahr"]},
      {column: 2, path: ["Personen", "Insgesamt"], unit: "1 000"},
      {column: 3, path: ["Personen", "Frauen"], unit: "1 000"}
    ]);
  });

  it("takes no label from under a merged range, where no one sees it, and keeps columns without any", () => {
    const sheet = makeSheet(
      [
        ["Status", "Hessen"],
        [undefined, "Rest"],
        [undefined, "1", "2", "3"],
        ["Alle", 1, 2, 3]
      ],
      ["A1:A2", "B1:B2"]
    );
    expect(readWorkbookTable(sheet)!.valueColumns.map(({path}) => path)).toEqual([["Hessen"], [], []]);
  });

  it("keeps blank rows and headings between rows of data, so that no row is lost in silence", () => {
    const sheet = makeSheet([["Status", "Bund", "Land"], ["Alle", 5, 6], [], ["Nach Alter"], ["unter 6", 1, 2]]);
    const table = readWorkbookTable(sheet)!;
    expect([table.firstRow, table.endRow]).toEqual([1, 5]);
  });

  it("finds no table on a sheet without numbers, and none on an empty one", () => {
    expect(readWorkbookTable(makeSheet([["Deckblatt"], [], ["Impressum", "Kontakt"]]))).toBeUndefined();
    expect(readWorkbookTable(makeSheet([]))).toBeUndefined();
  });

  it("takes no long list of texts with numbers at its end for a table with a giant header", () => {
    const list = Array.from({length: 3000}, (_, i) => [`Straße ${i}`, `Hausnummer ${i}`]);
    expect(readWorkbookTable(makeSheet([...list, ["Summe", 1, 2]]))).toBeUndefined();
  });
});
