import {checkCounts, checkSameLength, total, type Values} from "./checks.js";
import {logGamma} from "./log-gamma.js";

/**
 * The dissimilarity index to be expected if the group lived at random: if
 * `groupSize` of all people were drawn without replacement, whatever their
 * area. `totals` is everybody (the group included) per area. Small groups get
 * high values; report D together with it, or refuse D.
 *
 * It is the exact expectation, not a simulation. The group’s number in an area
 * is hypergeometric, and D = T / (2XY) · Σ |x_i − X t_i / T|, so that the
 * expectation is the sum of the mean absolute deviations, each in closed form.
 *
 * Undefined if the group is empty or everybody belongs to it. Throws a
 * RangeError if counts are not whole or negative, or the group exceeds everybody.
 *
 * Source: Carrington and Troske (1997), Journal of Business & Economic
 * Statistics 15, 402–409; hypergeometric distribution in Johnson, Kemp and Kotz
 * (2005), Univariate Discrete Distributions, chapter 6.
 */
export function randomDissimilarity(totals: Iterable<number>, groupSize: number): number | undefined;
/**
 * The same from the counts of a group and of the other group, one entry per
 * area, as given to `dissimilarity`.
 */
export function randomDissimilarity(x: Iterable<number>, y: Iterable<number>): number | undefined;
export function randomDissimilarity(first: Iterable<number>, second: number | Iterable<number>): number | undefined {
  const counts = checkWhole(first);
  if (typeof second === "number") return expectation(counts, checkWhole([second])[0]!);
  const others = checkWhole(second);
  checkSameLength(counts, others);
  return expectation(
    Float64Array.from(counts, (count, i) => count + others[i]!),
    total(counts)
  );
}

function expectation(totals: ArrayLike<number>, size: number): number | undefined {
  const everybody = total(totals);
  if (size > everybody) throw new RangeError(`group larger than everybody: ${size} of ${everybody}`);
  if (size === 0 || size === everybody) return undefined;
  let deviation = 0;
  for (let i = 0; i < totals.length; ++i) deviation += meanDeviation(everybody, size, totals[i]!);
  return Math.min(1, (everybody / (2 * size * (everybody - size))) * deviation);
}

/**
 * Mean absolute deviation of a hypergeometric number: how many of a group of
 * `size` among `everybody` are in an area of `area` people. With m the least
 * whole number above the mean it is 2 m (everybody − size − area + m) / everybody · P(m),
 * as De Moivre’s 2 m (1 − p) P(m) is for the binomial distribution.
 */
function meanDeviation(everybody: number, size: number, area: number): number {
  const m = Math.floor((size * area) / everybody) + 1;
  if (m > Math.min(size, area)) return 0;
  const probability = Math.exp(logChoose(size, m) + logChoose(everybody - size, area - m) - logChoose(everybody, area));
  return ((2 * m * (everybody - size - area + m)) / everybody) * probability;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

function checkWhole(values: Iterable<number>): Values<number> {
  const counts = checkCounts(values);
  for (let i = 0; i < counts.length; ++i) {
    if (!Number.isInteger(counts[i])) throw new RangeError(`not a whole count: ${counts[i]}`);
  }
  return counts;
}
