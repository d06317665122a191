import type {ActiveColumn} from "./aggregate.js";
import type {DictionaryColumn} from "./cube.js";

type Codes = DictionaryColumn["codes"];

/** Runs shorter than this on average are slower to follow than cells one by one. */
const worthwhile = 8;

const startsOf = new WeakMap<Codes, Int32Array | null>();

/**
 * Where the runs of equal codes begin in each column, if there are few enough:
 * deliveries come year by year and area by area, so the leading columns of a
 * cube hold the same code for long. Undefined if following the runs of all
 * columns together would not pay. Found once per column and kept with it.
 */
export function findRuns(columns: readonly ActiveColumn[]): readonly Int32Array[] | undefined {
  const length = columns[0]!.codes.length;
  let runs = 0;
  const starts: Int32Array[] = [];
  for (const {codes} of columns) {
    const found = runStarts(codes);
    if (found === null) return undefined;
    runs += found.length;
    starts.push(found);
  }
  return runs * worthwhile > length ? undefined : starts;
}

/** Ranges shorter than this on average are slower to visit one by one than the cells between them. */
const worthARange = 64;

/**
 * Start and end of each range of cells outside of which nothing is selected, by
 * the column whose runs leave most out: one year of many, for a start.
 * Undefined if no column leaves out at least half, or only in many small pieces.
 */
export function selectedRanges(columns: readonly ActiveColumn[]): readonly number[] | undefined {
  let least = columns[0]!.codes.length / 2;
  let found: readonly number[] | undefined;
  for (const {codes, offsets} of columns) {
    const starts = runStarts(codes);
    if (starts === null) continue;
    const ranges: number[] = [];
    let cells = 0;
    for (let run = 0; run < starts.length; ++run) {
      const start = starts[run]!;
      if (offsets[codes[start]!]! < 0) continue;
      const end = starts[run + 1] ?? codes.length;
      cells += end - start;
      if (ranges.at(-1) === start) ranges[ranges.length - 1] = end;
      else ranges.push(start, end);
    }
    if (cells > least || (ranges.length / 2) * worthARange > cells) continue;
    least = cells;
    found = ranges;
  }
  return found;
}

/** Adds up values run by run. `starts` are those of `findRuns`, for the same columns. */
export function tallyRuns(
  columns: readonly ActiveColumn[],
  starts: readonly Int32Array[],
  values: Int32Array | Float64Array,
  sums: Float64Array,
  counts: Int32Array
): void {
  const next = new Int32Array(columns.length);
  for (let start = 0; start < values.length;) {
    let end = values.length;
    let group = 0;
    for (let d = 0; d < columns.length; ++d) {
      const bounds = starts[d]!;
      if (start === bounds[next[d]!]) ++next[d]!;
      end = Math.min(end, bounds[next[d]!] ?? end);
      const {codes, offsets} = columns[d]!;
      group += offsets[codes[start]!]!;
    }
    if (group >= 0) {
      sums[group] = sums[group]! + sumRange(values, start, end);
      counts[group] = counts[group]! + end - start;
    }
    start = end;
  }
}

/** First cell of each run; null if there are too many runs to be of use. */
function runStarts(codes: Codes): Int32Array | null {
  const known = startsOf.get(codes);
  if (known !== undefined) return known;
  let runs = codes.length > 0 ? 1 : 0;
  for (let i = 1; i < codes.length; ++i) if (codes[i] !== codes[i - 1]) ++runs;
  if (runs * worthwhile > codes.length) {
    startsOf.set(codes, null);
    return null;
  }
  const starts = new Int32Array(runs);
  for (let i = 1, run = 1; i < codes.length; ++i) if (codes[i] !== codes[i - 1]) starts[run++] = i;
  startsOf.set(codes, starts);
  return starts;
}

/** Four sums side by side, so that no addition waits for the one before. */
function sumRange(values: Int32Array | Float64Array, start: number, end: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let i = start;
  for (; i + 3 < end; i += 4) {
    a += values[i]!;
    b += values[i + 1]!;
    c += values[i + 2]!;
    d += values[i + 3]!;
  }
  for (; i < end; ++i) a += values[i]!;
  return a + b + c + d;
}
