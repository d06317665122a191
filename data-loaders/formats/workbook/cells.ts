import type {CellKind} from "../sheet.js";
import {cellAddress} from "./address.js";
import {lastColumn, lastRow} from "./limits.js";
import {refuse, type Reading} from "./reading.js";

/** Kinds of cells as stored; dates are numbers whose format is one of dates. */
export const cellKinds = [
  "blank",
  "text",
  "number",
  "date",
  "boolean",
  "error",
  "formula"
] as const satisfies CellKind[];
export const kindText = 1;
export const kindNumber = 2;
export const kindDate = 3;
export const kindBoolean = 4;
export const kindError = 5;
export const kindFormula = 6;
/** Added to the kind of a cell whose value a formula computed. */
export const computed = 0x80;

/**
 * The cells with content of one sheet, by row and column, in typed arrays.
 * `values` holds numbers and serials; the position of a text or error among the
 * workbook’s texts; 1 or 0.
 */
export interface CellTable {
  /** Rows that have cells, ascending. */
  readonly rows: Uint32Array;
  /** First cell of each of `rows`, and the number of cells at the end. */
  readonly starts: Uint32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  readonly styles: Uint16Array;
  readonly values: Float64Array;
  /** What is stored, where a double cannot hold all digits of a number. */
  readonly digits: ReadonlyMap<number, string>;
}

/** Gathers the cells of a sheet in any order. */
export interface CellBuilder {
  add(row: number, column: number, kind: number, style: number, value: number): void;
  /** Keeps the digits of the cell added last, which has more than a double holds. */
  keepDigits(text: string): void;
  readonly count: number;
  finish(): CellTable;
}

/** Cells and merged ranges of all sheets so far, to hold against the limits. */
export interface CellCount {
  cells: number;
  merges: number;
}

export function buildCells(sheet: string, total: CellCount, reading: Reading): CellBuilder {
  let capacity = 1024;
  let count = 0;
  let rows = new Uint32Array(capacity);
  let columns = new Uint16Array(capacity);
  let kinds = new Uint8Array(capacity);
  let styles = new Uint16Array(capacity);
  let values = new Float64Array(capacity);
  const digits = new Map<number, string>();
  let sorted = true;

  const grow = () => {
    capacity *= 2;
    rows = enlarge(rows, new Uint32Array(capacity));
    columns = enlarge(columns, new Uint16Array(capacity));
    kinds = enlarge(kinds, new Uint8Array(capacity));
    styles = enlarge(styles, new Uint16Array(capacity));
    values = enlarge(values, new Float64Array(capacity));
  };

  return {
    get count() {
      return count;
    },
    add(row, column, kind, style, value) {
      if (row >= lastRow || column >= lastColumn) {
        const message = `Eine Zelle liegt in Zeile ${row + 1}, Spalte ${column + 1}; ein Blatt hat ${lastRow} Zeilen und ${lastColumn} Spalten.`;
        refuse(reading, "W113", message, {sheet});
      }
      if (++total.cells > reading.limits.cells) {
        refuse(reading, "W110", `Die Arbeitsmappe hat mehr als ${reading.limits.cells} Zellen mit Inhalt.`, {sheet});
      }
      if (count > 0 && (row < rows[count - 1]! || (row === rows[count - 1] && column <= columns[count - 1]!)))
        sorted = false;
      if (count === capacity) grow();
      rows[count] = row;
      columns[count] = column;
      kinds[count] = kind;
      styles[count] = style;
      values[count++] = value;
    },
    keepDigits(text) {
      digits.set(count - 1, text);
    },
    finish() {
      const order = sorted ? undefined : sortCells(rows, columns, count);
      const pick = <T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(source: T): T => {
        const picked = source.slice(0, count) as T;
        order?.forEach((from, to) => (picked[to] = source[from]!));
        return picked;
      };
      const table = {columns: pick(columns), kinds: pick(kinds), styles: pick(styles), values: pick(values)};
      const moved = order && new Map(Array.from(order, (from, to) => [from, to] as const));
      const kept = moved ? new Map([...digits].map(([from, text]) => [moved.get(from)!, text])) : digits;
      return {...table, ...rowStarts(pick(rows), table.columns, sheet, reading), digits: kept};
    }
  };
}

function enlarge<T extends Uint32Array | Uint16Array | Uint8Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function sortCells(rows: Uint32Array, columns: Uint16Array, count: number): Uint32Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i++) keys[i] = rows[i]! * lastColumn + columns[i]!;
  return Uint32Array.from({length: count}, (_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
}

/** Two contents for one cell leave open which is meant, so the file is refused. */
function rowStarts(
  all: Uint32Array,
  columns: Uint16Array,
  sheet: string,
  reading: Reading
): Pick<CellTable, "rows" | "starts"> {
  let used = 0;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) used++;
    else if (columns[i] === columns[i - 1]) {
      const address = cellAddress(all[i]!, columns[i]!);
      refuse(reading, "W114", `Die Zelle ${address} hat in der Datei zwei Inhalte.`, {
        sheet,
        row: all[i]! + 1,
        column: columns[i]! + 1
      });
    }
  }
  const rows = new Uint32Array(used);
  const starts = new Uint32Array(used + 1);
  let at = 0;
  for (let i = 0; i < all.length; i++) {
    if (i > 0 && all[i] === all[i - 1]) continue;
    rows[at] = all[i]!;
    starts[at++] = i;
  }
  starts[used] = all.length;
  return {rows, starts};
}

/** Finds cells: a function from row and column to the position in the table, or −1. */
export function cellFinder({rows, starts, columns}: CellTable): (row: number, column: number) => number {
  const findRow = rowFinder(rows);
  return (row, column) => {
    const at = findRow(row);
    if (at < 0) return -1;
    let low = starts[at]!;
    let high = starts[at + 1]!;
    const direct = low + column - columns[low]!;
    if (direct >= low && direct < high && columns[direct] === column) return direct;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (columns[middle]! < column) low = middle + 1;
      else high = middle;
    }
    return low < starts[at + 1]! && columns[low] === column ? low : -1;
  };
}

/** Position of a row among those that have cells, or −1. */
export function rowFinder(rows: Uint32Array): (row: number) => number {
  return (row) => {
    if (rows[row] === row) return row;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return rows[low] === row ? low : -1;
  };
}
