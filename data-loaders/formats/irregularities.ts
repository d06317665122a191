import type {CellScan} from "./cell-scan.js";
import type {Irregularity} from "./sheet.js";

/**
 * Rows whose number of cells differs from that of most rows. Lines of one cell
 * before the table (a title) and after it from a rule, a © or a blank line on
 * (a footer) are how tables are delivered, and not irregular.
 */
export function findRaggedRows(
  rowCount: number,
  width: (row: number) => number,
  text: (row: number, column: number) => string
): Irregularity[] {
  const usual = usualWidth(rowCount, width);
  if (usual <= 1) return [];
  let first = 0;
  while (first < rowCount && width(first) === 1) first++;
  const end = footerStart(rowCount, width, text);
  const ragged: Irregularity[] = [];
  for (let row = first; row < end; row++) {
    const cells = width(row);
    if (cells !== usual) ragged.push({kind: "ragged", row, column: Math.min(cells, usual)});
  }
  return ragged;
}

/** The most frequent number of cells in a row, not counting rows of one cell where there are others; the larger among equals. */
export function usualWidth(rowCount: number, width: (row: number) => number): number {
  const counts = new Map<number, number>();
  for (let row = 0; row < rowCount; row++) counts.set(width(row), (counts.get(width(row)) ?? 0) + 1);
  if (counts.size > 1) counts.delete(1);
  let usual = 0;
  let most = 0;
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > usual)) [usual, most] = [cells, count];
  }
  return usual;
}

/** NULs and replacement characters: traces of damage before the file reached us. */
export function findDamagedCells(bytes: Uint8Array, scan: CellScan): Irregularity[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return [
    ...cellsWith(buffer, Buffer.from([0]), "nul", scan),
    ...cellsWith(buffer, Buffer.from("\ufffd"), "replacement-character", scan)
  ];
}

function footerStart(
  rowCount: number,
  width: (row: number) => number,
  text: (row: number, column: number) => string
): number {
  let start = rowCount;
  for (let row = rowCount - 1; row >= 0 && width(row) === 1; row--) {
    if (/^(?:\s*$|[_=-]{3,}|©|\(c\)|Quelle|Stand|Hinweis|Anmerkung|\d\)|\*)/i.test(text(row, 0))) start = row;
  }
  return start;
}

function cellsWith(buffer: Buffer, needle: Buffer, kind: Irregularity["kind"], scan: CellScan): Irregularity[] {
  const found: Irregularity[] = [];
  let last = -1;
  for (let at = buffer.indexOf(needle); at >= 0; at = buffer.indexOf(needle, at + 1)) {
    const cell = lastAtMost(scan.starts, at);
    if (cell !== last) {
      const row = lastAtMost(scan.firstCells, cell, scan.rowEnds.length);
      found.push({kind, row, column: cell - scan.firstCells[row]!});
    }
    last = cell;
  }
  return found;
}

/** Position of the last of the ascending `values` (of the first `length`) that is not above `value`. */
function lastAtMost(values: Int32Array, value: number, length = values.length): number {
  let low = 0;
  let high = length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
