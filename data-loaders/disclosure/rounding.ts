import {structuralColours} from "./colours.js";
import {transpose, type Incidence, type Universe} from "./universe.js";

/** Counts of the atoms rounded so that every sum of them is additive. */
export interface RoundedAtoms {
  /** Rounded count of every atom: 0, or at least the base where the atom was small; others are unchanged. */
  readonly atoms: Float64Array;
  /** Rounded count of every cell, the sum of its atoms. */
  readonly cells: Float64Array;
  /** Largest and mean absolute difference to the true counts, over all cells. */
  readonly maxError: number;
  readonly meanError: number;
}

const MAX_PASSES = 12;

/**
 * Additive small count rounding (Langsrud and Heldal 2018, “PLS rounding”) of
 * all atoms: every count under the base becomes 0 or the base, larger counts
 * stay. Which counts are raised is chosen so that the cells of the universe
 * stay as near to the truth as possible: first in proportion, coarse cells
 * before fine ones, then by exchanges that lower the sum of squared errors.
 * Every table, variant, rate and difference of the rounded atoms agrees with
 * every other. `margins` marks cells that matter most. O(passes × entries); deterministic.
 */
export function roundAtoms(
  universe: Universe,
  counts: ArrayLike<number>,
  base: number,
  margins?: ArrayLike<number>
): RoundedAtoms {
  const {cells, atomCount} = universe;
  const cellsOf = transpose(cells, atomCount);
  const atoms = Float64Array.from(counts);
  const {atom: colour} = structuralColours(universe, new Uint8Array(universe.cellCount));
  const small = Int32Array.from(atoms.keys())
    .filter((a) => atoms[a]! > 0 && atoms[a]! < base)
    .sort((a, b) => atoms[b]! - atoms[a]! || colour[a]! - colour[b]! || a - b);
  const error = new Float64Array(universe.cellCount);
  for (const a of small) {
    shift(cellsOf, error, a, -atoms[a]!);
    atoms[a] = 0;
  }
  const weight = cellWeights(cells, margins);
  for (let pass = 0; pass < MAX_PASSES; ++pass) {
    let moves = 0;
    for (const a of small) {
      const step = atoms[a] === 0 ? base : -base;
      if (gain(cellsOf, error, weight, a, step) <= 1e-9) continue;
      atoms[a] = atoms[a]! + step;
      shift(cellsOf, error, a, step);
      ++moves;
    }
    if (pass >= 2 && pass < 5) moves += exchange(cells, cellsOf, error, weight, atoms, small, base);
    if (moves === 0 && pass >= 2) break;
  }
  return {atoms, cells: sums(cells, atoms), ...errors(error)};
}

/** Margins weigh the more the coarser they are, declared ones most: many atoms can make up for their error. */
function cellWeights({start}: Incidence, margins?: ArrayLike<number>): Float64Array {
  return Float64Array.from(
    {length: start.length - 1},
    (_, j) => Math.sqrt(Math.log2(1 + start[j + 1]! - start[j]!)) * (margins?.[j] ? 8 : 1)
  );
}

function shift({start, index}: Incidence, error: Float64Array, atom: number, by: number): void {
  for (let i = start[atom]!; i < start[atom + 1]!; ++i) error[index[i]!]! += by;
}

/** By how much the weighted sum of squares falls if the atom moves. */
function gain({start, index}: Incidence, error: Float64Array, weight: Float64Array, atom: number, by: number): number {
  let sum = 0;
  for (let i = start[atom]!; i < start[atom + 1]!; ++i) {
    const e = error[index[i]!]!;
    sum -= weight[index[i]!]! * by * (2 * e + by);
  }
  return sum;
}

/** Exchanges a raised atom for a lowered one in the same narrow cell, where that brings the cells nearer. */
function exchange(
  cells: Incidence,
  cellsOf: Incidence,
  error: Float64Array,
  weight: Float64Array,
  atoms: Float64Array,
  small: Int32Array,
  base: number
): number {
  const isSmall = new Uint8Array(atoms.length);
  for (const a of small) isSmall[a] = 1;
  let moves = 0;
  for (const a of small) {
    if (atoms[a] === 0) continue;
    const first = gain(cellsOf, error, weight, a, -base);
    shift(cellsOf, error, a, -base);
    let best = -1;
    let most = 1e-9;
    for (const line of narrowCells(cells, cellsOf, a))
      for (let k = cells.start[line]!; k < cells.start[line + 1]!; ++k) {
        const b = cells.index[k]!;
        if (!isSmall[b] || atoms[b] !== 0 || b === a) continue;
        const total = first + gain(cellsOf, error, weight, b, base);
        if (total > most) {
          most = total;
          best = b;
        }
      }
    if (best < 0) shift(cellsOf, error, a, base);
    else {
      shift(cellsOf, error, best, base);
      atoms[a] = 0;
      atoms[best] = base;
      ++moves;
    }
  }
  return moves;
}

/** The narrowest cells around an atom that hold others as well. */
function narrowCells({start}: Incidence, cellsOf: Incidence, atom: number): number[] {
  const size = (j: number) => start[j + 1]! - start[j]!;
  return Array.from(cellsOf.index.subarray(cellsOf.start[atom]!, cellsOf.start[atom + 1]!))
    .filter((j) => size(j) > 1)
    .sort((i, j) => size(i) - size(j) || i - j)
    .slice(0, 3);
}

function sums({start, index}: Incidence, atoms: Float64Array): Float64Array {
  return Float64Array.from({length: start.length - 1}, (_, j) => {
    let sum = 0;
    for (let k = start[j]!; k < start[j + 1]!; ++k) sum += atoms[index[k]!]!;
    return sum;
  });
}

function errors(error: Float64Array): {maxError: number; meanError: number} {
  let max = 0;
  let sum = 0;
  for (const e of error) {
    max = Math.max(max, Math.abs(e));
    sum += Math.abs(e);
  }
  return {maxError: max, meanError: error.length ? sum / error.length : 0};
}
