import {twoGroups} from "./two-groups.js";

/**
 * Isolation index xPx = Σ (x_i/X)(x_i/t_i) with t = x + y: the share of their
 * own group in the area of its average member, between the group’s overall
 * share and 1. x and y are the counts of the group and of the other group, one
 * entry per area; areas with nobody in them do not matter.
 *
 * It grows with the size of the group; `etaSquared` does not. Undefined if the
 * group is empty. Throws a RangeError on negative counts and different lengths.
 *
 * Source: Bell (1954), Social Forces 32, 357–364; Massey and Denton (1988), Social Forces 67, 281–315.
 */
export function isolation(x: Iterable<number>, y: Iterable<number>): number | undefined {
  const groups = twoGroups(x, y);
  if (groups.sumX === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < groups.x.length; ++i) {
    const own = groups.x[i]!;
    if (own > 0) sum += own * (own / (own + groups.y[i]!));
  }
  return sum / groups.sumX;
}
