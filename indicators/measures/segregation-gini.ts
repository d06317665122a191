import {twoGroups} from "./two-groups.js";

/**
 * Gini index of segregation, G = ΣΣ t_i t_j |p_i − p_j| / (2 T² P (1 − P)) with
 * t = x + y and p = x / t: the mean difference of the group’s share between the
 * areas of two random people, over its greatest possible value. 0 is spread
 * alike, 1 disjoint. x and y are the counts of the group and of the other
 * group, one entry per area.
 *
 * Computed as the equal Σ_{i<j} (x_j y_i − x_i y_j) / (X Y) over areas in the
 * order of p, so that many areas take n log n steps and not n².
 *
 * Undefined if either group is empty. Throws a RangeError on negative counts
 * and different lengths.
 *
 * Source: Duncan and Duncan (1955), American Sociological Review 20, 210–217;
 * Massey and Denton (1988), Social Forces 67, 281–315.
 */
export function segregationGini(x: Iterable<number>, y: Iterable<number>): number | undefined {
  const groups = twoGroups(x, y);
  if (groups.sumX === 0 || groups.sumY === 0) return undefined;
  const shares = Float64Array.from(groups.x, (count, i) => count / (count + groups.y[i]!));
  const order = Array.from(shares.keys())
    .filter((i) => !Number.isNaN(shares[i]!))
    .sort((a, b) => shares[a]! - shares[b]!);
  let sum = 0;
  let beforeX = 0;
  let beforeY = 0;
  for (const i of order) {
    sum += groups.x[i]! * beforeY - groups.y[i]! * beforeX;
    beforeX += groups.x[i]!;
    beforeY += groups.y[i]!;
  }
  // The index lies between 0 and 1; equal or disjoint spread may leave a rounding residue.
  return Math.min(1, Math.max(0, sum / groups.sumX / groups.sumY));
}
