import type {Highs} from "highs";
import {SparseRows} from "./sparse-rows.js";
import {transpose, type Incidence, type Universe} from "./universe.js";

/** A lift is sought with so many further leaves of every dimension, those that hold most persons. */
const RESERVES = [3, 8, 16, 40, Infinity];
/** The first of them find nearly all there are to find. */
const QUICK = 2;
/** Most joint classes that one program moves. */
const MOST = 30_000;
const EPSILON = 1e-6;

/**
 * Where tables are linked, a change of cells that agrees with every sum between
 * them need not come from any change of the joint classes. Looks for one, by a
 * small linear program over the classes where the leaves of the changed cells
 * cross.
 */
export class Lift {
  private readonly cellsOf: Incidence;
  private readonly leafOf: readonly Int32Array[];
  private readonly reserves: readonly Int32Array[];

  /** `point` is a table of all atoms, from which the change starts. */
  constructor(
    private readonly highs: Highs,
    private readonly universe: Universe,
    private readonly point: Float64Array
  ) {
    const {cells, atomCount, grid} = universe;
    this.cellsOf = transpose(cells, atomCount);
    const {sizes, steps, classOf} = grid ?? {sizes: [], steps: [], classOf: new Int32Array(0)};
    this.leafOf = sizes.map((size, d) => classOf.map((c) => Math.floor(c / steps[d]!) % size));
    this.reserves = sizes.map((size, d) => {
      const persons = new Float64Array(size);
      this.leafOf[d]!.forEach((leaf, atom) => (persons[leaf]! += point[atom]!));
      return Int32Array.from(persons.keys()).sort((a, b) => persons[b]! - persons[a]! || a - b);
    });
  }

  /**
   * True if some table of whole numbers was found that differs from the point by
   * exactly this in every cell. Where there is none, a thorough search takes a
   * second.
   */
  exists(cells: Int32Array, by: Float64Array, isThorough: boolean): boolean {
    const change = new Map<number, number>();
    cells.forEach((j, i) => change.set(j, by[i]!));
    const reserves = isThorough ? RESERVES : RESERVES.slice(0, QUICK);
    return this.leafOf.length > 0 && reserves.some((reserve) => this.isLifted(change, this.crossing(cells, reserve)));
  }

  /** Atoms in which single leaves of changed cells cross; dimensions that no changed cell narrows to a leaf are taken whole. */
  private crossing(cells: Int32Array, reserve: number): Int32Array {
    const {grid, cells: all} = this.universe;
    const leaves = grid!.sizes.map(() => new Set<number>());
    for (const j of cells) {
      const atoms = all.index.subarray(all.start[j]!, all.start[j + 1]!);
      this.leafOf.forEach((leafOf, d) => {
        const leaf = leafOf[atoms[0]!]!;
        if (atoms.every((atom) => leafOf[atom] === leaf)) leaves[d]!.add(leaf);
      });
    }
    const lists = leaves.map((own, d) => {
      if (own.size === 0) return Array.from({length: grid!.sizes[d]!}, (_, leaf) => leaf);
      for (const leaf of this.reserves[d]!.subarray(0, reserve)) own.add(leaf);
      return Array.from(own);
    });
    let classes = [0];
    lists.forEach((list, d) => {
      classes = classes.flatMap((c) => list.map((leaf) => c + leaf * grid!.steps[d]!));
    });
    return Int32Array.from(new Set(classes.map((c) => grid!.atomOf[c]!).filter((atom) => atom >= 0)));
  }

  private isLifted(change: ReadonlyMap<number, number>, atoms: Int32Array): boolean {
    if (atoms.length > MOST) return false;
    const columnsOf = new Map<number, number[]>();
    atoms.forEach((atom, c) => {
      for (let i = this.cellsOf.start[atom]!; i < this.cellsOf.start[atom + 1]!; ++i) {
        const j = this.cellsOf.index[i]!;
        const columns = columnsOf.get(j);
        if (columns) columns.push(c);
        else columnsOf.set(j, [c]);
      }
    });
    for (const j of change.keys()) if (!columnsOf.has(j)) return false;
    const rows = distinct(columnsOf, change);
    const moved = rows && this.solve(rows, atoms);
    return moved !== null && fits(columnsOf, change, moved);
  }

  /** The smallest change of the atoms with the given sums, if the program has a solution of whole numbers. */
  private solve(rows: readonly Row[], atoms: Int32Array): Float64Array | null {
    const {highs, point} = this;
    const sparse = new SparseRows();
    for (const {columns, sum} of rows) {
      for (const c of columns) {
        sparse.entry(2 * c, 1);
        sparse.entry(2 * c + 1, -1);
      }
      sparse.close(sum, sum);
    }
    const numCols = 2 * atoms.length;
    const model = highs.createModel({
      ...sparse.in(highs, numCols),
      colCost: new Float64Array(numCols).fill(1),
      colLower: new Float64Array(numCols),
      colUpper: Float64Array.from({length: numCols}, (_, c) => (c % 2 === 0 ? highs.infinity : point[atoms[c >> 1]!]!))
    });
    try {
      model.options.set({output_flag: false, solver: "simplex", presolve: "off"});
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
      const {colValue} = model.getSolution();
      const moved = Float64Array.from(atoms, (_, c) => colValue[2 * c]! - colValue[2 * c + 1]!);
      if (!moved.every((by) => Math.abs(by - Math.round(by)) < EPSILON)) return null;
      const whole = moved.map(Math.round);
      return whole.every((by, c) => by + point[atoms[c]!]! >= 0) ? whole : null;
    } finally {
      model.dispose();
    }
  }
}

interface Row {
  readonly columns: readonly number[];
  readonly sum: number;
}

/** One row for cells that hold the same atoms of the program; null if they are to change differently. */
function distinct(columnsOf: ReadonlyMap<number, number[]>, change: ReadonlyMap<number, number>): Row[] | null {
  const rows = new Map<string, Row>();
  for (const [j, columns] of columnsOf) {
    const key = columns.join(" ");
    const sum = change.get(j) ?? 0;
    const twin = rows.get(key);
    if (!twin) rows.set(key, {columns, sum});
    else if (twin.sum !== sum) return null;
  }
  return Array.from(rows.values());
}

function fits(
  columnsOf: ReadonlyMap<number, number[]>,
  change: ReadonlyMap<number, number>,
  moved: Float64Array
): boolean {
  for (const [j, columns] of columnsOf) {
    let sum = 0;
    for (const c of columns) sum += moved[c]!;
    if (sum !== (change.get(j) ?? 0)) return false;
  }
  return true;
}
