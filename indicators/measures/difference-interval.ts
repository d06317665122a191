import type {Estimate} from "./interval.js";
import {share} from "./share.js";
import {wilsonInterval} from "./wilson-interval.js";

/**
 * The difference of two independent shares, x1/n1 − x2/n2, with Newcombe’s
 * hybrid score interval. The Wilson limits (l, u) of both shares are combined
 * to δ = √((p1−l1)² + (u2−p2)²) and ε = √((u1−p1)² + (p2−l2)²); the interval
 * runs from the estimate − δ to the estimate + ε. All between −1 and 1, not
 * rounded; 100 times it is in percentage points.
 *
 * A difference whose interval covers 0 must not be coloured or ranked.
 * Undefined if either total is 0. Throws a RangeError on negative counts, x
 * above n, or a level not strictly between 0 and 1.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 */
export function differenceInterval(x1: number, n1: number, x2: number, n2: number, level = 0.95): Estimate | undefined {
  const first = wilsonInterval(x1, n1, level);
  const second = wilsonInterval(x2, n2, level);
  if (first === undefined || second === undefined) return undefined;
  const p1 = share(x1, n1)!;
  const p2 = share(x2, n2)!;
  const estimate = p1 - p2;
  return {
    estimate,
    lower: Math.max(-1, estimate - Math.hypot(p1 - first.lower, second.upper - p2)),
    upper: Math.min(1, estimate + Math.hypot(first.upper - p1, p2 - second.lower))
  };
}
