import {checkCounts, checkSameLength, total, type Values} from "./checks.js";

/** Two groups counted over the same areas. */
export interface TwoGroups {
  /** The group per area. */
  readonly x: Values<number>;
  /** The other group per area. */
  readonly y: Values<number>;
  /** Size of the group, X. */
  readonly sumX: number;
  /** Size of the other group, Y. */
  readonly sumY: number;
}

/** Reads and checks the arguments of a segregation index. Throws a RangeError on bad counts and different lengths. */
export function twoGroups(x: Iterable<number>, y: Iterable<number>): TwoGroups {
  const countsX = checkCounts(x);
  const countsY = checkCounts(y);
  checkSameLength(countsX, countsY);
  return {x: countsX, y: countsY, sumX: total(countsX), sumY: total(countsY)};
}
