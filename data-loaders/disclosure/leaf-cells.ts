import type {Cube, DictionaryColumn, OriginColumns} from "../../indicators/engine/cube.js";
import {signAt, signCode} from "../../indicators/vocabulary/signs.js";
import {inputError} from "./input-error.js";

/** Codes of a dimension from the root to each code, itself last; reference days stand alone. */
export function pathsOf({id, codes}: Cube["meta"]["dimensions"][number]): readonly (readonly number[])[] {
  if (id === "stichtag") return codes.map((_, k) => [k]);
  const position = new Map(codes.map((code, k) => [code.id, k]));
  return codes.map((_, k) => {
    const path = [k];
    for (let at = codes[k]!.parent; at !== undefined;) {
      const parent = position.get(at);
      if (parent === undefined || path.includes(parent)) break;
      path.unshift(parent);
      at = codes[parent]!.parent;
    }
    return path;
  });
}

/** The cells of a cube at the given positions, in that order. */
export function takeCells({meta, dimensions, wert, zeichen, herkunft}: Cube, cells: Int32Array): Cube {
  const take = <A extends Int8Array | Int16Array | Int32Array | Float64Array>(values: A): A => {
    const taken = new (values.constructor as new (length: number) => A)(cells.length);
    for (let i = 0; i < cells.length; ++i) taken[i] = values[cells[i]!]!;
    return taken;
  };
  const column = ({codes, dictionary}: DictionaryColumn): DictionaryColumn => ({codes: take(codes), dictionary});
  const origin: OriginColumns = {
    lieferung: take(herkunft.lieferung),
    zeile: take(herkunft.zeile),
    spalte: take(herkunft.spalte),
    ...(herkunft.blatt && {blatt: column(herkunft.blatt)})
  };
  return {
    meta,
    length: cells.length,
    dimensions: Object.fromEntries(Object.entries(dimensions).map(([id, one]) => [id, column(one)])),
    wert: take(wert),
    zeichen: take(zeichen),
    herkunft: origin
  };
}

/**
 * A cube reduced to its leaf cells, `sums` “derived”. Totals that the provider
 * prints are first checked against the sums of the leaves, since from then on
 * nothing else is known of them; a total over a hidden leaf says nothing.
 * `within` is how far the provider’s own rounding may move each printed cell.
 * Throws a DeliveryError (G401) where a total is not the sum of its leaves: then
 * the table has persons that no leaf counts, and rounding the leaves would lose
 * them.
 */
export function toLeafCells(cube: Cube, within = 0): Cube {
  if (cube.meta.sums === "derived") return cube;
  const leaves = leafCells(cube);
  const {meta} = cube;
  const reduced = takeCells({...cube, meta: {...meta, sums: "derived"}}, leaves);
  const sums = sumsOfLeaves(cube, reduced);
  const parts = within > 0 ? sumsOfLeaves(cube, {...reduced, wert: reduced.wert.map(() => 1)}) : undefined;
  for (let cell = 0; cell < cube.length; ++cell) {
    if (!signAt(cube.zeichen[cell]!).hasValue) continue;
    const slack = parts === undefined ? 0 : within * (parts[cell]! + 1);
    if (Math.abs(sums[cell]! - cube.wert[cell]!) > slack + 1e-6) throw notTheSum(cube, cell, sums[cell]!);
  }
  return reduced;
}

/** Positions of the cells that no dimension divides further. */
function leafCells({meta, dimensions, length}: Cube): Int32Array {
  const columns = meta.dimensions.map(({id, codes}) => {
    const parents = new Set(codes.map(({parent}) => parent));
    return {codes: dimensions[id]!.codes, isLeaf: codes.map((code) => id === "stichtag" || !parents.has(code.id))};
  });
  const cells = new Int32Array(length);
  let n = 0;
  for (let cell = 0; cell < length; ++cell) {
    if (columns.every(({codes, isLeaf}) => isLeaf[codes[cell]!])) cells[n++] = cell;
  }
  return cells.slice(0, n);
}

/** Per cell of a cube the sum of the given leaf cells over the same dimensions; NaN where one of them is hidden. */
export function sumsOfLeaves({meta, dimensions, length}: Cube, leaves: Cube): Float64Array {
  const axes = meta.dimensions.map((dimension) => ({
    paths: pathsOf(dimension),
    size: dimension.codes.length,
    own: dimensions[dimension.id]!.codes,
    leaf: leaves.dimensions[dimension.id]!.codes
  }));
  const sums = new Map<number, number>();
  for (let cell = 0; cell < leaves.length; ++cell) {
    const value = signAt(leaves.zeichen[cell]!).hasValue ? leaves.wert[cell]! : NaN;
    let keys = [0];
    for (const {paths, size, leaf} of axes) {
      const path = paths[leaf[cell]!]!;
      keys = keys.flatMap((key) => path.map((code) => key * size + code));
    }
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return Float64Array.from({length}, (_, cell) => {
    const key = axes.reduce((before, {own, size}) => before * size + own[cell]!, 0);
    return sums.get(key) ?? 0;
  });
}

function notTheSum({meta, dimensions, wert, herkunft}: Cube, cell: number, sum: number) {
  const labels = meta.dimensions.map(({id, codes}) => codes[dimensions[id]!.codes[cell]!]!.label).join(", ");
  return inputError(
    "G401",
    `Die Summe „${labels}“ in „${meta.title}“ ist nicht die Summe ihrer feinsten Zellen (${wert[cell]} statt ${sum}); so kann der Würfel nicht gerundet veröffentlicht werden.`,
    {
      file: meta.deliveries[herkunft.lieferung[cell]!]?.file ?? meta.id,
      row: herkunft.zeile[cell]!,
      column: herkunft.spalte[cell]!
    },
    {
      expected: "jede gedruckte Summe ergibt sich aus den Zellen ohne weitere Untergliederung",
      advice: "Fehlende feinste Zellen nachliefern lassen oder die Summen im Vertrag weglassen."
    }
  );
}

/** A cube with cells of nobody added, each given by its codes in the order of the dimensions. */
export function appendCells(cube: Cube, added: readonly (readonly number[])[]): Cube {
  const {meta, length} = cube;
  const all = takeCells(
    cube,
    Int32Array.from({length: length + added.length}, (_, i) => Math.min(i, length - 1))
  );
  meta.dimensions.forEach(({id}, d) =>
    added.forEach((codes, i) => (all.dimensions[id]!.codes[length + i] = codes[d]!))
  );
  added.forEach((_, i) => {
    all.wert[length + i] = 0;
    all.zeichen[length + i] = signCode("wert");
  });
  return all;
}
