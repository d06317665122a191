import type {Table} from "./table.js";
import type {Incidence} from "./universe.js";

/**
 * Sums between the cells of a table that its hierarchies declare: the first
 * cell of every line is the sum of the others. A code whose children divide it
 * in several ways (crossing geographies) gives a line for each.
 */
export function declaredSums({hierarchies, codes}: Table, rows: Int32Array): Incidence {
  const sizes = hierarchies.map((hierarchy) => hierarchy.codes.length);
  const keyOf = (list: readonly number[]) => list.reduce((key, code, d) => key * sizes[d]! + code, 0);
  const own = Array.from(rows, (row) => codes.map((column) => column[row]!));
  const cellOf = new Map(own.map((list, j) => [keyOf(list), j]));
  const divisions = hierarchies.map(({children, leaves}) =>
    children.map((list, c) => divide(list, leaves, leaves[c]!))
  );
  const start = [0];
  const index: number[] = [];
  own.forEach((list, j) => {
    divisions.forEach((ofCode, d) => {
      for (const parts of ofCode[list[d]!]!) {
        const cells = parts.map((part) => cellOf.get(keyOf(list.with(d, part))));
        if (!cells.every((cell) => cell !== undefined)) continue;
        index.push(j, ...cells);
        start.push(index.length);
      }
    });
  });
  return {start: Int32Array.from(start), index: Int32Array.from(index)};
}

/** Sets of children that divide the leaves of a code without overlap. */
function divide(children: readonly number[], leaves: readonly Int32Array[], all: Int32Array): number[][] {
  const out: number[][] = [];
  for (let rest = children.slice(); rest.length > 0;) {
    const covered = new Set<number>();
    const parts = rest.filter((child) => {
      if (leaves[child]!.some((leaf) => covered.has(leaf))) return false;
      for (const leaf of leaves[child]!) covered.add(leaf);
      return true;
    });
    if (covered.size === all.length) out.push(parts);
    rest = rest.filter((child) => !parts.includes(child));
  }
  return out;
}
