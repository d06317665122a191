import {ByteDictionary, type ByteBlock} from "./byte-dictionary.js";
import type {Notation} from "./number.js";
import {plainGermanNumber, plainMachineNumber} from "./plain-number.js";

/** What a column of a flat file holds, as its contract declares it. */
export type ColumnKind = {readonly kind: "text" | "skip"} | {readonly kind: "number"; readonly notation: Notation};

/** Receives the cells of one column, block after block. */
export interface BlockTarget {
  readonly kind: ColumnKind;
  /** Text: code of each row. */
  readonly codes: Int32Array;
  /** Number: value of each row; 0 where the cell is no plain number. */
  readonly values: Float64Array;
  /** The texts, or the cells that are no plain number. */
  readonly dictionary: ByteDictionary;
  /** Rows of the block, and codes in the dictionary, of the cells that are no plain number. */
  readonly oddRows: number[];
  readonly oddCodes: number[];
}

/** A target for blocks of up to `rows` rows. */
export function blockTarget(kind: ColumnKind, dictionary: ByteDictionary, rows: number): BlockTarget {
  return {
    kind,
    codes: new Int32Array(kind.kind === "text" ? rows : 0),
    values: new Float64Array(kind.kind === "number" ? rows : 0),
    dictionary,
    oddRows: [],
    oddCodes: []
  };
}

/** Stores the cell in bytes [start, end) of the block. */
export function storeCell(target: BlockTarget, row: number, block: ByteBlock, start: number, end: number): void {
  const {kind} = target;
  if (kind.kind === "text") target.codes[row] = target.dictionary.intern(block, start, end);
  else if (kind.kind === "number") {
    const parse = kind.notation === "german" ? plainGermanNumber : plainMachineNumber;
    const value = parse(block.bytes, start, end);
    if (Number.isNaN(value)) storeOddCell(target, row, block, start, end);
    else target.values[row] = value;
  }
}

/** Stores a cell of a number column that is no plain number, as it is. */
export function storeOddCell(target: BlockTarget, row: number, block: ByteBlock, start: number, end: number): void {
  target.values[row] = 0;
  target.oddRows.push(row);
  target.oddCodes.push(target.dictionary.intern(block, start, end));
}
