import {checkCounts, total} from "./checks.js";

/** Two series joined over a break, see `chainLink`. */
export interface ChainLinked {
  /** f, by which the older values were multiplied. */
  readonly factor: number;
  /** The joined series: older values times f, then the newer ones as they are. */
  readonly linked: number[];
  /** How many values at the start were multiplied: they are to be marked as “verkettet”. */
  readonly rescaled: number;
}

/**
 * Verkettung over a break: the older series is multiplied by f = newer / older
 * at the overlap and put before the newer one. Both have one value per period,
 * without holes; `overlap` is the number of periods that both have, that is,
 * the last ones of the older and the first ones of the newer series. With more
 * than one of them f is the ratio of the sums. In the overlap the newer values stand.
 *
 * Linking keeps the changes within each series and loses its level: the older
 * values are not what was once published. Undefined if the older series is 0 at
 * the overlap. Throws a RangeError on negative or missing values, or if the
 * overlap is not a whole number from 1 to the length of the shorter series.
 *
 * Source: IMF et al. (2020), Consumer Price Index Manual: linking by overlap.
 */
export function chainLink(older: Iterable<number>, newer: Iterable<number>, overlap = 1): ChainLinked | undefined {
  const before = Array.from(checkCounts(older));
  const after = Array.from(checkCounts(newer));
  if (!(Number.isInteger(overlap) && overlap >= 1 && overlap <= Math.min(before.length, after.length))) {
    throw new RangeError(`not a number of periods that both series have: ${overlap}`);
  }
  const rescaled = before.length - overlap;
  const reference = total(before.slice(rescaled));
  if (reference === 0) return undefined;
  const factor = total(after.slice(0, overlap)) / reference;
  return {factor, linked: [...before.slice(0, rescaled).map((value) => value * factor), ...after], rescaled};
}
