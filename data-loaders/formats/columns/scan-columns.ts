import {blockTarget, type BlockTarget, type ColumnKind} from "./block-target.js";
import {bytesSource, type ByteSource} from "./byte-source.js";
import {ByteWindow} from "./byte-window.js";
import {numberStore, skippedStore, textStore, type Codes, type ColumnStore} from "./column-store.js";
import {asciiCompatible, readCsv, separatorByte} from "../csv.js";
import type {Encoding} from "../encoding.js";
import {scanAnyRows} from "./scan-any-rows.js";
import {Heap} from "./heap.js";
import {allocateMarks, scanRegularRows} from "./scan-regular-rows.js";
import type {Irregularity} from "../sheet.js";

export interface ScanOptions {
  readonly encoding: Encoding;
  readonly separator: string;
  /** One entry for every column of the file, in order. */
  readonly columns: readonly ColumnKind[];
  /** Rows before the data; 1 by default. */
  readonly headerRows?: number;
  /** Bytes that are read at a time; 256 KiB by default, which fits a processor’s cache. */
  readonly blockBytes?: number;
}

export interface TextColumn {
  readonly kind: "text";
  /** `dictionary[codes[row]]` is the cell’s text; the smallest signed type that the dictionary allows. */
  readonly codes: Codes;
  readonly dictionary: readonly string[];
}

export interface NumberColumn {
  readonly kind: "number";
  /** Value of each row; 0 where a sign stands. Int32 where all values are such integers. */
  readonly values: Int32Array | Float64Array;
  /** The cells that are no number, ascending by row: `dictionary[codes[i]]` is the raw text in row `rows[i]`. */
  readonly signs: {readonly rows: Int32Array; readonly codes: Codes; readonly dictionary: readonly string[]};
}

export interface ScannedColumns {
  /** Rows of data. */
  readonly rowCount: number;
  /** In the order of the options; undefined where a column is skipped. */
  readonly columns: readonly (TextColumn | NumberColumn | undefined)[];
  /** Rows count from 0 and include the header rows, as in a sheet. */
  readonly irregularities: readonly Irregularity[];
  /** First data row of each block and its offset in the text without byte order mark: where `rawCell` starts to look. */
  readonly blocks: readonly {readonly row: number; readonly offset: number}[];
}

/**
 * Reads a flat file of millions of rows straight into typed columns: texts as
 * codes of a dictionary, numbers in the declared notation, and every other cell
 * of a number column as a sign with its raw text and row. Works through the
 * file in blocks, so that memory holds the columns and one block.
 *
 * Nothing is lost: texts and signs are in the dictionaries as delivered; how a
 * number was written is recovered from the file by `rawCell`. A short row has
 * empty cells where it ends, an overlong one loses its surplus here; both are
 * irregularities, for a contract to refuse. Throws a DeliveryError where bytes
 * do not fit the encoding.
 */
export function scanColumns(input: Uint8Array | ByteSource, options: ScanOptions): ScannedColumns {
  const {columns: kinds, encoding, headerRows = 1, blockBytes = 1 << 18} = options;
  const separator = separatorByte(options.separator);
  const maximumRows = Math.max(1, Math.min(1 << 14, blockBytes));
  const heap = new Heap();
  const marks = allocateMarks(heap, kinds.length);
  const targets = kinds.map((kind) => blockTarget(heap, kind, maximumRows));
  const stores = targets.map(columnStore);
  const irregularities: Irregularity[] = [];
  const blocks: {row: number; offset: number}[] = [];
  const window = new ByteWindow(heap, asciiSource(input, encoding), blockBytes, encoding !== "windows-1252");
  let headersLeft = headerRows;
  let rowCount = 0;

  /** Takes the rows that lie in the targets. */
  function take(rows: number, position: number): void {
    blocks.push({row: rowCount, offset: window.offset});
    for (let i = 0; i < stores.length; i++) stores[i]!.append(rowCount, rows);
    rowCount += rows;
    window.advance(position);
  }

  while (window.fill()) {
    while (headersLeft > 0) {
      const {rows, position} = scanAnyRows(heap, window.start, window.end, window.isLast, separator, [], headersLeft);
      if (rows === 0) break;
      headersLeft -= rows;
      window.advance(position);
    }
    if (headersLeft > 0) continue;
    for (let patience = 1; ; patience = Math.min(patience * 2, maximumRows)) {
      const regular = scanRegularRows(heap, window.start, window.end, separator, targets, maximumRows, marks);
      if (regular.rows > 0) take(regular.rows, regular.position);
      if (regular.rows > patience) patience = 1;
      const any = scanAnyRows(heap, window.start, window.end, window.isLast, separator, targets, patience);
      for (const {kind, row, column} of any.irregularities) {
        irregularities.push({kind, row: headerRows + rowCount + row, column});
      }
      if (any.rows > 0) take(any.rows, any.position);
      else if (regular.rows === 0) break;
    }
  }
  const columns = stores.map((store) => store.finish(encoding === "windows-1252" ? encoding : "utf-8"));
  return {rowCount, columns, irregularities, blocks};
}

/**
 * The text of one cell exactly as delivered, found again in the file.
 *
 * @param bytes the file that was scanned
 * @param scanned what `scanColumns` made of it
 * @param options the same as for `scanColumns`
 * @param row data row, from 0
 * @param column from 0
 */
export function rawCell(
  bytes: Uint8Array,
  scanned: ScannedColumns,
  {encoding, separator}: Pick<ScanOptions, "encoding" | "separator">,
  row: number,
  column: number
): string {
  const index = scanned.blocks.findLastIndex((block) => block.row <= row);
  const block = scanned.blocks[index];
  if (block === undefined || row >= scanned.rowCount) throw new Error(`no such row: ${row}`);
  const content = asciiCompatible(bytes, encoding).subarray(block.offset, scanned.blocks[index + 1]?.offset);
  const plain = encoding === "windows-1252" ? encoding : "utf-8";
  return readCsv(content, {encoding: plain, separator}).text(row - block.row, column);
}

function columnStore(target: BlockTarget): ColumnStore {
  if (target.kind.kind === "number") return numberStore(target, target.kind.notation);
  return target.kind.kind === "text" ? textStore(target) : skippedStore();
}

/** A source of bytes in which ASCII characters are single bytes; UTF-16 has to be read whole to become UTF-8. */
function asciiSource(input: Uint8Array | ByteSource, encoding: Encoding): ByteSource {
  const isWide = encoding === "utf-16le" || encoding === "utf-16be";
  if (input instanceof Uint8Array) return bytesSource(isWide ? asciiCompatible(input, encoding) : input);
  return isWide ? bytesSource(asciiCompatible(readAll(input), encoding)) : input;
}

function readAll(source: ByteSource): Uint8Array {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = new Uint8Array(1 << 20);
    const count = source.read(part);
    if (count === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, count));
  }
}
