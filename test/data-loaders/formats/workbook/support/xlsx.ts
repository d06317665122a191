import {writeZip, type ZipOptions} from "./zip.js";

export interface XlsxSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `<sheetData>`. */
  readonly rows?: string;
  /** What stands before it. */
  readonly before?: string;
  /** What stands after it. */
  readonly after?: string;
  /** The whole part, instead. */
  readonly xml?: string | Buffer;
}

export interface XlsxOptions {
  readonly sheets: readonly XlsxSheet[];
  /** What stands in `<sst>`. */
  readonly strings?: string;
  /** Custom formats by number, from 164 on. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Format numbers of the styles, in order. */
  readonly styles?: readonly number[];
  readonly stylesXml?: string;
  readonly date1904?: boolean;
  /** Namespaces of the strict variant (ISO/IEC 29500-1). */
  readonly strict?: boolean;
  readonly parts?: Readonly<Record<string, string | Buffer>>;
  readonly relationships?: string;
  readonly zip?: ZipOptions;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function contentTypes(sheetCount: number): string {
  const sheets = Array.from({length: sheetCount}, (_, i) => override(`worksheets/sheet${i + 1}`, "worksheet"));
  return (
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("workbook", "sheet.main") +
    override("styles", "styles") +
    override("sharedStrings", "sharedStrings") +
    `${sheets.join("")}</Types>`
  );
}

/** The parts of a small workbook, for tests that change one of them. */
export function xlsxParts(options: XlsxOptions): Record<string, string | Buffer> {
  const {sheets, strings, formats = {}, styles = [0], strict = false} = options;
  const namespace = strict ? strictMain : main;
  const types = strict ? strictOffice : office;
  const rels = (content: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const numFmts = Object.entries(formats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
  );
  const parts: Record<string, string | Buffer> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": rels(`<Relationship Id="rId1" Type="${types}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${namespace}" xmlns:r="${types}"><workbookPr${options.date1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({name, state}, i) =>
          `<sheet name="${escapeXml(name ?? `Tabelle${i + 1}`)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      sheets
        .map(
          (_, i) => `<Relationship Id="rId${i + 1}" Type="${types}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`
        )
        .join("") +
        `<Relationship Id="rIdS" Type="${types}/styles" Target="/xl/styles.xml"/>` +
        (strings === undefined
          ? ""
          : `<Relationship Id="rIdT" Type="${types}/sharedStrings" Target="sharedStrings.xml"/>`) +
        (options.relationships ?? "")
    ),
    "xl/styles.xml":
      options.stylesXml ??
      `${declaration}<styleSheet xmlns="${namespace}"><numFmts>${numFmts.join("")}</numFmts><cellXfs>${styles.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`
  };
  if (strings !== undefined) parts["xl/sharedStrings.xml"] = `${declaration}<sst xmlns="${namespace}">${strings}</sst>`;
  for (const [i, {rows = "", before = "", after = "", xml}] of sheets.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      xml ??
      `${declaration}<worksheet xmlns="${namespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
  }
  return {...parts, ...options.parts};
}

/** A small workbook as bytes. */
export function writeXlsx(options: XlsxOptions): Buffer {
  return writeZip(xlsxParts(options), options.zip);
}
