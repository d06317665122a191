/**
 * Whole numbers in proportion to the weights that add up to the total, where many small tables are cut one after the other:
 * what one was given too much or too little stands in `carry` and is made up for in the next, so that rare parts are neither
 * lost nor pile up. `carry` is changed; it starts with zeros and always adds up to zero.
 */
export function apportionOnward(weights: readonly number[], total: number, carry: Float64Array): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0 && total > 0) throw new Error(`no weight to share: ${total}`);
  const exact = weights.map((weight, i) => (sum > 0 ? (weight / sum) * total : 0) + carry[i]!);
  const whole = exact.map((value, i) => (weights[i]! > 0 ? Math.max(0, Math.floor(value)) : 0));
  let rest = total - whole.reduce((a, b) => a + b, 0);
  for (; rest > 0; --rest) ++whole[best((i) => (weights[i]! > 0 ? exact[i]! - whole[i]! : -Infinity))]!;
  for (; rest < 0; ++rest) --whole[best((i) => (whole[i]! > 0 ? whole[i]! - exact[i]! : -Infinity))]!;
  for (const [i, value] of exact.entries()) carry[i] = value - whole[i]!;
  return whole;

  function best(score: (i: number) => number): number {
    let at = 0;
    for (let i = 1; i < weights.length; ++i) if (score(i) > score(at)) at = i;
    return at;
  }
}

/**
 * A table with the given sums of rows and columns that is as near as can be to the seed (iterative proportional fitting,
 * Deming/Stephan 1940). Not whole numbers. Rows of the seed must not be empty.
 */
export function fit(
  seed: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[]
): number[][] {
  const table = seed.map((row) => [...row]);
  for (let round = 0; round < 12; ++round) {
    for (let c = 0; c < columns.length; ++c) {
      const sum = table.reduce((total, row) => total + row[c]!, 0);
      for (const row of table) row[c]! *= sum > 0 ? columns[c]! / sum : 0;
    }
    for (const [r, row] of table.entries()) {
      const sum = row.reduce((a, b) => a + b, 0);
      for (const c of row.keys()) row[c]! *= sum > 0 ? rows[r]! / sum : 0;
    }
  }
  return table;
}
