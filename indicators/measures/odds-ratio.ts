import {ratioInterval, type RatioEstimate} from "./ratio-interval.js";
import {share} from "./share.js";

/**
 * Chancenverhältnis of two shares, OR = a (1 − b) / (b (1 − a)). Undefined if b
 * is 0 or a is 1, since the odds compared with, or the ratio, are then not
 * finite. Throws a RangeError if either is not a share between 0 and 1.
 */
export function oddsRatio(a: number, b: number): number | undefined;
/**
 * Odds ratio of the shares x1/n1 and x2/n2 with Woolf’s log-normal interval,
 * whose variance is the sum of the reciprocals of the four cells.
 *
 * Undefined if there is no ratio: n1 or n2 is 0, x2 is 0 or x1 is n1. The
 * limits are undefined if another cell is 0, where the method has none. Throws
 * a RangeError on negative counts and on x above n.
 *
 * Source: Woolf (1955), Annals of Human Genetics 19, 251–253.
 */
export function oddsRatio(x1: number, n1: number, x2: number, n2: number, level?: number): RatioEstimate | undefined;
export function oddsRatio(
  a: number,
  b: number,
  x2?: number,
  n2?: number,
  level = 0.95
): number | RatioEstimate | undefined {
  if (x2 === undefined) return ratioOfOdds(checkShare(a), checkShare(b));
  const p1 = share(a, b);
  const p2 = share(x2, n2!);
  if (p1 === undefined || p2 === undefined) return undefined;
  const estimate = ratioOfOdds(p1, p2);
  if (estimate === undefined) return undefined;
  return ratioInterval(estimate, 1 / a + 1 / (b - a) + 1 / x2 + 1 / (n2! - x2), level);
}

function ratioOfOdds(a: number, b: number): number | undefined {
  return b === 0 || a === 1 ? undefined : (a * (1 - b)) / (b * (1 - a));
}

function checkShare(value: number): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`not a share between 0 and 1: ${value}`);
  return value;
}
