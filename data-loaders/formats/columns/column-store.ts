import type {BlockTarget} from "./block-target.js";
import type {ByteDictionary} from "./byte-dictionary.js";
import {decode, type Encoding} from "../encoding.js";
import {GrowingInt32} from "../growing-int32.js";
import {parseNumber, type Notation} from "../number.js";
import type {NumberColumn, TextColumn} from "./scan-columns.js";

export type Codes = Int8Array | Int16Array | Int32Array;

/** Takes a column block by block, each in the smallest type that holds it, and joins them at the end. */
export interface ColumnStore {
  /** Takes the first rows of the target as those from `firstRow` on. */
  append(firstRow: number, rows: number): void;
  finish(encoding: Encoding): TextColumn | NumberColumn | undefined;
}

export function textStore({heap, cells, dictionary}: BlockTarget): ColumnStore {
  const first = cells >> 2;
  const blocks: Codes[] = [];
  return {
    append(_firstRow, rows) {
      blocks.push(smallestCopy(heap.integers.subarray(first, first + rows), dictionary.size));
    },
    finish(encoding) {
      const codes = codesOfSize(dictionary.size, lengthOf(blocks));
      joinInto(codes, blocks);
      return {kind: "text", codes, dictionary: textsOf(dictionary, encoding)};
    }
  };
}

export function numberStore(target: BlockTarget, notation: Notation): ColumnStore {
  const {heap, cells, dictionary} = target;
  const first = cells >> 3;
  const blocks: (Int32Array | Float64Array)[] = [];
  const oddRows = new GrowingInt32(64);
  const oddCodes = new GrowingInt32(64);
  return {
    append(firstRow, rows) {
      blocks.push(smallestNumbers(heap.doubles.subarray(first, first + rows)));
      for (let i = 0; i < target.oddRows.length && target.oddRows[i]! < rows; i++) {
        oddRows.push(firstRow + target.oddRows[i]!);
        oddCodes.push(target.oddCodes[i]!);
      }
      target.oddRows.length = 0;
      target.oddCodes.length = 0;
    },
    finish(encoding) {
      const texts = textsOf(dictionary, encoding);
      const numbers = texts.map((text) => parseNumber(text, notation));
      const isWhole = blocks.every((block) => block instanceof Int32Array) && numbers.every(isSmallInteger);
      const values = isWhole ? new Int32Array(lengthOf(blocks)) : new Float64Array(lengthOf(blocks));
      joinInto(values, blocks);
      return {
        kind: "number",
        values,
        signs: separateSigns(values, oddRows.values(), oddCodes.values(), texts, numbers)
      };
    }
  };
}

export function skippedStore(): ColumnStore {
  return {append: () => undefined, finish: () => undefined};
}

/** Writes the odd cells that are numbers after all (“+5”, “ 5”) into the values; the others are signs. */
function separateSigns(
  values: Int32Array | Float64Array,
  oddRows: Int32Array,
  oddCodes: Int32Array,
  texts: readonly string[],
  numbers: readonly (number | undefined)[]
): NumberColumn["signs"] {
  const dictionary: string[] = [];
  const signCodes = numbers.map((number, code) => (number === undefined ? dictionary.push(texts[code]!) - 1 : -1));
  const rows = new GrowingInt32(64);
  const codes = new GrowingInt32(64);
  for (let i = 0; i < oddRows.length; i++) {
    const code = oddCodes[i]!;
    const number = numbers[code];
    if (number !== undefined) values[oddRows[i]!] = number;
    else {
      rows.push(oddRows[i]!);
      codes.push(signCodes[code]!);
    }
  }
  return {rows: rows.values().slice(), codes: smallestCopy(codes.values(), dictionary.length), dictionary};
}

function textsOf(dictionary: ByteDictionary, encoding: Encoding): string[] {
  return dictionary.entries().map((bytes) => decode(bytes, encoding));
}

function codesOfSize(dictionarySize: number, length: number): Codes {
  if (dictionarySize <= 1 << 7) return new Int8Array(length);
  return dictionarySize <= 1 << 15 ? new Int16Array(length) : new Int32Array(length);
}

function smallestCopy(codes: Int32Array, dictionarySize: number): Codes {
  const copy = codesOfSize(dictionarySize, codes.length);
  copy.set(codes);
  return copy;
}

function isSmallInteger(number: number | undefined): boolean {
  return number === undefined || (number | 0) === number;
}

function smallestNumbers(values: Float64Array): Int32Array | Float64Array {
  let row = 0;
  while (row < values.length && (values[row]! | 0) === values[row]) row++;
  return row === values.length ? new Int32Array(values) : values.slice();
}

function lengthOf(blocks: readonly {readonly length: number}[]): number {
  return blocks.reduce((sum, {length}) => sum + length, 0);
}

/** Copies the blocks one after the other and forgets each, so that both copies never lie in memory whole. */
function joinInto(target: Codes | Float64Array, blocks: (Codes | Float64Array)[]): void {
  let offset = 0;
  for (let i = 0; i < blocks.length; i++) {
    target.set(blocks[i]!, offset);
    offset += blocks[i]!.length;
    blocks[i] = new Int8Array(0);
  }
}
