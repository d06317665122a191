import {checkCounts, total} from "./checks.js";

/**
 * Theil index of a distribution, T = mean of (x/μ) ln(x/μ): 0 if all have the
 * same, ln n if one of n has everything; a value of 0 adds nothing. Values of
 * one unit, not negative; every value weighs the same.
 *
 * Undefined for no values or a sum of 0. Throws a RangeError if a value is
 * negative, missing or not finite.
 *
 * Source: Theil (1967), Economics and Information Theory, chapter 4.
 */
export function theilT(values: Iterable<number>): number | undefined {
  const read = checkCounts(values);
  const mean = total(read) / read.length;
  if (!(mean > 0)) return undefined;
  let sum = 0;
  for (let i = 0; i < read.length; ++i) {
    const relative = read[i]! / mean;
    if (relative > 0) sum += relative * Math.log(relative);
  }
  // Never negative; equal values may leave a rounding residue.
  return Math.max(0, sum / read.length);
}
