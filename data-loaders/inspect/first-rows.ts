import type {Sheet} from "../formats/sheet.js";
import {cut} from "./lines.js";
import {printable} from "./printable.js";

const shownRows = 5;
const shownColumns = 8;
const shownCharacters = 24;
const shownLoneCharacters = 100;

export interface Rows {
  readonly sheet: Pick<Sheet, "width" | "text">;
  readonly firstRow: number;
  readonly endRow: number;
}

/** The first rows of data in columns, cut to what a terminal can show; a row of one cell may be longer. */
export function firstRowsText({sheet, firstRow, endRow}: Rows): string[] {
  const rows = Array.from({length: Math.min(shownRows, endRow - firstRow)}, (_, i) => {
    const row = firstRow + i;
    const width = Math.min(sheet.width(row), shownColumns);
    const longest = width === 1 ? shownLoneCharacters : shownCharacters;
    const cells = Array.from({length: width}, (_unused, column) => cut(printable(sheet.text(row, column)), longest));
    return sheet.width(row) > shownColumns ? [...cells, `… (${sheet.width(row)} Spalten)`] : cells;
  });
  const inColumns = rows.filter((row) => row.length > 1);
  const widths = Array.from({length: shownColumns + 1}, (_, column) =>
    Math.max(0, ...inColumns.map((row) => row[column]?.length ?? 0))
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join(" │ ")
      .trimEnd()
  );
}
