import type {Result} from "../engine/result.js";
import type {Interval} from "../measures/index.js";
import {normalQuantile} from "../measures/index.js";
import {type RoundedShare, shareAt} from "./distinguish.js";
import {slicesOf} from "./slices.js";

/**
 * Between which shares (0 to 1) a group of `total` people lies by chance if its
 * true share is `centre`: centre ± z √(centre (1 − centre) / total), within 0
 * and 1. A share lies outside exactly if its Wilson interval leaves out the
 * centre. Throws a RangeError on a centre that is no share, or nobody.
 *
 * Source: Spiegelhalter (2005), Funnel plots for comparing institutional
 * performance, Statistics in Medicine 24, 1185–1202.
 */
export function funnelLimits(centre: number, total: number, level = 0.95): Interval {
  if (!(centre >= 0 && centre <= 1)) throw new RangeError(`not a share: ${centre}`);
  if (!(total > 0)) throw new RangeError(`nobody in the group: ${total}`);
  const half = normalQuantile((1 + level) / 2) * Math.sqrt((centre * (1 - centre)) / total);
  return {lower: Math.max(0, centre - half), upper: Math.min(1, centre + half)};
}

/** The entries of a result in the funnel around the share of all of them together. */
export interface Funnel {
  /** Per entry the share of its slice as a whole, e.g. of the city on that day, in percent; `NaN` where there is none. */
  readonly centre: Float64Array;
  /** For each level the limits in percent, and per entry whether it lies above (1), below (−1) or between them (0). */
  readonly limits: readonly {
    readonly level: number;
    readonly lower: Float64Array;
    readonly upper: Float64Array;
    readonly outside: Int8Array;
  }[];
}

/** The levels that are usual for funnel plots: about two and three standard deviations. */
const usualLevels = [0.95, 0.998];

/**
 * Compares every entry with its slice as a whole. The whole is what the entries
 * with a value add up to; an entry counts as outside only if no rounding of the
 * source can have put it there. Only shares have limits. Throws A207 if entries
 * contain each other.
 */
export function funnel(result: Result, over: string, levels: readonly number[] = usualLevels): Funnel {
  const empty = () => new Float64Array(result.length).fill(NaN);
  const centre = empty();
  const limits = levels.map((level) => ({
    level,
    lower: empty(),
    upper: empty(),
    outside: new Int8Array(result.length)
  }));
  for (const slice of slicesOf(result, over)) {
    const shares = [...slice].map((entry) => ({entry, share: shareAt(result, entry)}));
    const known = shares.flatMap(({share}) => share ?? []);
    const people = known.reduce((sum, {denominator}) => sum + denominator, 0);
    if (people === 0) continue;
    const middle = known.reduce((sum, {numerator}) => sum + numerator, 0) / people;
    for (const {entry, share} of shares) {
      if (share === undefined) continue;
      centre[entry] = 100 * middle;
      for (const {level, lower, upper, outside} of limits) {
        const own = funnelLimits(middle, share.denominator, level);
        lower[entry] = 100 * own.lower;
        upper[entry] = 100 * own.upper;
        outside[entry] = side(share, own);
      }
    }
  }
  return {centre, limits};
}

/** On which side of the limits a share lies wherever its rounding may have moved it from. */
function side(share: RoundedShare, {lower, upper}: Interval): number {
  const {numerator, denominator, numeratorTolerance, denominatorTolerance} = share;
  const least = (numerator - numeratorTolerance) / (denominator + denominatorTolerance);
  const most = (numerator + numeratorTolerance) / Math.max(1, denominator - denominatorTolerance);
  if (least > upper) return 1;
  return most < lower ? -1 : 0;
}
