import type {Grid} from "./grid.js";
import type {Matrices} from "./multiverse.js";

/** The place of each entry among the others of its slice, e.g. of an area among all areas of one reference day. */
export interface Ranks {
  /** The dimension whose codes are ranked. */
  readonly over: string;
  /** Definition by entry, 1 for the highest value; equal values share the better place. 0 where there is no value. */
  readonly rank: Int32Array;
  /** Per entry the best and the worst place under any definition; 0 where there is none. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
}

/** Ranks the entries within each slice under each definition. */
export function rankRanges({value, shown}: Pick<Matrices, "value" | "shown">, grid: Grid, over: string): Ranks {
  const {length} = grid;
  const rank = new Int32Array(value.length);
  const best = new Int32Array(length);
  const worst = new Int32Array(length);
  for (const slice of grid.slices(over)) {
    const column = new Float64Array(slice.length);
    for (let start = 0; start < value.length; start += length) {
      let n = 0;
      for (const entry of slice) if (shown[start + entry]) column[n++] = value[start + entry]!;
      const sorted = column.subarray(0, n).sort();
      for (const entry of slice) {
        if (!shown[start + entry]) continue;
        const place = 1 + n - countUpTo(sorted, value[start + entry]!);
        rank[start + entry] = place;
        best[entry] = best[entry] === 0 ? place : Math.min(best[entry]!, place);
        worst[entry] = Math.max(worst[entry]!, place);
      }
    }
  }
  return {over, rank, best, worst};
}

/** How many of the ascending values are not greater. */
function countUpTo(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
