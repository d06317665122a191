import {multigroupTheilH} from "./multigroup-theil-h.js";

/**
 * Theil’s information theory index of segregation (entropy index) for two
 * groups, H = Σ t_i (E − E_i) / (E T), with t = x + y, the entropy E of the two
 * groups in the city and E_i in area i: how much less mixed the areas are than
 * the city. 0 is spread alike, 1 disjoint. x and y are the counts of the group
 * and of the other group, one entry per area.
 *
 * Undefined if either group is empty. Throws a RangeError on negative counts
 * and different lengths.
 *
 * Source: Theil and Finizza (1971), Journal of Mathematical Sociology 1,
 * 187–193; Massey and Denton (1988), Social Forces 67, 281–315.
 */
export function theilH(x: Iterable<number>, y: Iterable<number>): number | undefined {
  // The sum of the formula equals the mutual information of group and area over E.
  return multigroupTheilH([x, y]);
}
