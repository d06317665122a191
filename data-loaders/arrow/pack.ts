import type {Vector} from "apache-arrow";
import {numberVector} from "./columns.js";

/** Bytes of a 32-bit number. */
const bytes = 4;

/**
 * A column of 32-bit numbers as four columns of bytes, the lowest first, named `<name>.0` to `<name>.3`. The high bytes of counts
 * repeat themselves, so that the same numbers are a third smaller once a web server has compressed them. A missing entry is
 * missing in the first of the four, and 0 in all: nothing can be read under it.
 *
 * @param valid one byte per row, 0 where the number is missing
 */
export function packColumn(name: string, values: Int32Array, valid?: Uint8Array): Readonly<Record<string, Vector>> {
  const shown = valid === undefined ? values : values.map((value, i) => (valid[i] === 0 ? 0 : value));
  const planes = Array.from({length: bytes}, (_, k) => Int8Array.from(shown, (value) => (value >> (8 * k)) & 0xff));
  return Object.fromEntries(
    planes.map((plane, k) => [`${name}.${k}`, numberVector(plane, k === 0 ? valid : undefined)])
  );
}

/** Each number less the one before it: of lines that follow each other, small numbers. Sums of them are the numbers again. */
export function steps(values: ArrayLike<number>): Int32Array {
  return Int32Array.from({length: values.length}, (_, i) => values[i]! - (i === 0 ? 0 : values[i - 1]!));
}
