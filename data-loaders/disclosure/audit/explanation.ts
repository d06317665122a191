import type {Universe} from "../universe.js";
import type {Interval} from "./audit.js";
import {atomsWithin, createProgram, rowsTouching, solver, type Optimum} from "./linear-program.js";
import {neighbourhood} from "./neighbourhood.js";
import type {AttackerSystem} from "./system.js";

/** A combination of published cells that bounds a hidden figure. */
export interface Certificate {
  readonly cells: readonly {readonly cell: number; readonly factor: number}[];
  /** Factors of constraints, by their number. */
  readonly constraints: readonly {readonly constraint: number; readonly factor: number}[];
  /** Value of the combination. */
  readonly value: number;
}

/** Why a figure is confined: combinations of published cells it can neither fall below nor exceed. */
export interface Explanation {
  readonly atLeast: Certificate | null;
  readonly atMost: Certificate | null;
  /** True if both are the same combination: the figure is a linear combination of published cells. */
  readonly linear: boolean;
  /** True if the bounds follow from linear inequalities; false if only whole numbers narrow the interval so far. */
  readonly complete: boolean;
}

const SIZES = [60, 500, 4000];

/** The equation that gives a hidden figure away, from the dual values of linear programs over growing surroundings. */
export async function explain(
  universe: Universe,
  system: AttackerSystem,
  {kind, index, low, high}: Interval
): Promise<Explanation | null> {
  if (kind !== "cell") return null;
  const highs = await solver();
  const raw: AttackerSystem = {
    ...system,
    low: new Float64Array(system.atomCount),
    high: new Float64Array(system.atomCount).fill(Infinity)
  };
  const {start, index: atomOf} = universe.cells;
  const own = atomOf.subarray(start[index]!, start[index + 1]!);
  let result: Explanation | null = null;
  for (const size of SIZES) {
    const rows = rowsTouching(raw, neighbourhood(raw, own, Math.max(size, own.length)));
    const atoms = atomsWithin(raw, rows);
    const inside = new Set(own);
    if (!own.every((atom) => raw.rowsOf.start[atom]! < raw.rowsOf.start[atom + 1]!)) return null;
    const cost = Float64Array.from(atoms, (atom) => (inside.has(atom) ? 1 : 0));
    const program = createProgram(highs, raw, atoms, rows);
    try {
      const most = program.optimise(cost, true);
      const least = program.optimise(cost, false);
      const atMost = certificate(raw, rows, most);
      const atLeast = certificate(raw, rows, least);
      const complete = Math.floor(most.objective + 1e-6) <= high && Math.ceil(least.objective - 1e-6) >= low;
      result = {atLeast, atMost, linear: atLeast !== null && atMost !== null && sameCells(atLeast, atMost), complete};
    } finally {
      program.dispose();
    }
    if (result.complete || atoms.length >= system.atomCount) break;
  }
  return result;
}

function certificate(
  {equations, rowLow, rowHigh}: AttackerSystem,
  rows: Int32Array,
  {status, objective, duals}: Optimum
): Certificate | null {
  if (status !== "optimal") return null;
  const cells = new Map<number, number>();
  const constraints = new Map<number, number>();
  let value = 0;
  rows.forEach((r, i) => {
    const factor = duals[i]!;
    if (Math.abs(factor) < 1e-9) return;
    value +=
      factor *
      (Number.isFinite(rowHigh[r]!) && (rowLow[r] === rowHigh[r] || !Number.isFinite(rowLow[r]!))
        ? rowHigh[r]!
        : rowLow[r]!);
    for (const {kind, index, sign} of equations[r]?.terms ?? []) {
      const map = kind === "cell" ? cells : constraints;
      map.set(index, (map.get(index) ?? 0) + sign * factor);
    }
  });
  return {
    cells: list(cells).map(([cell, factor]) => ({cell, factor: tidy(factor)})),
    constraints: list(constraints).map(([constraint, factor]) => ({constraint, factor: tidy(factor)})),
    value: Math.abs(value - objective) < 1e-6 ? tidy(value) : tidy(objective)
  };
}

/** Factors that are not 0, the largest first. */
function list(factors: Map<number, number>): [index: number, factor: number][] {
  return Array.from(factors)
    .filter(([, factor]) => Math.abs(factor) > 1e-9)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** Rounds away the solver's noise: factors of table equations are small fractions. */
function tidy(x: number): number {
  for (const d of [1, 2, 3, 4, 5, 6, 8, 12])
    if (Math.abs(x * d - Math.round(x * d)) < 1e-7) return Math.round(x * d) / d;
  return x;
}

function sameCells(a: Certificate, b: Certificate): boolean {
  const key = ({cells}: Certificate) => cells.map(({cell, factor}) => `${cell} ${factor}`).join(";");
  return a.cells.length > 0 && key(a) === key(b);
}
