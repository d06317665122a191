import type {Cube} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";
import type {Link, SharedDimension} from "./linked-cubes.js";
import {pathsOf} from "./leaf-cells.js";

/** Looks up the published sum that a leaf cell belongs to. */
export interface SharedSums {
  /** Which group of cells must come to a shared sum, and which sum that is; undefined for cells of no such group. */
  groupOf(cell: number): {readonly group: string; readonly key: string} | undefined;
  /** The published sum, NaN where it is hidden, undefined where its date is not published. */
  valueOf(key: string): number | undefined;
}

/**
 * The sums that a cube shares with one that is published already. Both hold leaf
 * cells. Undefined where a dimension that they share is missing from either, so
 * that there is nothing to hold equal.
 */
export function sharedSums(cube: Cube, link: Link, published: Cube): SharedSums | undefined {
  const by = [{id: "stichtag"}, ...link.by] satisfies readonly SharedDimension[];
  if (!by.every((one: SharedDimension) => has(cube, one.id) && has(published, one.as ?? one.id))) return undefined;
  if (!Object.keys(link.fromWhere ?? {}).every((id) => has(published, id))) return undefined;
  const own = by.map((one: SharedDimension) => {
    const {codes, dictionary} = cube.dimensions[one.id]!;
    return {codes, names: dictionary.map((code) => one.codes?.[code] ?? one.codes?.["*"] ?? code)};
  });
  const inside = Object.entries(link.where ?? {}).map(([id, wanted]) => {
    const {codes, dictionary} = cube.dimensions[id]!;
    return {codes, wanted: dictionary.map((code) => wanted.includes(code))};
  });
  const sums = sumsOf(published, by, own, link.fromWhere ?? {});
  const days = new Set(published.dimensions["stichtag"]!.codes);
  const isPublished = new Set([...days].map((day) => published.dimensions["stichtag"]!.dictionary[day]!));
  const each = (link.each ?? []).map((id) => cube.dimensions[id]!.codes);
  const columns = [...by.map(({id}) => id), ...(link.each ?? [])].map((id) => cube.dimensions[id]!);
  const known = new Map<number, {readonly group: string; readonly key: string}>();
  return {
    groupOf: (cell) => {
      for (const {codes, wanted} of inside) if (!wanted[codes[cell]!]) return undefined;
      let at = 0;
      for (const {codes, dictionary} of columns) at = at * dictionary.length + codes[cell]!;
      let found = known.get(at);
      if (found === undefined) {
        const key = own.map(({codes, names}) => names[codes[cell]!]).join("|");
        found = {group: [key, ...each.map((codes) => codes[cell])].join("|"), key};
        known.set(at, found);
      }
      return found;
    },
    valueOf: (key) => (isPublished.has(key.slice(0, key.indexOf("|"))) ? (sums.get(key) ?? 0) : undefined)
  };
}

function has({meta}: Cube, id: string): boolean {
  return meta.dimensions.some((dimension) => dimension.id === id);
}

/** Sums of a published cube by the codes that the other cube asks for. */
function sumsOf(
  published: Cube,
  by: readonly SharedDimension[],
  own: readonly {readonly names: readonly string[]}[],
  fromWhere: Readonly<Record<string, string>>
): ReadonlyMap<string, number> {
  const meta = (id: string) => published.meta.dimensions.find((dimension) => dimension.id === id)!;
  const axes = by.map((one, d) => {
    const dimension = meta(one.as ?? one.id);
    const asked = new Set(own[d]!.names);
    const ids = [...asked];
    const positions = new Map(ids.map((id, at) => [id, at]));
    const places = pathsOf(dimension).map((path) => path.flatMap((k) => positions.get(dimension.codes[k]!.id) ?? []));
    return {codes: published.dimensions[dimension.id]!.codes, ids, places};
  });
  const filters = Object.entries(fromWhere).map(([id, code]) => {
    const dimension = meta(id);
    const inside = pathsOf(dimension).map((path) => path.some((k) => dimension.codes[k]!.id === code));
    return {codes: published.dimensions[id]!.codes, inside};
  });
  const sums = new Map<number, number>();
  const add = (cell: number, value: number, axis: number, key: number): void => {
    if (axis === axes.length) {
      sums.set(key, (sums.get(key) ?? 0) + value);
      return;
    }
    const {codes, ids, places} = axes[axis]!;
    for (const place of places[codes[cell]!]!) add(cell, value, axis + 1, key * ids.length + place);
  };
  for (let cell = 0; cell < published.length; ++cell) {
    if (!filters.every(({codes, inside}) => inside[codes[cell]!])) continue;
    add(cell, signAt(published.zeichen[cell]!).hasValue ? published.wert[cell]! : NaN, 0, 0);
  }
  return new Map([...sums].map(([key, sum]) => [nameOf(key, axes), sum]));
}

/** The codes that a key in mixed radix was made of, joined. */
function nameOf(key: number, axes: readonly {readonly ids: readonly string[]}[]): string {
  const names: string[] = [];
  let rest = key;
  for (const {ids} of axes.toReversed()) {
    names.unshift(ids[rest % ids.length]!);
    rest = Math.floor(rest / ids.length);
  }
  return names.join("|");
}
