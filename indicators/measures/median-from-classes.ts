import {checkCounts, checkSameLength, toArray, total} from "./checks.js";

/**
 * The median of values known only by class, by linear interpolation in the
 * class in which half of the values are reached: L + (n/2 − F) / f · width.
 *
 * `bounds` are the limits of the classes in ascending order, one more than
 * `counts`: class i runs from bounds[i] to below bounds[i + 1]. An age class of
 * completed years 20–24 thus has the bounds 20 and 25. Open classes have −∞ or
 * ∞ as a limit. If exactly half lie on either side of empty classes, the median
 * is the middle of these.
 *
 * Undefined if there are no values or the median lies inside an open class, of
 * which only one limit is known. Throws a RangeError on negative counts, on
 * bounds that do not ascend or are not one more than the counts.
 *
 * Source: Yule and Kendall (1950), An Introduction to the Theory of Statistics.
 */
export function medianFromClasses(bounds: Iterable<number>, counts: Iterable<number>): number | undefined {
  const limits = toArray(bounds);
  const frequencies = checkCounts(counts);
  checkSameLength(Array.from(limits).slice(1), frequencies);
  for (let i = 1; i < limits.length; ++i) {
    if (!(limits[i - 1]! < limits[i]!)) throw new RangeError(`bounds do not ascend: ${limits[i - 1]}, ${limits[i]}`);
  }

  const half = total(frequencies) / 2;
  if (half === 0) return undefined;
  let below = 0;
  for (let i = 0; i < frequencies.length; ++i) {
    const reached = below + frequencies[i]!;
    if (reached === half) return (limits[i + 1]! + limits[nextFilled(frequencies, i)]!) / 2;
    if (reached > half) return interpolate(limits[i]!, limits[i + 1]!, (half - below) / frequencies[i]!);
    below = reached;
  }
  return undefined;
}

function nextFilled(counts: ArrayLike<number>, after: number): number {
  let i = after + 1;
  while (i < counts.length && counts[i] === 0) ++i;
  return i;
}

function interpolate(lower: number, upper: number, part: number): number | undefined {
  const median = lower + part * (upper - lower);
  return Number.isFinite(median) ? median : undefined;
}
