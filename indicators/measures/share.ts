import {checkCount} from "./checks.js";

/** What a share may be, see `share`. */
export interface ShareOptions {
  /**
   * The numerator is not a part of the denominator and may exceed it, e.g.
   * places in Kitas (counted where the Kita is) over resident children.
   */
  readonly allowOver100?: boolean;
}

/**
 * Anteil or Quote: numerator / denominator, as a number between 0 and 1, not
 * rounded. Print 100 times it, in percent.
 *
 * Both are counts (weighted ones need not be whole). With nobody in the
 * denominator there is no share: the result is undefined. Throws a RangeError
 * if either is negative, missing or not finite, or if the numerator exceeds the
 * denominator and `allowOver100` is not set.
 */
export function share(
  numerator: number,
  denominator: number,
  {allowOver100 = false}: ShareOptions = {}
): number | undefined {
  checkCount(numerator);
  checkCount(denominator);
  if (numerator > denominator && !allowOver100) {
    throw new RangeError(`numerator exceeds denominator: ${numerator} of ${denominator}`);
  }
  return denominator === 0 ? undefined : numerator / denominator;
}
