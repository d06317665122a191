import {basename} from "node:path";
import {identify, readBytes, readDelivery} from "../formats/delivery.js";
import type {Delivery} from "../formats/table.js";
import {readWorkbook, sniffWorkbook} from "../formats/workbook/index.js";
import {contentOf} from "../formats/workbook/sniff.js";
import {countSigns, type SignCount} from "./count-signs.js";
import {isNamedWorkbook, nameRemark} from "./name-remark.js";
import {inspectSheets, type WorkbookInspection} from "./sheet-inspection.js";

/** What there is to say about one file. */
export type Inspection = TextInspection | WorkbookInspection;

export interface TextInspection {
  readonly kind: "text";
  readonly delivery: Delivery;
  /** Over all value columns. */
  readonly total: SignCount;
  /** Each value of the quality column and how often it stands there. */
  readonly quality: ReadonlyMap<string, number>;
  /** German: that the file’s name says something else than its content. */
  readonly nameRemark?: string;
}

/**
 * Opens a file and counts what it holds. Its content decides what it is; its
 * name only which sentence refuses what is neither text nor workbook. Throws a
 * DeliveryError where it cannot be read.
 */
export function inspectFile(path: string): Inspection {
  const bytes = readBytes(path);
  return isForWorkbookReader(path, bytes) ? inspectWorkbook(path, bytes) : inspectText(path, bytes);
}

function isForWorkbookReader(path: string, bytes: Uint8Array): boolean {
  if (sniffWorkbook(bytes) !== undefined) return true;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isNamedWorkbook(basename(path)) && contentOf(buffer) !== "text";
}

function inspectText(path: string, bytes: Uint8Array): TextInspection {
  const delivery = readDelivery(path, bytes);
  const {table} = delivery;
  const columns = table.valueColumns.map(({column}) => column);
  return {
    kind: "text",
    delivery,
    total: countSigns(table, columns),
    quality: countQuality(delivery),
    ...nameRemark(delivery.file, "text")
  };
}

function inspectWorkbook(path: string, bytes: Uint8Array): WorkbookInspection {
  const identity = identify(path, bytes);
  const workbook = readWorkbook(bytes, {file: identity.file});
  return {
    kind: "workbook",
    ...identity,
    workbook,
    sheets: inspectSheets(workbook),
    ...nameRemark(identity.file, workbook.kind)
  };
}

/** Up to `limit` different texts of a column in the order of their first appearance. */
export function examples({table}: Delivery, column: number, limit: number): string[] {
  const found = new Set<string>();
  for (let row = table.firstRow; row < table.endRow && found.size < limit; row++) {
    if (column < table.sheet.width(row)) found.add(table.sheet.text(row, column));
  }
  return [...found];
}

function countQuality({table}: Delivery): Map<string, number> {
  const counts = new Map<string, number>();
  const {sheet, firstRow, endRow, qualityColumn} = table;
  if (qualityColumn === undefined) return counts;
  for (let row = firstRow; row < endRow; row++) {
    const text = sheet.text(row, qualityColumn);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
