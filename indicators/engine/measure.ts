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
 * The quotient of two counts, each with the largest deviation that rounding at
 * the source may have caused. The interval of a share is Wilson’s, taken at the
 * ends of what the rounding leaves open, so it is never too narrow. Undefined if
 * there is nobody in the denominator, or if a share would exceed 1.
 */
export function quotient(
  {id, factor}: AppliedMeasure,
  numerator: number,
  numeratorTolerance: number,
  denominator: number,
  denominatorTolerance: number
): Measured | undefined {
  if (id === "share" && numerator > denominator) return undefined;
  const value = share(numerator, denominator, {allowOver100: id !== "share"});
  if (value === undefined) return undefined;
  const least = Math.max(0, numerator - numeratorTolerance);
  const leastOf = denominator + denominatorTolerance;
  const most = numerator + numeratorTolerance;
  const mostOf = Math.max(1, denominator - denominatorTolerance);
  const tolerance = Math.max(value - least / leastOf, most / mostOf - value);
  if (id !== "share") return {value: factor * value, lower: NaN, upper: NaN, tolerance: factor * tolerance};
  return {
    value: factor * value,
    lower: factor * wilsonInterval(Math.min(least, leastOf), leastOf)!.lower,
    upper: factor * wilsonInterval(Math.min(most, mostOf), mostOf)!.upper,
    tolerance: factor * tolerance
  };
}
