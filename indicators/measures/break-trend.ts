import {checkFinite, toArray} from "./checks.js";
import {leastSquares} from "./least-squares.js";

/** What the model of the trend holds, see `breakTrend`. */
export interface BreakTrendOptions {
  /** Let the slope change at the break, too. */
  readonly slopeChange?: boolean;
}

/** A straight line with a step, in the unit of the values. */
export interface BreakTrend {
  /** a, the line’s value at the first time. */
  readonly intercept: number;
  /** b, the change per period, before the break if the slope changes there. */
  readonly slope: number;
  /** c, by how much the break lifts the series. */
  readonly step: number;
  /** d, by how much the slope changes at the break; 0 unless asked for. */
  readonly slopeChange: number;
}

/**
 * Linear trend over a break, by least squares: y = a + b·t + c·[t ≥ τ], where t
 * counts the periods from 0 and τ (`breakAt`) is the position of the first
 * value after the break. With `slopeChange` also + d·(t − τ)·[t ≥ τ]. A period
 * without a value (null or undefined) is left out.
 *
 * Undefined if the values do not determine the line, e.g. none lies before the
 * break. Throws a RangeError if a value is not finite or τ is not a position
 * after the first.
 *
 * Source: Perron (1989), Econometrica 57, 1361–1401, models A and C; the dummy
 * of interrupted time series, Wagner et al. (2002), J Clin Pharm Ther 27, 299–309.
 */
export function breakTrend(
  values: Iterable<number | null | undefined>,
  breakAt: number,
  {slopeChange = false}: BreakTrendOptions = {}
): BreakTrend | undefined {
  const series = toArray(values);
  if (!(Number.isInteger(breakAt) && breakAt > 0 && breakAt < series.length)) {
    throw new RangeError(`break outside the series: ${breakAt}`);
  }
  const times: number[] = [];
  const y: number[] = [];
  for (let t = 0; t < series.length; ++t) {
    const value = series[t];
    if (value == null) continue;
    times.push(t);
    y.push(checkFinite(value));
  }
  const columns = [times.map(() => 1), times, times.map((t) => (t >= breakAt ? 1 : 0))];
  if (slopeChange) columns.push(times.map((t) => Math.max(0, t - breakAt)));
  const fit = leastSquares(columns, y);
  return fit && {intercept: fit[0]!, slope: fit[1]!, step: fit[2]!, slopeChange: fit[3] ?? 0};
}
