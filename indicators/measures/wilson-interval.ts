import {checkLevel} from "./checks.js";
import type {Interval} from "./interval.js";
import {normalQuantile} from "./normal-quantile.js";
import {share} from "./share.js";

/**
 * The Wilson score interval (without continuity correction) of the share
 * p = successes / total: centre (p + z²/2n) / (1 + z²/n), half-width
 * z √(p(1−p)/n + z²/4n²) / (1 + z²/n), within 0 and 1, not rounded.
 *
 * For full counts it is a stability interval (how far a share of so few people
 * would move by chance), which is to be said beside it. Undefined if the total
 * is 0. Throws a RangeError on negative counts, successes above the total, or a
 * level not strictly between 0 and 1.
 *
 * Source: Wilson (1927); Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
 */
export function wilsonInterval(successes: number, total: number, level = 0.95): Interval | undefined {
  checkLevel(level);
  const p = share(successes, total);
  if (p === undefined) return undefined;
  const z = normalQuantile((1 + level) / 2);
  const z2n = (z * z) / total;
  const centre = (p + z2n / 2) / (1 + z2n);
  const half = Math.sqrt(z2n * (p * (1 - p) + z2n / 4)) / (1 + z2n);
  // At p = 0 and p = 1 the limit is the bound itself; the subtraction would leave a rounding residue.
  return {
    lower: p === 0 ? 0 : Math.max(0, centre - half),
    upper: p === 1 ? 1 : Math.min(1, centre + half)
  };
}
