import type {GeneratedTable} from "./generate.js";

/** One dimension: code → parent; a code of several parents (crossing groups) stands in several lines. */
export interface TabulatedDimension {
  readonly name: string;
  readonly codes: readonly (readonly [code: string, parent: string])[];
}

/** A dimension of a total “Insg” and leaves called by its name and a number from 0. */
export function flat(name: string, leaves: number): TabulatedDimension {
  return {
    name,
    codes: [["Insg", ""], ...Array.from({length: leaves}, (_, i) => [`${name}${i}`, "Insg"] as const)]
  };
}

/** Codes without children, in order of their first line. */
export function leavesOf({codes}: TabulatedDimension): string[] {
  const parents = new Set(codes.map(([, parent]) => parent));
  return [...new Set(codes.map(([code]) => code))].filter((code) => !parents.has(code));
}

/** Counts of all joint leaves (the last dimension running fastest) summed over every combination of codes, as text. */
export function tabulate(dimensions: readonly TabulatedDimension[], counts: ArrayLike<number>): GeneratedTable {
  const above = dimensions.map((dimension) => leavesOf(dimension).map((leaf) => ancestors(dimension, leaf)));
  const cells = new Map<string, number>();
  for (let joint = 0; joint < counts.length; ++joint) {
    let names = [""];
    for (let rest = joint, d = dimensions.length - 1; d >= 0; --d) {
      const own = above[d]![rest % above[d]!.length]!;
      rest = Math.floor(rest / above[d]!.length);
      names = names.flatMap((tail) => own.map((code) => (tail ? `${code},${tail}` : code)));
    }
    for (const name of names) cells.set(name, (cells.get(name) ?? 0) + counts[joint]!);
  }
  return {
    cells: [
      [...dimensions.map(({name}) => name), "value"].join(","),
      ...Array.from(cells, ([name, n]) => `${name},${n}`)
    ].join("\n"),
    hierarchy: [
      "dim,code,parent",
      ...dimensions.flatMap(({name, codes}) => codes.map(([code, parent]) => `${name},${code},${parent}`))
    ].join("\n")
  };
}

function ancestors({codes}: TabulatedDimension, leaf: string): string[] {
  const found = new Set([leaf]);
  for (const code of found) for (const [child, parent] of codes) if (child === code && parent) found.add(parent);
  return [...found];
}
