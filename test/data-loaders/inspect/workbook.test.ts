import {rmSync} from "node:fs";
import * as fc from "fast-check";
import {afterAll, describe, expect, it} from "vitest";
import type {InspectionJson} from "../../../data-loaders/inspect/as-json.js";
import {writeXls} from "../formats/workbook/support/biff.js";
import {writeXlsx, xlsxParts, type XlsxOptions} from "../formats/workbook/support/xlsx.js";
import {writeZip} from "../formats/workbook/support/zip.js";
import {inspect, inspectJson, keys, makeFolder, rowsXml, type Cell} from "./support.js";

const {path: folder, write} = makeFolder();
afterAll(() => rmSync(folder, {recursive: true}));

const bracket = (number: number): Cell => ({number, style: 1});
const dash = (number: number): Cell => ({number, style: 2});

const table: readonly (readonly Cell[])[] = [
  [undefined, undefined, undefined, undefined, undefined, "Ausgedachte Statistik"],
  ["2.3 Ausgedachte Arbeitslose nach Herkunft"],
  ["Land (Gebietsstand Dezember 2024) Dezember 2024 (Datenstand Mai 2025)"],
  ["Region", undefined, "Insgesamt", "davon (an Spalte 1)"],
  [undefined, undefined, undefined, "Migrations-\nhintergrund", undefined, "ohne"],
  [undefined, undefined, undefined, "Männer", "Frauen"],
  [undefined, undefined, 1, 2, 3, 4],
  ["Land", undefined, 1300, 700, 1600, dash(0)],
  ["Stadt", "²", 1250, "x", bracket(1160), "*"],
  ["davon"],
  ["Nord", "³", "(13)", bracket(7), "-", " /   "],
  ["Süd", "³", "12", "=", undefined, "."],
  ["Erstellungsdatum: 09.06.2025", undefined, undefined, undefined, undefined, "© Amt"],
  ["*) Geheim."]
];
const merges = ["A4:B7", "C4:C6", "D4:F4", "D5:E5", "F5:F6"];
const mergesXml = `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
const styled: Pick<XlsxOptions, "formats" | "styles"> = {
  formats: {164: "\\(#,###\\)", 165: "#,##0;\\-#,##0;\\-"},
  styles: [3, 164, 165]
};
const sheet = {
  name: "SGB3",
  rows: rowsXml(table, [8]),
  before: '<cols><col min="6" max="6" hidden="1"/></cols>',
  after: mergesXml
};
const cover = {name: "Deckblatt", rows: rowsXml([["Ausgedachte Statistik"], [], ["Hinweise stehen im Anhang."]])};

const one = write("eins.xlsx", writeXlsx({sheets: [sheet], ...styled}));
const several = write(
  "mehrere.xlsx",
  writeXlsx({sheets: [cover, {...sheet, name: "Alt", state: "hidden"}, sheet], ...styled})
);

describe("npm run inspect -- --json WORKBOOK", () => {
  it("gives the keys of every file with the values of the only sheet, and its sheets", () => {
    const found = inspectJson(one);
    expect(Object.keys(found)).toEqual([...keys, "sheets"]);
    expect(found.sheets.map((each) => Object.keys(each))).toEqual([[...keys, "sheet"]]);
    const {sheets, ...values} = found;
    const {sheet: details, ...same} = sheets[0]!;
    expect(values).toEqual(same);
    expect(values).toEqual({
      format: "xlsx",
      encoding: null,
      separator: null,
      tableCode: null,
      title:
        "2.3 Ausgedachte Arbeitslose nach Herkunft Land (Gebietsstand Dezember 2024) Dezember 2024 (Datenstand Mai 2025)",
      state: "2025-06-09",
      licence: "© Amt",
      headers: [
        {label: "Region", column: 1, columns: 2, children: []},
        {label: "Insgesamt", column: 3, columns: 1, children: []},
        {
          label: "davon (an Spalte 1)",
          column: 4,
          columns: 3,
          children: [
            {
              label: "Migrationshintergrund",
              column: 4,
              columns: 2,
              children: [
                {label: "Männer", column: 4, columns: 1, children: []},
                {label: "Frauen", column: 5, columns: 1, children: []}
              ]
            },
            {label: "ohne", column: 6, columns: 1, children: []}
          ]
        }
      ],
      keyColumns: [{column: 1, name: "Region", examples: ["Land", "Stadt", "davon"]}],
      valueColumns: [
        [3, ["Insgesamt"], ["1.300", "1.250", "(13)"]],
        [4, ["davon (an Spalte 1)", "Migrationshintergrund", "Männer"], ["700", "x", "(7)"]],
        [5, ["davon (an Spalte 1)", "Migrationshintergrund", "Frauen"], ["1.600", "(1.160)", "-"]],
        [6, ["davon (an Spalte 1)", "ohne"], ["-", "*", "/"]]
      ].map(([column, path, examples]) => ({
        column,
        path,
        unit: null,
        examples,
        notationGuess: "german",
        quality: {column: 2, counts: {"³": 2, "²": 1}}
      })),
      rowCount: 5,
      signs: {"-": 2, "": 2, x: 1, "(1.160)": 1, "*": 1, "(13)": 1, "(7)": 1, "/": 1, ".": 1},
      notes: ["*) Geheim.", "Auffälligkeit: Zelle D12: Eine Formel hat kein gespeichertes Ergebnis."]
    });
    expect(details).toEqual({
      name: "SGB3",
      visibility: "visible",
      rows: 14,
      columns: 6,
      layout: "workbook",
      firstRow: 8,
      lastRow: 12,
      rowsWithoutValues: 1,
      states: {Gebietsstand: "Dezember 2024", Datenstand: "Mai 2025", Erstellungsdatum: "09.06.2025"},
      numbers: 4,
      numbersAsText: 1,
      brackets: {text: 1, formats: {"\\(#,###\\)": 2}},
      formats: {"#,##0": 8, "\\(#,###\\)": 2, "#,##0;\\-#,##0;\\-": 1},
      formulas: 1,
      formulasWithoutValue: 1,
      merges,
      hiddenRows: [8],
      hiddenColumns: [6]
    });
  });

  it("lets the first visible sheet with a table stand for a file of several, and says so", () => {
    const found = inspectJson(several);
    expect(found).toMatchObject({rowCount: 5, state: "2025-06-09"});
    expect(found.notes.at(-1)).toBe(
      "Hinweis: Die Angaben gelten für das Blatt „SGB3“, das erste sichtbare von 3 Blättern mit einer Tabelle; alle Blätter stehen unter „sheets“."
    );
    expect(found.sheets.map((each) => [each.sheet.name, each.sheet.visibility, each.rowCount])).toEqual([
      ["Deckblatt", "visible", 0],
      ["Alt", "hidden", 5],
      ["SGB3", "visible", 5]
    ]);
    expect(found.sheets[0]).toMatchObject({title: null, headers: [], valueColumns: [], signs: {}, notes: []});
  });

  it("reads leading columns of names and of years as keys, though the sheet numbers them", () => {
    const rows: Cell[][] = [
      [undefined, "Land", "Jahr", "Männer", "Frauen"],
      [undefined, 1, 2, 3, 4],
      [undefined, "Polen", 2023, 5, 6],
      [undefined, "Türkei", 2024, 7, "x"]
    ];
    const found = inspectJson(write("nummeriert.xlsx", writeXlsx({sheets: [{rows: rowsXml(rows)}]})));
    expect(found.keyColumns.map(({column, name}) => [column, name])).toEqual([
      [2, "Land"],
      [3, "Jahr"]
    ]);
    expect(found.valueColumns.map(({column}) => column)).toEqual([4, 5]);
    expect(found.signs).toEqual({x: 1});
  });

  it("reads a simple list and a flat file of GENESIS saved as a workbook", () => {
    const list = inspectJson(
      write(
        "liste.xlsx",
        writeXlsx({
          sheets: [
            {
              rows: rowsXml([
                ["Quartier", "Anzahl"],
                ["Ostersbaum", 5],
                ["Arrenberg", "x"]
              ])
            }
          ]
        })
      )
    );
    expect([list.sheets[0]!.sheet.layout, list.rowCount, list.signs]).toEqual(["plain", 2, {x: 1}]);
    const flat = inspectJson(
      write(
        "flach.xlsx",
        writeXlsx({
          sheets: [
            {
              rows: rowsXml([
                ["statistics_code", "time", "value", "value_q"],
                ["12411", 2024, 5, "e"],
                ["12411", 2023, "-", ""]
              ])
            }
          ]
        })
      )
    );
    expect(flat.sheets[0]!.sheet.layout).toBe("genesis-flat");
    expect(flat.valueColumns).toMatchObject([{column: 3, quality: {column: 4, counts: {e: 1}}}]);
  });

  it("reads .xls as it reads .xlsx", () => {
    const bytes = writeXls({
      sheets: [
        {
          name: "Tab",
          cells: [
            {at: [0, 0], label: "Region"},
            {at: [0, 1], label: "Insgesamt"},
            {at: [0, 2], label: "Frauen"},
            {at: [1, 0], label: "Stadt"},
            {at: [1, 1], number: 1250},
            {at: [1, 2], style: 1, number: 13}
          ]
        }
      ],
      formats: ["\\(0\\)"]
    });
    const found = inspectJson(write("alt.xls", bytes));
    expect(found).toMatchObject({format: "xls", rowCount: 1, signs: {"(13)": 1}, notes: []});
    expect(found.sheets[0]!.sheet.brackets).toEqual({text: 0, formats: {"\\(0\\)": 1}});
  });
});

describe("npm run inspect -- WORKBOOK", () => {
  it("says in German what the file and each sheet hold, and calls columns by their letters", () => {
    const parts = xlsxParts({sheets: [cover, sheet], ...styled});
    const root = parts["_rels/.rels"]!.toString().replace(
      "</Relationships>",
      '<Relationship Id="c" Type="x/core-properties" Target="docProps/core.xml"/><Relationship Id="e" Type="x/extended-properties" Target="docProps/app.xml"/></Relationships>'
    );
    const path = write(
      "bericht.xlsx",
      writeZip({
        ...parts,
        "_rels/.rels": root,
        "docProps/core.xml":
          "<c><dc:title>Tabelle</dc:title><dcterms:modified>2024-01-02T03:04:05Z</dcterms:modified></c>",
        "docProps/app.xml": "<p><Application>LibreOffice</Application></p>"
      })
    );
    const {code, out} = inspect(path);
    expect(code).toBe(0);
    for (const line of [
      /^bericht\.xlsx$/m,
      /Format +Excel-Arbeitsmappe \(XLSX\)/,
      /Größe +[\d.]+ Bytes, SHA-256 [0-9a-f]{12}…/,
      /Titel +Tabelle$/m,
      /Geändert +02\.01\.2024, 03:04:05 Uhr \(UTC\)/,
      /Programm +LibreOffice/,
      /1 {2}Deckblatt: sichtbar, 3 Zeilen × 1 Spalte, ohne Tabelle\n +2 {2}SGB3: sichtbar, 14 Zeilen × 6 Spalten$/m,
      /Blatt 1: Deckblatt[^]*Tabelle +keine gefunden[^]*Erste Zeilen\n +Ausgedachte Statistik\n +Hinweise stehen im Anhang\./,
      /Umfang +14 Zeilen × 6 Spalten, verbundene Bereiche: 5/,
      /Ausgeblendet Zeile 8; Spalte F/,
      /Statistik +Ausgedachte Statistik/,
      /Formeln +1, davon ohne gespeichertes Ergebnis: 1/,
      /Stand +Gebietsstand Dezember 2024; Datenstand Mai 2025; Erstellungsdatum 09\.06\.2025/,
      /Zeilen +5 Datenzeilen \(Zeile 8 bis 12 des Blatts\), davon ohne Werte: 1/,
      /A {2}Region: „Land“, „Stadt“, „davon“, …/,
      /Kennzeichen der Zeilen \(Spalte B\)\n +„²“ {2}1\n +„³“ {2}2/,
      /davon \(an Spalte 1\)\n +Migrationshintergrund\n +D +Männer\n +E +Frauen\n +F +ohne\n/,
      /als Text gespeichert: 1\n +in Klammern, als Text gespeichert: 1\n +in Klammern durch das Zahlenformat „\\\(#,###\\\)“: 2/,
      /„-“ {2}2\n +\(leer\) {2}2\n +„x“ {2}1\n/,
      /„#,##0“ {2}8/,
      /Fußnoten\n +\*\) Geheim\./,
      /Stadt │ ² │ 1\.250 │ x {3}│ \(1\.160\) │ \*\n +davon\n +Nord +│ ³ │ \(13\) +│ \(7\) │ - +│ \//,
      /Auffälligkeiten\n +Zelle D12: /
    ]) {
      expect(out).toMatch(line);
    }
    expect(out).not.toContain("„(1.160)“");
  });

  it("shows the code of what could steer a terminal", () => {
    const {out} = inspect(
      write(
        "steuer.xlsx",
        writeXlsx({
          sheets: [
            {
              name: "\u202eTab",
              rows: rowsXml([
                ["Ort\u009b", "a", "b"],
                ["x\u202e", 5, 6]
              ])
            }
          ]
        })
      )
    );
    expect(out).not.toMatch(/[^\n\P{Cc}]|\u202e/u);
  });

  it("lists the first twenty sheets of many", () => {
    const sheets = Array.from({length: 25}, (_, i) => ({
      name: `T${i + 1}`,
      rows: rowsXml([
        ["a", "b", "c"],
        ["x", 5, 6]
      ])
    }));
    const path = write("viele.xlsx", writeXlsx({sheets}));
    const {out} = inspect(path);
    expect(out).toContain("… und 5 weitere; „--json“ zeigt alle");
    expect(out).toContain("Blatt 20: T20");
    expect(out).not.toContain("T21");
    expect(inspectJson(path).sheets.length).toBe(25);
  });
});

describe("npm run inspect on workbooks that mislead", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["kaputt.xlsx", writeXlsx({sheets: [sheet]}).subarray(0, 600), "Das Ende der Datei fehlt"],
    [
      "webseite.xls",
      "<html><table><tr><td>1</td></tr></table></html>",
      "HTML-Tabelle, die nur den Namen einer Excel-Datei"
    ],
    [
      "kalkulation.xls",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      "XML-Kalkulationstabelle 2003"
    ],
    ["brief.xlsx", writeZip({"word/document.xml": "<w/>"}), "Word-Dokument"],
    ["~$eins.xlsx", writeXlsx({sheets: [sheet]}), "Sperrdatei"],
    ["bild.xlsx", Buffer.from("\x89PNG\r\n\x1a\nIHDR", "latin1"), "ein Bild"]
  ])("gives one German sentence for %s, exit code 1, and the other files all the same", (name, content, sentence) => {
    const path = write(name, content);
    const {code, out, err} = inspect("--json", path, one);
    expect([code, err.length]).toEqual([1, 1]);
    expect(err[0]).toContain(sentence);
    expect(err[0]).not.toContain("\n");
    expect((JSON.parse(out) as InspectionJson[]).map(({format}) => format)).toEqual(["xlsx"]);
  });

  it.each(["umsatz.xls", "umsatz.XLSX"])("shows a CSV file called %s as CSV and says so", (name) => {
    const path = write(name, "jahr;wert\n2024;5\n2023;x\n");
    const found = JSON.parse(inspect("--json", path).out) as InspectionJson;
    const remark = `Die Datei heißt „${name.slice(6).toLowerCase()}“, ist aber eine Textdatei; sie ist als CSV gelesen.`;
    expect(found).toMatchObject({format: "plain", separator: ";", rowCount: 2, notes: [`Auffälligkeit: ${remark}`]});
    expect(inspect(path).out).toContain(remark);
  });

  it("shows a workbook whatever it is called, and says so", () => {
    const found = inspectJson(write("export.csv", writeXlsx({sheets: [sheet], ...styled})));
    expect(found.notes.at(-1)).toBe("Auffälligkeit: Die Datei heißt „.csv“, ist aber eine Excel-Arbeitsmappe (XLSX).");
    expect(inspectJson(write("ohne-endung", writeXlsx({sheets: [sheet]}))).notes.join()).not.toContain("heißt");
  });

  it("does not look through a sheet that two far cells stretch to its limits", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const found = inspectJson(write("weit.xlsx", writeXlsx({sheets: [{rows}, sheet], ...styled})));
    expect(found.rowCount).toBe(5);
    expect(found.sheets[0]!.notes).toEqual([
      "Auffälligkeit: Das Blatt reicht über 1.048.576 Zeilen × 16.384 Spalten und ist deshalb nicht nach Tabelle, Zeichen und Formeln durchsucht."
    ]);
  });

  it("takes a long list of texts with numbers at its end for no header", () => {
    const texts = Array.from({length: 5000}, (_, i) => [`Schlüssel ${i}`, `Text ${i}`]);
    const {code, err} = inspect(write("lang.xlsx", writeXlsx({sheets: [{rows: rowsXml([...texts, [1, 5, 7]])}]})));
    expect([code, err]).toEqual([0, []]);
  });

  it("never crashes, whatever stands in the cells", () => {
    const cell = fc.constantFrom<Cell>(
      undefined,
      "",
      " ",
      "Jahr",
      "x",
      "(13)",
      "Stand: 31.02.2026",
      5,
      2024,
      1,
      2,
      3,
      "=",
      bracket(7),
      dash(0)
    );
    const rows = fc.array(fc.array(cell, {maxLength: 6}), {maxLength: 12});
    const range = fc.constantFrom("A1:B2", "B1:D1", "C3:C9", "A1:XFD1048576", "F6:F6");
    fc.assert(
      fc.property(rows, fc.uniqueArray(range, {maxLength: 2}), fc.boolean(), (cells, refs, json) => {
        const after =
          refs.length === 0
            ? ""
            : `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
        const path = write("zufall.xlsx", writeXlsx({sheets: [{rows: rowsXml(cells), after}], ...styled}));
        expect(inspect(...(json ? ["--json"] : []), path).err).toEqual([]);
      }),
      {numRuns: 300}
    );
  });
});
