import type {Constraint, Incidence, Universe} from "../universe.js";
import {transpose} from "../universe.js";

/** A signed sum of published cells and constraints, by which an equation comes about. */
export interface Term {
  /** Number of the cell, or of the constraint. */
  readonly kind: "cell" | "constraint";
  readonly index: number;
  readonly sign: number;
}

/** low ≤ Σ coefficient · atom ≤ high over hidden atoms, with where it comes from. */
export interface Equation {
  readonly atoms: Int32Array;
  readonly coefficients: Int32Array | null;
  readonly low: number;
  readonly high: number;
  readonly terms: readonly Term[];
}

/** The equations between hidden atoms, and what in the published figures contradicts itself. */
export interface EquationSystem {
  readonly equations: Equation[];
  /** Published cells whose count contradicts smaller published cells. */
  readonly contradictions: readonly number[];
}

/**
 * What published cells say about hidden atoms. From each published cell the
 * largest published cells inside it are subtracted, disjoint, largest first:
 * what remains is a known sum of hidden atoms. Cells that are wholly covered
 * say nothing new. Linear combinations of the remainders give back every
 * published cell, so nothing is lost.
 */
export function publishedEquations(
  universe: Universe,
  hidden: ArrayLike<number>,
  constraints: readonly Constraint[] = []
): EquationSystem {
  const {cells, value, cellCount, atomCount} = universe;
  const {start, index} = cells;
  const published = Int32Array.from(Array.from(value.keys()).filter((j) => !hidden[j])).sort(
    (a, b) => start[a + 1]! - start[a]! - (start[b + 1]! - start[b]!) || a - b
  );
  const rank = new Int32Array(cellCount).fill(-1);
  published.forEach((j, i) => (rank[j] = i));
  const atoms = publishedCellsOf(cells, atomCount, rank);
  const overlap = new Int32Array(cellCount);
  const covered = new Int32Array(atomCount).fill(-1);
  const equations: Equation[] = [];
  const contradictions: number[] = [];
  const known = new Map<number, Equation[]>();
  for (const j of published) {
    let rest = value[j]!;
    let remaining = start[j + 1]! - start[j]!;
    const terms: Term[] = [{kind: "cell", index: j, sign: 1}];
    for (const inner of innerCells(j, cells, atoms, rank, overlap)) {
      if (remaining === 0) break;
      if (!isUncovered(inner, cells, covered, j)) continue;
      for (let k = start[inner]!; k < start[inner + 1]!; ++k) covered[index[k]!] = j;
      remaining -= start[inner + 1]! - start[inner]!;
      rest -= value[inner]!;
      terms.push({kind: "cell", index: inner, sign: -1});
    }
    if (remaining === 0) {
      if (rest !== 0 && terms.length > 1) contradictions.push(j);
      continue;
    }
    const left = new Int32Array(remaining);
    let n = 0;
    for (let k = start[j]!; k < start[j + 1]!; ++k) if (covered[index[k]!] !== j) left[n++] = index[k]!;
    const equation = {atoms: left, coefficients: null, low: rest, high: rest, terms};
    const twin = findTwin(known, equation);
    if (!twin) equations.push(equation);
    else if (twin.low !== rest) contradictions.push(j);
    if (rest < 0) contradictions.push(j);
  }
  constraints.forEach((constraint, i) => equations.push(constraintEquation(universe, constraint, i)));
  return {equations, contradictions};
}

function publishedCellsOf(cells: Incidence, atomCount: number, rank: Int32Array): Incidence {
  const {start, index} = transpose(cells, atomCount);
  const outStart = new Int32Array(atomCount + 1);
  const out = new Int32Array(index.length);
  let n = 0;
  for (let a = 0; a < atomCount; ++a) {
    for (let k = start[a]!; k < start[a + 1]!; ++k) if (rank[index[k]!]! >= 0) out[n++] = index[k]!;
    outStart[a + 1] = n;
  }
  return {start: outStart, index: out.slice(0, n)};
}

/** Published cells inside cell j, smaller ones and twins named before, the largest first. */
function innerCells(
  j: number,
  {start, index}: Incidence,
  atoms: Incidence,
  rank: Int32Array,
  overlap: Int32Array
): number[] {
  const touched: number[] = [];
  for (let k = start[j]!; k < start[j + 1]!; ++k) {
    const a = index[k]!;
    for (let i = atoms.start[a]!; i < atoms.start[a + 1]!; ++i) {
      const inner = atoms.index[i]!;
      if (rank[inner]! < rank[j]! && overlap[inner]!++ === 0) touched.push(inner);
    }
  }
  const inside = touched.filter((inner) => overlap[inner] === start[inner + 1]! - start[inner]!);
  for (const inner of touched) overlap[inner] = 0;
  return inside.sort((a, b) => rank[b]! - rank[a]!);
}

function isUncovered(cell: number, {start, index}: Incidence, covered: Int32Array, mark: number): boolean {
  for (let k = start[cell]!; k < start[cell + 1]!; ++k) if (covered[index[k]!] === mark) return false;
  return true;
}

function findTwin(known: Map<number, Equation[]>, equation: Equation): Equation | undefined {
  let hash = 0;
  for (const atom of equation.atoms) hash = (Math.imul(hash, 0x01000193) ^ (atom + 1)) | 0;
  const bucket = known.get(hash);
  if (!bucket) {
    known.set(hash, [equation]);
    return undefined;
  }
  const twin = bucket.find(
    ({atoms}) => atoms.length === equation.atoms.length && atoms.every((atom, i) => atom === equation.atoms[i])
  );
  if (!twin) bucket.push(equation);
  return twin;
}

function constraintEquation({cells: {start, index}}: Universe, constraint: Constraint, i: number): Equation {
  const sum = new Map<number, number>();
  constraint.cells.forEach((j, c) => {
    for (let k = start[j]!; k < start[j + 1]!; ++k)
      sum.set(index[k]!, (sum.get(index[k]!) ?? 0) + constraint.coefficients[c]!);
  });
  const atoms = Int32Array.from(sum.keys()).sort();
  const {low, high} = constraint;
  return {
    atoms,
    coefficients: atoms.map((atom) => sum.get(atom)!),
    low,
    high,
    terms: [{kind: "constraint", index: i, sign: 1}]
  };
}
