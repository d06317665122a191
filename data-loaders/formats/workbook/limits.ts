/** What a workbook may hold at most. Larger files are refused before they fill the memory. */
export interface WorkbookLimits {
  /** Files inside the ZIP archive, or streams of a compound file. */
  readonly parts: number;
  readonly sheets: number;
  /** Bytes of one part when unpacked. */
  readonly partBytes: number;
  /** Bytes of all parts that are read, unpacked. */
  readonly totalBytes: number;
  /** Unpacked to packed size of one part, from 16 MiB on: below that size a bomb does no harm. */
  readonly ratio: number;
  /** Cells with content in all sheets. */
  readonly cells: number;
  /** Different texts in all sheets. */
  readonly strings: number;
  readonly merges: number;
}

/** Ample for statistical tables: 20 million cells are 1.6 million rows of twelve columns. */
export const workbookLimits: WorkbookLimits = {
  parts: 10_000,
  sheets: 1000,
  partBytes: 500 * 2 ** 20,
  totalBytes: 2 ** 30,
  ratio: 400,
  cells: 20_000_000,
  strings: 5_000_000,
  merges: 200_000
};

/** Bounds of a sheet in Excel since 2007. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;
