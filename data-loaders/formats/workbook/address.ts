import {lastColumn, lastRow} from "./limits.js";

/** Name of a cell, `B12` for row 11 and column 1, as counted from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Row and column, from 0, of a name such as `B12` or `$B$12`; undefined if it is none or lies outside every sheet. */
export function parseAddress(address: string): {row: number; column: number} | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address.trim());
  if (!match) return undefined;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row > lastRow || column > lastColumn ? undefined : {row: row - 1, column: column - 1};
}

/** The range named by `A1:B3` or by a single cell; undefined if it is none. */
export function parseRange(range: string): {row: number; column: number; rows: number; columns: number} | undefined {
  const [first = "", second = first] = range.split(":");
  const from = parseAddress(first);
  const to = parseAddress(second);
  if (!from || !to) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1};
}
