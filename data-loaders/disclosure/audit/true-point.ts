import type {Highs} from "highs";
import {cellSums} from "../sums.js";
import type {Constraint, Universe} from "../universe.js";
import {propagateBounds} from "./bounds.js";
import {createProgram, rowsTouching} from "./linear-program.js";
import {neighbourhood} from "./neighbourhood.js";
import {attackerSystem, type AttackerSystem} from "./system.js";

/** Nodes and seconds one integer program may take to find whole numbers for atoms that no cell tells. */
const NODES = 20_000;
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
  const told = toldPoint(universe, constraints);
  if (told) return told;
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

/** The counts that cells of one atom tell, if they tell all and agree with everything else. */
function toldPoint({cells, value, atomCount}: Universe, constraints: readonly Constraint[]): Float64Array | null {
  const {start, index} = cells;
  const point = new Float64Array(atomCount).fill(NaN);
  value.forEach((count, j) => {
    const isAtom = start[j]! + 1 === start[j + 1]!;
    if (isAtom && !Number.isNaN(count)) point[index[start[j]!]!] = count;
  });
  if (!point.every((count) => Number.isInteger(count) && count >= 0)) return null;
  const sums = cellSums({cells, cellCount: value.length}, point);
  const isTold = (j: number) => Number.isNaN(value[j]!) || sums[j] === value[j];
  const fits = ({cells: list, coefficients, low, high}: Constraint) => {
    const sum = list.reduce((s, j, i) => s + coefficients[i]! * sums[j]!, 0);
    return sum >= low && sum <= high;
  };
  return sums.every((_, j) => isTold(j)) && constraints.every(fits) ? point : null;
}

/** Whole numbers for tied atoms: a vertex of the relaxed program, its fractional atoms solved again with more and more around them. */
function solve(highs: Highs, system: AttackerSystem, atoms: Int32Array, rows: Int32Array): Float64Array | null {
  const relaxed = relax(highs, system, atoms, rows);
  if (!relaxed) return null;
  const point = system.low.slice();
  const fractional: number[] = [];
  atoms.forEach((atom, c) => {
    const value = relaxed[c]!;
    point[atom] = Math.round(value);
    if (Math.abs(value - point[atom]!) > 1e-6) fractional.push(atom);
  });
  for (let size = fractional.length; fractional.length > 0; size *= GROWTH) {
    const near = neighbourhood(system, fractional, size);
    const whole = wholeNumbers(highs, system, near, point);
    if (whole) {
      near.forEach((atom, c) => (point[atom] = whole[c]!));
      break;
    }
    if (near.length === atoms.length || size > atoms.length) return null;
  }
  return Float64Array.from(atoms, (atom) => point[atom]!);
}

/** By how much the surroundings of fractional atoms grow from trial to trial. */
const GROWTH = 4;

function relax(highs: Highs, system: AttackerSystem, atoms: Int32Array, rows: Int32Array): Float64Array | null {
  const program = createProgram(highs, system, atoms, rows);
  try {
    const {status, values} = program.optimise(new Float64Array(atoms.length), false);
    return status === "optimal" ? values : null;
  } finally {
    program.dispose();
  }
}

function wholeNumbers(
  highs: Highs,
  system: AttackerSystem,
  atoms: Int32Array,
  point: Float64Array
): Float64Array | null {
  const program = createProgram(highs, system, atoms, rowsTouching(system, atoms), {point});
  try {
    const cost = new Float64Array(atoms.length);
    const {values} = program.optimiseInteger(cost, false, {nodes: NODES, seconds: SECONDS, gap: 1});
    if (values.length === 0 || !isWhole(values)) return null;
    const whole = values.map(Math.round);
    const table = point.slice();
    atoms.forEach((atom, c) => (table[atom] = whole[c]!));
    return fitsRows(system, table, program.rows) ? whole : null;
  } finally {
    program.dispose();
  }
}

/** True if a table agrees exactly with the given rows and the bounds of their atoms. */
export function fitsRows(system: AttackerSystem, table: Float64Array, rowSet: Int32Array): boolean {
  const {rows, coefficients, rowLow, rowHigh, low, high} = system;
  return rowSet.every((r) => {
    let sum = 0;
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; ++k) {
      const atom = rows.index[k]!;
      if (table[atom]! < low[atom]! || table[atom]! > high[atom]!) return false;
      sum += coefficients[k]! * table[atom]!;
    }
    return sum >= rowLow[r]! && sum <= rowHigh[r]!;
  });
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
