import type {Problem} from "../../contract/problem.js";
import type {Sheet} from "../sheet.js";

/** A workbook as it was stored: nothing computed, nothing followed. */
export interface Workbook {
  readonly kind: "xlsx" | "xls";
  /** In the order of their tabs, hidden ones too. */
  readonly sheets: readonly WorkbookSheet[];
  readonly properties: WorkbookProperties;
  /** What was odd or left out, in German; none of it makes a number wrong. */
  readonly warnings: readonly Problem[];
}

/** What the file says about itself; dates are ISO 8601 as written. */
export interface WorkbookProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly created?: string;
  readonly modified?: string;
  /** Program that wrote the file, e.g. “Microsoft Excel”. */
  readonly application?: string;
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
}

/**
 * What a cell holds: a number, a text, a truth value; a date as ISO 8601
 * (`2024-12-31`, `2024-12-31T23:59:59`, `23:59:59`); an error as its code
 * (`#N/A`); undefined where there is nothing or a formula without a result.
 */
export type CellValue = number | string | boolean | undefined;

/**
 * A worksheet, cell by cell. `text` is what a German Excel shows, with the
 * brackets, dashes and signs that only the number format prints, and with
 * superscript digits as such; a merged range has its content in its first cell
 * alone. `rowCount` and `width` count cells with content.
 */
export interface WorkbookSheet extends Sheet {
  /** Whether a user does not see the sheet’s tab. */
  readonly hidden: boolean;
  /** `very-hidden` sheets can be shown by a macro only. */
  readonly visibility: "visible" | "hidden" | "very-hidden";
  hiddenRow(row: number): boolean;
  hiddenColumn(column: number): boolean;
  /** Whether the row has any cell with content. */
  hasCells(row: number): boolean;
  value(row: number, column: number): CellValue;
  /**
   * What is stored, without format: a number in its shortest decimal form (dates
   * as serial), a text without superscripts, `1` or `0`, an error’s code; empty
   * where there is nothing.
   */
  raw(row: number, column: number): string;
  /** Whether a formula computed the value. */
  isFormula(row: number, column: number): boolean;
  /** The cell’s name, e.g. `B12`. */
  address(row: number, column: number): string;
}
