import {isolation} from "./isolation.js";
import {twoGroups} from "./two-groups.js";

/**
 * Correlation ratio η² = (xPx − P) / (1 − P): isolation freed from the overall
 * share P = X / (X + Y) of the group. 0 is spread alike, 1 disjoint, and both
 * groups have the same value. x and y are the counts of the group and of the
 * other group, one entry per area.
 *
 * Undefined if either group is empty. Throws a RangeError on negative counts
 * and different lengths.
 *
 * Source: Massey and Denton (1988), Social Forces 67, 281–315 (there also V).
 */
export function etaSquared(x: Iterable<number>, y: Iterable<number>): number | undefined {
  const groups = twoGroups(x, y);
  if (groups.sumX === 0 || groups.sumY === 0) return undefined;
  const overall = groups.sumX / (groups.sumX + groups.sumY);
  const excess = isolation(groups.x, groups.y)! - overall;
  // The index lies between 0 and 1; equal or disjoint spread may leave a rounding residue.
  return Math.min(1, Math.max(0, excess / (1 - overall)));
}
