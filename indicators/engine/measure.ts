import {share, wilsonInterval} from "../measures/index.js";
import {type MeasureId, measures} from "./measure-list.js";

export type {MeasureId} from "./measure-list.js";

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

/** What a measure multiplies by unless the indicator says otherwise. */
export function factorOf(id: MeasureId): number {
  return measures[id].factor;
}

/** Whether a measure puts the numerator over something, or beside it. */
export function needsDenominator(id: MeasureId): boolean {
  return measures[id].denominator;
}

/**
 * The quotient of two counts, each with the largest deviation that rounding at
 * the source may have caused. The interval of a share is Wilson’s, taken at the
 * ends of what the rounding leaves open, so it is never too narrow. Undefined if
 * there is nobody in the denominator, or if a share would exceed 1. The
 * numerator of a ratio may be a balance, and negative.
 */
export function quotient(
  {id, factor}: AppliedMeasure,
  numerator: number,
  numeratorTolerance: number,
  denominator: number,
  denominatorTolerance: number
): Measured | undefined {
  if (numerator < 0) return balance(factor, numerator, numeratorTolerance, denominator, denominatorTolerance);
  if (denominator < 0 || (id === "share" && numerator > denominator)) return undefined;
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

/** A negative balance over people. */
function balance(
  factor: number,
  numerator: number,
  numeratorTolerance: number,
  denominator: number,
  denominatorTolerance: number
): Measured | undefined {
  if (!(denominator > 0)) return undefined;
  const value = numerator / denominator;
  const least = (numerator - numeratorTolerance) / Math.max(1, denominator - denominatorTolerance);
  return {value: factor * value, lower: NaN, upper: NaN, tolerance: factor * (value - least)};
}
