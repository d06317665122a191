/**
 * The table in proportion to the weights, row by row and column by column, whose margins are the given ones: iterative
 * proportional fitting (Deming and Stephan 1940). Margins must have the same sum; a row of size 0 stays 0.
 */
export function fitMargins(
  weights: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[]
): number[][] {
  let table = weights.map((row) => [...row]);
  for (let round = 0; round < 60; ++round) {
    table = table.map((row, r) => scaled(row, rows[r]!));
    const sums = columns.map((_, c) => table.reduce((sum, row) => sum + row[c]!, 0));
    table = table.map((row) => row.map((cell, c) => (sums[c] === 0 ? 0 : (cell * columns[c]!) / sums[c]!)));
  }
  return table;
}

function scaled(row: readonly number[], size: number): number[] {
  const sum = row.reduce((a, b) => a + b, 0);
  return row.map((cell) => (sum === 0 ? 0 : (cell * size) / sum));
}
