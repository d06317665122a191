import {checkCounts, total} from "./checks.js";

/**
 * Entropy of a distribution, −Σ p ln p with p = count / sum of the counts, one
 * count per category. The unit follows the base of the logarithm: nats unless
 * another base is given, bits for 2. 0 if all are in one category; at most the
 * logarithm of the number of categories. Empty categories add nothing.
 *
 * Undefined if nobody was counted. Throws a RangeError on negative counts or a
 * base that is not above 1.
 *
 * Source: Shannon (1948), Bell System Technical Journal 27, 379–423.
 */
export function entropy(counts: Iterable<number>, base = Math.E): number | undefined {
  if (!(base > 1 && base < Infinity)) throw new RangeError(`not a base above 1: ${base}`);
  const values = checkCounts(counts);
  const sum = total(values);
  if (sum === 0) return undefined;
  let nats = 0;
  for (let i = 0; i < values.length; ++i) {
    const p = values[i]! / sum;
    if (p > 0) nats -= p * Math.log(p);
  }
  // One single category gives −1 · ln 1, which is −0.
  return Math.abs(nats) / Math.log(base);
}
