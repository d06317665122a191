import type {StatisticalTable} from "../formats/table.js";
import {printable} from "./printable.js";

const shownRows = 5;
const shownColumns = 8;
const shownCharacters = 24;

/** The first rows of data in columns, cut to what a terminal can show. */
export function firstRowsText({sheet, firstRow, endRow}: StatisticalTable): string[] {
  const rows = Array.from({length: Math.min(shownRows, endRow - firstRow)}, (_, i) => {
    const row = firstRow + i;
    const width = Math.min(sheet.width(row), shownColumns);
    const cells = Array.from({length: width}, (_unused, column) => cut(printable(sheet.text(row, column))));
    return sheet.width(row) > shownColumns ? [...cells, `… (${sheet.width(row)} Spalten)`] : cells;
  });
  const widths = rows.reduce<number[]>((max, row) => row.map((cell, i) => Math.max(cell.length, max[i] ?? 0)), []);
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join(" │ ")
      .trimEnd()
  );
}

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters - 1)}…` : text;
}
