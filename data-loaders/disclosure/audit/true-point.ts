import type {Highs} from "highs";
import type {Constraint, Universe} from "../universe.js";
import {propagateBounds} from "./bounds.js";
import {createProgram} from "./linear-program.js";
import {attackerSystem, type AttackerSystem} from "./system.js";

/** Seconds the integer program may take to find whole numbers for atoms that no cell tells. */
const SECONDS = 60;

/**
 * Whole numbers for all atoms that agree with every cell, hidden ones included
 * (cells of unknown count, NaN, are left open): the true ones where each atom
 * is a cell, else any. Null if there are none, or none was found in time.
 */
export function truePoint(
  highs: Highs,
  universe: Universe,
  constraints: readonly Constraint[] = []
): Float64Array | null {
  const hidden = Uint8Array.from(universe.value, (count) => (Number.isNaN(count) ? 1 : 0));
  const system = attackerSystem({universe, hidden, least: 0, constraints});
  if (system.contradictions.length || !propagateBounds(system)) return null;
  const point = system.low.slice();
  for (const atoms of components(system)) {
    const rows = new Set<number>();
    for (const a of atoms)
      for (let i = system.rowsOf.start[a]!; i < system.rowsOf.start[a + 1]!; ++i) rows.add(system.rowsOf.index[i]!);
    const values = solve(highs, system, atoms, Int32Array.from(rows).sort());
    if (!values) return null;
    atoms.forEach((a, i) => (point[a] = values[i]!));
  }
  return point;
}

function solve(highs: Highs, system: AttackerSystem, atoms: Int32Array, rows: Int32Array): Float64Array | null {
  const program = createProgram(highs, system, atoms, rows);
  try {
    const cost = new Float64Array(atoms.length);
    const relaxed = program.optimise(cost, false);
    if (relaxed.status !== "optimal") return null;
    if (isWhole(relaxed.values)) return relaxed.values.map(Math.round);
    const whole = program.optimiseInteger(cost, false, {nodes: 100_000, seconds: SECONDS, gap: 1});
    return whole.values.length && isWhole(whole.values) ? whole.values.map(Math.round) : null;
  } finally {
    program.dispose();
  }
}

/** True if every number is whole but for the solver's tolerance. */
export function isWhole(values: Float64Array): boolean {
  return values.every((v) => Math.abs(v - Math.round(v)) < 1e-5);
}

/** Sets of free atoms that rows tie together. */
export function components(system: AttackerSystem): Int32Array[] {
  const {rows, rowsOf, low, high, atomCount} = system;
  const seenAtom = new Uint8Array(atomCount);
  const seenRow = new Uint8Array(system.rowLow.length);
  const out: Int32Array[] = [];
  for (let a = 0; a < atomCount; ++a) {
    if (seenAtom[a] || low[a] === high[a] || rowsOf.start[a] === rowsOf.start[a + 1]) continue;
    const stack = [a];
    seenAtom[a] = 1;
    const found: number[] = [];
    while (stack.length) {
      const atom = stack.pop()!;
      found.push(atom);
      for (let i = rowsOf.start[atom]!; i < rowsOf.start[atom + 1]!; ++i) {
        const r = rowsOf.index[i]!;
        if (seenRow[r]) continue;
        seenRow[r] = 1;
        for (let k = rows.start[r]!; k < rows.start[r + 1]!; ++k) {
          const other = rows.index[k]!;
          if (seenAtom[other] || low[other] === high[other]) continue;
          seenAtom[other] = 1;
          stack.push(other);
        }
      }
    }
    out.push(Int32Array.from(found).sort());
  }
  return out;
}
