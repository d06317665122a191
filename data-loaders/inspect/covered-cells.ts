import type {WorkbookSheet} from "../formats/workbook/index.js";

/** Ranges that overlap or reach to the end of the sheet could name thousands of millions of cells. */
const mostCells = 1_000_000;

/**
 * The cells in rows [from, end) that a merged range hides under its first cell,
 * as row × columnCount + column: nobody sees them empty.
 */
export function coveredCells(sheet: WorkbookSheet, from: number, end: number): Set<number> {
  const covered = new Set<number>();
  let left = mostCells;
  for (const {row, column, rows, columns} of sheet.merges) {
    const endColumn = Math.min(column + columns, sheet.columnCount);
    if (column >= endColumn) continue;
    for (let r = Math.max(row, from); r < Math.min(row + rows, end); r++) {
      for (let c = column; c < endColumn; c++) {
        if (left-- === 0) return covered;
        if (r !== row || c !== column) covered.add(r * sheet.columnCount + c);
      }
    }
  }
  return covered;
}
