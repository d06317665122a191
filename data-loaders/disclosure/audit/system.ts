import {transpose, type Constraint, type Incidence, type Universe} from "../universe.js";
import {publishedEquations, type Equation} from "./equations.js";

/** Rows low ≤ Σ coefficient · atom ≤ high, all the attacker knows, with bounds on every atom. */
export interface AttackerSystem {
  readonly atomCount: number;
  readonly rows: Incidence;
  readonly coefficients: Float64Array;
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  /** Rows of every atom. */
  readonly rowsOf: Incidence;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Where the first rows come from; rows beyond are least values of hidden cells. */
  readonly equations: readonly Equation[];
  readonly contradictions: readonly number[];
}

export interface AttackerInput {
  readonly universe: Universe;
  /** 1 for cells that the attacker does not see. */
  readonly hidden: ArrayLike<number>;
  /** Least count that the attacker knows of every hidden cell. */
  readonly least: number;
  readonly constraints?: readonly Constraint[];
}

/** Collects what the attacker knows: published cells, constraints, counts ≥ 0, the least count of hidden cells. */
export function attackerSystem({universe, hidden, least, constraints}: AttackerInput): AttackerSystem {
  const {atomCount, cells, cellCount} = universe;
  const {equations, contradictions} = publishedEquations(universe, hidden, constraints);
  const atLeast = least > 0 ? Array.from({length: cellCount}, (_, j) => j).filter((j) => hidden[j] === 1) : [];
  const rowCount = equations.length + atLeast.length;
  const start = new Int32Array(rowCount + 1);
  equations.forEach(({atoms}, r) => (start[r + 1] = start[r]! + atoms.length));
  atLeast.forEach((j, i) => {
    const r = equations.length + i;
    start[r + 1] = start[r]! + cells.start[j + 1]! - cells.start[j]!;
  });
  const index = new Int32Array(start[rowCount]!);
  const coefficients = new Float64Array(index.length).fill(1);
  const rowLow = new Float64Array(rowCount).fill(least);
  const rowHigh = new Float64Array(rowCount).fill(Infinity);
  equations.forEach((equation, r) => {
    index.set(equation.atoms, start[r]!);
    if (equation.coefficients) coefficients.set(equation.coefficients, start[r]!);
    rowLow[r] = equation.low;
    rowHigh[r] = equation.high;
  });
  atLeast.forEach((j, i) =>
    index.set(cells.index.subarray(cells.start[j]!, cells.start[j + 1]!), start[equations.length + i]!)
  );
  const rows = {start, index};
  return {
    atomCount,
    rows,
    coefficients,
    rowLow,
    rowHigh,
    rowsOf: transpose(rows, atomCount),
    low: new Float64Array(atomCount),
    high: new Float64Array(atomCount).fill(Infinity),
    equations,
    contradictions
  };
}
