import {ByteDictionary} from "./byte-dictionary.js";
import type {Heap} from "./heap.js";
import type {Notation} from "../number.js";
import {plainNumber} from "./plain-number.js";

/** What a column of a flat file holds, as its contract declares it. */
export type ColumnKind = {readonly kind: "text" | "skip"} | {readonly kind: "number"; readonly notation: Notation};

/** Receives the cells of one column, block after block. */
export interface BlockTarget {
  readonly heap: Heap;
  readonly kind: ColumnKind;
  /** Address of the row’s 32-bit codes (text) or doubles (number; 0 where the cell is no plain number). */
  readonly cells: number;
  /** The texts, or the cells that are no plain number. */
  readonly dictionary: ByteDictionary;
  /** Rows of the block, and codes in the dictionary, of the cells that are no plain number. */
  readonly oddRows: number[];
  readonly oddCodes: number[];
}

/** A target for blocks of up to `rows` rows. */
export function blockTarget(heap: Heap, kind: ColumnKind, rows: number): BlockTarget {
  const size = kind.kind === "text" ? 4 : kind.kind === "number" ? 8 : 0;
  const cells = heap.allocate(size * rows);
  return {heap, kind, cells, dictionary: new ByteDictionary(heap), oddRows: [], oddCodes: []};
}

/** Stores the cell in bytes [start, end) of the heap. */
export function storeCell(target: BlockTarget, row: number, start: number, end: number): void {
  const {heap, kind, cells, dictionary} = target;
  if (kind.kind === "text") {
    const code = dictionary.intern(start, end);
    heap.integers[(cells >> 2) + row] = code;
  } else if (kind.kind === "number") {
    const value = plainNumber(heap.bytes, start, end, kind.notation);
    const isOdd = Number.isNaN(value);
    heap.doubles[(cells >> 3) + row] = isOdd ? 0 : value;
    if (!isOdd) return;
    target.oddRows.push(row);
    target.oddCodes.push(dictionary.intern(start, end));
  }
}
