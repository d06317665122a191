import type {Merge} from "../sheet.js";
import type {WorkbookSheet} from "../workbook/types.js";

export interface HeaderRows {
  /** First row of the header. */
  readonly start: number;
  /** Row after the last row of labels. */
  readonly end: number;
  /** First row of data; a row of column numbers lies between, if there is one. */
  readonly firstRow: number;
}

// A long list of texts with numbers at its end is no header; taken for one, its tree would exhaust the memory.
const mostHeaderRows = 40;

/**
 * Where the header of a statistical table on a sheet lies: above the row that
 * numbers the columns, or else above the first row with numbers, up to a row
 * that is blank or holds one text alone. Undefined where there are no numbers.
 */
export function findHeaderRows(sheet: WorkbookSheet): HeaderRows | undefined {
  const numbered = find(sheet, isColumnNumbers);
  const firstNumbers = numbered ?? find(sheet, hasNumbers);
  if (firstNumbers === undefined) return undefined;
  let start = firstNumbers;
  while (start > 0 && firstNumbers - start <= mostHeaderRows && belongsToHeader(sheet, start - 1, firstNumbers))
    start--;
  if (start === firstNumbers || firstNumbers - start > mostHeaderRows) return undefined;
  return {start, end: firstNumbers, firstRow: numbered === undefined ? firstNumbers : numbered + 1};
}

function find(sheet: WorkbookSheet, matches: (sheet: WorkbookSheet, row: number) => boolean): number | undefined {
  for (let row = 0; row < sheet.rowCount; row++) if (sheet.hasCells(row) && matches(sheet, row)) return row;
  return undefined;
}

/** Three or more cells that count from 1. */
function isColumnNumbers(sheet: WorkbookSheet, row: number): boolean {
  let count = 0;
  for (let column = 0; column < sheet.width(row); column++) {
    const text = sheet.text(row, column).trim();
    if (text === "") continue;
    if (text !== String(++count)) return false;
  }
  return count >= 3;
}

/** Two or more numbers that are no years, to the right of the first column. */
function hasNumbers(sheet: WorkbookSheet, row: number): boolean {
  const numbers = filled(sheet, row).filter((column) => column > 0 && sheet.kind(row, column) === "number");
  return numbers.filter((column) => !/^(19|20)\d\d$/.test(sheet.raw(row, column))).length >= 2;
}

function belongsToHeader(sheet: WorkbookSheet, row: number, end: number): boolean {
  if (filled(sheet, row).length >= 2) return true;
  return sheet.merges.some(
    (merge) => merge.row < row && row < merge.row + merge.rows && merge.row + merge.rows <= end + 1
  );
}

function filled(sheet: WorkbookSheet, row: number): number[] {
  return Array.from({length: sheet.width(row)}, (_, column) => column).filter(
    (column) => sheet.text(row, column).trim() !== ""
  );
}

/**
 * The labels of the header rows by column, as a header tree wants them: a merged
 * range stands in its first row over all its columns. What a file left behind
 * under a merged range, where no one sees it, is no label.
 */
export function headerLines(sheet: WorkbookSheet, {start, end}: HeaderRows): string[][] {
  const labelsOf = (row: number) => Array.from({length: sheet.columnCount}, (_, column) => sheet.text(row, column));
  const lines = Array.from({length: end - start}, (_, i) => labelsOf(start + i));
  for (const merge of sheet.merges) spread(merge, lines, start, end);
  return lines;
}

function spread({row, column, rows, columns}: Merge, lines: string[][], start: number, end: number): void {
  if (row < start || row >= end) return;
  const label = lines[row - start]![column] ?? "";
  for (let r = row; r < Math.min(row + rows, end); r++) {
    const line = lines[r - start]!;
    for (let c = column; c < Math.min(column + columns, line.length); c++) line[c] = r === row ? label : "";
  }
}
