import {escapeXml} from "../formats/workbook/support/xlsx.js";
import {writeCompound} from "../formats/workbook/support/compound.js";
import {writeZip} from "../formats/workbook/support/zip.js";
import type {Breakage} from "./breakage.js";
import {withCell} from "./good.js";

/** Unemployed by Quartier: header of three rows with merged cells, data from row 12, column C on. */
const unemployed = "bundesagentur/ba_arbeitslose-quartiere_2024-12.xlsx";
const sheetPart = "xl/worksheets/sheet1.xml";
const sheet = "Quartiere";

const text = (address: string, content: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${escapeXml(content)}</t></is></c>`;

/** The workbook with its only worksheet changed. */
const changed =
  (change: (xml: string) => string | Buffer): Breakage["make"] =>
  ({parts}) =>
    parts(unemployed, (all) => ({...all, [sheetPart]: change(all[sheetPart]!)}));

/** The workbook with one cell replaced. */
const cell = (address: string, content: string): Breakage["make"] => changed((xml) => withCell(xml, address, content));

/** The workbook with one part changed. */
const part =
  (name: string, change: (xml: string) => string): Breakage["make"] =>
  ({parts}) =>
    parts(unemployed, (all) => ({...all, [name]: change(all[name] ?? "")}));

const at = (row: number, column: number) => ({sheet, row, column});

/** Breakages of workbooks as offices and their programs make them, and as someone with bad intent would. */
export const workbookBreakages: readonly Breakage[] = [
  // The file as a whole.
  {what: "a workbook cut off", make: ({bytes}) => bytes(unemployed).subarray(0, -200), code: "W106"},
  {
    what: "a workbook with a changed byte",
    make: ({parts}) => {
      const stored = parts(unemployed, (all) => all, {store: true});
      stored[stored.indexOf('<row r="12">') + 9] = "3".charCodeAt(0);
      return stored;
    },
    code: "W107"
  },
  {
    what: "a ZIP bomb",
    make: changed((xml) => Buffer.concat([Buffer.from(xml), Buffer.alloc(40 * 2 ** 20, " ")])),
    code: "W111"
  },
  {
    what: "a part larger than it says",
    make: ({parts}) =>
      parts(unemployed, (all) => all, {declaredSize: (name, size) => (name === sheetPart ? 100 : size)}),
    code: "W111"
  },
  {
    what: "an entity that expands",
    make: changed((xml) => xml.replace("?>", '?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')),
    code: "W109"
  },
  {
    what: "a thousand sheets and one",
    make: part("xl/workbook.xml", (xml) =>
      xml.replace(
        /<sheets>.*<\/sheets>/,
        `<sheets>${Array.from({length: 1001}, (_, i) => `<sheet name="B${i}" sheetId="${i + 1}" r:id="rId1"/>`).join("")}</sheets>`
      )
    ),
    code: "W112"
  },
  {
    what: "a workbook with a password",
    make: () => writeCompound({EncryptedPackage: Buffer.alloc(64), EncryptionInfo: Buffer.alloc(64)}),
    code: "W105"
  },
  {
    what: "a binary workbook",
    make: () => writeZip({"[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"}),
    code: "W103"
  },
  {
    what: "a table of LibreOffice in its own format",
    make: () =>
      writeZip(
        [
          ["mimetype", "application/vnd.oasis.opendocument.spreadsheet"],
          ["content.xml", "<office/>"]
        ],
        {store: true}
      ),
    name: "lieferung.ods",
    code: "W103"
  },
  {
    what: "a web page with the name of a workbook",
    make: () => Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
    name: "lieferung.xls",
    code: "W102"
  },
  {
    what: "a lock file under another name",
    make: () => Buffer.from(`\u0006Nutzer${" ".repeat(158)}`, "latin1"),
    name: "lieferung.xlsx",
    code: "W104"
  },
  {
    what: "an archive that holds the delivery",
    make: ({bytes}) => writeZip({"lieferung.xlsx": bytes(unemployed)}),
    name: "lieferung.zip",
    code: "L105"
  },
  {
    what: "a workbook with a cover sheet only",
    make: changed((xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${text("A1", "Deckblatt")}</row></sheetData>`)
    ),
    code: "L107"
  },
  {
    what: "a workbook without its sheet",
    make: ({parts}) =>
      parts(unemployed, (all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== sheetPart))),
    code: "W115"
  },
  {what: "a worksheet that is no XML", make: changed((xml) => xml.replace("</row>", "</rows>")), code: "W108"},
  {
    what: "a row beyond the last row of any sheet",
    make: changed((xml) => xml.replace('<row r="12">', '<row r="1048577">')),
    code: "W113"
  },
  {what: "one cell with two contents", make: changed((xml) => xml.replace('<c r="D12"', '<c r="C12"')), code: "W114"},

  // The form of the table.
  {
    what: "a header that lost its merged cells",
    make: changed((xml) => xml.replace(/<mergeCell ref="[CFI]9:[EHK]9"\/>/g, "")),
    code: "V212",
    ...at(11, 4)
  },
  {
    what: "a renamed header",
    make: part("xl/sharedStrings.xml", (xml) => xml.replace(">Ausländer<", ">Nichtdeutsche<")),
    code: "V212",
    sheet
  },
  {
    what: "a title without its month",
    make: part("xl/sharedStrings.xml", (xml) => xml.replace("Dezember 2024 (Datenstand", "(Datenstand")),
    code: "V216",
    sheet
  },
  {
    what: "an unknown Quartier in a workbook",
    make: cell("A22", text("A22", "99 Neustadt")),
    code: "V243",
    ...at(22, 1),
    raw: "99 Neustadt"
  },
  {
    what: "an emptied row",
    make: changed((xml) => xml.replace(/<row r="30">.*?<\/row>/, "")),
    code: "V243",
    ...at(30, 1)
  },
  {
    what: "a deleted row",
    make: changed((xml) =>
      xml
        .replace(/<row r="30">.*?<\/row>/, "")
        .replace(/ r="([A-Z]*)(\d+)"/g, (all, letter: string, row: string) =>
          Number(row) > 30 ? ` r="${letter}${Number(row) - 1}"` : all
        )
    ),
    code: "V231"
  },
  {
    what: "a sheet copied within the workbook",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        "xl/worksheets/sheet2.xml": all[sheetPart]!,
        "xl/workbook.xml": all["xl/workbook.xml"]!.replace(
          "</sheets>",
          '<sheet name="Quartiere (2)" sheetId="2" r:id="rId99"/></sheets>'
        ),
        "xl/_rels/workbook.xml.rels": all["xl/_rels/workbook.xml.rels"]!.replace(
          /(<Relationship [^>]*)Id="rId1"([^>]*)sheet1\.xml"([^>]*\/>)|(<Relationship [^>]*sheet1\.xml"[^>]*)Id="rId1"([^>]*\/>)/,
          (match) => match + match.replace("rId1", "rId99").replace("sheet1.xml", "sheet2.xml")
        )
      })),
    code: "V225",
    sheet: "Quartiere (2)"
  },

  // Cells.
  {
    what: "an error where a number belongs",
    make: cell("C12", '<c r="C12" t="e"><v>#N/A</v></c>'),
    code: "V222",
    ...at(12, 3),
    raw: "#NV"
  },
  {
    what: "a date where a number belongs",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        [sheetPart]: withCell(all[sheetPart]!, "C12", '<c r="C12" s="2"><v>45657</v></c>'),
        "xl/styles.xml": all["xl/styles.xml"]!.replace(/<cellXfs.*?<\/cellXfs>/, (xfs) =>
          xfs.replace("</cellXfs>", '<xf numFmtId="14"/></cellXfs>')
        )
      })),
    code: "V222",
    ...at(12, 3),
    raw: "31.12.2024"
  },
  {
    what: "a truth value where a number belongs",
    make: cell("C12", '<c r="C12" t="b"><v>1</v></c>'),
    code: "V222",
    ...at(12, 3),
    raw: "WAHR"
  },
  {what: "a text in a cell of numbers", make: cell("C12", text("C12", "siehe Anlage")), code: "V222", ...at(12, 3)},
  {
    what: "a number typed with an English comma for thousands",
    make: cell("C12", text("C12", "17,968")),
    code: "V223",
    ...at(12, 3)
  },
  {
    what: "a decimal number among counts",
    make: cell("C12", '<c r="C12"><v>17968.5</v></c>'),
    code: "V223",
    ...at(12, 3)
  },
  {
    what: "a formula without a stored value",
    make: cell("C12", '<c r="C12"><f>SUM(C13:C22)</f></c>'),
    code: "W157",
    state: "verwendet",
    ...at(12, 3)
  },
  {
    what: "a format that shows thousands only",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        [sheetPart]: withCell(all[sheetPart]!, "C12", '<c r="C12" s="2"><v>17968</v></c>'),
        "xl/styles.xml": all["xl/styles.xml"]!.replace(
          /<numFmts.*?<\/numFmts>/,
          '<numFmts><numFmt numFmtId="164" formatCode="* #,##0;* \\-_ #,##0;\\-"/><numFmt numFmtId="165" formatCode="#,##0,"/></numFmts>'
        ).replace("</cellXfs>", '<xf numFmtId="165"/></cellXfs>')
      })),
    code: "V222",
    ...at(12, 3),
    raw: "18 (gespeichert ist 17968)"
  },
  {
    what: "a typed total that its parts do not give",
    make: cell("C12", '<c r="C12"><v>99999</v></c>'),
    code: "P301",
    ...at(12, 3)
  },

  // What is odd, is said, and does no harm.
  {
    what: "hidden rows",
    make: changed((xml) => xml.replace('<row r="14">', '<row r="14" hidden="1">')),
    code: "V228",
    state: "verwendet",
    sheet,
    row: 14
  },
  {
    what: "a macro",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        "xl/vbaProject.bin": "x",
        "[Content_Types].xml": all["[Content_Types].xml"]!.replace(
          "</Types>",
          '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
        )
      })),
    name: "lieferung.xlsm",
    code: "W151",
    state: "verwendet"
  },
  {
    what: "a link to another workbook",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        "xl/externalLinks/externalLink1.xml":
          '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        "xl/externalLinks/_rels/externalLink1.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="file:///Vorjahr.xlsx" TargetMode="External"/></Relationships>',
        "xl/_rels/workbook.xml.rels": all["xl/_rels/workbook.xml.rels"]!.replace(
          "</Relationships>",
          '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
        )
      })),
    code: "W152",
    state: "verwendet"
  },
  {
    what: "a sheet of notes beside the table",
    make: ({parts}) =>
      parts(unemployed, (all) => ({
        ...all,
        "xl/worksheets/sheet2.xml": all[sheetPart]!.replace(
          /<sheetData>.*<\/mergeCells>/s,
          `<sheetData><row r="1">${text("A1", "Jahr")}${text("B1", "eins")}${text("C1", "zwei")}</row><row r="2">${text("A2", "x")}<c r="B2"><v>5</v></c><c r="C2"><v>6</v></c></row></sheetData>`
        ),
        "xl/workbook.xml": all["xl/workbook.xml"]!.replace(
          "</sheets>",
          '<sheet name="Notizen" sheetId="2" r:id="rId99"/></sheets>'
        ),
        "xl/_rels/workbook.xml.rels": all["xl/_rels/workbook.xml.rels"]!.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
        )
      })),
    code: "K406",
    state: "verwendet"
  }
];
