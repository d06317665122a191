import {checkCounts, total} from "./checks.js";

/** Which Gini coefficient, see `gini`. */
export interface GiniOptions {
  /** Multiply by n / (n − 1), so that 1 is reached when one of n has everything. */
  readonly corrected?: boolean;
}

/**
 * Gini coefficient of a distribution, G = 2 Σ i·x_(i) / (n Σx) − (n + 1) / n
 * with the values in ascending order: 0 if all have the same, (n − 1) / n if
 * one has everything. Values of one unit (incomes, shares, people per area),
 * not negative; every value weighs the same.
 *
 * Undefined for no values or a sum of 0, and with `corrected` for one value.
 * Throws a RangeError if a value is negative, missing or not finite.
 *
 * Source: Gini (1914); formula and test values as in Zeileis, R package ineq.
 */
export function gini(values: Iterable<number>, {corrected = false}: GiniOptions = {}): number | undefined {
  const sorted = Float64Array.from(checkCounts(values)).sort();
  const n = sorted.length;
  const sum = total(sorted);
  if (sum === 0 || (corrected && n === 1)) return undefined;
  let ranked = 0;
  for (let i = 0; i < n; ++i) ranked += (i + 1) * sorted[i]!;
  // Never negative; equal values may leave a rounding residue.
  const coefficient = Math.max(0, (2 * ranked) / (n * sum) - (n + 1) / n);
  return corrected ? (coefficient * n) / (n - 1) : coefficient;
}
