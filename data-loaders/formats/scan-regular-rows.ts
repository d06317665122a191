import {storeOddCell, type BlockTarget} from "./block-target.js";
import type {ByteBlock} from "./byte-dictionary.js";
import {quote} from "./cell-scan.js";
import {plainGermanNumber, plainMachineNumber} from "./plain-number.js";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Scans rows as nearly all rows are: the expected number of cells, no quote at
 * the start of a cell, the same line break, LF or CRLF. First it notes where the
 * cells of a block end, then each column is read in a loop of its own. It stops
 * before the first row that is different or that does not end before `end`.
 *
 * @param marks scratch for the ends of cells; its length limits the rows
 * @returns the number of rows, and the position after them
 */
export function scanRegularRows(
  block: ByteBlock,
  start: number,
  end: number,
  separator: number,
  targets: readonly BlockTarget[],
  maximumRows: number,
  marks: Int32Array
): {rows: number; position: number} {
  const width = targets.length;
  const count = findMarks(block, start, end, separator, marks);
  const stride = block.bytes[marks[width]!] === carriageReturn ? width + 1 : width;
  const limit = Math.min(maximumRows, Math.floor((count - 1) / stride));
  const rows = countRegularRows(block.bytes, marks, width, stride, limit, separator);
  targets.forEach((target, column) => {
    const {kind} = target.kind;
    if (kind === "text") target.dictionary.internColumn(block, marks, column, stride, rows, target.codes);
    else if (kind === "number") scanNumbers(block, marks, stride, column, rows, target);
  });
  return {rows, position: marks[rows * stride]! + 1};
}

/**
 * Notes the position before `start` and then of every separator, LF and CR
 * before `end`; returns how many. Tests four bytes at once, without carry
 * between them as in H. Warren, Hacker’s Delight, 6-1, but cheaper: the lowest
 * hit is always true, one above it may be false, so each is looked at again.
 */
function findMarks({bytes, view}: ByteBlock, start: number, end: number, separator: number, marks: Int32Array): number {
  const separators = Math.imul(separator, 0x01010101);
  const room = marks.length - 4;
  let count = 0;
  marks[count++] = start - 1;
  for (let position = start; position < end && count < room; position += 4) {
    const word = view.getInt32(position, true);
    const difference = word ^ separators;
    let hits = (((difference - 0x01010101) & ~difference) | ((word - 0x0e0e0e0e) & ~word)) & 0x80808080;
    while (hits !== 0) {
      const at = position + ((31 - Math.clz32(hits & -hits)) >> 3);
      const byte = bytes[at]!;
      if (byte === separator || byte === lineFeed || byte === carriageReturn) marks[count++] = at;
      hits &= hits - 1;
    }
  }
  while (count > 1 && marks[count - 1]! >= end) count--;
  return count;
}

/** The number of rows, up to `limit`, whose marks are separators between the cells and one line break at the end. */
function countRegularRows(
  bytes: Uint8Array,
  marks: Int32Array,
  width: number,
  stride: number,
  limit: number,
  separator: number
): number {
  let index = 0;
  for (let row = 0; row < limit; row++) {
    for (let column = 1; column < width; column++) {
      if (bytes[marks[index]! + 1] === quote || bytes[marks[++index]!] !== separator) return row;
    }
    if (bytes[marks[index]! + 1] === quote) return row;
    const rowEnd = marks[++index]!;
    if (stride > width && (bytes[rowEnd] !== carriageReturn || marks[++index] !== rowEnd + 1)) return row;
    if (bytes[marks[index]!] !== lineFeed) return row;
  }
  return limit;
}

function scanNumbers(
  block: ByteBlock,
  marks: Int32Array,
  stride: number,
  column: number,
  rows: number,
  target: BlockTarget
): void {
  const {bytes} = block;
  const {kind, values} = target;
  const isGerman = kind.kind === "number" && kind.notation === "german";
  for (let row = 0, index = column; row < rows; row++, index += stride) {
    const start = marks[index]! + 1;
    const end = marks[index + 1]!;
    const value = isGerman ? plainGermanNumber(bytes, start, end) : plainMachineNumber(bytes, start, end);
    if (Number.isNaN(value)) storeOddCell(target, row, block, start, end);
    else values[row] = value;
  }
}
