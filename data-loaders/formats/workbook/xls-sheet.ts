import type {Merge} from "../sheet.js";
import {record, continuedPieces, walkRecords, type RecordCursor} from "./biff-records.js";
import {readPieces, readUnicode, shownText} from "./biff-strings.js";
import {createBits, type Bits} from "./bits.js";
import {
  buildCells,
  computed,
  kindBoolean,
  kindError,
  kindFormula,
  kindNumber,
  kindText,
  type CellBuilder,
  type CellCount,
  type CellTable
} from "./cells.js";
import {cellAddress} from "./address.js";
import {errorOfNumber} from "./errors.js";
import {lastColumn} from "./limits.js";
import {refuse, warn, type Reading} from "./reading.js";
import {internText, type Texts} from "./texts.js";

/** What the sheets of a BIFF workbook share while they are read. */
export interface BiffReading {
  readonly reading: Reading;
  readonly bytes: Buffer;
  readonly biff8: boolean;
  readonly texts: Texts;
  readonly shared: number;
  readonly raisedFonts: ReadonlySet<number>;
  readonly decode: (bytes: Buffer) => string;
  readonly total: CellCount;
  /** Bytes of all sheets so far: sheets that overlap would be read again and again. */
  scanned: number;
}

/** What one worksheet substream holds. */
export interface RawBiffSheet {
  readonly cells: CellTable;
  readonly merges: readonly Merge[];
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumns: Bits;
}

/** A formula whose text follows in a record of its own. */
interface Pending {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** Reads the records of one worksheet (MS-XLS 2.1.7.20.5), from its BOF on. */
export function readBiffSheet(from: number, name: string, book: BiffReading): RawBiffSheet {
  const {bytes, reading} = book;
  const cells = buildCells(name, book.total, reading);
  const merges: Merge[] = [];
  const hiddenRows = createBits();
  const knownRows = createBits();
  const hiddenColumns = createBits();
  let rowsHidden = false;
  let pending: Pending | undefined;
  const cursor = walkRecords(bytes, from, reading);
  if (!cursor.next() || cursor.type !== record.bof) {
    refuse(reading, "W115", "Das Blatt ist verzeichnet, aber nicht in der Datei.", {sheet: name});
  }
  let depth = 1;
  while (depth > 0) {
    if (!cursor.next()) refuse(reading, "W106", "Die Arbeitsmappe bricht mitten im Blatt ab.", {sheet: name});
    const {type, start, end} = cursor;
    if (type === record.bof) depth++;
    else if (type === record.eof) depth--;
    if (depth !== 1) continue;
    if (type === record.formula) {
      if (pending) noteMissing(pending, cells, name, reading);
      pending = readFormula(bytes, start, cells, book.texts);
    } else if (type === record.string && pending) {
      addText(pending, stringOf(cursor, start, book), true, cells, book);
      pending = undefined;
    } else if (type === record.row) {
      const row = bytes.readUInt16LE(start);
      knownRows.add(row, row);
      if (bytes[start + 12]! & 0x20) hiddenRows.add(row, row);
    } else if (type === record.columnInfo) readColumnInfo(bytes, start, hiddenColumns);
    else if (type === record.defaultRowHeight) rowsHidden = (bytes.readUInt16LE(start) & 2) !== 0;
    else if (type === record.mergedCells) readMerges(bytes, start, end, merges, name, book);
    else readCell(cursor, name, cells, book);
  }
  if (pending) noteMissing(pending, cells, name, reading);
  book.scanned += cursor.end - from;
  if (book.scanned > 2 * bytes.length)
    refuse(reading, "W107", "Die Blätter der Arbeitsmappe überschneiden sich.", {sheet: name});
  return {
    cells: cells.finish(),
    merges,
    hiddenColumns,
    hiddenRow: (row) => hiddenRows.has(row) || (rowsHidden && !knownRows.has(row))
  };
}

function readCell(cursor: RecordCursor, sheet: string, cells: CellBuilder, book: BiffReading): void {
  const {bytes} = book;
  const {type, start, end} = cursor;
  switch (type) {
    case record.number: {
      const {row, column, style} = placeOf(bytes, start);
      return cells.add(row, column, kindNumber, style, bytes.readDoubleLE(start + 6));
    }
    case record.rk: {
      const {row, column, style} = placeOf(bytes, start);
      return cells.add(row, column, kindNumber, style, rkValue(bytes, start + 6));
    }
    case record.mulRk: {
      const row = bytes.readUInt16LE(start);
      let column = bytes.readUInt16LE(start + 2);
      for (let at = start + 4; at + 6 <= end - 2; at += 6) {
        cells.add(row, column++, kindNumber, bytes.readUInt16LE(at), rkValue(bytes, at + 2));
      }
      return;
    }
    case record.labelSst: {
      const place = placeOf(bytes, start);
      const index = bytes.readUInt32LE(start + 6);
      if (index >= book.shared) {
        const message = `Die Zelle ${cellAddress(place.row, place.column)} verweist auf einen Text, den die Datei nicht enthält.`;
        refuse(book.reading, "W115", message, {sheet, row: place.row + 1, column: place.column + 1});
      }
      return cells.add(place.row, place.column, kindText, place.style, index);
    }
    case record.label:
    case record.rString:
      return addText(placeOf(bytes, start), stringOf(cursor, start + 6, book), false, cells, book);
    case record.boolErr: {
      const {row, column, style} = placeOf(bytes, start);
      const value = bytes[start + 6]!;
      if (bytes[start + 7])
        return cells.add(row, column, kindError, style, internText(book.texts, errorOfNumber(value)));
      return cells.add(row, column, kindBoolean, style, value ? 1 : 0);
    }
  }
}

function placeOf(bytes: Buffer, start: number): Pending {
  return {row: bytes.readUInt16LE(start), column: bytes.readUInt16LE(start + 2), style: bytes.readUInt16LE(start + 4)};
}

/** A number in 30 bits: the upper ones of a double, or an integer; divided by 100 if bit 0 says so (MS-XLS 2.5.217). */
function rkValue(bytes: Buffer, at: number): number {
  const packed = bytes.readInt32LE(at);
  let value: number;
  if (packed & 2) value = packed >> 2;
  else {
    const double = Buffer.alloc(8);
    double.writeInt32LE(packed & ~3, 4);
    value = double.readDoubleLE(0);
  }
  return packed & 1 ? value / 100 : value;
}

/** The stored result of a formula; a text follows in the next STRING record (MS-XLS 2.5.133). */
function readFormula(bytes: Buffer, start: number, cells: CellBuilder, texts: Texts): Pending | undefined {
  const place = placeOf(bytes, start);
  const {row, column, style} = place;
  if (bytes.readUInt16LE(start + 12) !== 0xffff) {
    cells.add(row, column, kindNumber | computed, style, bytes.readDoubleLE(start + 6));
    return undefined;
  }
  const value = bytes[start + 8]!;
  switch (bytes[start + 6]) {
    case 0:
      return place;
    case 1:
      cells.add(row, column, kindBoolean | computed, style, value ? 1 : 0);
      return undefined;
    case 2:
      cells.add(row, column, kindError | computed, style, internText(texts, errorOfNumber(value)));
      return undefined;
    default:
      cells.add(row, column, kindText | computed, style, internText(texts, ""));
      return undefined;
  }
}

function noteMissing({row, column, style}: Pending, cells: CellBuilder, sheet: string, reading: Reading): void {
  warn(reading, "W157", "Eine Formel hat kein gespeichertes Ergebnis.", {sheet, row: row + 1, column: column + 1});
  cells.add(row, column, kindFormula | computed, style, 0);
}

interface Shown {
  readonly text: string;
  readonly shown: string;
}

function stringOf({end}: RecordCursor, start: number, book: BiffReading): Shown {
  const {bytes} = book;
  if (book.biff8) {
    const reader = readPieces(continuedPieces(bytes, {start, end}));
    const read = readUnicode(reader, reader.word());
    return {text: read.text, shown: shownText(read, book.raisedFonts)};
  }
  const from = start + 2;
  const text = book.decode(bytes.subarray(from, Math.min(end, from + bytes.readUInt16LE(start))));
  return {text, shown: text};
}

function addText(
  {row, column, style}: Pending,
  {text, shown}: Shown,
  formula: boolean,
  cells: CellBuilder,
  book: BiffReading
): void {
  cells.add(row, column, formula ? kindText | computed : kindText, style, internText(book.texts, text, shown));
}

function readColumnInfo(bytes: Buffer, start: number, hiddenColumns: Bits): void {
  const from = bytes.readUInt16LE(start);
  const to = Math.min(bytes.readUInt16LE(start + 2), lastColumn - 1);
  const isHidden = (bytes.readUInt16LE(start + 8) & 1) !== 0 || bytes.readUInt16LE(start + 4) === 0;
  if (isHidden && from <= to && !(hiddenColumns.has(from) && hiddenColumns.has(to))) hiddenColumns.add(from, to);
}

function readMerges(
  bytes: Buffer,
  start: number,
  end: number,
  merges: Merge[],
  sheet: string,
  {reading, total}: BiffReading
): void {
  const count = bytes.readUInt16LE(start);
  for (let i = 0, at = start + 2; i < count && at + 8 <= end; i++, at += 8) {
    const row = bytes.readUInt16LE(at);
    const column = bytes.readUInt16LE(at + 4);
    const rows = bytes.readUInt16LE(at + 2) - row + 1;
    const columns = bytes.readUInt16LE(at + 6) - column + 1;
    if (rows < 1 || columns < 1) refuse(reading, "W113", "Ein verbundener Bereich endet vor seinem Anfang.", {sheet});
    if (rows * columns > 1) merges.push({row, column, rows, columns});
    if (++total.merges > reading.limits.merges) {
      refuse(reading, "W112", `Die Arbeitsmappe hat mehr als ${reading.limits.merges} verbundene Bereiche.`, {sheet});
    }
  }
}
