import {isSignLike} from "../formats/likeness.js";
import type {ValueColumn} from "../formats/table.js";
import type {WorkbookSheet} from "../formats/workbook/index.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {shownText} from "./shown-text.js";

/**
 * The table with its first columns as people read them: where a sheet numbers
 * its keys along with its values, leading columns of names or of years are keys;
 * key columns with neither name nor content are left out. For description only:
 * a contract says itself which columns are keys.
 */
export function withReadableKeys(sheet: WorkbookSheet, table: DeliveredTable): DeliveredTable {
  const {keyColumns, keyNames = [], valueColumns} = table;
  const firstValue = valueColumns.findIndex((column) => !isKey(sheet, table, column));
  const moved = valueColumns.slice(0, Math.max(0, firstValue));
  const keys = [
    ...keyColumns.map((column, i) => ({column, name: keyNames[i] ?? ""})),
    ...moved.map(({column, path}) => ({column, name: path.join(" / ")}))
  ].filter(({column, name}) => name !== "" || filledTexts(sheet, table, column).next().done !== true);
  return {
    ...table,
    keyColumns: keys.map(({column}) => column),
    keyNames: keys.map(({name}) => name),
    valueColumns: valueColumns.slice(moved.length)
  };
}

function isKey(sheet: WorkbookSheet, table: DeliveredTable, {column, path}: ValueColumn): boolean {
  const areYears = path.some((label) => /jahr/i.test(label));
  let names = 0;
  for (const {row, text} of filledTexts(sheet, table, column)) {
    if (areYears && /^(?:18|19|20)\d\d$/.test(text)) names++;
    else if (sheet.kind(row, column) !== "text") return false;
    else if (!isSignLike(text)) names++;
  }
  return names > 0;
}

function* filledTexts(sheet: WorkbookSheet, {firstRow, endRow}: DeliveredTable, column: number) {
  for (let row = firstRow; row < endRow; row++) {
    const text = shownText(sheet, row, column);
    if (text !== "") yield {row, text};
  }
}
