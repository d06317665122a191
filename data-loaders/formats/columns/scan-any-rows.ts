import {storeCell, type BlockTarget} from "./block-target.js";
import type {Heap} from "./heap.js";
import {quote} from "../cell-scan.js";
import type {Irregularity} from "../sheet.js";

export interface ScannedRows {
  readonly rows: number;
  /** Position after the last whole row. */
  readonly position: number;
  /** Rows count within the block. */
  readonly irregularities: readonly Irregularity[];
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Scans rows of any kind, with the grammar of `scanCells`: quotes, CR alone, too
 * few or too many cells. A row that has no end before `end` is left to the next
 * block, unless this one is the last. The byte at `end` must be a line feed.
 */
export function scanAnyRows(
  heap: Heap,
  start: number,
  end: number,
  last: boolean,
  separator: number,
  targets: readonly BlockTarget[],
  maximumRows: number
): ScannedRows {
  const irregularities: Irregularity[] = [];
  let rowStart = start;
  let row = 0;
  while (rowStart < end && row < maximumRows) {
    const {bytes} = heap;
    const found: Irregularity[] = [];
    // Start, closing quote or -1, and end of each cell: stored when the whole row is known to be there.
    const cells: number[] = [];
    let position = rowStart;
    let column = 0;
    for (; ; column++) {
      const cellStart = position;
      const close = bytes[cellStart] === quote ? closingQuoteBefore(bytes, cellStart + 1, end) : -1;
      if (bytes[cellStart] === quote && close < 0) {
        if (!last) return {rows: row, position: rowStart, irregularities};
        found.push({kind: "unclosed-quote", row, column});
      }
      if (close >= 0) position = close + 1;
      const contentEnd = position;
      while (!endsCell(bytes[position]!, separator)) position++;
      if (close >= 0 && position > contentEnd) found.push({kind: "text-after-quote", row, column});
      if (column < targets.length) cells.push(cellStart, close, position);
      if (bytes[position] !== separator) break;
      position++;
    }
    const isCutOff = position >= end || (bytes[position] === carriageReturn && position + 1 >= end);
    if (isCutOff && !last) break;
    const isPair = bytes[position] === carriageReturn && position + 1 < end && bytes[position + 1] === lineFeed;
    const width = column + 1;
    if (width !== targets.length) found.push({kind: "ragged", row, column: Math.min(width, targets.length)});
    for (let i = 0; i < cells.length; i += 3) {
      storeFound(targets[i / 3]!, row, cells[i]!, cells[i + 1]!, cells[i + 2]!);
    }
    for (let missing = width; missing < targets.length; missing++) storeCell(targets[missing]!, row, 0, 0);
    irregularities.push(...found);
    rowStart = Math.min(end, position + (isPair ? 2 : 1));
    row++;
  }
  return {rows: row, position: rowStart, irregularities};
}

function endsCell(byte: number, separator: number): boolean {
  return byte === separator || byte === lineFeed || byte === carriageReturn;
}

function closingQuoteBefore(bytes: Uint8Array, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] !== quote) continue;
    if (i + 1 < end && bytes[i + 1] === quote) i++;
    else return i;
  }
  return -1;
}

/** Stores a cell; a quoted one without the outer quotes, doubled quotes as one, with any text after the closing quote. */
function storeFound(target: BlockTarget, row: number, start: number, close: number, end: number): void {
  if (close < 0) return storeCell(target, row, start, end);
  const content = target.heap.scratch(end - start);
  const {bytes} = target.heap;
  let length = 0;
  for (let i = start + 1; i < close; i++) {
    bytes[content + length++] = bytes[i]!;
    if (bytes[i] === quote) i++;
  }
  for (let i = close + 1; i < end; i++) bytes[content + length++] = bytes[i]!;
  storeCell(target, row, content, content + length);
}
