import type {Sheet} from "./sheet.js";

/** The texts of one row, up to its own width. */
export function rowTexts(sheet: Sheet, row: number): string[] {
  return Array.from({length: sheet.width(row)}, (_, column) => sheet.text(row, column));
}

/** Whether a row holds nothing but white space. */
export function isBlankRow(sheet: Sheet, row: number): boolean {
  for (let column = 0; column < sheet.width(row); column++) if (sheet.text(row, column).trim() !== "") return false;
  return true;
}

/** Whether the first cell of a row is its only one with content. */
export function isLoneCell(sheet: Sheet, row: number): boolean {
  if (sheet.text(row, 0).trim() === "") return false;
  for (let column = 1; column < sheet.width(row); column++) if (sheet.text(row, column).trim() !== "") return false;
  return true;
}

/** The end of rows [from, end) without the blank ones at the end. */
export function withoutBlankEnd(sheet: Sheet, from: number, end: number): number {
  let last = end;
  while (last > from && isBlankRow(sheet, last - 1)) last--;
  return last;
}
