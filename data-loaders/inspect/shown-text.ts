import type {WorkbookSheet} from "../formats/workbook/index.js";

/** What a German Excel shows in a cell, without the blanks around it that only keep its column straight. */
export function shownText(sheet: WorkbookSheet, row: number, column: number): string {
  return sheet.text(row, column).trim();
}

/** The same on one line. */
export function shownLine(sheet: WorkbookSheet, row: number, column: number): string {
  return shownText(sheet, row, column).replace(/\s+/g, " ");
}
