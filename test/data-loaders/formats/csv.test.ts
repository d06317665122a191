import {parse} from "csv-parse/sync";
import * as fc from "fast-check";
import iconv from "iconv-lite";
import {describe, expect, it} from "vitest";
import {DeliveryError} from "../../../data-loaders/contract/problem.js";
import {readCsv} from "../../../data-loaders/formats/csv.js";
import {rowTexts} from "../../../data-loaders/formats/rows.js";
import type {Sheet} from "../../../data-loaders/formats/sheet.js";

function rows(sheet: Sheet): string[][] {
  return Array.from({length: sheet.rowCount}, (_, row) => rowTexts(sheet, row));
}

function read(text: string, separator = ";") {
  return readCsv(Buffer.from(text), {separator});
}

describe("readCsv(bytes)", () => {
  it("agrees with csv-parse on every well-formed file", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "ü", "–", "1", ",", ";", "\t", '"', "\n", "\r", " ", "€"),
      maxLength: 8
    });
    const options = fc.record({
      separator: fc.constantFrom(";", ",", "\t", "|"),
      lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
      quoteAll: fc.boolean(),
      finalBreak: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 1, maxLength: 6}), {minLength: 1}), options, (cells, o) => {
        const quoted = (text: string) =>
          o.quoteAll || /["\r\n]/.test(text) || text.includes(o.separator) ? `"${text.replaceAll('"', '""')}"` : text;
        const lines = cells.map((row) => row.map(quoted).join(o.separator));
        const text = lines.join(o.lineBreak) + (o.finalBreak ? o.lineBreak : "");
        const expected = parse(text, {
          delimiter: o.separator,
          record_delimiter: o.lineBreak,
          relax_column_count: true
        });
        expect(rows(read(text, o.separator))).toEqual(expected);
      }),
      {numRuns: 1000}
    );
  });

  it("reads text of any encoding the same", () => {
    const text = 'Köln;"a;b"\n„–“;5 €\n';
    const expected = [
      ["Köln", "a;b"],
      ["„–“", "5 €"]
    ];
    const encoded = {
      "utf-8": Buffer.from(text),
      "utf-8-bom": Buffer.from(`\ufeff${text}`),
      "utf-16le": Buffer.from(`\ufeff${text}`, "utf16le"),
      "utf-16be": Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
      "windows-1252": iconv.encode(text, "windows-1252")
    };
    for (const [encoding, bytes] of Object.entries(encoded)) {
      const sheet = readCsv(bytes);
      expect(sheet.encoding).toBe(encoding);
      expect(rows(sheet)).toEqual(expected);
    }
  });

  it("takes a quote for a quote only at the start of a cell", () => {
    expect(rows(read('zu "Quote";5"\n'))).toEqual([['zu "Quote"', '5"']]);
  });

  it("counts lines as an editor does, through quoted line breaks of all kinds", () => {
    const sheet = read('a;"1\n2\r\n3\r4"\r\nb;c\rd;e\nf;g');
    expect([0, 1, 2, 3].map((row) => sheet.line(row))).toEqual([1, 5, 6, 7]);
  });

  it("reads files with CR alone as line break", () => {
    expect(rows(read("a;b\rc;d\r"))).toEqual([
      ["a", "b"],
      ["c", "d"]
    ]);
  });

  it("keeps an empty cell at the end of a row and of the file", () => {
    expect(rows(read("a;\n;"))).toEqual([
      ["a", ""],
      ["", ""]
    ]);
  });

  it("keeps blank rows, and makes none of the last line break", () => {
    expect(rows(read("a\n\nb\n", ""))).toEqual([["a"], [""], ["b"]]);
    expect(read("").rowCount).toBe(0);
  });

  it("keeps white space: indent is the level of a region", () => {
    expect(read("05124;    Wuppertal, krfr. Stadt \n").text(0, 1)).toBe("    Wuppertal, krfr. Stadt ");
  });

  it("takes a quote that never closes for an ordinary character, and says where", () => {
    const sheet = read('a;b\nc;"d\ne;f\n');
    expect(rows(sheet)).toEqual([
      ["a", "b"],
      ["c", '"d'],
      ["e", "f"]
    ]);
    expect(sheet.irregularities).toEqual([{kind: "unclosed-quote", row: 1, column: 1}]);
  });

  it("appends text after a closing quote, and says where", () => {
    const sheet = read('"a"b;c\n');
    expect(rows(sheet)).toEqual([["ab", "c"]]);
    expect(sheet.irregularities).toEqual([{kind: "text-after-quote", row: 0, column: 0}]);
  });

  it("reports rows with too few or too many cells where they part from the others", () => {
    const sheet = read("a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3\n");
    expect(sheet.irregularities).toEqual([
      {kind: "ragged", row: 2, column: 2},
      {kind: "ragged", row: 3, column: 3}
    ]);
    expect([sheet.columnCount, sheet.width(2), sheet.width(3)]).toEqual([4, 2, 4]);
    expect(sheet.text(2, 2)).toBe("");
  });

  it("takes a title before and a footer after the table for normal, a lone cell between for ragged", () => {
    const sheet = read(
      "Tabelle: 1-2\nTitel;;\n1;2;3\n1;2;3\nlos\n1;2;3\n__________\nNotiz\n© Amt\nStand: 01.01.2026\n"
    );
    expect(sheet.irregularities).toEqual([{kind: "ragged", row: 4, column: 1}]);
  });

  it("takes a file that breaks off in its last row for ragged", () => {
    expect(read("a;b\n1;2\n1;2\n3").irregularities).toEqual([{kind: "ragged", row: 3, column: 1}]);
  });

  it("reports NULs and replacement characters by cell", () => {
    const sheet = read("a;b\n1;2\0\0\n\ufffd;4\n");
    expect(sheet.irregularities).toEqual([
      {kind: "nul", row: 1, column: 1},
      {kind: "replacement-character", row: 2, column: 0}
    ]);
    expect(sheet.text(1, 1)).toBe("2\0\0");
  });

  it("reads one line of five megabytes", () => {
    const sheet = readCsv(Buffer.from(Array.from({length: 1_000_000}, (_, i) => i % 10000).join(";")));
    expect([sheet.rowCount, sheet.columnCount, sheet.separator]).toEqual([1, 1_000_000, ";"]);
    expect(sheet.text(0, 999_999)).toBe("9999");
    const cell = readCsv(Buffer.from(`a;${"x".repeat(5_000_000)}`));
    expect(cell.text(0, 1)).toHaveLength(5_000_000);
  });

  it("has no cell, and empty text, outside the sheet", () => {
    const sheet = read("a;b\n");
    expect([sheet.text(-1, 0), sheet.text(5, 0), sheet.text(0, -1), sheet.text(0, 2)]).toEqual(["", "", "", ""]);
    expect([sheet.width(9), sheet.kind(0, 0), sheet.kind(0, 7)]).toEqual([0, "text", "blank"]);
  });

  it("refuses a separator that is no single ASCII character", () => {
    expect(() => read("a", ";;")).toThrow('invalid separator: ";;"');
    expect(() => read("a", '"')).toThrow("invalid separator");
  });

  it("loses no byte of any file without quotes", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), (random) => {
        const bytes = Buffer.from(random.map((byte) => (byte === 0x22 ? 0x27 : byte)));
        const sheet = readCsv(bytes, {encoding: "windows-1252", separator: ";"});
        const text = rows(sheet)
          .map((row) => row.join(";"))
          .join("\n");
        const expected = readCsv(bytes, {encoding: "windows-1252", separator: ""});
        expect(text).toBe(rows(expected).join("\n"));
      })
    );
  });

  it("never crashes: at worst it says that bytes contradict their byte order mark", () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), (bytes) => {
        try {
          rows(readCsv(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(DeliveryError);
        }
      }),
      {numRuns: 1000}
    );
  });
});
