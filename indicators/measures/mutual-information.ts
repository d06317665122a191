import {contingency, type Contingency} from "./contingency.js";

/**
 * Mutual information index of segregation, M = Σ p_gu ln(p_gu / (p_g p_u)), in
 * nats: how much the area tells of the group and, equally, the group of the
 * area. The table holds one row per group and in it one count per area; any
 * number of groups. 0 if all are spread alike.
 *
 * M splits exactly into a part between larger areas and one within them, see
 * `decomposeMutualInformation`. Undefined if nobody was counted. Throws a
 * RangeError on negative counts and rows of different length.
 *
 * Source: Theil and Finizza (1971), Journal of Mathematical Sociology 1,
 * 187–193; Mora and Ruiz-Castillo (2011), Sociological Methodology 41, 159–194.
 */
export function mutualInformation(table: Iterable<Iterable<number>>): number | undefined {
  return mutualInformationOf(contingency(table));
}

/** The same, of a table that has been read. */
export function mutualInformationOf({rows, rowSums, columnSums, sum}: Contingency): number | undefined {
  if (sum === 0) return undefined;
  let nats = 0;
  for (const [g, row] of rows.entries()) {
    for (let u = 0; u < row.length; ++u) {
      const count = row[u]!;
      if (count > 0) nats += (count / sum) * Math.log((count / rowSums[g]!) * (sum / columnSums[u]!));
    }
  }
  // Never negative (Gibbs’ inequality); equal spread may leave a rounding residue.
  return Math.max(0, nats);
}
