import type {Encoding} from "./encoding.js";
import type {Sheet} from "./sheet.js";

/**
 * A statistical table is a sheet of which we know the anatomy: where the title
 * stands, which lines are the header, which columns are keys and which hold
 * values. Still nothing is interpreted: cells stay raw text, signs stay signs.
 * Rows and columns count from 0, as in the sheet.
 */
export interface StatisticalTable {
  /** “landesdatenbank”: title block, header lines, footer. “genesis-flat”: one value a row. “plain”: one header row and rows. */
  readonly layout: "landesdatenbank" | "genesis-flat" | "plain";
  /** Code of the table, if the content says it; a file name is never asked. */
  readonly tableCode?: string;
  /** Lines of the title, joined by a space. */
  readonly title?: string;
  /** Name of the survey. */
  readonly statistic?: string;
  /** Measure and unit where the title block names them, e.g. “Mindestsicherungsquote (Prozent)”. */
  readonly measure?: string;
  /** “Stand” of the delivery as ISO date-time without zone (as delivered: local time in Germany). */
  readonly state?: string;
  /** Licence line as delivered. */
  readonly licence?: string;
  /** Tree over the header cells: neighbours with the same label under the same parent are one node. */
  readonly headers: readonly HeaderNode[];
  /** Columns that say what is counted. */
  readonly keyColumns: readonly number[];
  /** Names of the key columns, in their order, where the file names them: the classic layout mostly does not. */
  readonly keyNames?: readonly string[];
  /** Columns that hold the numbers and signs. */
  readonly valueColumns: readonly ValueColumn[];
  /** Column with the provider’s quality mark of each value (GENESIS `value_q`), if there is one. */
  readonly qualityColumn?: number;
  /** First row of data. */
  readonly firstRow: number;
  /** Row after the last row of data. */
  readonly endRow: number;
  /** Footnotes as delivered, one per cell of the footer; line breaks are kept. */
  readonly notes: readonly string[];
  readonly sheet: Sheet;
}

/** One label of the header and the columns under it. */
export interface HeaderNode {
  readonly label: string;
  readonly firstColumn: number;
  /** Column after the last one under this label. */
  readonly endColumn: number;
  readonly children: readonly HeaderNode[];
}

export interface ValueColumn {
  readonly column: number;
  /** Labels from the top header line down; empty header cells are left out. */
  readonly path: readonly string[];
  readonly unit?: string;
}

/** One file of a provider, opened: its identity, how it was read, and what it holds. */
export interface Delivery {
  /** Name of the file without its folder. */
  readonly file: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hex digits. */
  readonly sha256: string;
  readonly encoding: Encoding;
  /** German: why this encoding and this separator were taken. */
  readonly reason: string;
  readonly separator: string;
  readonly sheet: Sheet;
  readonly table: StatisticalTable;
}
