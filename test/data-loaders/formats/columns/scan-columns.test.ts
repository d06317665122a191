import * as fc from "fast-check";
import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {DeliveryError} from "../../../../data-loaders/contract/problem.js";
import type {ColumnKind} from "../../../../data-loaders/formats/columns/block-target.js";
import {readCsv} from "../../../../data-loaders/formats/csv.js";
import type {Encoding} from "../../../../data-loaders/formats/encoding.js";
import {parseNumber} from "../../../../data-loaders/formats/number.js";
import {
  rawCell,
  scanColumns,
  type NumberColumn,
  type ScannedColumns,
  type TextColumn
} from "../../../../data-loaders/formats/columns/scan-columns.js";

const text: ColumnKind = {kind: "text"};
const german: ColumnKind = {kind: "number", notation: "german"};

/** The texts of a text column, or numbers and signs of a number column, row by row. */
function cellsOf(scanned: ScannedColumns, index: number): (string | number)[] {
  const column = scanned.columns[index]!;
  if (column.kind === "text") return Array.from(column.codes, (code) => column.dictionary[code]!);
  const cells: (string | number)[] = Array.from(column.values);
  column.signs.rows.forEach((row, i) => (cells[row] = column.signs.dictionary[column.signs.codes[i]!]!));
  return cells;
}

function scan(content: string, columns: readonly ColumnKind[], options = {}) {
  return scanColumns(Buffer.from(content), {encoding: "utf-8", separator: ";", columns, ...options});
}

function codesTypeOf(dictionarySize: number) {
  const rows = Array.from({length: dictionarySize}, (_, i) => `t${i}`).join("\n");
  return (scan(`h\n${rows}\n`, [text]).columns[0] as TextColumn).codes.constructor;
}

describe("scanColumns(bytes, options)", () => {
  it("reads texts as codes of a dictionary and numbers in the declared notation", () => {
    const scanned = scan("name;wert\nKöln;1.234,5\nBonn;-3\nKöln;15,8\n", [text, german]);
    expect(scanned.rowCount).toBe(3);
    expect(scanned.columns[0]).toEqual({kind: "text", codes: Int8Array.of(0, 1, 0), dictionary: ["Köln", "Bonn"]});
    expect((scanned.columns[1] as NumberColumn).values).toEqual(Float64Array.of(1234.5, -3, 15.8));
  });

  it("keeps every cell of a number column that is no number as a sign with raw text and row", () => {
    const bytes = iconv.encode("wert\n1\n–\n-\n.\nx\n/\n(13)\n...\n\n2\n–\n", "windows-1252");
    const {columns} = scanColumns(bytes, {encoding: "windows-1252", separator: ";", columns: [german]});
    const {values, signs} = columns[0] as NumberColumn;
    expect(values).toEqual(Int32Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0));
    expect([...signs.rows]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10]);
    expect(signs.dictionary).toEqual(["–", "-", ".", "x", "/", "(13)", "...", ""]);
    expect([...signs.codes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  });

  it("reads numbers that are written in an odd way, as parseNumber does", () => {
    const scanned = scan('w\n+5\n" 7"\n"1.000"\n1234567890123456\n9007199254740993\n', [german]);
    expect(cellsOf(scanned, 0)).toEqual([5, 7, 1000, 1234567890123456, "9007199254740993"]);
  });

  it("agrees with readCsv and parseNumber on every file, whatever the size of its blocks", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "-", ".", "x", "Wuppertal", "Köln", "31.12.2024", "männlich", '"', '""', "0", "  9"),
      fc.integer().map(String),
      fc.string({unit: fc.constantFrom(..."0123456789.,-"), maxLength: 9}),
      fc.string({unit: fc.constantFrom("a", "ü", ";", '"', "\n", "\r", "\t", "1", ",", "€"), maxLength: 6})
    );
    const file = fc.record({
      rows: fc.array(fc.array(cell, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 40}),
      width: fc.integer({min: 1, max: 4}),
      lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
      quote: fc.constantFrom("needed", "never"),
      blockBytes: fc.integer({min: 1, max: 64}),
      encoding: fc.constantFrom<Encoding>("utf-8", "windows-1252", "utf-8-bom", "utf-16le")
    });
    fc.assert(
      fc.property(file, ({rows, width, lineBreak, quote, blockBytes, encoding}) => {
        const content = rows
          .map((row) =>
            row
              .map((cells) =>
                quote === "needed" && /[";\r\n]/.test(cells) ? `"${cells.replaceAll('"', '""')}"` : cells
              )
              .join(";")
          )
          .join(lineBreak)
          .replace(/[\r\n]+$/, "");
        const bom = encoding === "utf-8-bom" || encoding === "utf-16le" ? "\ufeff" : "";
        const bytes = iconv.encode(bom + content, encoding === "utf-8-bom" ? "utf8" : encoding, {addBOM: false});
        const kinds = Array.from({length: width}, (_, i) => (i % 2 === 0 ? text : german));
        const options = {encoding, separator: ";", columns: kinds, headerRows: 0, blockBytes};
        const scanned = scanColumns(bytes, options);
        const sheet = readCsv(bytes, {encoding, separator: ";"});
        expect(scanned.rowCount).toBe(sheet.rowCount);
        kinds.forEach((kind, column) => {
          const expected = Array.from({length: sheet.rowCount}, (_, row) => {
            const raw = sheet.text(row, column);
            return kind.kind === "text" ? raw : (parseNumber(raw, "german") ?? raw);
          });
          expect(cellsOf(scanned, column)).toEqual(expected);
        });
        for (let row = 0; row < sheet.rowCount; row += 3) {
          expect(rawCell(bytes, scanned, options, row, width - 1)).toBe(sheet.text(row, width - 1));
        }
      }),
      {numRuns: 1500}
    );
  });

  it("recovers from the file how a number was written", () => {
    const bytes = Buffer.from("\ufeffa;b\n1;1.000\n2;007\n");
    const options = {encoding: "utf-8-bom", separator: ";", columns: [german, german]} as const;
    const scanned = scanColumns(bytes, options);
    expect(rawCell(bytes, scanned, options, 0, 1)).toBe("1.000");
    expect(rawCell(bytes, scanned, options, 1, 1)).toBe("007");
    expect(() => rawCell(bytes, scanned, options, 2, 0)).toThrow("no such row: 2");
  });

  it("reports rows of another width, with the row that a sheet would give", () => {
    const scanned = scan("a;b\n1;2\n3\n4;5;6\n7;8\n", [german, german]);
    expect(scanned.irregularities).toEqual([
      {kind: "ragged", row: 2, column: 1},
      {kind: "ragged", row: 3, column: 2}
    ]);
    expect([cellsOf(scanned, 0), cellsOf(scanned, 1)]).toEqual([
      [1, 3, 4, 7],
      [2, "", 5, 8]
    ]);
  });

  it("skips columns that are not asked for", () => {
    const scanned = scan("a;b\n1;2\n", [{kind: "skip"}, text]);
    expect(scanned.columns[0]).toBeUndefined();
    expect((scanned.columns[1] as TextColumn).dictionary).toEqual(["2"]);
  });

  it("takes the smallest type that holds the codes", () => {
    expect([128, 129, 32768, 32769].map(codesTypeOf)).toEqual([Int8Array, Int16Array, Int16Array, Int32Array]);
  });

  it("finds texts again that differ in a single byte anywhere", () => {
    const texts = Array.from({length: 40}, (_, i) => ["x".repeat(i), `${"x".repeat(i)}y`, `y${"x".repeat(i)}`]).flat();
    const rows = [...texts, ...texts];
    const scanned = scan(`h\n${rows.map((row) => `${row};1`).join("\n")}\n`, [text, german]);
    expect(cellsOf(scanned, 0)).toEqual(rows);
    expect((scanned.columns[0] as TextColumn).dictionary).toHaveLength(new Set(texts).size);
  });

  it("refuses bytes that do not fit the encoding", () => {
    const bytes = Buffer.concat([Buffer.from("a\nK"), Buffer.of(0xf6), Buffer.from("ln\n")]);
    expect(() => scanColumns(bytes, {encoding: "utf-8", separator: ";", columns: [text]})).toThrow(DeliveryError);
  });

  it("never crashes, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), fc.integer({min: 1, max: 50}), (bytes, blockBytes) => {
        scanColumns(bytes, {encoding: "windows-1252", separator: ";", columns: [text, german, text], blockBytes});
      })
    );
  });
});
