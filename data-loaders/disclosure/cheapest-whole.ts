import type {Change, ChangeProgram} from "./change-program.js";

const TRIALS = 5;
/** Price of a person in a column that is not to move by fractions. */
const DEAR = 10;

/**
 * A cheap change of whole persons that moves a figure by at least so much: where
 * the cheapest one moves columns by fractions, these become dear and another one
 * is looked for. Null if none of a few trials is a table, as `isTable` judges.
 */
export function cheapestWhole(
  program: ChangeProgram,
  figure: number,
  by: number,
  isTable: (change: Change) => boolean
): Change | null {
  const dear = new Set<number>();
  let found: Change | null = null;
  for (let trial = 0; trial < TRIALS && !found; ++trial) {
    for (const column of dear) program.reprice(column, DEAR);
    const change = program.cheapest(figure, by);
    if (!change) break;
    program.makeWhole(change);
    if (isTable(change)) found = change;
    change.by.forEach((moved, column) => {
      if (!Number.isInteger(moved)) dear.add(column);
    });
  }
  for (const column of dear) program.reprice(column);
  return found;
}
