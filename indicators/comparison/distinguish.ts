import {fewestCases} from "../definition/display.js";
import type {Result} from "../engine/result.js";
import {hasValue} from "../vocabulary/sign-strength.js";
import {differenceInterval} from "../measures/index.js";

/** A share with what the rounding of its source leaves open, in persons. */
export interface RoundedShare {
  readonly numerator: number;
  readonly denominator: number;
  readonly numeratorTolerance: number;
  readonly denominatorTolerance: number;
}

/** The difference of two shares and whether it can be told from chance and from rounding. */
export interface Distinction {
  /** First minus second, in percentage points. */
  readonly difference: number;
  /** Newcombe’s interval of the difference in percentage points, with the counts as delivered. */
  readonly lower: number;
  readonly upper: number;
  /**
   * `verschieden`: the difference holds whatever the rounding hid, beyond
   * chance. `rundung`: rounding alone may have made it. `zufall`: it is no larger
   * than chance makes between groups of this size.
   */
  readonly verdict: "verschieden" | "rundung" | "zufall";
}

/**
 * Whether two shares of disjoint groups of people differ. If rounding hid as
 * much as it can, all of it to make the two look different, the difference must
 * still be there, and Newcombe’s interval of what is left must leave out 0; so a
 * difference smaller than the rounding error is never called different.
 * Undefined if a denominator is 0.
 */
export function distinguish(a: RoundedShare, b: RoundedShare, level = 0.95): Distinction | undefined {
  const interval = differenceInterval(a.numerator, a.denominator, b.numerator, b.denominator, level);
  if (interval === undefined) return undefined;
  return {
    difference: 100 * interval.estimate,
    lower: 100 * interval.lower,
    upper: 100 * interval.upper,
    verdict: interval.estimate >= 0 ? judge(a, b, level) : judge(b, a, level)
  };
}

/** The verdict on a higher and a lower share, moved towards each other by all that rounding may have hidden. */
function judge(high: RoundedShare, low: RoundedShare, level: number): Distinction["verdict"] {
  const n1 = high.denominator + high.denominatorTolerance;
  const x1 = Math.min(n1, Math.max(0, high.numerator - high.numeratorTolerance));
  const n2 = Math.max(1, low.denominator - low.denominatorTolerance);
  const x2 = Math.min(n2, low.numerator + low.numeratorTolerance);
  if (x1 * n2 <= x2 * n1) return isRounded(high) || isRounded(low) ? "rundung" : "zufall";
  return differenceInterval(x1, n1, x2, n2, level)!.lower > 0 ? "verschieden" : "zufall";
}

function isRounded({numeratorTolerance, denominatorTolerance}: RoundedShare): boolean {
  return numeratorTolerance > 0 || denominatorTolerance > 0;
}

/** Whether two entries of a result differ; undefined where one has no share that may be printed. */
export function distinguishEntries(result: Result, i: number, j: number, level = 0.95): Distinction | undefined {
  const [a, b] = [shareAt(result, i), shareAt(result, j)];
  return a && b && distinguish(a, b, level);
}

/** The share in one entry of a result; undefined where it is not a share, or none that may be printed. */
export function shareAt(result: Result, i: number): RoundedShare | undefined {
  if (result.measure.id !== "share" || !hasValue(result.zeichen[i]!)) return undefined;
  if (result.denominator[i]! < fewestCases) return undefined;
  return {
    numerator: result.numerator[i]!,
    denominator: result.denominator[i]!,
    numeratorTolerance: result.numeratorTolerance[i]!,
    denominatorTolerance: result.denominatorTolerance[i]!
  };
}
