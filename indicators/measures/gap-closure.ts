import {checkFinite} from "./checks.js";

/** How far a gap has closed, see `gapClosure`. */
export interface GapClosure {
  /** Part of the first gap that has closed: 1 is closed, 0 unchanged, negative widened. Undefined if overtaken. */
  readonly closure: number | undefined;
  /** “Überholt”: the gap has changed its sign, so that it has not just closed. */
  readonly overtaken: boolean;
}

/**
 * Annäherung: the part of a first gap that has closed at a later time,
 * c = 1 − |later| / |first|. Both gaps are differences (group minus comparison
 * group) in the same unit; the result has none.
 *
 * If the gap has changed its sign, the group has overtaken the comparison group
 * and no part closed can be told: `overtaken` is true and `closure` undefined.
 * The result is undefined if there was no gap at first. Throws a RangeError if
 * either is missing or not finite.
 */
export function gapClosure(first: number, later: number): GapClosure | undefined {
  checkFinite(first);
  checkFinite(later);
  if (first === 0) return undefined;
  const ratio = later / first;
  return ratio < 0 ? {closure: undefined, overtaken: true} : {closure: 1 - ratio, overtaken: false};
}
