import {describe, expect, it} from "vitest";
import {readWorkbook} from "../../../../data-loaders/formats/workbook/index.js";
import {writeXlsx, xlsxParts, type XlsxOptions} from "./support/xlsx.js";
import {writeZip} from "./support/zip.js";

const first = (options: XlsxOptions) => readWorkbook(writeXlsx(options)).sheets[0]!;
const rows = (cells: string) => ({sheets: [{rows: `<row r="1">${cells}</row>`}]});
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}"/>`;
const codes = (bytes: Buffer) => readWorkbook(bytes).warnings.map(({code}) => code);

describe("edge cases in which libraries differ", () => {
  it("keeps “01001” a text", () => {
    const sheet = first({...rows('<c r="A1" t="s"><v>0</v></c>'), strings: "<si><t>01001</t></si>"});
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual(["text", "01001", "01001"]);
  });

  it("reads 15.01.1900 before the leap year that never was, and the same day in system 1904", () => {
    const cells = rows('<c r="A1" s="1"><v>15</v></c>');
    const sheet = first({...cells, styles: [0, 14]});
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual(["date", "1900-01-15", "15.01.1900"]);
    const late = first({...cells, styles: [0, 14], date1904: true});
    expect([late.kind(0, 0), late.value(0, 0), late.text(0, 0)]).toEqual(["date", "1904-01-16", "16.01.1904"]);
  });

  it("warns of 29.02.1900 and of numbers that are no date though formatted as one", () => {
    const bytes = writeXlsx({...rows('<c r="A1" s="1"><v>60</v></c><c r="B1" s="1"><v>-3</v></c>'), styles: [0, 14]});
    const {sheets, warnings} = readWorkbook(bytes);
    expect(warnings.map(({code, place}) => [code, place.column])).toEqual([
      ["W158", 1],
      ["W158", 2]
    ]);
    expect(sheets[0]!.kind(0, 1)).toBe("number");
    expect(sheets[0]!.value(0, 1)).toBe(-3);
  });

  it("reads 23:59:59 exactly", () => {
    const sheet = first({...rows('<c r="A1" s="1"><v>0.999988425925926</v></c>'), styles: [0, 21]});
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual(["date", "23:59:59", "23:59:59"]);
  });

  it("names errors by their code and shows them as a German Excel does", () => {
    const sheet = first(rows('<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'));
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.raw(0, 0), sheet.text(0, 0)]).toEqual([
      "error",
      "#N/A",
      "#N/A",
      "#NV"
    ]);
    expect([sheet.kind(0, 1), sheet.value(0, 1), sheet.isFormula(0, 1)]).toEqual(["error", "#DIV/0!", true]);
  });

  it("tells a formula without stored result from an empty cell and from an empty text", () => {
    const cells =
      '<c r="A1"><f>B1</f></c><c r="B1"><f>B1</f><v></v></c><c r="C1"><f>B1</f><v/></c><c r="D1" t="str"><f>B1</f><v></v></c><c r="E1" s="0"/>';
    const {sheets, warnings} = readWorkbook(writeXlsx(rows(cells)));
    const kinds = [0, 1, 2, 3, 4].map((column) => sheets[0]!.kind(0, column));
    expect(kinds).toEqual(["formula", "formula", "formula", "text", "blank"]);
    expect(sheets[0]!.value(0, 0)).toBeUndefined();
    expect(sheets[0]!.value(0, 3)).toBe("");
    expect(warnings).toMatchObject([{code: "W157", more: 2, place: {row: 1, column: 1}}]);
  });

  it("reads the stored result of a formula and says that it is one", () => {
    const sheet = first(
      rows(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>x</f><v>Süd &amp; West</v></c><c r="C1" t="b"><f>1=1</f><v>1</v></c>'
      )
    );
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2)]).toEqual([2, "Süd & West", true]);
    expect([0, 1, 2].every((column) => sheet.isFormula(0, column))).toBe(true);
    expect(sheet.text(0, 2)).toBe("WAHR");
  });

  it("gives a merged header once, with its range", () => {
    const sheet = first({
      sheets: [
        {
          rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>dar.</t></is></c><c r="B1"/></row>',
          after: '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="E5"/></mergeCells>'
        }
      ]
    });
    expect(sheet.merges).toEqual([{row: 0, column: 0, rows: 2, columns: 3}]);
    expect([sheet.text(0, 0), sheet.text(0, 1), sheet.kind(0, 1)]).toEqual(["dar.", "", "blank"]);
  });

  it("reads [$-407]TT.MM.JJJJ as a date", () => {
    const sheet = first({
      ...rows('<c r="A1" s="1"><v>45000</v></c>'),
      formats: {164: "[$-407]TT.MM.JJJJ"},
      styles: [0, 164]
    });
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.text(0, 0), sheet.raw(0, 0)]).toEqual([
      "date",
      "2023-03-15",
      "15.03.2023",
      "45000"
    ]);
  });

  it("flags hidden sheets, rows and columns", () => {
    const before =
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/></cols>';
    const {sheets} = readWorkbook(
      writeXlsx({
        sheets: [
          {before, rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="3" ht="0"/>'},
          {state: "hidden"},
          {state: "veryHidden"}
        ]
      })
    );
    expect(sheets.map(({visibility}) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
    expect(sheets.map(({hidden}) => hidden)).toEqual([false, true, true]);
    expect([0, 1, 2].map((row) => sheets[0]!.hiddenRow(row))).toEqual([true, false, true]);
    expect([0, 1, 2, 3, 4].map((column) => sheets[0]!.hiddenColumn(column))).toEqual([false, true, true, false, true]);
  });

  it("hides rows that are not written where the sheet hides rows by default", () => {
    const sheet = first({
      sheets: [{before: '<sheetFormatPr zeroHeight="1"/>', rows: '<row r="2"><c r="A2"><v>1</v></c></row>'}]
    });
    expect([0, 1, 2].map((row) => sheet.hiddenRow(row))).toEqual([true, false, true]);
  });

  it("joins rich text and shows raised digits as superscripts, so that a footnote does not become part of a number", () => {
    const strings =
      '<si><r><t xml:space="preserve">Insgesamt 12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>3)</t></r><rPh sb="0" eb="1"><t>ルビ</t></rPh></si>';
    const sheet = first({...rows('<c r="A1" t="s"><v>0</v></c>'), strings});
    expect(sheet.text(0, 0)).toBe("Insgesamt 12³)");
    expect(sheet.raw(0, 0)).toBe("Insgesamt 123)");
  });

  it("shows the digits of a text as superscripts where the whole cell is raised", () => {
    const stylesXml =
      '<styleSheet><fonts><font/><font><vertAlign val="superscript"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>';
    const sheet = first({
      ...rows('<c r="A1" s="1" t="inlineStr"><is><t>2</t></is></c><c r="B1" s="1"><v>2</v></c>'),
      stylesXml
    });
    expect([sheet.text(0, 0), sheet.raw(0, 0), sheet.text(0, 1)]).toEqual(["²", "2", "2"]);
  });
});

describe("how writers differ", () => {
  it("places cells and rows that have no name after the one before", () => {
    const sheet = first({
      sheets: [
        {
          rows: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row><row r="9"><c><v>5</v></c></row>'
        }
      ]
    });
    expect([sheet.value(0, 0), sheet.value(0, 3), sheet.value(0, 4), sheet.value(2, 0), sheet.value(8, 0)]).toEqual([
      1, 2, 3, 4, 5
    ]);
    expect([sheet.rowCount, sheet.columnCount, sheet.width(0), sheet.width(1), sheet.hasCells(1)]).toEqual([
      9,
      5,
      5,
      0,
      false
    ]);
    expect(sheet.address(8, 27)).toBe("AB9");
  });

  it("reads rows and cells that are out of order, and beyond the stated dimension", () => {
    const sheet = first({
      sheets: [
        {
          before: '<dimension ref="A1:A1"/>',
          rows: '<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>123456789012345678</v></c></row>'
        }
      ]
    });
    expect([sheet.value(2, 0), sheet.value(2, 1), sheet.raw(0, 0)]).toEqual([3, 4, "123456789012345678"]);
  });

  it("reads sparse sheets to their last cell", () => {
    const sheet = first({
      sheets: [{rows: '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>'}]
    });
    expect([
      sheet.rowCount,
      sheet.columnCount,
      sheet.value(0, 16383),
      sheet.value(1048575, 0),
      sheet.width(500)
    ]).toEqual([1048576, 16384, 1, 2, 0]);
  });

  it("reads namespaced prefixes, comments, CDATA, references and single quotes", () => {
    const xml =
      "<?xml version='1.0'?><!-- a > b --><x:worksheet xmlns:x='m'><x:sheetData><x:row r='1' x14:a='>'><x:c r='A1' t='str'><x:v>&#x26;&#228;<![CDATA[<&amp;>]]>&quot;</x:v></x:c><x:c r='B1'><!-- --><x:v>7</x:v><x:extLst><x:v>8</x:v></x:extLst></x:c></x:row></x:sheetData></x:worksheet>";
    const sheet = first({sheets: [{xml}]});
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual(['&ä<&amp;>"', 7]);
  });

  it.each([
    ["UTF-8 with byte order mark", (xml: string) => Buffer.from(`\uFEFF${xml}`)],
    ["UTF-16 with byte order mark", (xml: string) => Buffer.from(`\uFEFF${xml}`, "utf16le")],
    ["big-endian UTF-16", (xml: string) => Buffer.from(`\uFEFF${xml}`, "utf16le").swap16()],
    ["Latin-1", (xml: string) => Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${xml}`, "latin1")]
  ])("reads a part in %s", (_, encode) => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Köln</t></is></c></row></sheetData></worksheet>';
    expect(first({sheets: [{xml: encode(xml)}]}).text(0, 0)).toBe("Köln");
  });

  it("reads the strict variant with dates in ISO 8601", () => {
    const sheet = first({
      ...rows('<c r="A1" s="1" t="d"><v>2023-03-15</v></c><c r="B1" t="d"><v>gestern</v></c>'),
      styles: [0, 14],
      strict: true
    });
    expect([sheet.kind(0, 0), sheet.value(0, 0), sheet.text(0, 0)]).toEqual(["date", "2023-03-15", "15.03.2023"]);
    expect([sheet.kind(0, 1), sheet.value(0, 1)]).toEqual(["text", "gestern"]);
  });

  it("unescapes control characters and line breaks", () => {
    const sheet = first(rows('<c r="A1" t="inlineStr"><is><t>a_x000D_\r\nb_x005F_x0041_</t></is></c>'));
    expect(sheet.value(0, 0)).toBe("a\r\nb_x0041_");
  });

  it("reads numbers of any notation to the nearest double", () => {
    const numbers = [
      "0.57999999999999996",
      "1E-3",
      "-7.25",
      ".5",
      "5.",
      "1234567890.12345",
      "-0",
      "+3",
      " 12 ",
      "1e400",
      "4,5",
      "0x10"
    ];
    const sheet = first({
      sheets: [{rows: numbers.map((text, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${text}</v></c></row>`).join("")}]
    });
    expect(numbers.slice(0, 9).map((_, i) => sheet.value(i, 0))).toEqual([
      0.58, 0.001, -7.25, 0.5, 5, 1234567890.12345, -0, 3, 12
    ]);
    expect([9, 10, 11].map((i) => sheet.kind(i, 0))).toEqual(["text", "text", "text"]);
    expect(sheet.raw(10, 0)).toBe("4,5");
  });

  it("finds the workbook through relationships, wherever it lies and however the path is written", () => {
    const parts = xlsxParts(rows('<c r="A1"><v>1</v></c>'));
    const moved: Record<string, string | Buffer> = {};
    for (const [name, content] of Object.entries(parts)) {
      const target = name
        .replace(/^xl\/workbook\.xml$/, "Daten\\Mappe.xml")
        .replace("xl/_rels/workbook.xml.rels", "Daten/_rels/Mappe.xml.rels");
      const text = content
        .toString()
        .replace('Target="xl/workbook.xml"', 'Target="./x/../Daten/MAPPE.xml"')
        .replace('Target="worksheets/', 'Target="../xl/worksheets/');
      moved[target] = text;
    }
    expect(readWorkbook(writeZip(moved)).sheets[0]!.value(0, 0)).toBe(1);
  });

  it.each([
    ["ZIP64 fields", {zip64: true}],
    ["data descriptors", {descriptors: true}],
    ["stored parts", {store: true}],
    ["a comment that looks like its end", {comment: "PK\x05\x06"}]
  ])("reads an archive with %s", (_, zip) => {
    expect(first({...rows('<c r="A1"><v>1</v></c>'), zip}).value(0, 0)).toBe(1);
  });
});

describe("what is noted without refusing the file", () => {
  it("ignores macros, links, connections and charts, and says so", () => {
    const parts = xlsxParts({
      sheets: [{rows: '<row r="1"><c r="A1"><v>1</v></c></row>'}],
      relationships:
        relationship("rIdL", "externalLink", "externalLinks/externalLink1.xml") +
        relationship("rIdC", "connections", "connections.xml") +
        relationship("rIdX", "chartsheet", "chartsheets/sheet1.xml"),
      parts: {
        "xl/vbaProject.bin": "x",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/externalLinkPath" Target="file:///C:/geheim.xlsx" TargetMode="External"/></Relationships>'
      }
    });
    const workbook = parts["xl/workbook.xml"]!.toString().replace(
      "</sheets>",
      '<sheet name="Bild" sheetId="9" r:id="rIdX"/></sheets>'
    );
    const {warnings, sheets} = readWorkbook(writeZip({...parts, "xl/workbook.xml": workbook}));
    expect(warnings.map(({code}) => code)).toEqual(["W151", "W152", "W153", "W154"]);
    expect(warnings[1]!.message).toContain("file:///C:/geheim.xlsx");
    expect(sheets.length).toBe(1);
  });

  it("warns once per format that it does not understand or that conceals values", () => {
    const cells =
      '<c r="A1" s="1"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c><c r="C1" s="2"><v>3</v></c><c r="D1" s="3"><v>3</v></c><c r="E1" s="3" t="inlineStr"><is><t>x</t></is></c><c r="F1" s="2"><v>9</v></c>';
    const {warnings, sheets} = readWorkbook(
      writeXlsx({...rows(cells), formats: {164: "# ?/?", 165: '[<5]"/";0', 166: ";;;"}, styles: [0, 164, 165, 166]})
    );
    expect(warnings.map(({code, more}) => [code, more])).toEqual([
      ["W155", 1],
      ["W156", undefined],
      ["W156", undefined],
      ["W156", undefined]
    ]);
    expect([0, 2, 3, 4].map((column) => sheets[0]!.text(0, column))).toEqual(["0,5", "/", "", ""]);
    expect([0, 2, 3, 4].map((column) => sheets[0]!.value(0, column))).toEqual([0.5, 3, 3, "x"]);
  });

  it("warns of numbers that are none, of unknown kinds and of damaged texts, with their place", () => {
    expect(codes(writeXlsx(rows('<c r="A1"><v>abc</v></c>')))).toEqual(["W159"]);
    expect(codes(writeXlsx(rows('<c r="A1" t="q"><v>abc</v></c>')))).toEqual(["W161"]);
    const {warnings, sheets} = readWorkbook(
      writeXlsx({...rows('<c r="A1" t="s"><v>0</v></c>'), strings: "<si><t>K\uFFFDln</t></si>"})
    );
    expect(warnings).toMatchObject([{code: "W160", place: {sheet: "Tabelle1", row: 1, column: 1}}]);
    expect(sheets[0]!.irregularities).toEqual([{kind: "replacement-character", row: 0, column: 0}]);
  });

  it("reads who made the file, when and with what", () => {
    const parts = xlsxParts(rows('<c r="A1"><v>1</v></c>'));
    const root = parts["_rels/.rels"]!.toString().replace(
      "</Relationships>",
      '<Relationship Id="c" Type="x/core-properties" Target="docProps/core.xml"/><Relationship Id="e" Type="x/extended-properties" Target="docProps/app.xml"/></Relationships>'
    );
    const bytes = writeZip({
      ...parts,
      "_rels/.rels": root,
      "docProps/core.xml":
        "<c><dc:title>Tabelle</dc:title><dcterms:modified>2024-01-02T03:04:05Z</dcterms:modified></c>",
      "docProps/app.xml": "<p><Application>LibreOffice</Application></p>"
    });
    expect(readWorkbook(bytes).properties).toEqual({
      title: "Tabelle",
      modified: "2024-01-02T03:04:05Z",
      application: "LibreOffice",
      date1904: false
    });
  });
});
