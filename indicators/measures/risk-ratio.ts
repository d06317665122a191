import {checkCount} from "./checks.js";
import {ratioInterval, type RatioEstimate} from "./ratio-interval.js";
import {share} from "./share.js";

/**
 * Quotient of two shares, RR = a / b. Also right for any two values that are
 * not negative, such as median earnings. Undefined if b is 0. Throws a
 * RangeError if either is negative, missing or not finite.
 *
 * A gap may shrink in percentage points while the ratio grows: show both.
 */
export function riskRatio(a: number, b: number): number | undefined;
/**
 * Quotient of the shares x1/n1 and x2/n2 with Katz’ log-normal interval, whose
 * variance is 1/x1 − 1/n1 + 1/x2 − 1/n2.
 *
 * Undefined if there is no ratio: n1 or n2 is 0, or x2 is. The limits are
 * undefined if x1 is 0 or both shares are 1, where the method has none. Throws
 * a RangeError on negative counts and on x above n.
 *
 * Source: Katz, Baptista, Azen and Pike (1978), Biometrics 34, 469–474.
 */
export function riskRatio(x1: number, n1: number, x2: number, n2: number, level?: number): RatioEstimate | undefined;
export function riskRatio(
  a: number,
  b: number,
  x2?: number,
  n2?: number,
  level = 0.95
): number | RatioEstimate | undefined {
  if (x2 === undefined) return quotient(checkCount(a), checkCount(b));
  const p1 = share(a, b);
  const p2 = share(x2, n2!);
  if (p1 === undefined || p2 === undefined || p2 === 0) return undefined;
  return ratioInterval(p1 / p2, 1 / a - 1 / b + 1 / x2 - 1 / n2!, level);
}

function quotient(a: number, b: number): number | undefined {
  return b === 0 ? undefined : a / b;
}
