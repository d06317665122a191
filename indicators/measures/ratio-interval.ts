import {checkLevel} from "./checks.js";
import {normalQuantile} from "./normal-quantile.js";

/** A ratio with its confidence interval. The limits are undefined where the method gives none. */
export interface RatioEstimate {
  readonly estimate: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * The log-normal interval of a ratio: estimate · exp(± z √variance), with the
 * variance of its logarithm. A variance that is zero or infinite belongs to a
 * table with empty cells, for which the method has no interval.
 */
export function ratioInterval(estimate: number, variance: number, level: number): RatioEstimate {
  checkLevel(level);
  if (!(variance > 0 && variance < Infinity)) return {estimate, lower: undefined, upper: undefined};
  const factor = Math.exp(normalQuantile((1 + level) / 2) * Math.sqrt(variance));
  return {estimate, lower: estimate / factor, upper: estimate * factor};
}
