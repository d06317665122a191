import {checkCounts, checkSameLength, total, type Values} from "./checks.js";

/** A table of counts, groups by areas, with its margins. */
export interface Contingency {
  /** One row per group, in it one count per area. */
  readonly rows: readonly Values<number>[];
  /** Size of each group. */
  readonly rowSums: readonly number[];
  /** People in each area. */
  readonly columnSums: Float64Array;
  /** Everybody. */
  readonly sum: number;
}

/** Reads and checks a table. Throws a RangeError on bad counts and on rows of different length. */
export function contingency(table: Iterable<Iterable<number>>): Contingency {
  const rows = Array.from(table, checkCounts);
  const columnSums = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) {
    checkSameLength(columnSums, row);
    for (let i = 0; i < row.length; ++i) columnSums[i]! += row[i]!;
  }
  const rowSums = rows.map(total);
  return {rows, rowSums, columnSums, sum: total(rowSums)};
}
