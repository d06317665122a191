import {storeCell, type BlockTarget} from "./block-target.js";
import type {Heap} from "./heap.js";
import {decimalMarkOf} from "./plain-number.js";

const carriageReturn = 0x0d;

/** Scratch memory for the ends of cells. */
export interface Marks {
  readonly address: number;
  readonly count: number;
}

/** Memory for the ends of the cells in a block; at least one row of `width` cells. */
export function allocateMarks(heap: Heap, width: number): Marks {
  const count = Math.max(1 << 15, width + 2);
  // The kernel stores up to sixteen marks after it has looked whether there is room.
  return {address: heap.allocate((count + 16) * 4), count};
}

/**
 * Scans rows as nearly all rows are: the expected number of cells, no quote at
 * the start of a cell, the same line break, LF or CRLF. First the kernel notes
 * where the cells of a block end, then it reads column by column. Stops before
 * the first row that is different or that does not end before `end`.
 *
 * @returns the number of rows, and the address after them
 */
export function scanRegularRows(
  heap: Heap,
  start: number,
  end: number,
  separator: number,
  targets: readonly BlockTarget[],
  maximumRows: number,
  marks: Marks
): {rows: number; position: number} {
  const {kernel} = heap;
  const width = targets.length;
  const first = marks.address >> 2;
  heap.integers[first] = start - 1;
  const room = marks.address + marks.count * 4;
  const count = (kernel.findMarks(start, end, separator, marks.address + 4, room) >> 2) - first;
  if (count <= width) return {rows: 0, position: start};
  const stride = heap.bytes[heap.integers[first + width]!] === carriageReturn ? width + 1 : width;
  const limit = Math.min(maximumRows, Math.floor((count - 1) / stride));
  const rows = kernel.countRegularRows(marks.address, width, stride, limit, separator);
  const position = heap.integers[first + rows * stride]! + 1;
  targets.forEach((target, column) => {
    const columnMarks = marks.address + column * 4;
    const {kind} = target.kind;
    if (kind === "text") target.dictionary.internColumn(columnMarks, stride * 4, rows, target.cells);
    else if (kind === "number") scanNumbers(target, columnMarks, stride * 4, rows);
  });
  return {rows, position};
}

function scanNumbers(target: BlockTarget, marks: number, stride: number, rows: number): void {
  const {heap, kind, cells} = target;
  if (kind.kind !== "number") return;
  const mark = decimalMarkOf(kind.notation);
  for (let row = 0; ; row++) {
    row += heap.kernel.readNumbers(marks + row * stride, stride, rows - row, cells + row * 8, mark, heap.powersOfTen);
    if (row >= rows) return;
    const index = (marks + row * stride) >> 2;
    storeCell(target, row, heap.integers[index]! + 1, heap.integers[index + 1]!);
  }
}
