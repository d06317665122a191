import type {Problem} from "../contract/problem.js";
import type {Merge} from "../formats/sheet.js";
import {cellAddress, type WorkbookSheet} from "../formats/workbook/index.js";

/** A column’s letters in Excel; columns count from 0. */
export function columnLetters(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}

/** A merged range as Excel writes it, e.g. “A9:B14”. */
export function mergeName({row, column, rows, columns}: Merge): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** The hidden rows among those with content, from 0. */
export function hiddenRows(sheet: WorkbookSheet): number[] {
  const rows: number[] = [];
  for (let row = 0; row < sheet.rowCount; row++) if (sheet.hiddenRow(row)) rows.push(row);
  return rows;
}

/** The hidden columns among those with content, from 0. */
export function hiddenColumns(sheet: WorkbookSheet): number[] {
  const columns: number[] = [];
  for (let column = 0; column < sheet.columnCount; column++) if (sheet.hiddenColumn(column)) columns.push(column);
  return columns;
}

/** A warning of the reader after its first place on the sheet and how many more there are. */
export function warningText({message, place: {row, column}, more = 0}: Problem): string {
  const where = row === undefined || column === undefined ? undefined : `Zelle ${cellAddress(row - 1, column - 1)}`;
  const others = more === 0 ? "" : `${more.toLocaleString("de-DE")} weitere ${more === 1 ? "Stelle" : "Stellen"}`;
  const places = [where, others].filter(Boolean).join(" und ");
  return places === "" ? message : `${places}: ${message}`;
}

/** How far the cells with content reach. */
export function extentText({rowCount, columnCount}: WorkbookSheet): string {
  if (rowCount === 0) return "leer";
  const rows = `${rowCount.toLocaleString("de-DE")} ${rowCount === 1 ? "Zeile" : "Zeilen"}`;
  return `${rows} × ${columnCount.toLocaleString("de-DE")} ${columnCount === 1 ? "Spalte" : "Spalten"}`;
}

/** Why a sheet was not looked through. */
export function tooLargeText(sheet: WorkbookSheet): string {
  return `Das Blatt reicht über ${extentText(sheet)} und ist deshalb nicht nach Tabelle, Zeichen und Formeln durchsucht.`;
}
