import type {ActiveColumn} from "./aggregate.js";
import {selectedRanges} from "./runs.js";

// The loops that see every cell. They take four cells at a time because V8 pays
// for each turn of a loop over typed arrays about as much as for the addition.
// `| 0` keeps the sum of two offsets an integer.

type Values = Int32Array | Float64Array;

/** Adds up values along one column of codes. */
export function tally({codes, offsets}: ActiveColumn, values: Values, sums: Float64Array, counts: Int32Array): void {
  for (let i = 0; i < values.length; ++i) {
    const g = offsets[codes[i]!]!;
    if (g >= 0) {
      sums[g] = sums[g]! + values[i]!;
      counts[g] = (counts[g]! + 1) | 0;
    }
  }
}

/** Adds up values along two columns of codes: the common case, year by area. */
export function tallyPairs(
  {codes: a, offsets: p}: ActiveColumn,
  {codes: b, offsets: q}: ActiveColumn,
  values: Values,
  sums: Float64Array,
  counts: Int32Array
): void {
  const n = values.length;
  const end = n - (n % 4);
  let i = 0;
  for (; i < end; i += 4) {
    const g = (p[a[i]!]! + q[b[i]!]!) | 0;
    const h = (p[a[i + 1]!]! + q[b[i + 1]!]!) | 0;
    const j = (p[a[i + 2]!]! + q[b[i + 2]!]!) | 0;
    const k = (p[a[i + 3]!]! + q[b[i + 3]!]!) | 0;
    if (g >= 0) {
      sums[g] = sums[g]! + values[i]!;
      counts[g] = (counts[g]! + 1) | 0;
    }
    if (h >= 0) {
      sums[h] = sums[h]! + values[i + 1]!;
      counts[h] = (counts[h]! + 1) | 0;
    }
    if (j >= 0) {
      sums[j] = sums[j]! + values[i + 2]!;
      counts[j] = (counts[j]! + 1) | 0;
    }
    if (k >= 0) {
      sums[k] = sums[k]! + values[i + 3]!;
      counts[k] = (counts[k]! + 1) | 0;
    }
  }
  for (; i < n; ++i) {
    const g = (p[a[i]!]! + q[b[i]!]!) | 0;
    if (g >= 0) {
      sums[g] = sums[g]! + values[i]!;
      counts[g] = (counts[g]! + 1) | 0;
    }
  }
}

/** Adds up values along any number of columns, block by block: first the groups, column by column, then the sums. */
export function tallyBlocks(
  columns: readonly ActiveColumn[],
  values: Values,
  sums: Float64Array,
  counts: Int32Array
): void {
  eachBlock(columns, values.length, (groups, start, n) => {
    for (let i = 0; i < n; ++i) {
      const g = groups[i]!;
      if (g >= 0) {
        sums[g] = sums[g]! + values[start + i]!;
        counts[g] = (counts[g]! + 1) | 0;
      }
    }
  });
}

/** Counts cells along any number of columns, and finds the greatest of their strengths in each group. */
export function tallyStrongest(
  columns: readonly ActiveColumn[],
  strengths: Int8Array,
  strongest: Int8Array,
  counts: Int32Array
): void {
  eachBlock(columns, strengths.length, (groups, start, n) => {
    for (let i = 0; i < n; ++i) {
      const g = groups[i]!;
      if (g >= 0) {
        counts[g] = (counts[g]! + 1) | 0;
        if (strengths[start + i]! > strongest[g]!) strongest[g] = strengths[start + i]!;
      }
    }
  });
}

/** Small enough to stay in the fastest cache beside the sums. */
const blockSize = 4096;

/** Visits blocks of cells with the group that each falls to; passes over those that one of the columns leaves out for long. */
function eachBlock(
  columns: readonly ActiveColumn[],
  length: number,
  visit: (groups: Int32Array, start: number, n: number) => void
): void {
  const groups = new Int32Array(Math.min(blockSize, length));
  const ranges = selectedRanges(columns) ?? [0, length];
  for (let r = 0; r < ranges.length; r += 2) {
    for (let start = ranges[r]!; start < ranges[r + 1]!; start += blockSize) {
      const n = Math.min(blockSize, ranges[r + 1]! - start);
      groups.fill(0, 0, n);
      for (const column of columns) locate(column, start, n, groups);
      visit(groups, start, n);
    }
  }
}

function locate({codes, offsets}: ActiveColumn, start: number, n: number, groups: Int32Array): void {
  const end = n - (n % 4);
  let i = 0;
  let c = start;
  for (; i < end; i += 4, c += 4) {
    groups[i] = (groups[i]! + offsets[codes[c]!]!) | 0;
    groups[i + 1] = (groups[i + 1]! + offsets[codes[c + 1]!]!) | 0;
    groups[i + 2] = (groups[i + 2]! + offsets[codes[c + 2]!]!) | 0;
    groups[i + 3] = (groups[i + 3]! + offsets[codes[c + 3]!]!) | 0;
  }
  for (; i < n; ++i, ++c) groups[i] = (groups[i]! + offsets[codes[c]!]!) | 0;
}
