import {contingency} from "./contingency.js";
import {entropy} from "./entropy.js";
import {mutualInformationOf} from "./mutual-information.js";

/**
 * Theil’s information theory index for any number of groups, H = M / E: the
 * mutual information of group and area over the entropy of the groups, between
 * 0 (spread alike) and 1 (every area has one group only). The table holds one
 * row per group and in it one count per area. For two groups it is `theilH`.
 *
 * Undefined if fewer than two groups have people. Throws a RangeError on
 * negative counts and rows of different length.
 *
 * Source: Theil and Finizza (1971), Journal of Mathematical Sociology 1,
 * 187–193; Reardon and Firebaugh (2002), Sociological Methodology 32, 33–67.
 */
export function multigroupTheilH(table: Iterable<Iterable<number>>): number | undefined {
  const read = contingency(table);
  const groups = entropy(read.rowSums);
  if (groups === undefined || groups === 0) return undefined;
  // Disjoint groups must not come out a rounding residue above the bound.
  return Math.min(1, mutualInformationOf(read)! / groups);
}
