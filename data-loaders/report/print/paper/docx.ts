import {strToU8, zipSync} from "fflate";
import type {Vorlage} from "../../../../src/bericht/vorlage.js";
import {type Block, vorlageBlocks} from "../../../../src/bericht/vorlage-blocks.js";
import {escapeHtml as xml} from "../html.js";
import {stylesXml} from "./docx-styles.js";

/**
 * The paper for the session as a file for a word processor (Office Open XML,
 * ISO/IEC 29500): title and language in its properties, headings as styles, a
 * table with a head row that repeats, a list as a list. The same paper gives the
 * same bytes: nothing in it holds a date of its making.
 */
export function paperDocx(vorlage: Vorlage, marks: readonly string[]): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      ["officeDocument", "word/document.xml"],
      ["metadata/core-properties", "docProps/core.xml"]
    ]),
    "docProps/core.xml": coreXml(vorlage.titel),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["settings", "settings.xml"],
      ["header", "header1.xml"],
      ["footer", "footer1.xml"]
    ]),
    "word/document.xml": documentXml(vorlage),
    "word/styles.xml": stylesXml,
    "word/numbering.xml": numberingXml,
    "word/settings.xml": `${declaration}<w:settings ${wordspace}><w:autoHyphenation w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="de-DE"/></w:settings>`,
    "word/header1.xml": `${declaration}<w:hdr ${wordspace}>${paragraph(["Stadt Wuppertal", ...marks].join(" · "), "Header")}</w:hdr>`,
    "word/footer1.xml": `${declaration}<w:ftr ${wordspace}>${pageNumber}</w:ftr>`
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), {mtime: new Date(1980, 0, 1), level: 9});
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const wordspace = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const overrides = [
  ["/word/document.xml", `${wordTypes}.document.main+xml`],
  ["/word/styles.xml", `${wordTypes}.styles+xml`],
  ["/word/numbering.xml", `${wordTypes}.numbering+xml`],
  ["/word/settings.xml", `${wordTypes}.settings+xml`],
  ["/word/header1.xml", `${wordTypes}.header+xml`],
  ["/word/footer1.xml", `${wordTypes}.footer+xml`],
  ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"]
] as const;

const contentTypes = `${declaration}<Types xmlns="${packageTypes}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join("")}</Types>`;

/** Ids count from “rId1” in the order given. */
function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(([type, target], i) => {
    const space = type.startsWith("metadata/") ? `${packageTypes}/relationships` : officeTypes;
    return `<Relationship Id="rId${i + 1}" Type="${space}/${type}" Target="${target}"/>`;
  });
  return `${declaration}<Relationships xmlns="${packageTypes}/relationships">${items.join("")}</Relationships>`;
}

function coreXml(title: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="${packageTypes}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(title)}</dc:title><dc:subject>Vorlage für den Integrationsausschuss</dc:subject><dc:creator>Stadt Wuppertal</dc:creator><dc:language>de-DE</dc:language></cp:coreProperties>`;
}

const numberingXml = `${declaration}<w:numbering ${wordspace}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const pageNumber = `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">Seite </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

function documentXml(vorlage: Vorlage): string {
  const body = [paragraph(vorlage.titel, "Heading1"), ...vorlageBlocks(vorlage).map(blockXml)].join("");
  const page = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return `${declaration}<w:document ${wordspace}><w:body>${body}${page}</w:body></w:document>`;
}

function blockXml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return paragraph(block.text, "Heading2");
    case "paragraph":
      return paragraph(block.text);
    case "signature":
      return paragraph(block.text, "Unterschrift");
    case "list":
      return block.items.map((item) => paragraph(item, "ListBullet")).join("");
    case "table":
      return tableXml(block);
  }
}

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r></w:p>`;
}

/** Width of the text in twentieths of a point. */
const textWidth = 9354;

function tableXml({caption, head, rows}: Extract<Block, {kind: "table"}>): string {
  const width = Math.floor(textWidth / head.length);
  const cell = (text: string, style: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, style)}</w:tc>`;
  const row = (cells: readonly string[], style: string, properties = ""): string =>
    `<w:tr>${properties}${cells.map((text) => cell(text, style)).join("")}</w:tr>`;
  const grid = head.map(() => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${xml(caption)}"/><w:tblDescription w:val="${xml(`${caption}: ${head.join(", ")}`)}"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(head, "Tabellenkopf", "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")}${rows.map((cells) => row(cells, "Tabellenzelle")).join("")}</w:tbl>`;
}
