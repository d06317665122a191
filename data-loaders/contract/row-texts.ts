import type {Sheet} from "../formats/sheet.js";
import type {RowTexts} from "./contract.js";

/** Between the parts of a row’s text. */
export const textSeparator = " › ";

/**
 * What each row says in the columns, as one text: the columns’ texts side by
 * side, or the labels of higher levels above the row and its own.
 *
 * @param columns counted from 0
 */
export function rowTexts(
  {levels}: RowTexts,
  sheet: Sheet,
  columns: readonly number[],
  firstRow: number,
  endRow: number
): string[] {
  const texts: string[] = [];
  const above: string[] = [];
  for (let row = firstRow; row < endRow; ++row) {
    const own = columns.map((column) => sheet.text(row, column).replace(/\s+/g, " ").trim()).join(textSeparator);
    const level = levels?.findIndex((pattern) => pattern.test(own)) ?? -1;
    if (level < 0) {
      texts.push(own);
      continue;
    }
    above.length = level;
    above[level] = own;
    texts.push(above.filter(Boolean).join(textSeparator));
  }
  return texts;
}
