import type {Irregularity} from "./sheet.js";
import {GrowingInt32} from "./growing-int32.js";

/** Where the cells of a CSV file lie in its bytes. */
export interface CellScan {
  /** Offset of each cell’s first byte, row after row. */
  readonly starts: Int32Array;
  /** Index in `starts` of each row’s first cell; one more entry closes the last row. */
  readonly firstCells: Int32Array;
  /** Offset after each row’s last byte, line break not counted. */
  readonly rowEnds: Int32Array;
  /** Line of the file on which each row starts, from 1. */
  readonly lines: Int32Array;
  readonly irregularities: readonly Irregularity[];
}

export const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Finds the cells of CSV bytes in any ASCII-compatible encoding: RFC 4180 with
 * LF, CRLF or CR as line break. A quote opens a quoted cell only as its first
 * byte; a quote that never closes is taken as an ordinary character, so that
 * one stray quote cannot swallow the rest of a file.
 */
export function scanCells(bytes: Uint8Array, separator: number): CellScan {
  const starts = new GrowingInt32(1024);
  const firstCells = new GrowingInt32(256);
  const rowEnds = new GrowingInt32(256);
  const lines = new GrowingInt32(256);
  const irregularities: Irregularity[] = [];
  const length = bytes.length;
  let line = 1;
  let position = 0;
  while (position < length) {
    const row = rowEnds.length;
    const firstCell = starts.length;
    firstCells.push(firstCell);
    lines.push(line);
    let byte: number | undefined;
    do {
      const start = position;
      starts.push(start);
      if (bytes[start] === quote) {
        const close = closingQuote(bytes, start + 1, length);
        if (close < 0) {
          irregularities.push({kind: "unclosed-quote", row, column: starts.length - 1 - firstCell});
        } else {
          line += countLineBreaks(bytes, start + 1, close);
          position = close + 1;
          if (position < length && !endsCell(bytes[position]!, separator)) {
            irregularities.push({kind: "text-after-quote", row, column: starts.length - 1 - firstCell});
          }
        }
      }
      while (position < length && !endsCell((byte = bytes[position]!), separator)) position++;
      byte = bytes[position++];
    } while (byte === separator);
    rowEnds.push(position - 1);
    if (byte === carriageReturn && bytes[position] === lineFeed) position++;
    line++;
  }
  firstCells.push(starts.length);
  return {
    starts: starts.values(),
    firstCells: firstCells.values(),
    rowEnds: rowEnds.values(),
    lines: lines.values(),
    irregularities
  };
}

/** Position of the quote that closes a cell whose content starts at `from`, or -1; doubled quotes are content. */
export function closingQuote(bytes: Uint8Array, from: number, end: number): number {
  for (let position = from; position < end; position++) {
    if (bytes[position] !== quote) continue;
    if (bytes[position + 1] !== quote || position + 1 >= end) return position;
    position++;
  }
  return -1;
}

function endsCell(byte: number, separator: number): boolean {
  return byte === separator || byte === lineFeed || byte === carriageReturn;
}

function countLineBreaks(bytes: Uint8Array, from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) {
    const byte = bytes[i];
    if (byte === carriageReturn || (byte === lineFeed && (i === from || bytes[i - 1] !== carriageReturn))) count++;
  }
  return count;
}
