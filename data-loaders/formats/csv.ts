import {isUtf8} from "node:buffer";
import {closingQuote, quote, scanCells, type CellScan} from "./cell-scan.js";
import {cellDecoder} from "./cell-texts.js";
import {decode, detectEncoding, type Encoding} from "./encoding.js";
import {findDamagedCells, findRaggedRows} from "./irregularities.js";
import {findSeparator} from "./separator.js";
import type {Sheet} from "./sheet.js";
import {decodeWindows1252} from "./windows-1252.js";

export interface CsvOptions {
  /** Taken as declared; detected by content if absent. */
  readonly encoding?: Encoding;
  /** One ASCII character, or empty for one cell a line; found by content if absent. */
  readonly separator?: string;
}

export interface CsvSheet extends Sheet {
  readonly encoding: Encoding;
  readonly separator: string;
  /** German: why this encoding and this separator were taken. */
  readonly reason: string;
}

/**
 * Reads CSV as delivered: cells keep their text, rows keep their width, and
 * whatever is odd is listed in `irregularities`. Cells are decoded when they
 * are asked for, so a sheet needs about four bytes per cell beyond the file’s
 * own. Throws a DeliveryError where the bytes do not fit the encoding.
 */
export function readCsv(bytes: Uint8Array, options: CsvOptions = {}): CsvSheet {
  const {encoding, reason} = options.encoding
    ? {encoding: options.encoding, reason: "Zeichensatz wie vorgegeben."}
    : detectEncoding(bytes);
  const content = asciiCompatible(bytes, encoding);
  const found =
    options.separator === undefined
      ? findSeparator(content)
      : {separator: options.separator, reason: "Trennzeichen wie vorgegeben."};
  const scan = scanCells(content, separatorByte(found.separator));
  return {
    ...cellsOf(content, scan, encoding === "windows-1252" ? windows1252Cell : utf8Cell),
    encoding,
    separator: found.separator,
    reason: `${reason} ${found.reason}`
  };
}

/** The byte of a separator; -1, which no byte equals, where every line is one cell. */
export function separatorByte(separator: string): number {
  if (separator === "") return -1;
  const byte = separator.charCodeAt(0);
  if (separator.length !== 1 || byte > 0x7f || separator === '"' || separator === "\r" || separator === "\n") {
    throw new Error(`invalid separator: ${JSON.stringify(separator)}`);
  }
  return byte;
}

/** Bytes in which ASCII characters are single bytes, without byte order mark; UTF-16 becomes UTF-8. */
export function asciiCompatible(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case "windows-1252":
      return bytes;
    case "utf-8":
    case "utf-8-bom":
      if (!isUtf8(bytes)) decode(bytes, encoding);
      return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
    default:
      return Buffer.from(decode(bytes, encoding), "utf8");
  }
}

function decodeUtf8(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

const windows1252Cell = cellDecoder(decodeWindows1252);
const utf8Cell = cellDecoder(decodeUtf8);

function cellsOf(bytes: Uint8Array, scan: CellScan, decodeCell: typeof utf8Cell): Sheet {
  const {starts, firstCells, rowEnds, lines} = scan;
  const rowCount = rowEnds.length;
  let columnCount = 0;
  for (let row = 0; row < rowCount; row++) columnCount = Math.max(columnCount, width(row));

  function width(row: number): number {
    return row >= 0 && row < rowCount ? firstCells[row + 1]! - firstCells[row]! : 0;
  }

  function text(row: number, column: number): string {
    if (column < 0 || column >= width(row)) return "";
    const cell = firstCells[row]! + column;
    const start = starts[cell]!;
    const end = column === width(row) - 1 ? rowEnds[row]! : starts[cell + 1]! - 1;
    if (bytes[start] === quote) {
      const close = closingQuote(bytes, start + 1, end);
      if (close >= 0) {
        const quoted = decodeCell(bytes, start + 1, close).replaceAll('""', '"');
        return close + 1 < end ? quoted + decodeCell(bytes, close + 1, end) : quoted;
      }
    }
    return decodeCell(bytes, start, end);
  }

  return {
    name: "",
    rowCount,
    columnCount,
    width,
    text,
    kind: (row, column) => (text(row, column) === "" ? "blank" : "text"),
    line: (row) => lines[row] ?? 0,
    format: () => undefined,
    merges: [],
    irregularities: [
      ...scan.irregularities,
      ...findRaggedRows(rowCount, width, text),
      ...findDamagedCells(bytes, scan)
    ].sort((a, b) => a.row - b.row || a.column - b.column)
  };
}
