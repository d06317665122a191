import {checkCount, toArray} from "./checks.js";

/**
 * Index with base year = 100: I_t = 100 · x_t / x_base, one entry per time;
 * `base` is the position of the base year. A time without a value (null or
 * undefined) stays without one: undefined.
 *
 * The whole result is undefined if the base value is 0 or missing, since
 * nothing can then be 100. Throws a RangeError if a value is negative or not
 * finite, or if the base is not a position in the series.
 */
export function indexSeries(values: Iterable<number | null | undefined>, base = 0): (number | undefined)[] | undefined {
  const series = toArray(values);
  if (!(Number.isInteger(base) && base >= 0 && base < series.length)) {
    throw new RangeError(`base outside the series: ${base}`);
  }
  const checked = Array.from(series, (value) => (value == null ? undefined : checkCount(value)));
  const reference = checked[base];
  if (reference === undefined || reference === 0) return undefined;
  return checked.map((value) => (value === undefined ? undefined : (100 * value) / reference));
}
