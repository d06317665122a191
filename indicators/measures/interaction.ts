import {twoGroups} from "./two-groups.js";

/**
 * Interaction (exposure) index xPy = Σ (x_i/X)(y_i/t_i) with t = x + y: the
 * share of the other group y in the area of the average member of group x,
 * between 0 and 1. For two groups it is 1 − isolation. x and y are counts, one
 * entry per area; areas with nobody in them do not matter.
 *
 * Undefined if group x is empty. Throws a RangeError on negative counts and
 * different lengths.
 *
 * Source: Bell (1954), Social Forces 32, 357–364; Massey and Denton (1988), Social Forces 67, 281–315.
 */
export function interaction(x: Iterable<number>, y: Iterable<number>): number | undefined {
  const groups = twoGroups(x, y);
  if (groups.sumX === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < groups.x.length; ++i) {
    const own = groups.x[i]!;
    if (own > 0) sum += own * (groups.y[i]! / (own + groups.y[i]!));
  }
  return sum / groups.sumX;
}
