import {twoGroups} from "./two-groups.js";

/**
 * Dissimilarity index D = ½ Σ |x_i/X − y_i/Y|: the share of either group that
 * would have to move for both to be spread alike. x and y are the counts of a
 * group and of the other group, one entry per area. 0 is alike, 1 disjoint.
 *
 * Small groups look segregated even if they live at random: compare with
 * `randomDissimilarity`. A single area gives 0. Undefined if either group is
 * empty. Throws a RangeError on negative counts and different lengths.
 *
 * Source: Duncan and Duncan (1955), American Sociological Review 20, 210–217.
 */
export function dissimilarity(x: Iterable<number>, y: Iterable<number>): number | undefined {
  const groups = twoGroups(x, y);
  if (groups.sumX === 0 || groups.sumY === 0) return undefined;
  let sum = 0;
  for (let i = 0; i < groups.x.length; ++i) {
    sum += Math.abs(groups.x[i]! / groups.sumX - groups.y[i]! / groups.sumY);
  }
  // Disjoint groups must not come out a rounding residue above the bound.
  return Math.min(1, sum / 2);
}
