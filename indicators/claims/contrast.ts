import type {Reading} from "./reading.js";

/** A weighted sum of readings less a constant, e.g. later minus earlier, or one change minus twice another. */
export interface Contrast {
  readonly terms: readonly (readonly [factor: number, reading: Reading])[];
  readonly minus?: number;
}

/** A contrast with its limits; without limits where a reading has no interval. */
export interface ContrastEstimate {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** What rounding at the source may have moved it by at most. */
  readonly tolerance: number;
}

/**
 * A contrast with the interval that follows from those of its readings, taken as
 * independent: for each term the distance to the limit on that side, all squared
 * and added. For a difference of two shares with Wilson limits this is Newcombe’s
 * interval. Readings without an interval stand for their value.
 *
 * Source: Zou, Huang, Zhang (2009), A note on confidence interval estimation for
 * a linear function of binomial proportions, Computational Statistics and Data
 * Analysis 53, 1080–1085 (MOVER).
 */
export function estimateContrast({terms, minus = 0}: Contrast): ContrastEstimate {
  let [estimate, below, above, tolerance] = [-minus, 0, 0, 0];
  for (const [factor, {value, lower, upper, tolerance: rounding}] of terms) {
    const limits = [factor * (lower ?? value), factor * (upper ?? value)];
    estimate += factor * value;
    below += (factor * value - Math.min(...limits)) ** 2;
    above += (Math.max(...limits) - factor * value) ** 2;
    tolerance += Math.abs(factor) * rounding;
  }
  return {estimate, lower: estimate - Math.sqrt(below), upper: estimate + Math.sqrt(above), tolerance};
}
