import type {Merge} from "../sheet.js";
import {parseRange} from "./address.js";
import {createBits, type Bits} from "./bits.js";
import {buildCells, type CellBuilder, type CellTable} from "./cells.js";
import {lastColumn, lastRow} from "./limits.js";
import {clip, refuse} from "./reading.js";
import {cellReader, type SheetReading} from "./xlsx-cell.js";
import {closed, finished, nameCode, opened, type XmlScanner} from "./xml.js";

const c = nameCode("c");
const row = nameCode("row");
const r = nameCode("r");
const ht = nameCode("ht");
const col = nameCode("col");
const min = nameCode("min");
const max = nameCode("max");
const width = nameCode("width");
const hidden = nameCode("hidden");
const sheetData = nameCode("sheetData");
const sheetFormatPr = nameCode("sheetFormatPr");
const zeroHeight = nameCode("zeroHeight");
const mergeCell = nameCode("mergeCell");
const ref = nameCode("ref");

/** What one worksheet part holds. */
export interface RawSheet {
  readonly cells: CellTable;
  readonly merges: readonly Merge[];
  readonly hiddenRow: (row: number) => boolean;
  readonly hiddenColumns: Bits;
}

/** Reads a worksheet part (ECMA-376 part 1, 18.3.1.99) in one pass. */
export function readSheetPart(xml: XmlScanner, name: string, book: SheetReading): RawSheet {
  const cells = buildCells(name, book.total, book.reading);
  const merges: Merge[] = [];
  const hiddenRows = createBits();
  const knownRows = createBits();
  const hiddenColumns = createBits();
  let rowsHidden = false;
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    if (event !== opened) continue;
    if (xml.name === sheetData) {
      if (!xml.empty) readRows(xml, name, cells, book, hiddenRows, knownRows);
    } else if (xml.name === col) readColumn(xml, hiddenColumns);
    else if (xml.name === sheetFormatPr) rowsHidden = xml.flag(zeroHeight);
    else if (xml.name === mergeCell) readMerge(xml, name, merges, book);
  }
  return {
    cells: cells.finish(),
    merges,
    hiddenColumns,
    hiddenRow: (at) => hiddenRows.has(at) || (rowsHidden && !knownRows.has(at))
  };
}

function readColumn(xml: XmlScanner, hiddenColumns: Bits): void {
  if (!xml.flag(hidden) && Number(xml.value(width) ?? 1) !== 0) return;
  const from = Number(xml.value(min));
  const to = Math.min(Number(xml.value(max)), lastColumn);
  // Each range may set 16,384 bits, of which hostile files hold millions; a set range costs nothing.
  if (from >= 1 && from <= to && !(hiddenColumns.has(from - 1) && hiddenColumns.has(to - 1)))
    hiddenColumns.add(from - 1, to - 1);
}

function readMerge(xml: XmlScanner, sheet: string, merges: Merge[], {reading, total}: SheetReading): void {
  const text = xml.value(ref) ?? "";
  const range = parseRange(text);
  if (!range) refuse(reading, "W113", `Der verbundene Bereich „${clip(text)}“ liegt außerhalb des Blattes.`, {sheet});
  if (range.rows * range.columns > 1) merges.push(range);
  if (++total.merges > reading.limits.merges) {
    refuse(reading, "W112", `Die Arbeitsmappe hat mehr als ${reading.limits.merges} verbundene Bereiche.`, {sheet});
  }
}

function readRows(
  xml: XmlScanner,
  sheet: string,
  cells: CellBuilder,
  book: SheetReading,
  hiddenRows: Bits,
  knownRows: Bits
): void {
  const level = xml.depth;
  const readCell = cellReader(xml, sheet, cells, book);
  let at = -1;
  for (let event = xml.next(); event !== finished; event = xml.next()) {
    if (event === closed && xml.depth < level) break;
    if (event !== opened) continue;
    if (xml.name === row) {
      const given = xml.attribute(r);
      at = given < 0 ? at + 1 : rowNumber(xml, given) - 1;
      if (!(at >= 0 && at < lastRow)) {
        refuse(
          book.reading,
          "W113",
          `Eine Zeile hat die Nummer „${clip(xml.value(r) ?? String(at + 1))}“; ein Blatt hat ${lastRow} Zeilen.`,
          {sheet}
        );
      }
      knownRows.add(at, at);
      if (xml.flag(hidden) || xml.value(ht) === "0") hiddenRows.add(at, at);
      readCell.startRow(at);
    } else if (xml.name === c) readCell.read();
    else xml.skip();
  }
}

function rowNumber(xml: XmlScanner, attribute: number): number {
  const {bytes} = xml;
  let number = 0;
  for (let at = xml.attributeStart(attribute); at < xml.attributeEnd(attribute); at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return Number(xml.value(r));
    number = number * 10 + digit;
  }
  return number;
}
