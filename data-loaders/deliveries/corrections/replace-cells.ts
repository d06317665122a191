import type {DeliveredTable} from "../../formats/workbook-table/table.js";

/**
 * The table with other texts in some cells and without some rows of data; lines
 * and columns stay those of the file.
 *
 * @param texts by row and column, counted from 0
 * @param dropped rows, counted from 0
 */
export function replaceCells<T extends DeliveredTable>(
  table: T,
  texts: ReadonlyMap<number, ReadonlyMap<number, string>>,
  dropped: ReadonlySet<number>
): T {
  const {sheet} = table;
  const rows = Int32Array.from({length: sheet.rowCount}, (_, row) => row).filter((row) => !dropped.has(row));
  const at = (row: number): number => rows[row] ?? sheet.rowCount;
  const now = new Map(Array.from(rows, (row, i) => [row, i]));
  return {
    ...table,
    endRow: table.endRow - dropped.size,
    sheet: {
      ...sheet,
      rowCount: rows.length,
      width: (row) => sheet.width(at(row)),
      text: (row, column) => texts.get(at(row))?.get(column) ?? sheet.text(at(row), column),
      kind: (row, column) => (texts.get(at(row))?.has(column) ? "text" : sheet.kind(at(row), column)),
      line: (row) => sheet.line(at(row)),
      format: (row, column) => sheet.format(at(row), column),
      irregularities: sheet.irregularities.flatMap((one) => {
        const row = now.get(one.row);
        return row === undefined ? [] : [{...one, row}];
      })
    }
  };
}
