import {timeDimension} from "../vocabulary/dimensions.js";
import type {Cube, DimensionMeta} from "./cube.js";
import {EvaluationError} from "./error.js";

/**
 * Closes a cube of leaf cells (`meta.sums` “derived”) under sums: every
 * combination of codes is then the sum of its leaves, a combination of leaves
 * that has no cell at a delivered reference date is zero, and a hidden leaf
 * hides the sum. Reference days are never added up. No cell is made: the engine
 * finds the leaves of the codes that are asked for, which takes less memory and
 * time than the closure, most of which is never asked for. Other cubes are
 * returned as they are. O(cells). Throws A114 where a cell is not a leaf, A109
 * where one was delivered twice.
 */
export function addUp(cube: Cube): Cube {
  if (cube.meta.sums !== "derived" || cube.leavesOf !== undefined) return cube;
  if (cube.meta.kind === "rate") throw new Error(`rates must not be added up: ${cube.meta.id}`);
  const leavesOf = Object.fromEntries(
    cube.meta.dimensions.map((dimension) => [dimension.id, leavesPerCode(dimension)] as const)
  );
  for (const {id, label, codes} of cube.meta.dimensions) {
    const isLeaf = codes.map((_, k) => leavesOf[id]!.at(k)!.length === 1 && leavesOf[id]![k]![0] === k);
    const column = cube.dimensions[id]!.codes;
    for (let cell = 0; cell < cube.length; ++cell) {
      if (!isLeaf[column[cell]!]) throw notALeaf(cube, label, codes[column[cell]!]!.label);
    }
  }
  checkUnique(cube);
  return {...cube, leavesOf};
}

/** Per code the positions of the leaves under it; a leaf’s only one is itself. A cycle, which no contract lets pass, ends the walk. */
function leavesPerCode({id, codes}: DimensionMeta): readonly Int32Array[] {
  if (id === timeDimension) return codes.map((_, k) => Int32Array.of(k));
  const position = new Map(codes.map((code, k) => [code.id, k]));
  const parents = codes.map(({parent}) => (parent === undefined ? -1 : (position.get(parent) ?? -1)));
  const isParent = new Set(parents);
  const leaves: number[][] = codes.map(() => []);
  for (let leaf = 0; leaf < codes.length; ++leaf) {
    if (isParent.has(leaf)) continue;
    const seen = new Set<number>();
    for (let at = leaf; at >= 0 && !seen.has(at); at = parents[at]!) {
      seen.add(at);
      leaves[at]!.push(leaf);
    }
  }
  return leaves.map((list) => Int32Array.from(list));
}

/** Throws A109 if two cells have the same codes. Cells in the order of their codes, as loaders write them, need no set. */
function checkUnique({meta, dimensions, length}: Cube): void {
  const columns = meta.dimensions.map(({id, codes}) => ({codes: dimensions[id]!.codes, size: codes.length}));
  const keyOf = (cell: number): number => columns.reduce((key, {codes, size}) => key * size + codes[cell]!, 0);
  let last = -1;
  let cell = 0;
  for (; cell < length; ++cell) {
    const key = keyOf(cell);
    if (key <= last) break;
    last = key;
  }
  if (cell === length) return;
  const keys = new Set<number>();
  for (let i = 0; i < length; ++i) keys.add(keyOf(i));
  if (keys.size < length) {
    throw new EvaluationError(
      "A109",
      `cells delivered twice in cube: ${meta.id}`,
      `In „${meta.title}“ kommt dieselbe Zelle mehrfach vor; eine Summe wäre falsch.`
    );
  }
}

function notALeaf({meta}: Cube, dimension: string, code: string): EvaluationError {
  return new EvaluationError(
    "A114",
    `not a cube of leaves: ${meta.id} has cells of ${dimension} ${code}`,
    `„${meta.title}“ soll nur feinste Zellen enthalten, hat aber eine Summe: ${dimension}, „${code}“.`
  );
}
