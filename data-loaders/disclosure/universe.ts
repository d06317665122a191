import {declaredSums} from "./declared-sums.js";
import {inputError} from "./input-error.js";
import {randomIntegers} from "./modular.js";
import type {Table} from "./table.js";

/** A sparse matrix by rows: row i has `index[start[i]] … index[start[i + 1] − 1]`, all coefficients 1. */
export interface Incidence {
  readonly start: Int32Array;
  readonly index: Int32Array;
}

/**
 * One population at one reference date: the finest joint classes (atoms) and
 * every published cell as a sum of atoms. Tables, geographies and definitions
 * that count the same persons share one universe, whatever cube they stand in.
 */
export interface Universe {
  readonly cellCount: number;
  readonly atomCount: number;
  /** Atoms of every cell, ascending. */
  readonly cells: Incidence;
  /** True counts of the cells. */
  readonly value: Float64Array;
  /** Sums between cells that the hierarchies declare (see `declaredSums`). */
  readonly sums?: Incidence;
  /** Where the atoms stand among the joint classes of the dimensions, if they are classes of a table. */
  readonly grid?: Grid;
}

/** The joint classes of a table: class number = Σ leafᵈ · stepᵈ over the dimensions d. */
export interface Grid {
  /** Leaves per dimension. */
  readonly sizes: readonly number[];
  readonly steps: readonly number[];
  /** A class of every atom; where classes are merged, one of them. */
  readonly classOf: Int32Array;
  /** The atom of every class, −1 for classes in no cell. */
  readonly atomOf: Int32Array;
}

/** An integer combination of cells, Σ coefficientᵢ · cellᵢ. */
export interface Combination {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
}

/** What the attacker knows besides the published cells: low ≤ combination ≤ high; an equation if both are equal. */
export interface Constraint extends Combination {
  readonly low: number;
  readonly high: number;
}

export interface PublicationOptions {
  /** Sets of dimensions that are published together; others stand at a root. Default: all together. */
  readonly tables?: readonly (readonly string[])[];
  /** Per dimension the only codes that are published. */
  readonly publishOnly?: ReadonlyMap<string, readonly string[]>;
}

const MAX_PRODUCT = 1 << 27;
const MAX_ENTRIES = 80_000_000;

/** 1 for the rows of a table that are published at all under the options, 0 for rows outside. */
export function publishedRows(table: Table, {tables, publishOnly}: PublicationOptions = {}): Uint8Array {
  const out = new Uint8Array(table.value.length).fill(1);
  table.hierarchies.forEach(({dimension, index}, d) => {
    const only = publishOnly?.get(dimension);
    if (!only) return;
    const allowed = new Set(only.map((code) => index.get(code)));
    for (let i = 0; i < out.length; ++i) if (!allowed.has(table.codes[d]![i])) out[i] = 0;
  });
  if (tables) {
    const isRoot = table.hierarchies.map(({roots}) => new Set(roots));
    const sets = tables.map((names) => table.hierarchies.map(({dimension}) => names.includes(dimension)));
    for (let i = 0; i < out.length; ++i)
      if (!sets.some((set) => set.every((inside, d) => inside || isRoot[d]!.has(table.codes[d]![i]!)))) out[i] = 0;
  }
  return out;
}

/**
 * The universe of the given rows of a table, in their order. Joint classes that
 * no row tells apart are one atom: the attacker learns nothing but their sum.
 */
export function universeOf(table: Table, rows: Int32Array, file: string): Universe {
  const {hierarchies, codes} = table;
  const product = hierarchies.reduce((n, {leafCount}) => n * leafCount, 1);
  if (product > MAX_PRODUCT)
    throw inputError(
      "G120",
      `Die feinste gemeinsame Gliederung hätte ${product} Klassen.`,
      {file},
      {
        expected: `höchstens ${MAX_PRODUCT} Klassen`,
        advice: "Weniger Dimensionen gemeinsam schützen oder Gliederungen vorher zusammenfassen."
      }
    );
  let entries = 0;
  for (const i of rows) entries += hierarchies.reduce((n, h, d) => n * h.leaves[codes[d]![i]!]!.length, 1);
  if (entries > MAX_ENTRIES)
    throw inputError("G121", `Die Zellen bestehen aus mehr als ${MAX_ENTRIES} feinsten Klassen.`, {file});
  const start = new Int32Array(rows.length + 1);
  const joint = new Int32Array(entries);
  let n = 0;
  rows.forEach((row, j) => {
    n = writeJointClasses(table, row, joint, n);
    start[j + 1] = n;
  });
  const {index, atomCount, atomOf} = mergeClasses(start, joint, product);
  const universe = compactUniverse(
    {start, index},
    atomCount,
    Float64Array.from(rows, (i) => table.value[i]!)
  );
  return {
    ...universe,
    sums: declaredSums(table, rows),
    grid: gridOf(
      hierarchies.map(({leafCount}) => leafCount),
      atomOf,
      atomCount
    )
  };
}

function gridOf(sizes: readonly number[], atomOf: Int32Array, atomCount: number): Grid {
  const steps = sizes.map((_, d) => sizes.slice(d + 1).reduce((step, size) => step * size, 1));
  const classOf = new Int32Array(atomCount);
  for (let c = atomOf.length - 1; c >= 0; --c) if (atomOf[c]! >= 0) classOf[atomOf[c]!] = c;
  return {sizes, steps, classOf, atomOf};
}

function writeJointClasses({hierarchies, codes}: Table, row: number, out: Int32Array, at: number): number {
  let length = 1;
  out[at] = 0;
  hierarchies.forEach(({leaves, leafCount}, d) => {
    const list = leaves[codes[d]![row]!]!;
    for (let i = length - 1; i >= 0; --i) {
      const base = out[at + i]! * leafCount;
      for (let k = list.length - 1; k >= 0; --k) out[at + i * list.length + k] = base + list[k]!;
    }
    length *= list.length;
  });
  return at + length;
}

/** Numbers the joint classes that occur, those in exactly the same cells alike (two random 32-bit sums per class). */
function mergeClasses(start: Int32Array, joint: Int32Array, product: number) {
  const sumA = new Int32Array(product);
  const sumB = new Int32Array(product);
  const random = randomIntegers(1);
  for (let j = 0; j + 1 < start.length; ++j) {
    const a = random() | 1;
    const b = random() | 1;
    for (let k = start[j]!; k < start[j + 1]!; ++k) {
      const c = joint[k]!;
      sumA[c] = (sumA[c]! + a) | 0;
      sumB[c] = (sumB[c]! + b) | 0;
    }
  }
  const atomOf = new Int32Array(product).fill(-1);
  const seen = new Map<number, Map<number, number>>();
  let atomCount = 0;
  for (let k = 0; k < joint.length; ++k) {
    const c = joint[k]!;
    if (atomOf[c]! >= 0) continue;
    let inner = seen.get(sumA[c]!);
    if (!inner) seen.set(sumA[c]!, (inner = new Map()));
    let atom = inner.get(sumB[c]!);
    if (atom === undefined) inner.set(sumB[c]!, (atom = atomCount++));
    atomOf[c] = atom;
  }
  return {index: joint.map((c) => atomOf[c]!), atomCount, atomOf};
}

/** Builds a universe from cells given as lists of atoms in any order, each atom possibly repeated. */
export function compactUniverse({start, index}: Incidence, atomCount: number, value: Float64Array): Universe {
  const out = new Int32Array(index.length);
  const newStart = new Int32Array(start.length);
  const seen = new Int32Array(atomCount).fill(-1);
  let n = 0;
  for (let j = 0; j + 1 < start.length; ++j) {
    const from = n;
    for (let k = start[j]!; k < start[j + 1]!; ++k) {
      const atom = index[k]!;
      if (seen[atom] === j) continue;
      seen[atom] = j;
      out[n++] = atom;
    }
    out.subarray(from, n).sort();
    newStart[j + 1] = n;
  }
  return {cellCount: value.length, atomCount, cells: {start: newStart, index: out.slice(0, n)}, value};
}

/** Cells of every atom. */
export function transpose({start, index}: Incidence, columns: number): Incidence {
  const outStart = new Int32Array(columns + 1);
  for (let k = 0; k < index.length; ++k) ++outStart[index[k]! + 1]!;
  for (let c = 0; c < columns; ++c) outStart[c + 1]! += outStart[c]!;
  const next = outStart.slice();
  const out = new Int32Array(index.length);
  for (let i = 0; i + 1 < start.length; ++i)
    for (let k = start[i]!; k < start[i + 1]!; ++k) out[next[index[k]!]!++] = i;
  return {start: outStart, index: out};
}
