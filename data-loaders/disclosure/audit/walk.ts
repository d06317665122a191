import {MoveSearch} from "../move-search.js";
import type {SumSystem} from "../sums.js";
import {countOpen, isOpen, witness, type Target} from "./target.js";

/** Trials of each open figure in a round, upwards and downwards. */
const TRIALS = 5;
/** In each further round a trial may take so many times more steps. */
const LONGER = 3;
/** Least share of the open figures that a round must decide for another one to be worth its time, unless they are this few. */
const WORTH = 0.2;
const FEW = 10;

export interface WalkInput {
  readonly system: SumSystem;
  /** As of `MoveSearch`. */
  readonly fallOf: (column: number) => number;
  /** Count of every cell in the table from which the walk starts. */
  readonly base: Float64Array;
  readonly targetOf: readonly (Target | undefined)[];
  /** Steps of a trial in the first round, and those that none is to exceed. */
  readonly steps: readonly [first: number, most: number];
}

/**
 * Walks from table to table, by moves that raise and lower each open cell in
 * turn, and notes what every table on the way attains.
 */
export function walk({system, fallOf, base, targetOf, steps: [first, most]}: WalkInput): void {
  const moves = new MoveSearch(system, fallOf);
  const move = (j: number, sign: 1 | -1, steps: number) => {
    for (const column of moves.move(j, sign, steps)) {
      const target = targetOf[column];
      if (target) witness(target, base[column]! + moves.by[column]!);
    }
  };
  for (let steps = first, open = countOpen(targetOf), isWorth = open > 0; isWorth && steps <= most; steps *= LONGER) {
    targetOf.forEach((target, j) => {
      if (!target) return;
      for (const sign of [1, -1] as const)
        for (let trial = 0; trial < TRIALS && isOpen(target); ++trial) move(j, sign, steps);
    });
    const after = countOpen(targetOf);
    isWorth = after > 0 && (after <= FEW || open - after >= WORTH * open);
    open = after;
  }
}
