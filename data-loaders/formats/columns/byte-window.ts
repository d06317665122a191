import {isUtf8} from "node:buffer";
import {decode} from "../encoding.js";
import type {ByteSource} from "./byte-source.js";
import type {Heap} from "./heap.js";

/** A window of the heap that moves over a source: what one scan leaves unused comes first in the next. */
export class ByteWindow {
  /** The unused bytes are [start, end) of the heap; at `end` stands a line feed as sentinel. */
  start: number;
  end: number;
  /** Position of `start` in the text, byte order mark not counted. */
  offset = 0;
  /** Nothing comes after `end`. */
  isLast = false;
  #isFirst = true;
  #address: number;
  #capacity: number;
  readonly #heap: Heap;
  readonly #source: ByteSource;
  readonly #isUnicode: boolean;

  constructor(heap: Heap, source: ByteSource, size: number, isUnicode: boolean) {
    this.#heap = heap;
    this.#source = source;
    this.#isUnicode = isUnicode;
    // A byte order mark must fit into the first filling.
    this.#capacity = Math.max(size, 4);
    this.#address = heap.allocate(this.#capacity + 1);
    this.start = this.end = this.#address;
  }

  /** Reads on; false when everything is read and used. The window grows where one row is longer than it. */
  fill(): boolean {
    if (this.isLast) return this.start < this.end;
    const heap = this.#heap;
    heap.bytes.copyWithin(this.#address, this.start, this.end);
    let length = this.end - this.start;
    if (length === this.#capacity) {
      this.#address = heap.enlarge(this.#address, length + 1);
      this.#capacity = length * 2;
    }
    while (!this.isLast && length < this.#capacity) {
      const target = heap.bytes.subarray(this.#address + length, this.#address + this.#capacity);
      const count = this.#source.read(target);
      this.isLast = count === 0;
      length += count;
    }
    const {bytes} = heap;
    this.start = this.#address;
    this.end = this.start + length;
    if (this.#isFirst && this.#isUnicode && hasByteOrderMark(bytes, this.start, this.end)) this.start += 3;
    this.#isFirst = false;
    // Blank lines at the end are no rows.
    while (this.isLast && this.end > this.start && isLineBreak(bytes[this.end - 1]!)) this.end--;
    bytes[this.end] = 0x0a;
    return this.start < this.end || !this.isLast;
  }

  /** Marks the bytes up to `position` as used. Throws a DeliveryError where they are not valid in the encoding. */
  advance(position: number): void {
    const used = this.#heap.bytes.subarray(this.start, position);
    if (this.#isUnicode && !isUtf8(used)) decode(used, "utf-8");
    this.offset += used.length;
    this.start = position;
  }
}

function hasByteOrderMark(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
}

function isLineBreak(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}
