import {readBytes, readDelivery} from "../formats/delivery.js";
import type {Delivery} from "../formats/table.js";
import {countSigns, type SignCount} from "./count-signs.js";

/** What there is to say about one file. */
export interface Inspection {
  readonly delivery: Delivery;
  /** Over all value columns. */
  readonly total: SignCount;
  /** Each value of the quality column and how often it stands there. */
  readonly quality: ReadonlyMap<string, number>;
}

/** Opens a file and counts what it holds. Throws a DeliveryError where it cannot be read. */
export function inspectFile(path: string): Inspection {
  const delivery = readDelivery(path, readBytes(path));
  const {table} = delivery;
  const columns = table.valueColumns.map(({column}) => column);
  return {delivery, total: countSigns(table, columns), quality: countQuality(delivery)};
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
