import type {Matrices} from "./multiverse.js";

/** Per entry what the definitions span. */
export interface Ranges {
  /** `NaN` where no definition has a value. */
  readonly lowest: Float64Array;
  readonly median: Float64Array;
  readonly highest: Float64Array;
  /** How many definitions have a value. */
  readonly known: Int32Array;
}

/** Lowest, median and highest value of each entry over all definitions. */
export function valueRanges({value, shown}: Pick<Matrices, "value" | "shown">, length: number): Ranges {
  const definitions = length === 0 ? 0 : value.length / length;
  const empty = () => new Float64Array(length).fill(NaN);
  const [lowest, median, highest] = [empty(), empty(), empty()];
  const known = new Int32Array(length);
  const column = new Float64Array(definitions);
  for (let i = 0; i < length; ++i) {
    let n = 0;
    for (let at = i; at < value.length; at += length) if (shown[at]) column[n++] = value[at]!;
    known[i] = n;
    if (n === 0) continue;
    const sorted = column.subarray(0, n).sort();
    lowest[i] = sorted[0]!;
    median[i] = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2;
    highest[i] = sorted[n - 1]!;
  }
  return {lowest, median, highest, known};
}
