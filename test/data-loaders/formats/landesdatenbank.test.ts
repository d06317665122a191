import {describe, expect, it} from "vitest";
import {readCsv} from "../../../data-loaders/formats/csv.js";
import {readTable} from "../../../data-loaders/formats/read-table.js";
import type {StatisticalTable} from "../../../data-loaders/formats/table.js";

function read(lines: readonly string[]): StatisticalTable {
  return readTable(readCsv(Buffer.from(`${lines.join("\n")}\n`)));
}

const footer = ["__________", '"Eine Notiz', 'in zwei Zeilen"', "© Amt, 2026. Lizenz.", "Stand: 09.02.2026 / 16:09:36"];

const classic = [
  "Tabelle: 99999-01i",
  "Ausgedachte Bevölkerung nach Geschlecht und;;;;;",
  "Staatsangehörigkeit - Kreise - Stichtag;;;;;",
  "Ausgedachte Statistik;;;;;",
  ";;;Bevölkerung;Bevölkerung;Bevölkerung",
  ";;;Insgesamt;männlich;weiblich",
  ";;;Anzahl;Anzahl;Prozent",
  "31.12.2024;05;Land;300;100;66,7",
  "31.12.2024;05124;    Stadt;-;.;x",
  ...footer
];

describe("readTable(sheet) on the classic layout of Landesdatenbank NRW", () => {
  const table = read(classic);

  it("reads code, title, survey, Stand, licence and notes", () => {
    expect(table).toMatchObject({
      layout: "landesdatenbank",
      tableCode: "99999-01i",
      title: "Ausgedachte Bevölkerung nach Geschlecht und Staatsangehörigkeit - Kreise - Stichtag",
      statistic: "Ausgedachte Statistik",
      state: "2026-02-09T16:09:36",
      licence: "© Amt, 2026. Lizenz.",
      notes: ["Eine Notiz\nin zwei Zeilen"]
    });
  });

  it("takes the columns that all header lines leave empty for keys", () => {
    expect(table.keyColumns).toEqual([0, 1, 2]);
    expect(table.keyNames).toBeUndefined();
  });

  it("makes a tree of the header and takes the unit line out of it", () => {
    expect(table.headers.map(({label, children}) => [label, children.map((child) => child.label)])).toEqual([
      ["Bevölkerung", ["Insgesamt", "männlich", "weiblich"]]
    ]);
    expect(table.valueColumns).toEqual([
      {column: 3, path: ["Bevölkerung", "Insgesamt"], unit: "Anzahl"},
      {column: 4, path: ["Bevölkerung", "männlich"], unit: "Anzahl"},
      {column: 5, path: ["Bevölkerung", "weiblich"], unit: "Prozent"}
    ]);
  });

  it("bounds the data, and leaves signs and indent as they are", () => {
    expect([table.firstRow, table.endRow]).toEqual([7, 9]);
    expect([2, 3, 4, 5].map((column) => table.sheet.text(8, column))).toEqual(["    Stadt", "-", ".", "x"]);
    expect(table.sheet.irregularities).toEqual([]);
  });

  it("reads a year in the header, and the unit in the last line of the title block", () => {
    const quota = read([
      "Tabelle: 99999-02i",
      "Sozialberichterstattung:;;;",
      "Ausgedachte Quote - Gemeinden -Jahr;;;",
      "Sozialberichterstattung in der amtlichen Statistik;;;",
      "Ausgedachte Quote (Prozent);;;",
      ";;Jahr;Jahr",
      ";;2022;2023",
      "05;Land;11,0;11,1",
      "05124;  Stadt;15,7;15,8",
      ...footer
    ]);
    expect(quota.title).toBe("Sozialberichterstattung: Ausgedachte Quote - Gemeinden -Jahr");
    expect(quota.statistic).toBe("Sozialberichterstattung in der amtlichen Statistik");
    expect(quota.valueColumns).toEqual([
      {column: 2, path: ["Jahr", "2022"], unit: "Prozent"},
      {column: 3, path: ["Jahr", "2023"], unit: "Prozent"}
    ]);
    expect(quota.measure).toBe("Ausgedachte Quote (Prozent)");
    expect([quota.firstRow, quota.endRow]).toEqual([7, 9]);
  });

  it("reads empty header cells below a label", () => {
    const nested = read([
      "Tabelle: 99999-03i",
      "Leistungen nach Art - Jahr;;;;;",
      "Statistik;;;;;",
      ";;Empfänger;Empfänger;Empfänger;Empfänger",
      ";;Insgesamt;Grundsicherung;Grundsicherung;Asyl",
      ";;;im Alter;bei Erwerbsminderung;",
      ";;Anzahl;Anzahl;Anzahl;Anzahl",
      "2024;Land;4;1;2;1",
      ...footer
    ]);
    expect(nested.keyColumns).toEqual([0, 1]);
    expect(nested.valueColumns.map(({path}) => path.join(" > "))).toEqual([
      "Empfänger > Insgesamt",
      "Empfänger > Grundsicherung > im Alter",
      "Empfänger > Grundsicherung > bei Erwerbsminderung",
      "Empfänger > Asyl"
    ]);
  });

  it("takes a row for data where any key is filled: the code of a total may be empty", () => {
    const total = read([
      "Tabelle: 99999-04i",
      "Beschäftigte - Stichtag (ab 2021);;;",
      "Statistik der Beschäftigten;;;",
      "Beschäftigte (Arbeitsort) (Anzahl);;;",
      ";;Insgesamt;ohne Abschluss",
      ";Insgesamt;20;10",
      "A;Landwirtschaft;5;.",
      ...footer
    ]);
    expect([total.firstRow, total.endRow, total.keyColumns.length]).toEqual([5, 7, 2]);
    expect([total.statistic, total.valueColumns[1]?.unit]).toEqual(["Statistik der Beschäftigten", "Anzahl"]);
  });

  it("reads the same whatever the line break, encoding, padding of the first line, or separator", () => {
    const variants = [
      Buffer.from(classic.join("\r\n")),
      Buffer.from(`\ufeff${classic.join("\n")}`),
      Buffer.from(classic.join("\n"), "latin1"),
      Buffer.from(classic.join("\n").replace("99999-01i", "99999-01i;;;;;")),
      Buffer.from(classic.join("\r").replaceAll(";", "\t")),
      Buffer.from(`${classic.join("\n")}\n\n\n`)
    ];
    for (const bytes of variants) {
      const {sheet: _, notes: __, ...variant} = readTable(readCsv(bytes));
      const {sheet: _sheet, notes: _notes, ...expected} = table;
      expect(variant).toEqual(expected);
    }
  });

  it("reads a table whose first header line names the key columns", () => {
    const named = read([
      "GENESIS-Tabelle: 12411-0001",
      "Bevölkerung: Deutschland, Stichtag;",
      "Fortschreibung des Bevölkerungsstandes;",
      "Stichtag;Bevölkerungsstand",
      ";Anzahl",
      "31.12.2023;83456045",
      "31.12.2024;83577140",
      ...footer
    ]);
    expect(named).toMatchObject({tableCode: "12411-0001", keyColumns: [0], keyNames: ["Stichtag"]});
    expect(named.valueColumns).toEqual([{column: 1, path: ["Bevölkerungsstand"], unit: "Anzahl"}]);
    expect([named.firstRow, named.endRow]).toEqual([5, 7]);
  });

  it("reads a title that ends with the regional depth, over several lines", () => {
    const regional = read([
      "Tabelle: 12411-03-03-4",
      "Bevölkerung nach Geschlecht, Nationalität und Alter;;;",
      "- Stichtag 31.12. - regionale Tiefe: Kreise und;;;",
      "krfr. Städte;;;",
      "Fortschreibung des Bevölkerungsstandes;;;",
      ";;Insgesamt;Ausländer",
      ";;Anzahl;Anzahl",
      "05124;Wuppertal, krfr. Stadt;1;.",
      ...footer
    ]);
    expect(regional.title).toMatch(/^Bevölkerung .* Kreise und krfr\. Städte$/);
    expect(regional.statistic).toBe("Fortschreibung des Bevölkerungsstandes");
  });

  it("loses no line of the title block: one that it does not know becomes a note", () => {
    const odd = read([
      "Tabelle: 1-2",
      "Ausgedachtes - Jahr;;",
      "Ausgedachte Statistik;;",
      "Ausgedachtes Maß (Ausrufe je Spiel);;",
      ";;Jahr",
      ";;2023",
      "05;Land;1",
      ...footer
    ]);
    expect(odd).toMatchObject({title: "Ausgedachtes - Jahr", statistic: "Ausgedachte Statistik"});
    expect(odd.notes[0]).toBe("Ausgedachtes Maß (Ausrufe je Spiel)");
  });

  it("counts no column where every line merely ends with a separator", () => {
    const trailing = read(classic.map((line) => (line.includes(";") ? `${line};` : line)));
    expect(trailing.valueColumns).toEqual(table.valueColumns);
  });

  it("knows the end of the data without a rule of underscores", () => {
    const unruled = read(classic.filter((line) => line !== "__________"));
    expect([unruled.firstRow, unruled.endRow, unruled.state]).toEqual([7, 9, "2026-02-09T16:09:36"]);
  });

  it("is a table without rows where there is a title and nothing else", () => {
    const {firstRow, endRow, valueColumns} = read(["Tabelle: 1-2", "Titel", ...footer]);
    expect([endRow - firstRow, valueColumns]).toEqual([0, []]);
    expect(read(["Tabelle: 1-2"]).tableCode).toBe("1-2");
  });
});
