import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DeliveryError} from "../../../../data-loaders/contract/problem.js";
import {
  readWorkbook,
  sniffWorkbook,
  workbookCodes,
  type ReadWorkbookOptions
} from "../../../../data-loaders/formats/workbook/index.js";
import {biffRecord, words, writeBiffStream, writeXls} from "./support/biff.js";
import {writeCompound} from "./support/compound.js";
import {writeXlsx, xlsxParts} from "./support/xlsx.js";
import {writeZip} from "./support/zip.js";

const cell =
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" s="2"><v>12.5</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row>';
const small = {
  sheets: [{rows: cell, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'}],
  strings: "<si><r><t>a</t></r></si>",
  formats: {164: "\\(0\\)"},
  styles: [0, 164, 14]
};
const xlsx = writeXlsx(small);
const xls = writeXls({
  sheets: [
    {
      cells: [
        {at: [0, 0], shared: 0},
        {at: [0, 1], style: 1, number: 1.5},
        {at: [1, 0], formula: "x"}
      ]
    }
  ],
  strings: ["Wuppertal", "Köln"],
  formats: ["\\(0\\)"]
});

/** The code of the refusal, or what was read instead. */
function refusal(bytes: Uint8Array, options?: ReadWorkbookOptions): string {
  try {
    return `read ${readWorkbook(bytes, options).sheets.length}`;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    const [problem] = error.problems;
    expect(problem!.message).toMatch(/^\p{Lu}.*\.$/su);
    expect(problem!.advice).toBe(workbookCodes[problem!.code as keyof typeof workbookCodes].advice);
    return problem!.code;
  }
}

const withPart = (name: string, content: string | Buffer) => writeZip({...xlsxParts(small), [name]: content});
const sheetPart = "xl/worksheets/sheet1.xml";
const withRows = (rows: string) => writeXlsx({sheets: [{rows}]});

const streamWith = (...extra: readonly Buffer[]) => writeBiffStream({sheets: [{records: extra}]});

const flip = (bytes: Buffer, changes: readonly (readonly [number, number])[]) => {
  const copy = Buffer.from(bytes);
  for (const [at, value] of changes) copy[at % copy.length] = value;
  return copy;
};
const survives = (bytes: Buffer) => {
  expect(refusal(bytes)).toMatch(/^(W1\d\d|read \d+)$/);
  sniffWorkbook(bytes);
};

describe("files that are no workbook", () => {
  it.each([
    ["nothing", "", "W101"],
    ["CSV named .xlsx", "Gebiet;2024\nWuppertal;358193\n", "W102"],
    ["an HTML table saved as .xls", '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1', "W102"],
    ["HTML with a document type", "<!DOCTYPE html>\n<html>", "W102"],
    ["a web archive", "MIME-Version: 1.0\nContent-Type: multipart/related", "W102"],
    [
      "a spreadsheet of 2003 in XML",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      "W103"
    ],
    ["other XML", '<?xml version="1.0"?><a/>', "W102"],
    ["PDF", "%PDF-1.7", "W102"],
    ["gzip", "\x1f\x8b\x08", "W102"],
    ["bytes without meaning", "\0\x01\x02", "W102"],
    ["a bare BIFF4 file", "\x09\x04\x06\0\0\0\x10\0", "W103"]
  ])("names %s", (_, content, code) => {
    const bytes = Buffer.from(content, "latin1");
    expect(refusal(bytes)).toBe(code);
    expect(sniffWorkbook(bytes)).toBeUndefined();
  });

  it.each([
    ["an .xlsb workbook", {"xl/workbook.bin": "x"}, "W103"],
    ["an .ods table", {mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"}, "W103"],
    ["an .odt text", {mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}, "W102"],
    ["a .docx document", {"word/document.xml": "<a/>"}, "W102"],
    ["a .pptx presentation", {"ppt/presentation.xml": "<a/>"}, "W102"],
    ["an archive with a workbook inside", {"Lieferung.xlsx": xlsx}, "W102"],
    ["any other archive", {"a.txt": "x"}, "W102"],
    ["a workbook whose list of sheets is gone", {[sheetPart]: "<a/>"}, "W115"]
  ])("names %s", (_, parts, code) => {
    expect(refusal(writeZip(parts as Record<string, string | Buffer>))).toBe(code);
  });

  it.each([
    ["an encrypted workbook", {EncryptedPackage: Buffer.alloc(8), EncryptionInfo: Buffer.alloc(8)}, "W105"],
    ["a Word document", {WordDocument: Buffer.alloc(8)}, "W102"],
    ["a presentation", {"PowerPoint Document": Buffer.alloc(8)}, "W102"],
    ["an e-mail", {"__substg1.0_001A001F": Buffer.alloc(8)}, "W102"],
    ["anything else in an old container", {Other: Buffer.alloc(8)}, "W102"]
  ])("names %s", (_, streams, code) => {
    expect(refusal(writeCompound(streams as Record<string, Buffer>))).toBe(code);
  });

  it("names lock files by name and by content", () => {
    const lock = Buffer.alloc(165, 0x20);
    lock.write("\x08Kellmann", 0, "latin1");
    expect(refusal(lock)).toBe("W104");
    expect(refusal(xlsx, {file: "exports/~$Lieferung.xlsx"})).toBe("W104");
    expect(refusal(Buffer.from(",amt,pc-12,22.11.2026 10:00,file:///home/amt;"))).toBe("W104");
    expect(refusal(xlsx, {file: "exports/~Lieferung$.xlsx"})).toBe("read 1");
  });

  it("sniffs workbooks by content, damaged and encrypted ones too", () => {
    expect(sniffWorkbook(xlsx)).toBe("xlsx");
    expect(sniffWorkbook(xlsx.subarray(0, -30))).toBe("xlsx");
    expect(sniffWorkbook(xls)).toBe("xls");
    expect(sniffWorkbook(writeCompound({EncryptedPackage: Buffer.alloc(8)}))).toBe("xlsx");
    expect(sniffWorkbook(writeZip({"word/document.xml": "<a/>"}))).toBeUndefined();
    expect(sniffWorkbook(new Uint8Array(xlsx))).toBe("xlsx");
  });
});

describe("archives that are damaged or lie", () => {
  it("refuses what is cut off", () => {
    expect(refusal(xlsx.subarray(0, xlsx.length - 30))).toBe("W106");
    expect(refusal(Buffer.concat([xlsx.subarray(0, 400), xlsx.subarray(900)]))).toBe("W106");
    expect(refusal(xls.subarray(0, 600))).toBe("W106");
  });

  it("refuses parts whose checksum is wrong instead of reading wrong numbers", () => {
    const stored = writeXlsx({...small, zip: {store: true}});
    const at = stored.indexOf("12.5");
    stored[at] = "9".charCodeAt(0);
    expect(refusal(stored)).toBe("W107");
  });

  it("refuses parts that unpack to more than declared, or to an impossible multiple", () => {
    expect(refusal(writeXlsx({...small, zip: {declaredSize: (name, size) => (name === sheetPart ? 100 : size)}}))).toBe(
      "W111"
    );
    const blanks = Buffer.alloc(40 * 2 ** 20, " ");
    expect(refusal(withPart(sheetPart, blanks))).toBe("W111");
    expect(
      refusal(
        writeXlsx({...small, zip: {zip64: true, declaredSize: (name, size) => (name === sheetPart ? 2 ** 40 : size)}})
      )
    ).toBe("W111");
  });

  it("refuses parts and workbooks beyond the limits", () => {
    expect(refusal(xlsx, {limits: {partBytes: 100}})).toBe("W110");
    expect(refusal(xlsx, {limits: {totalBytes: 1000}})).toBe("W110");
    expect(refusal(xlsx, {limits: {parts: 3}})).toBe("W112");
    expect(refusal(xlsx, {limits: {cells: 2}})).toBe("W110");
    expect(refusal(xlsx, {limits: {merges: 0}})).toBe("W112");
    expect(refusal(xlsx, {limits: {strings: 0}})).toBe("W110");
    expect(refusal(writeXlsx({sheets: Array.from({length: 1001}, () => ({}))}))).toBe("W112");
    expect(refusal(writeXls({sheets: Array.from({length: 1001}, () => ({}))}))).toBe("W112");
    expect(refusal(xls, {limits: {cells: 2}})).toBe("W110");
  });

  it("refuses encrypted, doubled and strangely packed parts", () => {
    expect(refusal(writeXlsx({...small, zip: {flags: 1}}))).toBe("W105");
    expect(refusal(writeZip([...Object.entries(xlsxParts(small)), ["XL/workbook.xml", "<a/>"]]))).toBe("W107");
    const odd = writeXlsx(small);
    for (let at = odd.indexOf("PK\x01\x02"); at >= 0; at = odd.indexOf("PK\x01\x02", at + 1))
      odd.writeUInt16LE(9, at + 10);
    expect(refusal(odd)).toBe("W107");
  });

  it("refuses sheets that share their content, which would be read over and over", () => {
    const parts = xlsxParts({sheets: [{}, {}]});
    const rels = parts["xl/_rels/workbook.xml.rels"]!.toString().replace("sheet2.xml", "sheet1.xml");
    expect(refusal(writeZip({...parts, "xl/_rels/workbook.xml.rels": rels}))).toBe("W107");
  });

  it("never leaves the archive, whatever path a part is given", () => {
    const rels = xlsxParts(small)["xl/_rels/workbook.xml.rels"]!.toString();
    for (const target of ["../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "C:\\Windows\\win.ini"]) {
      expect(refusal(withPart("xl/_rels/workbook.xml.rels", rels.replace("worksheets/sheet1.xml", target)))).toBe(
        "W115"
      );
    }
    const external = rels.replace(
      'Target="worksheets/sheet1.xml"',
      'TargetMode="External" Target="xl/worksheets/sheet1.xml"'
    );
    expect(refusal(withPart("xl/_rels/workbook.xml.rels", external))).toBe("W115");
  });
});

describe("XML that is damaged or hostile", () => {
  it("refuses document types, so that no entity is ever expanded", () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    for (const part of [sheetPart, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "_rels/.rels"]) {
      expect(refusal(withPart(part, bomb)), part).toBe("W109");
    }
  });

  it.each([
    ["an unknown entity", "<row><c t='str'><v>&lol;</v></c></row>"],
    ["the name of a built-in property as an entity", "<row><c t='str'><v>&constructor;</v></c></row>"],
    ["a character beyond Unicode", "<row><c t='str'><v>&#x110000;</v></c></row>"],
    ["elements closed crosswise", "<row><c></row></c>"],
    ["an element without a name", "<row>< ></row>"],
    ["an attribute without a value", "<row r></row>"],
    ["an attribute without quotes", "<row r=1></row>"],
    ["an unclosed comment", "<!-- "],
    ["an unclosed instruction", "<? "],
    ["unclosed CDATA", "<![CDATA["],
    ["a number in pieces", "<row><c><v>1<b/>2</v></c></row>"],
    ["more levels than any sheet has", "<a>".repeat(300)],
    ["more attributes than any element has", `<row ${Array.from({length: 600}, (_, i) => `a${i}="1"`).join(" ")}/>`]
  ])("refuses %s", (_, rows) => {
    expect(refusal(withRows(rows))).toBe("W108");
  });

  it("refuses a part that ends early and an encoding that it does not know", () => {
    expect(refusal(withPart(sheetPart, "<worksheet><sheetData><row>"))).toBe("W108");
    expect(refusal(withPart(sheetPart, '<worksheet a="'))).toBe("W108");
    expect(refusal(withPart(sheetPart, '<?xml version="1.0" encoding="EBCDIC"?><a/>'))).toBe("W116");
  });

  it.each([
    ["a row beyond the last", '<row r="1048577"/>', "W113"],
    ["row 0", '<row r="0"/>', "W113"],
    ["a row that is no number", '<row r="eins"/>', "W113"],
    ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>', "W113"],
    ["a cell that is none", '<row r="1"><c r="1A"/></row>', "W113"],
    ["a row number beyond all numbers", `<row r="1"><c r="A${"9".repeat(400)}"/></row>`, "W113"],
    ["a row that runs over its end", '<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c></row>', "W113"],
    ["a shared text that is missing", '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', "W115"],
    ["a shared text before the first", '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>', "W115"],
    ["one cell with two contents", '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>', "W114"],
    [
      "one row twice with the same cell",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="1"><c r="A1"><v>2</v></c></row>',
      "W114"
    ]
  ])("refuses %s", (_, rows, code) => {
    expect(refusal(withRows(rows))).toBe(code);
  });

  it("refuses merged ranges that lie outside and workbooks without sheets", () => {
    expect(refusal(writeXlsx({sheets: [{after: '<mergeCells><mergeCell ref="A0:B1"/></mergeCells>'}]}))).toBe("W113");
    expect(refusal(writeXlsx({sheets: []}))).toBe("W117");
  });

  it("reads a million comments and a million empty cells without growing", () => {
    expect(refusal(withRows("<!---->".repeat(200_000)))).toBe("read 1");
    expect(refusal(withRows(`<row>${"<c/>".repeat(16_000)}</row>`.repeat(50)))).toBe("read 1");
  });
});

describe("compound files that are damaged or hostile", () => {
  it("refuses chains that run in circles", () => {
    const large = writeXls({
      sheets: [{cells: Array.from({length: 2000}, (_, i) => ({at: [i, 0] as const, number: i}))}]
    });
    const table = (large.readUInt32LE(0x4c) + 1) * 512;
    large.writeUInt32LE(0, table);
    expect(refusal(large)).toBe("W107");
    const outside = Buffer.from(large);
    outside.writeUInt32LE(0x00ffffff, table);
    expect(refusal(outside)).toBe("W107");
    const directory = Buffer.from(xls);
    directory.writeUInt32LE(directory.readUInt32LE(0x4c), 0x44);
    directory.fill(0, (directory.readUInt32LE(0x4c) + 1) * 512);
    expect(refusal(directory)).toMatch(/^W10[67]$/);
  });

  it("refuses records that are cut off or too short, and sheets that are not there", () => {
    expect(refusal(writeCompound({Workbook: streamWith(words(0x203, 5000))}))).toBe("W106");
    expect(
      refusal(writeCompound({Workbook: Buffer.concat([streamWith().subarray(0, -4), words(0x203, 2, 0)])}))
    ).toMatch(/^W10[67]$/);
    expect(refusal(writeCompound({Workbook: streamWith(biffRecord(0xfd, words(0, 0, 0, 5, 0)))}))).toBe("W115");
    expect(refusal(writeCompound({Workbook: streamWith().subarray(0, -4)}))).toBe("W106");
    expect(refusal(writeCompound({Workbook: Buffer.from("Unsinn, der kein Datensatz ist")}))).toMatch(/^W10[67]$/);
    expect(refusal(writeCompound({Workbook: biffRecord(0x809, words(0x400, 5))}))).toBe("W103");
    expect(
      refusal(writeCompound({Workbook: Buffer.concat([biffRecord(0x809, words(0x600, 5)), biffRecord(0x0a)])}))
    ).toBe("W117");
  });

  it("refuses encrypted workbooks and code pages that it does not know", () => {
    expect(refusal(writeXls({sheets: [{}], records: [biffRecord(0x2f, words(1))]}))).toBe("W105");
    expect(refusal(writeXls({version: 5, sheets: [{}], records: [biffRecord(0x42, words(932))]}))).toBe("W116");
  });

  it("refuses sheets that overlap, which would be read over and over", () => {
    const shared = writeBiffStream({
      sheets: [
        {name: "A", cells: Array.from({length: 500}, (_, i) => ({at: [i, 0] as const, number: i}))},
        {name: "B"},
        {name: "C"},
        {name: "D"}
      ]
    });
    let first = 0;
    for (
      let at = 0;
      at + 4 <= shared.length && shared.readUInt16LE(at) !== 0x0a;
      at += 4 + shared.readUInt16LE(at + 2)
    ) {
      if (shared.readUInt16LE(at) !== 0x85) continue;
      if (first === 0) first = shared.readUInt32LE(at + 4);
      shared.writeUInt32LE(first, at + 4);
    }
    expect(refusal(writeCompound({Workbook: shared}))).toBe("W107");
  });
});

describe("fuzzing", () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat({max: 255})), {minLength: 1, maxLength: 8});
  it("survives changed bytes anywhere in an .xlsx", () => {
    fc.assert(
      fc.property(flips, (changes) => survives(flip(xlsx, changes))),
      {numRuns: 500}
    );
  });

  it.each([sheetPart, "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels"])(
    "survives changed bytes in the XML of %s",
    (part) => {
      const xml = Buffer.from(xlsxParts(small)[part]!);
      fc.assert(
        fc.property(flips, (changes) => survives(withPart(part, flip(xml, changes)))),
        {numRuns: 300}
      );
    }
  );

  it("survives changed bytes anywhere in an .xls", () => {
    fc.assert(
      fc.property(flips, (changes) => survives(flip(xls, changes))),
      {numRuns: 800}
    );
  });

  it("survives changed bytes in the records of an .xls", () => {
    const stream = writeBiffStream({
      sheets: [
        {
          cells: [
            {at: [0, 0], shared: 0},
            {at: [0, 1], rk: 5},
            {at: [1, 0], formula: "x"},
            {at: [2, 0], mulRk: [1, 2]}
          ],
          merges: [[0, 0, 1, 1]],
          hiddenRows: [1],
          hiddenColumns: [[1, 1]]
        }
      ],
      strings: ["Wuppertal", "ž"],
      cut: 12,
      formats: ["0.0"]
    });
    fc.assert(
      fc.property(flips, (changes) => survives(writeCompound({Workbook: flip(stream, changes)}))),
      {numRuns: 1500}
    );
  });

  it("survives any cut", () => {
    fc.assert(
      fc.property(fc.constantFrom(xlsx, xls), fc.nat(), (bytes, at) => survives(bytes.subarray(0, at % bytes.length))),
      {numRuns: 300}
    );
  });
});
