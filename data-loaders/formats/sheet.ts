/**
 * A sheet is what a file holds, cell by cell: nothing interpreted, nothing lost.
 * Rows and columns count from 0 here; `zeile` and `spalte` in messages and in a
 * cube’s `herkunft` count from 1.
 */
export interface Sheet {
  /** Name of the worksheet; empty for a text file. */
  readonly name: string;
  readonly rowCount: number;
  /** Width of the widest row. */
  readonly columnCount: number;
  /** Number of cells that this row really has. */
  width(row: number): number;
  /** The cell’s text exactly as delivered, without the quotes of CSV; empty where there is no cell. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  /** Line of the file on which the row starts, from 1: quoted line breaks make it differ from row + 1. */
  line(row: number): number;
  /** Number format of a workbook cell, e.g. `\(#,###\)`; undefined in text files. */
  format(row: number, column: number): string | undefined;
  readonly merges: readonly Merge[];
  /** Rows whose width differs from the table’s, and whatever else was odd on reading. */
  readonly irregularities: readonly Irregularity[];
}

export type CellKind = "blank" | "text" | "number" | "date" | "boolean" | "error" | "formula";

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Irregularity {
  readonly kind: "ragged" | "unclosed-quote" | "text-after-quote" | "nul" | "replacement-character";
  readonly row: number;
  readonly column: number;
}
