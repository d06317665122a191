import {checkSameLength, toArray, total} from "./checks.js";
import {contingency} from "./contingency.js";
import {mutualInformation} from "./mutual-information.js";

/** Mutual information in nats and its two parts, which add up to it. */
export interface MutualInformationParts {
  readonly total: number;
  /** Segregation between the larger areas. */
  readonly between: number;
  /** Segregation within the larger areas: the mean of theirs, weighted by the people in them. */
  readonly within: number;
}

/**
 * Splits the mutual information index of a table (rows groups, columns areas)
 * into segregation between larger areas and within them. `parents` names for
 * each column the larger area that it belongs to, e.g. for each Quartier its
 * Stadtbezirk.
 *
 * Undefined if nobody was counted. Throws a RangeError on negative counts, rows
 * of different length, or not exactly one parent per column.
 *
 * Source: Mora and Ruiz-Castillo (2011), Sociological Methodology 41, 159–194.
 */
export function decomposeMutualInformation(
  table: Iterable<Iterable<number>>,
  parents: Iterable<string | number>
): MutualInformationParts | undefined {
  const {rows, columnSums, sum} = contingency(table);
  const parentOf = toArray(parents);
  checkSameLength(columnSums, parentOf);
  const all = mutualInformation(rows);
  if (all === undefined) return undefined;

  const columns = new Map<string | number, number[]>();
  for (let u = 0; u < columnSums.length; ++u) {
    const members = columns.get(parentOf[u]!);
    if (members) members.push(u);
    else columns.set(parentOf[u]!, [u]);
  }
  let within = 0;
  const merged: number[][] = rows.map(() => []);
  for (const members of columns.values()) {
    const part = rows.map((row) => members.map((u) => row[u]!));
    for (const [g, row] of part.entries()) merged[g]!.push(total(row));
    const people = total(members.map((u) => columnSums[u]!));
    within += (people / sum) * (mutualInformation(part) ?? 0);
  }
  return {total: all, between: mutualInformation(merged)!, within};
}
