import type {WriteSheet} from "hucre/xlsx";
import type {Field, FileTable} from "./csv.js";

export interface WorkbookText {
  readonly title: string;
  readonly subtitle: string;
  /** How the figure is to be cited. */
  readonly citation: string;
}

const widest = 60;

/**
 * A table as an XLSX workbook: a sheet of numbers, which stay numbers, and one of notes. Texts are written as texts: one that
 * begins with “=” is no formula. The writer of workbooks is fetched when the first one is asked for.
 */
export async function workbookFile(table: FileTable, text: WorkbookText): Promise<Uint8Array> {
  const {writeXlsx} = await import("hucre/xlsx");
  const {numbers, notes} = parts(table);
  const described: FileTable = [
    ["Titel", text.title],
    ["Darstellung", text.subtitle],
    ...notes.map((row) => (row.length > 1 ? row : ["Hinweis", ...row])),
    ["Zitieren als", text.citation]
  ];
  return writeXlsx({
    properties: {creator: "Indikatorenwerkstatt Wuppertal", title: text.title},
    sheets: [sheetOf("Zahlen", numbers, true), sheetOf("Hinweise", described, false)]
  });
}

/** The numbers of a table and what stands below its first empty row. */
function parts(table: FileTable): {readonly numbers: FileTable; readonly notes: FileTable} {
  const end = table.findIndex((row) => row.length === 0);
  if (end < 0) return {numbers: table, notes: []};
  return {numbers: table.slice(0, end), notes: table.slice(end).filter((row) => row.length > 0)};
}

function sheetOf(name: string, rows: FileTable, headed: boolean): WriteSheet {
  const columns = Math.max(...rows.map((row) => row.length), 0);
  return {
    name,
    rows: rows.map((row) => row.map((field) => field ?? null)),
    columns: Array.from({length: columns}, (_, c) => ({width: widthOf(rows.map((row) => row[c]))})),
    cells: styles(rows, headed),
    ...(headed && {freezePane: {rows: 1}})
  };
}

function widthOf(fields: readonly Field[]): number {
  const longest = Math.max(...fields.map((field) => String(field ?? "").length), 0);
  return Math.min(widest, longest) + 2;
}

/** Heads and terms are bold; long notes are broken. */
function styles(rows: FileTable, headed: boolean): WriteSheet["cells"] {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const bold = {style: {font: {bold: true}, alignment: {wrapText: true, vertical: "top"}}} as const;
  if (headed) rows[0]?.forEach((_, c) => cells.set(`0,${c}`, bold));
  else
    rows.forEach((_, r) => {
      cells.set(`${r},0`, bold);
      cells.set(`${r},1`, {style: {alignment: {wrapText: true, vertical: "top"}}});
    });
  return cells;
}
