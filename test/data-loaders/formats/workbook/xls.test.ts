import {describe, expect, it} from "vitest";
import {readWorkbook, sniffWorkbook} from "../../../../data-loaders/formats/workbook/index.js";
import {biffRecord, words, writeBiffStream, writeXls, type BiffCell, type BiffOptions} from "./support/biff.js";
import {writeCompound} from "./support/compound.js";

const first = (options: BiffOptions) => readWorkbook(writeXls(options)).sheets[0]!;
const property = (type: number, ...parts: readonly Buffer[]) => Buffer.concat([words(type, 0), ...parts]);
const cells = (...list: readonly BiffCell[]) => ({sheets: [{cells: list}]});

describe("BIFF8 workbooks", () => {
  it("reads numbers in all their records", () => {
    const sheet = first(
      cells(
        {at: [0, 0], number: 0.1},
        {at: [0, 1], rk: -42},
        {at: [0, 2], rk: 12.34},
        {at: [0, 3], rk: 2 ** 40},
        {at: [1, 0], mulRk: [1, 2.5, -3]}
      )
    );
    expect([0, 1, 2, 3].map((column) => sheet.value(0, column))).toEqual([0.1, -42, 12.34, 2 ** 40]);
    expect([0, 1, 2].map((column) => sheet.value(1, column))).toEqual([1, 2.5, -3]);
    expect(sheet.raw(0, 2)).toBe("12.34");
  });

  it.each([8224, 64, 17, 12])("reads shared texts that are cut into records of %d bytes", (cut) => {
    const strings = ["Wuppertal", "Größe – „x“", "", "/   ", "a".repeat(300), "ž".repeat(200)];
    const sheet = first({...cells(...strings.map((_, i) => ({at: [i, 0] as const, shared: i}))), strings, cut});
    expect(strings.map((_, i) => sheet.value(i, 0))).toEqual(strings);
  });

  it("reads stored results of formulas, and tells where there is none", () => {
    const {sheets, warnings} = readWorkbook(
      writeXls(
        cells(
          {at: [0, 0], formula: 3.5},
          {at: [0, 1], formula: "Köln"},
          {at: [0, 2], formula: true},
          {at: [0, 3], formula: {error: 0x2a}},
          {at: [0, 4], formula: ""},
          {at: [0, 5], formula: undefined}
        )
      )
    );
    expect([0, 1, 2, 3, 4, 5].map((column) => sheets[0]!.value(0, column))).toEqual([
      3.5,
      "Köln",
      true,
      "#N/A",
      "",
      undefined
    ]);
    expect([0, 3, 4, 5].map((column) => sheets[0]!.kind(0, column))).toEqual(["number", "error", "text", "formula"]);
    expect([0, 1, 5].every((column) => sheets[0]!.isFormula(0, column))).toBe(true);
    expect(warnings).toMatchObject([{code: "W157", place: {sheet: "Tabelle1", row: 1, column: 6}}]);
  });

  it("reads truth values, errors and blanks", () => {
    const sheet = first(
      cells(
        {at: [0, 0], boolean: false},
        {at: [0, 1], error: 0x17},
        {at: [0, 2], blank: true},
        {at: [0, 3], label: "x"}
      )
    );
    expect([0, 1, 2, 3].map((column) => sheet.text(0, column))).toEqual(["FALSCH", "#BEZUG!", "", "x"]);
    expect([0, 1, 2, 3].map((column) => sheet.kind(0, column))).toEqual(["boolean", "error", "blank", "text"]);
  });

  it("keeps brackets and dashes that only the number format prints", () => {
    const sheet = first({
      ...cells({at: [0, 0], style: 1, rk: 1234}, {at: [0, 1], style: 2, rk: 0}),
      formats: ["\\(#,###\\)", "* #,##0;* \\-_ #,##0;\\-"]
    });
    expect([sheet.text(0, 0), sheet.format(0, 0), sheet.text(0, 1)]).toEqual(["(1.234)", "\\(#,###\\)", "-"]);
  });

  it("reads dates in both systems", () => {
    const options = {
      ...cells({at: [0, 0], style: 1, number: 15}, {at: [0, 1], style: 2, number: 86399 / 86400}),
      formats: ["dd.mm.yyyy", "hh:mm:ss"]
    };
    const sheet = first(options);
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.value(0, 1)]).toEqual(["date", "1900-01-15", "23:59:59"]);
    expect(first({...options, date1904: true}).value(0, 0)).toBe("1904-01-16");
  });

  it("flags hidden sheets, rows and columns, and gives merged ranges", () => {
    const {sheets} = readWorkbook(
      writeXls({
        sheets: [
          {
            cells: [{at: [0, 0], rk: 1}],
            hiddenRows: [3],
            hiddenColumns: [[1, 2]],
            merges: [
              [0, 1, 5, 6],
              [2, 2, 2, 2]
            ]
          },
          {state: 1},
          {state: 2}
        ]
      })
    );
    expect(sheets.map(({visibility}) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
    expect([2, 3].map((row) => sheets[0]!.hiddenRow(row))).toEqual([false, true]);
    expect([0, 1, 2, 3].map((column) => sheets[0]!.hiddenColumn(column))).toEqual([false, true, true, false]);
    expect(sheets[0]!.merges).toEqual([{row: 0, column: 5, rows: 2, columns: 2}]);
  });

  it("skips a chart inside a sheet and sheets that are charts", () => {
    const chart = [
      biffRecord(0x809, words(0x600, 0x20, 0, 0), Buffer.alloc(8)),
      biffRecord(0x203, words(9, 9, 0), Buffer.alloc(8)),
      biffRecord(0x0a)
    ];
    const {sheets, warnings} = readWorkbook(
      writeXls({
        sheets: [
          {cells: [{at: [0, 0], rk: 1}], records: chart},
          {name: "Bild", type: 2}
        ]
      })
    );
    expect(sheets.length).toBe(1);
    expect(sheets[0]!.rowCount).toBe(1);
    expect(warnings).toMatchObject([{code: "W154", place: {sheet: "Bild"}}]);
  });

  it("shows raised runs of a text as superscripts", () => {
    const raisedFont = biffRecord(0x31, words(200, 0, 8, 400, 1), Buffer.alloc(6));
    const plainFont = biffRecord(0x31, words(200, 0, 8, 400, 0), Buffer.alloc(6));
    const rich = biffRecord(0x204, words(0, 0, 0, 3), Buffer.from([8]), words(1), Buffer.from("123"), words(2, 1));
    const sheet = first({sheets: [{records: [rich]}], records: [plainFont, raisedFont]});
    expect([sheet.text(0, 0), sheet.raw(0, 0)]).toEqual(["12³", "123"]);
  });

  it("names macros and links without following them", () => {
    const path = "\x01\x01Cgeheim.xls";
    const link = biffRecord(0x1ae, words(1, path.length), Buffer.from([0]), Buffer.from(path));
    const {warnings} = readWorkbook(
      writeXls({
        ...cells({at: [0, 0], rk: 1}),
        records: [link],
        streams: {_VBA_PROJECT_CUR: Buffer.alloc(10), MBD0001A2B3: Buffer.alloc(10)}
      })
    );
    expect(warnings.map(({code}) => code)).toEqual(["W152", "W151", "W153"]);
    expect(warnings[0]!.message).toContain("geheim.xls");
  });

  it("reads a stream of any size, small ones in the mini stream, large ones over many sectors", () => {
    for (const count of [1, 200, 20_000]) {
      const list = Array.from({length: count}, (_, i) => ({at: [i, 0] as const, number: i + 0.5}));
      const sheet = first(cells(...list));
      expect([sheet.rowCount, sheet.value(count - 1, 0)]).toEqual([count, count - 0.5]);
    }
  });
});

describe("BIFF5 workbooks", () => {
  it("reads them with their code page", () => {
    const bytes = writeXls({
      version: 5,
      formats: ["\\(#,###\\)"],
      sheets: [
        {
          name: "Köln",
          cells: [
            {at: [0, 0], label: "Größe \x96"},
            {at: [0, 1], style: 1, rk: 7},
            {at: [0, 2], formula: "Süd"}
          ]
        }
      ]
    });
    const {kind, sheets} = readWorkbook(bytes);
    expect([kind, sniffWorkbook(bytes), sheets[0]!.name]).toEqual(["xls", "xls", "Köln"]);
    expect([0, 1, 2].map((column) => sheets[0]!.text(0, column))).toEqual(["Größe –", "(7)", "Süd"]);
  });
});

describe("properties of a compound file", () => {
  it("reads title and time from its summary", () => {
    const text = Buffer.from("Tabelle 1\0");
    const time = Buffer.alloc(8);
    time.writeBigUInt64LE((BigInt(Date.UTC(2024, 0, 2)) + 11_644_473_600_000n) * 10_000n);
    const values = [
      property(2, words(1252, 0)),
      property(30, words(text.length, 0), text, Buffer.alloc(2)),
      property(64, time)
    ];
    const ids = [1, 2, 13];
    let offset = 8 + 8 * ids.length;
    const table = ids.map((id, i) => {
      const entry = words(id, 0, offset, 0);
      offset += values[i]!.length;
      return entry;
    });
    const section = Buffer.concat([words(offset, 0, ids.length, 0), ...table, ...values]);
    const head = Buffer.alloc(48);
    head.writeUInt32LE(48, 44);
    const {properties} = readWorkbook(
      writeXls({...cells({at: [0, 0], rk: 1}), streams: {"\x05SummaryInformation": Buffer.concat([head, section])}})
    );
    expect(properties).toEqual({title: "Tabelle 1", modified: "2024-01-02T00:00:00.000Z", date1904: false});
  });

  it("leaves out what is damaged in it", () => {
    const workbook = writeBiffStream(cells({at: [0, 0], rk: 1}));
    for (const summary of [Buffer.alloc(0), Buffer.alloc(60, 0xff), Buffer.alloc(200, 1)]) {
      expect(readWorkbook(writeCompound({Workbook: workbook, "\x05SummaryInformation": summary})).properties).toEqual({
        date1904: false
      });
    }
  });
});
