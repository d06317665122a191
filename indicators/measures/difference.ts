import {checkFinite} from "./checks.js";

/**
 * Differenz: a − b. For two shares between 0 and 1 the result is a share too;
 * 100 times it is printed in percentage points (“Pp.”), never in percent.
 *
 * Throws a RangeError if either is missing or not finite.
 */
export function difference(a: number, b: number): number {
  return checkFinite(a) - checkFinite(b);
}
