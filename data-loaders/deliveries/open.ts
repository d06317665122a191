import type {FileIdentity} from "../contract/check.js";
import {problem} from "../contract/codes.js";
import {DeliveryError, type Problem} from "../contract/problem.js";
import {identify, readBytes, readDelivery} from "../formats/delivery.js";
import type {Delivery} from "../formats/table.js";
import {readWorkbookTable} from "../formats/workbook-table/read-workbook-table.js";
import type {DeliveredTable, WorkbookTable} from "../formats/workbook-table/table.js";
import {contentOf} from "../formats/workbook/sniff.js";
import {readWorkbook, sniffWorkbook, type WorkbookSheet} from "../formats/workbook/index.js";

/** A delivered file, opened: a text file with one table or a workbook with one on each of several sheets. */
export interface OpenedFile extends FileIdentity {
  /** German: how the bytes were read. */
  readonly reason: string;
  /** The separator of a text file; empty for a workbook. */
  readonly separator: string;
  readonly tables: readonly DeliveredTable[];
  /** What was odd on reading and does no harm. */
  readonly warnings: readonly Problem[];
  /** The text file as read; absent for a workbook. */
  readonly text?: Delivery;
}

/**
 * Opens a file by its content, whatever its name. Throws a DeliveryError where it
 * is no text and no workbook, or cannot be read.
 */
export function openFile(path: string): OpenedFile {
  const bytes = readBytes(path);
  const kind = sniffWorkbook(bytes) ?? (isFalseWorkbook(path, bytes) ? "xlsx" : undefined);
  if (kind === undefined) {
    const text = readDelivery(path, bytes);
    const {file, sha256, encoding, reason, separator, table} = text;
    return {file, bytes: bytes.length, sha256, encoding, reason, separator, tables: [table], warnings: [], text};
  }
  const identity = identify(path, bytes);
  const {sheets, warnings} = readWorkbook(bytes, {file: identity.file});
  const found = sheets.flatMap((sheet) => {
    const table = readWorkbookTable(sheet);
    return table === undefined ? [] : [{sheet, table}];
  });
  const tables = found.map(({table}) => table);
  if (tables.length === 0) throw new DeliveryError([noTable(identity.file)]);
  return {
    ...identity,
    encoding: kind.toUpperCase(),
    reason: `Excel-Arbeitsmappe mit ${sheets.length} ${sheets.length === 1 ? "Blatt" : "Blättern"}, davon ${tables.length} mit einer Tabelle.`,
    separator: "",
    tables,
    warnings: [...warnings, ...found.flatMap(({sheet, table}) => hiddenParts(sheet, table, identity.file))]
  };
}

/**
 * Whether a file bears the name of a workbook, but is neither one, nor a text, nor an archive to be unpacked first: the
 * reader of workbooks says what it is.
 */
export function isFalseWorkbook(path: string, bytes: Uint8Array): boolean {
  if (!/\.(xls[xmb]?|ods)$/i.test(path)) return false;
  const content = contentOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (content === "text" || (content === "zip" && /\.xls[xm]?$/i.test(path))) return false;
  return sniffWorkbook(bytes) === undefined;
}

/** What of a table no one sees who opens the workbook: it is read like the rest, and said. */
function hiddenParts(sheet: WorkbookSheet, {firstRow, endRow, keyColumns, valueColumns}: WorkbookTable, file: string) {
  const rows = Array.from({length: endRow - firstRow}, (_, i) => firstRow + i).filter((row) => sheet.hiddenRow(row));
  const columns = [...keyColumns, ...valueColumns.map(({column}) => column)].filter((c) => sheet.hiddenColumn(c));
  const parts = [
    sheet.hidden && "das Blatt selbst",
    rows.length > 0 && `${rows.length} ${rows.length === 1 ? "Zeile" : "Zeilen"}`,
    columns.length > 0 && `${columns.length} ${columns.length === 1 ? "Spalte" : "Spalten"}`
  ].filter(Boolean);
  if (parts.length === 0) return [];
  const place = {
    file,
    sheet: sheet.name,
    ...(rows.length > 0 && {row: rows[0]! + 1}),
    ...(columns.length > 0 && {column: columns[0]! + 1})
  };
  return [problem("V228", place, `In Excel verborgen, aber mitgelesen: ${parts.join(", ")}.`)];
}

function noTable(file: string): Problem {
  return {
    code: "L107",
    severity: "error",
    message: "Auf keinem Blatt der Arbeitsmappe steht eine Tabelle mit Kopf und Zahlen.",
    place: {file}
  };
}
