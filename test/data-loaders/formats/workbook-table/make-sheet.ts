import {readWorkbook} from "../../../../data-loaders/formats/workbook/index.js";
import type {WorkbookSheet} from "../../../../data-loaders/formats/workbook/index.js";
import {escapeXml, writeXlsx, type XlsxSheet} from "../workbook/support/xlsx.js";

/** A cell: a text, a number, or a number with the position of its format in `formats`. */
export type Cell = string | number | readonly [value: number, format: number] | undefined;

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Ranges such as “A9:B13”. */
  readonly merges?: readonly string[];
  /** Row that is hidden, from 1. */
  readonly hiddenRow?: number;
}

/** Number formats of the agency and of the Mikrozensus, by position. */
export const formats = [
  "General",
  "* #,##0;* \\-_ #,##0;\\-",
  "\\(#,###\\)",
  "\\(#0.0\\)",
  "#,##0,",
  '[<5]"/";[<10]\\(0.0\\);#\\ ###.0',
  "###\\ ###\\ ##0\\ \\ \\ ;\\–###\\ ###\\ ##0\\ \\ \\ ;0\\ \\ \\ ",
  "0%"
];

/** A workbook with the given sheets, as bytes. */
export function makeWorkbook(sheets: readonly MadeSheet[]): Buffer {
  return writeXlsx({
    sheets: sheets.map(toXlsx),
    formats: Object.fromEntries(formats.slice(1).map((code, i) => [164 + i, code])),
    styles: formats.map((_, i) => (i === 0 ? 0 : 163 + i))
  });
}

/** The first sheet of such a workbook, read. */
export function makeSheet(rows: MadeSheet["rows"], merges: readonly string[] = []): WorkbookSheet {
  return readWorkbook(makeWorkbook([{name: "Blatt", rows, merges}])).sheets[0]!;
}

function toXlsx({name, rows, merges = [], hiddenRow}: MadeSheet): XlsxSheet {
  const xml = rows.map(
    (cells, row) =>
      `<row r="${row + 1}"${row + 1 === hiddenRow ? ' hidden="1"' : ""}>${cells.map((cell, c) => cellXml(cell, row, c)).join("")}</row>`
  );
  const ranges = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return {name, rows: xml.join(""), ...(ranges !== "" && {after: `<mergeCells>${ranges}</mergeCells>`})};
}

function cellXml(cell: Cell, row: number, column: number): string {
  const r = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === undefined || cell === "") return "";
  if (typeof cell === "string")
    return `<c r="${r}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  const [value, format] = typeof cell === "number" ? [cell, 0] : cell;
  return `<c r="${r}" s="${format}"><v>${value}</v></c>`;
}
