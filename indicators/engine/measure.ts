import {share, wilsonInterval} from "../measures/index.js";

/**
 * How a number is made of its parts. `share`: the numerator is a part of the
 * denominator. `ratio`: it is not, and may exceed it. `rate`: taken as
 * delivered. `count`: the numerator alone.
 */
export type MeasureId = "share" | "ratio" | "rate" | "count";

export interface AppliedMeasure {
  readonly id: MeasureId;
  /** What the quotient is multiplied by, 100 for percent and for quotients per 100. */
  readonly factor: number;
}

/** A count with the largest deviation that rounding at the source may have caused. */
export interface Count {
  readonly value: number;
  readonly tolerance: number;
}

/** A value with its 95 % interval, `NaN` where the measure has none, and its tolerance. */
export interface Measured {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly tolerance: number;
}

/** What a measure multiplies by. */
export function factorOf(id: MeasureId): number {
  return needsDenominator(id) ? 100 : 1;
}

/** Whether a measure puts the numerator over something. */
export function needsDenominator(id: MeasureId): boolean {
  return id === "share" || id === "ratio";
}

/**
 * The value of a measure. The interval of a share is Wilson’s, taken at the ends
 * of what the rounding of the source leaves open, so it is never too narrow.
 * Undefined if there is nobody in the denominator, or if a share would exceed 1.
 */
export function applyMeasure(
  {id, factor}: AppliedMeasure,
  numerator: Count,
  denominator?: Count
): Measured | undefined {
  if (denominator === undefined) return {...numerator, lower: NaN, upper: NaN};
  const allowOver100 = id !== "share";
  if (!allowOver100 && numerator.value > denominator.value) return undefined;
  const quotient = share(numerator.value, denominator.value, {allowOver100});
  if (quotient === undefined) return undefined;
  const least = {
    value: Math.max(0, numerator.value - numerator.tolerance),
    of: denominator.value + denominator.tolerance
  };
  const most = {
    value: numerator.value + numerator.tolerance,
    of: Math.max(1, denominator.value - denominator.tolerance)
  };
  const tolerance = Math.max(quotient - least.value / least.of, most.value / most.of - quotient);
  const interval = id === "share" ? shareInterval(least, most) : {lower: NaN, upper: NaN};
  return {
    value: factor * quotient,
    lower: factor * interval.lower,
    upper: factor * interval.upper,
    tolerance: factor * tolerance
  };
}

interface Quotient {
  readonly value: number;
  readonly of: number;
}

function shareInterval(least: Quotient, most: Quotient): {lower: number; upper: number} {
  const low = wilsonInterval(Math.min(least.value, least.of), least.of)!;
  const high = wilsonInterval(Math.min(most.value, most.of), most.of)!;
  return {lower: low.lower, upper: high.upper};
}
