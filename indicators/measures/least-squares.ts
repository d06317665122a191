/**
 * The coefficients that minimise the squared distance between y and the linear
 * combination of the columns (ordinary least squares). Undefined if the columns
 * do not determine them: fewer values than columns, or one column is a
 * combination of the others.
 *
 * Method: QR decomposition by modified Gram–Schmidt, see Golub and Van Loan
 * (2013), Matrix Computations, section 5.2.
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): number[] | undefined {
  const basis: number[][] = [];
  const upper: number[][] = [];
  for (const column of columns) {
    const projections: number[] = [];
    let rest = [...column];
    for (const direction of basis) {
      const projection = dot(direction, rest);
      projections.push(projection);
      rest = rest.map((value, i) => value - projection * direction[i]!);
    }
    const norm = Math.sqrt(dot(rest, rest));
    if (norm <= 1e-10 * Math.sqrt(dot(column, column))) return undefined;
    basis.push(rest.map((value) => value / norm));
    upper.push([...projections, norm]);
  }

  let rest = [...y];
  const coefficients = basis.map((direction) => {
    const projection = dot(direction, rest);
    rest = rest.map((value, i) => value - projection * direction[i]!);
    return projection;
  });
  for (let k = columns.length - 1; k >= 0; --k) {
    coefficients[k]! /= upper[k]![k]!;
    for (let j = 0; j < k; ++j) coefficients[j]! -= upper[k]![j]! * coefficients[k]!;
  }
  return coefficients;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
