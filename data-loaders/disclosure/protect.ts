import {solver} from "./audit/linear-program.js";
import {truePoint} from "./audit/true-point.js";
import {repair, type Repair} from "./repair.js";
import {roundAtoms, type RoundedAtoms} from "./rounding.js";
import {suppress, type Suppression, type SuppressionInput} from "./suppression.js";
import type {Universe} from "./universe.js";

export interface Protection extends Repair {
  /** The pattern before repair. */
  readonly elimination: Suppression;
}

/** Method one: suppression, audit and repair until the audit passes. */
export async function protectBySuppression(input: SuppressionInput): Promise<Protection> {
  const elimination = suppress(input);
  return {elimination, ...(await repair(input, elimination.suppressed))};
}

/** Method two: rounded atoms; null if no whole-number table agrees with all cells. */
export async function protectByRounding(
  universe: Universe,
  base: number,
  margins?: ArrayLike<number>
): Promise<RoundedAtoms | null> {
  const counts = truePoint(await solver(), universe);
  return counts && roundAtoms(universe, counts, base, margins);
}
