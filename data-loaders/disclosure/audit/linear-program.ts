import loadHighs, {type Highs, type Model} from "highs";
import {SparseRows} from "../sparse-rows.js";
import type {AttackerSystem} from "./system.js";

let loaded: Promise<Highs> | undefined;

/** The solver HiGHS, loaded once per process. */
export function solver(): Promise<Highs> {
  return (loaded ??= loadHighs());
}

export interface Optimum {
  readonly status: "optimal" | "unbounded" | "infeasible" | "limit";
  readonly objective: number;
  readonly values: Float64Array;
  /** Dual values of the rows, signed so that Σ dual · right-hand side is the bound. */
  readonly duals: Float64Array;
}

/** A linear program over some atoms, kept in the solver so that each objective starts warm. */
export interface Program {
  readonly atoms: Int32Array;
  readonly rows: Int32Array;
  /** Largest (or least) value of Σ cost · atom. */
  optimise(cost: Float64Array, maximise: boolean): Optimum;
  /** The same over whole numbers, within a budget of nodes and seconds. */
  optimiseInteger(
    cost: Float64Array,
    maximise: boolean,
    limits: {nodes: number; seconds: number; gap: number}
  ): Optimum;
  dispose(): void;
}

/**
 * Program over the atoms given and the rows given. Atoms elsewhere are fixed
 * at `point`, or left out where there is none. Bounds default to the system's.
 */
export function createProgram(
  highs: Highs,
  system: AttackerSystem,
  atoms: Int32Array,
  rowSet: Int32Array,
  {point, low = system.low, high = system.high}: {point?: Float64Array; low?: Float64Array; high?: Float64Array} = {}
): Program {
  const {rows, coefficients} = system;
  const column = new Map<number, number>();
  atoms.forEach((atom, c) => column.set(atom, c));
  const sparse = new SparseRows();
  for (const r of rowSet) {
    let known = 0;
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; ++k) {
      const atom = rows.index[k]!;
      const c = column.get(atom);
      if (c !== undefined) sparse.entry(c, coefficients[k]!);
      else known += coefficients[k]! * (point ? point[atom]! : low[atom]!);
    }
    sparse.close(system.rowLow[r]! - known, system.rowHigh[r]! - known);
  }
  const finite = (x: number) => (x === Infinity ? highs.infinity : x === -Infinity ? -highs.infinity : x);
  const model = highs.createModel({
    ...sparse.in(highs, atoms.length),
    colCost: new Float64Array(atoms.length),
    colLower: Float64Array.from(atoms, (a) => finite(low[a]!)),
    colUpper: Float64Array.from(atoms, (a) => finite(high[a]!))
  });
  const large = atoms.length > LARGE;
  model.options.set({output_flag: false, solver: large ? "ipm" : "simplex", presolve: large ? "on" : "off"});
  let first = true;
  return {
    atoms,
    rows: rowSet,
    optimise(cost, maximise) {
      setObjective(highs, model, cost, maximise);
      model.run();
      if (first) model.options.set({solver: "simplex", presolve: "off", simplex_strategy: 4});
      first = false;
      return optimum(highs, model, rowSet.length);
    },
    optimiseInteger(cost, maximise, {nodes, seconds, gap}) {
      const {integer} = highs.constants.variableType;
      const range = {kind: "range", from: 0, to: atoms.length - 1} as const;
      model.changeColsIntegrality(range, new Int32Array(atoms.length).fill(integer));
      model.options.set({
        solver: "choose",
        presolve: "choose",
        mip_max_nodes: nodes,
        mip_rel_gap: gap,
        time_limit: model.getRunTime() + seconds
      });
      setObjective(highs, model, cost, maximise);
      model.run();
      const result = optimum(highs, model, rowSet.length);
      model.clearIntegrality();
      model.options.set({solver: "simplex", presolve: "off", time_limit: 1e9});
      return result;
    },
    dispose: () => model.dispose()
  };
}

/** Programs with more atoms than this find their first point by the interior-point method. */
const LARGE = 1500;

function setObjective(highs: Highs, model: Model, cost: Float64Array, maximise: boolean): void {
  const {objectiveSense} = highs.constants;
  model.changeObjectiveSense(maximise ? objectiveSense.maximize : objectiveSense.minimize);
  model.changeColsCost({kind: "range", from: 0, to: cost.length - 1}, cost);
}

function optimum(highs: Highs, model: Model, rowCount: number): Optimum {
  const {modelStatus} = highs.constants;
  const code = model.getModelStatus();
  const {colValue, rowDual} = model.getSolution();
  const status =
    code === modelStatus.optimal
      ? "optimal"
      : code === modelStatus.unbounded || code === modelStatus.unboundedOrInfeasible
        ? "unbounded"
        : code === modelStatus.infeasible
          ? "infeasible"
          : "limit";
  return {status, objective: model.getObjectiveValue(), values: colValue, duals: rowDual ?? new Float64Array(rowCount)};
}

/** Rows that hold at least one of the atoms. */
export function rowsTouching({rowsOf}: AttackerSystem, atoms: Int32Array): Int32Array {
  const rows = new Set<number>();
  for (const atom of atoms)
    for (let i = rowsOf.start[atom]!; i < rowsOf.start[atom + 1]!; ++i) rows.add(rowsOf.index[i]!);
  return Int32Array.from(rows).sort();
}

/** Atoms in at least one of the rows that are not fixed. */
export function atomsWithin({rows, low, high}: AttackerSystem, rowSet: Int32Array): Int32Array {
  const atoms = new Set<number>();
  for (const r of rowSet)
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; ++k)
      if (low[rows.index[k]!]! < high[rows.index[k]!]!) atoms.add(rows.index[k]!);
  return Int32Array.from(atoms).sort();
}
