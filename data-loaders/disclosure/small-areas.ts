import type {Cube, DimensionMeta} from "../../indicators/engine/cube.js";
import {signAt, signCode} from "../../indicators/vocabulary/signs.js";
import {inputError} from "./input-error.js";
import {takeCells} from "./leaf-cells.js";
import {areaDimensions} from "./profiles.js";

/** By area code its fewest inhabitants on any reference date. */
export type Inhabitants = ReadonlyMap<string, number>;

export interface MergedAreas {
  readonly cube: Cube;
  /** Labels of areas that were put together, such as “A und B”. */
  readonly merged: readonly string[];
}

/** Fewest inhabitants of each area that a cube of residents counts, over all its dates; a hidden part counts as nobody. */
export function inhabitantsOf({dimensions, wert, zeichen, length}: Cube, area: string): Inhabitants {
  const days = dimensions["stichtag"]?.codes;
  const {codes, dictionary} = dimensions[area]!;
  const sums = new Map<string, number>();
  for (let cell = 0; cell < length; ++cell) {
    const key = `${days?.[cell] ?? 0} ${codes[cell]!}`;
    sums.set(key, (sums.get(key) ?? 0) + (signAt(zeichen[cell]!).hasValue ? wert[cell]! : 0));
  }
  const fewest = new Map<string, number>();
  for (const [key, count] of sums) {
    const id = dictionary[Number(key.split(" ")[1])]!;
    fewest.set(id, Math.min(fewest.get(id) ?? Infinity, count));
  }
  return fewest;
}

/**
 * Puts areas with fewer inhabitants than the profile asks for together with the
 * least of their neighbours in the same larger area, before anything is
 * rounded: sums stay what they are, and nobody can be told from so few. The same
 * for all dates, so that no difference between years shows the small area.
 * Areas whose inhabitants are not known stay. Throws a DeliveryError (G406)
 * where an area has no neighbour.
 */
export function mergeSmallAreas(cube: Cube, smallest: number, inhabitants: Inhabitants = new Map()): MergedAreas {
  const dimension = cube.meta.dimensions.find(({id}) => areaDimensions.includes(id));
  const groups = dimension === undefined ? [] : groupsOf(cube, dimension, smallest, inhabitants);
  if (dimension === undefined || groups.length === 0) return {cube, merged: []};
  const of = new Map(groups.flatMap((group) => group.map((k) => [k, group] as const)));
  const codes = dimension.codes.flatMap((code, k) => {
    const group = of.get(k);
    if (group === undefined) return [{code, from: [k]}];
    if (group[0] !== k) return [];
    const parts = group.map((part) => dimension.codes[part]!);
    const id = parts.map((part) => part.id).join("+");
    return [{code: {...code, id, label: parts.map(({label}) => label).join(" und ")}, from: group}];
  });
  const to = new Map(codes.flatMap(({from}, position) => from.map((k) => [k, position] as const)));
  return {
    cube: recode(
      cube,
      {...dimension, codes: codes.map(({code}) => code)},
      dimension.codes.map((_, k) => to.get(k)!)
    ),
    merged: codes.flatMap(({code, from}) => (from.length > 1 ? [code.label] : []))
  };
}

/** Positions of areas that go together; only groups of two and more. */
function groupsOf(
  {meta}: Cube,
  {codes}: DimensionMeta,
  smallest: number,
  inhabitants: Inhabitants
): readonly (readonly number[])[] {
  const parents = new Set(codes.map(({parent}) => parent));
  let groups = codes.flatMap(({id, parent}, k) => {
    const count = parents.has(id) ? undefined : inhabitants.get(id);
    return count === undefined ? [] : [{parent, count, members: [k]}];
  });
  for (;;) {
    const small = least(groups.filter(({count}) => count < smallest));
    if (small === undefined) return groups.flatMap(({members}) => (members.length > 1 ? [members] : []));
    const partner = least(groups.filter((group) => group !== small && group.parent === small.parent));
    if (partner === undefined) throw noNeighbour(meta.title, codes[small.members[0]!]!.label, smallest, meta.id);
    const together = {
      parent: small.parent,
      count: small.count + partner.count,
      members: [...small.members, ...partner.members].sort((a, b) => a - b)
    };
    groups = [...groups.filter((group) => group !== small && group !== partner), together];
  }
}

function least<G extends {readonly count: number}>(groups: readonly G[]): G | undefined {
  return groups.reduce<G | undefined>((a, b) => (a !== undefined && a.count <= b.count ? a : b), undefined);
}

/** The cube with other codes of one dimension; cells that fall together are added up, a hidden one hides the sum. */
function recode(cube: Cube, dimension: DimensionMeta, to: readonly number[]): Cube {
  const columns = cube.meta.dimensions.map(({id, codes}) => ({
    codes: cube.dimensions[id]!.codes,
    size: codes.length,
    id
  }));
  const first = new Map<number, number>();
  const cells: number[] = [];
  const values: number[] = [];
  const hidden: boolean[] = [];
  for (let cell = 0; cell < cube.length; ++cell) {
    const key = columns.reduce(
      (n, {codes, size, id}) => n * size + (id === dimension.id ? to[codes[cell]!]! : codes[cell]!),
      0
    );
    let at = first.get(key);
    if (at === undefined) {
      first.set(key, (at = cells.push(cell) - 1));
      values.push(0);
      hidden.push(false);
    }
    values[at] = values[at]! + cube.wert[cell]!;
    hidden[at] ||= !signAt(cube.zeichen[cell]!).hasValue;
  }
  const taken = takeCells(cube, Int32Array.from(cells));
  const own = taken.dimensions[dimension.id]!;
  return {
    ...taken,
    meta: {...cube.meta, dimensions: cube.meta.dimensions.map((one) => (one.id === dimension.id ? dimension : one))},
    dimensions: {
      ...taken.dimensions,
      [dimension.id]: {codes: own.codes.map((code) => to[code]!), dictionary: dimension.codes.map(({id}) => id)}
    },
    wert: taken.wert.map((_, i) => (hidden[i] ? 0 : values[i]!)),
    zeichen: taken.zeichen.map((sign, i) => (hidden[i] && signAt(sign).hasValue ? signCode("geheim") : sign))
  };
}

function noNeighbour(title: string, area: string, smallest: number, id: string) {
  return inputError(
    "G406",
    `„${title}“ nennt das Gebiet „${area}“ mit weniger als ${smallest} Menschen; daneben liegt keines, mit dem es zusammengefasst werden könnte.`,
    {file: `${id}.arrow`},
    {advice: "Die Tabelle auf der nächsthöheren Ebene liefern lassen."}
  );
}
