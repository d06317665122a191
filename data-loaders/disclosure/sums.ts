import {transpose, type Incidence, type Universe} from "./universe.js";

/** All sums that tie the cells of a universe, over columns for cells and for atoms that no cell shows. */
export interface SumSystem {
  /** Lines as of `declaredSums`; numbers from the cell count on are atoms. */
  readonly lines: Incidence;
  /** Lines of every column. */
  readonly linesOf: Incidence;
  /** Column of every atom: its own cell, or a number from the cell count on; −1 for atoms in no line. */
  readonly columnOf: Int32Array;
  readonly columnCount: number;
  /** False if atoms were left out because there are many more of them than cells: then the lines are not all there is. */
  readonly complete: boolean;
  /** The columns that a change moves, in parts that no line ties together: each is a change by itself. */
  separate(change: Float64Array): Int32Array[];
  /** Takes up to `size` of the columns, in order, no two of which stand in the same line; the others are for later. */
  apart(columns: readonly number[], size: number): {together: number[]; later: number[]};
  /** True if every line that holds a column of the part sums up exactly. */
  balances(change: Float64Array, part: Int32Array): boolean;
}

/**
 * Completes the declared sums: a cell that is no declared sum is the sum of cells
 * inside it and of single atoms, unless more than `mostBare` atoms that no cell
 * shows would be needed.
 */
export function sumSystem(universe: Universe, mostBare = Math.max(MANY, universe.cellCount)): SumSystem {
  const {cells, cellCount, atomCount} = universe;
  const size = (j: number) => cells.start[j + 1]! - cells.start[j]!;
  const columnOf = new Int32Array(atomCount).fill(-1);
  for (let j = cellCount - 1; j >= 0; --j) if (size(j) === 1) columnOf[cells.index[cells.start[j]!]!] = j;
  const declared = universe.sums ?? {start: Int32Array.of(0), index: new Int32Array(0)};
  const isSum = new Uint8Array(cellCount);
  for (let i = 0; i + 1 < declared.start.length; ++i) isSum[declared.index[declared.start[i]!]!] = 1;
  const others = Array.from({length: cellCount}, (_, j) => j).filter(
    (j) => !isSum[j] && (size(j) > 1 || columnOf[cells.index[cells.start[j]!]!] !== j)
  );
  const bare = new Set<number>();
  for (const j of others)
    for (let k = cells.start[j]!; k < cells.start[j + 1]!; ++k)
      if (columnOf[cells.index[k]!]! < 0) bare.add(cells.index[k]!);
  const complete = bare.size <= mostBare;
  if (!complete) return systemOf(declared, columnOf, cellCount, complete);
  let columnCount = cellCount;
  for (const atom of bare) columnOf[atom] = columnCount++;
  const start = Array.from(declared.start);
  const index = Array.from(declared.index);
  const cellsOf = transpose(cells, atomCount);
  for (const j of others) {
    index.push(j, ...cover(cells, cellsOf, columnOf, j));
    start.push(index.length);
  }
  const lines = {start: Int32Array.from(start), index: Int32Array.from(index)};
  return systemOf(lines, columnOf, columnCount, complete);
}

function systemOf(lines: Incidence, columnOf: Int32Array, columnCount: number, complete: boolean): SumSystem {
  const linesOf = transpose(lines, columnCount);
  const separate = (change: Float64Array): Int32Array[] => {
    const seen = new Uint8Array(columnCount);
    const parts: Int32Array[] = [];
    for (let c = 0; c < columnCount; ++c) {
      if (change[c] === 0 || seen[c]) continue;
      seen[c] = 1;
      const part = [c];
      for (const column of part)
        for (let i = linesOf.start[column]!; i < linesOf.start[column + 1]!; ++i) {
          const line = linesOf.index[i]!;
          for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) {
            const other = lines.index[k]!;
            if (change[other] === 0 || seen[other]) continue;
            seen[other] = 1;
            part.push(other);
          }
        }
      parts.push(Int32Array.from(part));
    }
    return parts;
  };
  const balances = (change: Float64Array, part: Int32Array): boolean =>
    part.every((column) =>
      linesOf.index.subarray(linesOf.start[column]!, linesOf.start[column + 1]!).every((line) => {
        let sum = -2 * change[lines.index[lines.start[line]!]!]!;
        for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) sum += change[lines.index[k]!]!;
        return sum === 0;
      })
    );
  const apart = (columns: readonly number[], size: number) => {
    const taken = new Set<number>();
    const together: number[] = [];
    const later = columns.filter((column) => {
      // Numbers beyond the columns stand for what is in no line.
      const own =
        column < columnCount ? linesOf.index.subarray(linesOf.start[column]!, linesOf.start[column + 1]!) : [];
      if (together.length === size || own.some((line) => taken.has(line))) return true;
      for (const line of own) taken.add(line);
      together.push(column);
      return false;
    });
    return {together, later};
  };
  return {lines, linesOf, columnOf, columnCount, complete, separate, apart, balances};
}

const MANY = 2000;

/** Disjoint cells inside cell j, the largest first, and the atoms they leave over. */
function cover(cells: Incidence, cellsOf: Incidence, columnOf: Int32Array, j: number): number[] {
  const {start, index} = cells;
  const size = (c: number) => start[c + 1]! - start[c]!;
  const left = new Set(index.subarray(start[j]!, start[j + 1]!));
  const overlap = new Map<number, number>();
  for (const atom of left)
    for (let i = cellsOf.start[atom]!; i < cellsOf.start[atom + 1]!; ++i) {
      const c = cellsOf.index[i]!;
      if (size(c) < size(j) || (size(c) === size(j) && c < j)) overlap.set(c, (overlap.get(c) ?? 0) + 1);
    }
  const inside = Array.from(overlap.keys()).filter((c) => overlap.get(c) === size(c));
  const out: number[] = [];
  for (const c of inside.sort((a, b) => size(b) - size(a) || a - b)) {
    const own = index.subarray(start[c]!, start[c + 1]!);
    if (!own.every((atom) => left.has(atom))) continue;
    for (const atom of own) left.delete(atom);
    out.push(c);
  }
  for (const atom of left) out.push(columnOf[atom]!);
  return out;
}

/** Count of every cell in a table of all atoms. */
export function cellSums({cells, cellCount}: Pick<Universe, "cells" | "cellCount">, point: Float64Array): Float64Array {
  return Float64Array.from({length: cellCount}, (_, j) => {
    let sum = 0;
    for (let k = cells.start[j]!; k < cells.start[j + 1]!; ++k) sum += point[cells.index[k]!]!;
    return sum;
  });
}
