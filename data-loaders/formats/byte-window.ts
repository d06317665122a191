import {isUtf8} from "node:buffer";
import {byteBlock, slack, type ByteBlock} from "./byte-dictionary.js";
import type {ByteSource} from "./byte-source.js";
import {decode} from "./encoding.js";

/** A block of bytes that moves over a source: what one scan leaves unused comes first in the next. */
export class ByteWindow implements ByteBlock {
  bytes: Uint8Array;
  view: DataView;
  /** The unused bytes are [start, end); at `end` stands a line feed as sentinel. */
  start = 0;
  end = 0;
  /** Position of `start` in the text, byte order mark not counted. */
  offset = 0;
  /** Nothing comes after `end`. */
  isLast = false;
  #isFirst = true;
  readonly #source: ByteSource;
  readonly #isUnicode: boolean;

  constructor(source: ByteSource, size: number, isUnicode: boolean) {
    ({bytes: this.bytes, view: this.view} = byteBlock(Math.max(size, 4)));
    this.#source = source;
    this.#isUnicode = isUnicode;
  }

  /** Reads on; false when everything is read and used. The window grows where one row is longer than it. */
  fill(): boolean {
    if (this.isLast) return this.start < this.end;
    this.bytes.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.start = 0;
    if (this.end === this.#capacity()) {
      const larger = byteBlock(this.#capacity() * 2);
      larger.bytes.set(this.bytes);
      ({bytes: this.bytes, view: this.view} = larger);
    }
    while (!this.isLast && this.end < this.#capacity()) {
      const count = this.#source.read(this.bytes.subarray(this.end, this.#capacity()));
      this.isLast = count === 0;
      this.end += count;
    }
    if (this.#isFirst && this.#isUnicode && hasByteOrderMark(this.bytes, this.end)) this.start = 3;
    this.#isFirst = false;
    // Blank lines at the end are no rows.
    while (this.isLast && this.end > this.start && isLineBreak(this.bytes[this.end - 1]!)) this.end--;
    this.bytes[this.end] = 0x0a;
    return this.start < this.end || !this.isLast;
  }

  /** Marks the bytes up to `position` as used. Throws a DeliveryError where they are not valid in the encoding. */
  advance(position: number): void {
    const used = this.bytes.subarray(this.start, position);
    if (this.#isUnicode && !isUtf8(used)) decode(used, "utf-8");
    this.offset += used.length;
    this.start = position;
  }

  #capacity(): number {
    return this.bytes.length - slack;
  }
}

function hasByteOrderMark(bytes: Uint8Array, length: number): boolean {
  return length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function isLineBreak(byte: number): boolean {
  return byte === 0x0a || byte === 0x0d;
}
