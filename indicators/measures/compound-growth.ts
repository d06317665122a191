import {checkCount} from "./checks.js";

/**
 * Mean growth per period (compound annual growth rate), (last / first)^(1/periods) − 1,
 * as a number: 0.05 is 5 % per year if the periods are years.
 *
 * Undefined if the first value is 0. Throws a RangeError if a value is
 * negative, missing or not finite, or if the number of periods is not positive.
 */
export function compoundGrowth(first: number, last: number, periods: number): number | undefined {
  checkCount(first);
  checkCount(last);
  if (!(periods > 0 && periods < Infinity)) throw new RangeError(`not a positive number of periods: ${periods}`);
  return first === 0 ? undefined : (last / first) ** (1 / periods) - 1;
}
