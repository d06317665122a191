import {parseNumber} from "../formats/number.js";
import type {WorkbookSheet} from "../formats/workbook/index.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {coveredCells} from "./covered-cells.js";
import {shownText} from "./shown-text.js";

/** What the value columns of a table on a sheet show. */
export interface CellCount {
  /**
   * How often each shown text that is no plain number stands there, without the
   * blanks around it; the most frequent first. Bracketed numbers are among them,
   * and the empty text for cells in which nothing is shown.
   */
  readonly signs: ReadonlyMap<string, number>;
  /** Cells that hold a number and show one without brackets. */
  readonly numbers: number;
  /** Cells that hold a text that is a number as Germans write it. */
  readonly numbersAsText: number;
  /** Cells that hold a bracketed number as a text. */
  readonly bracketsAsText: number;
  /** Cells that hold a number of which only the number format makes a bracketed one, by the format’s code. */
  readonly bracketFormats: ReadonlyMap<string, number>;
  /** Rows between the first and the last row of data that show nothing in any value column. */
  readonly rowsWithoutValues: number;
}

/** Whether a shown text is a number in brackets, e.g. “(1.160)”. */
export function isBracketed(text: string): boolean {
  return /^\(\s*[+-]?\d[\d.,\s]*%?\s*\)$/.test(text);
}

/** Counts what the value columns of a table show. Nothing is interpreted: a zero shown as “-” counts as “-”. */
export function countCells(sheet: WorkbookSheet, table: DeliveredTable): CellCount {
  const {firstRow, endRow, valueColumns} = table;
  const columns = valueColumns.map(({column}) => column);
  const covered = coveredCells(sheet, firstRow, endRow);
  const signs = new Map<string, number>();
  const formats = new Map<string, number>();
  let numbers = 0;
  let numbersAsText = 0;
  let bracketsAsText = 0;
  let rowsWithoutValues = 0;

  const visit = (row: number, column: number) => {
    const kind = sheet.kind(row, column);
    const text = shownText(sheet, row, column);
    const inBrackets = isBracketed(text);
    if (kind === "number" && inBrackets) add(formats, sheet.format(row, column) ?? "");
    if (kind === "text" && inBrackets) bracketsAsText++;
    if (kind === "number" && !inBrackets && /\d/.test(text)) numbers++;
    else if (kind === "text" && parseNumber(text, "german") !== undefined) numbersAsText++;
    else add(signs, text);
  };

  for (let row = firstRow; row < endRow; row++) {
    if (columns.every((column) => isEmpty(sheet, row, column))) {
      rowsWithoutValues++;
      continue;
    }
    for (const column of columns) if (!covered.has(row * sheet.columnCount + column)) visit(row, column);
  }
  return {
    signs: byFrequency(signs),
    numbers,
    numbersAsText,
    bracketsAsText,
    bracketFormats: byFrequency(formats),
    rowsWithoutValues
  };
}

/** An empty cell or one of blanks alone; a number that is not shown and a formula without a result are more. */
function isEmpty(sheet: WorkbookSheet, row: number, column: number): boolean {
  const kind = sheet.kind(row, column);
  return kind === "blank" || (kind === "text" && shownText(sheet, row, column) === "");
}

/** What the cells of a sheet are made of, whether in a table or not. */
export interface FormatCount {
  /** Cells with a number or a date by the code of their number format; the most frequent first. */
  readonly formats: ReadonlyMap<string, number>;
  readonly formulas: number;
  /** Formulas without a stored result: nobody knows their value before the file is computed anew. */
  readonly formulasWithoutValue: number;
}

/** Counts number formats and formulas on a sheet. */
export function countFormats(sheet: WorkbookSheet): FormatCount {
  const formats = new Map<string, number>();
  let formulas = 0;
  let formulasWithoutValue = 0;
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.width(row); column++) {
      const kind = sheet.kind(row, column);
      if (kind === "number" || kind === "date") add(formats, sheet.format(row, column) ?? "");
      if (kind === "formula") formulasWithoutValue++;
      if (sheet.isFormula(row, column)) formulas++;
    }
  }
  return {formats: byFrequency(formats), formulas, formulasWithoutValue};
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function byFrequency(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
