import {randomIntegers} from "../../../data-loaders/disclosure/modular.js";

/** A synthetic table in the form of the disclosure cases. */
export interface GeneratedTable {
  readonly cells: string;
  readonly hierarchy: string;
}

/** Codes of one dimension: code → parent, in order, leaves weighted by `weight`. */
export interface GeneratedDimension {
  readonly name: string;
  readonly codes: readonly (readonly [code: string, parent: string])[];
  /** Relative frequency of the i-th of n leaves. */
  readonly weight: (i: number, n: number) => number;
}

/** A three-level dimension: total, groups, leaves of sizes spread evenly over the groups. */
export function threeLevels(
  name: string,
  groups: number,
  leaves: number,
  weight: GeneratedDimension["weight"]
): GeneratedDimension {
  const group = (g: number) => `${name.toUpperCase()}${String(g + 1).padStart(2, "0")}`;
  return {
    name,
    weight,
    codes: [
      ["Insg", ""],
      ...Array.from({length: groups}, (_, g) => [group(g), "Insg"] as const),
      ...Array.from(
        {length: leaves},
        (_, i) => [`${name}${String(i + 1).padStart(3, "0")}`, group(Math.floor((i * groups) / leaves))] as const
      )
    ]
  };
}

/** A two-level dimension: total and leaves. */
export function twoLevels(name: string, leaves: number, weight: GeneratedDimension["weight"]): GeneratedDimension {
  return {
    name,
    weight,
    codes: [["Insg", ""], ...Array.from({length: leaves}, (_, i) => [`${name}${i + 1}`, "Insg"] as const)]
  };
}

/** Weights that fall like 1 / rank, as origins of a population do. */
export const zipf = (i: number): number => 1 / (i + 1);

/** Nearly even weights, as districts and age groups have. */
export const uneven = (i: number): number => 1 + ((i * 7919) % 13) / 4;

/** Draws persons independently and counts them in every combination of codes. */
export function generateTable(
  dimensions: readonly GeneratedDimension[],
  persons: number,
  seed: number
): GeneratedTable {
  const random = randomIntegers(seed);
  const uniform = () => random() / 2 ** 32;
  const parsed = dimensions.map(({codes, weight}) => {
    const parents = new Set(codes.map(([, parent]) => parent));
    const leaves = codes.flatMap(([code], c) => (parents.has(code) ? [] : [c]));
    const ancestors = leaves.map((leaf) => {
      const list = [leaf];
      for (let parent = codes[leaf]![1]; parent;) {
        const c = codes.findIndex(([code]) => code === parent);
        list.push(c);
        parent = codes[c]![1];
      }
      return list;
    });
    const cumulated = leaves
      .map((_, i) => weight(i, leaves.length))
      .map(
        (
          (sum) => (w: number) =>
            (sum += w)
        )(0)
      );
    return {codes, ancestors, cumulated};
  });
  const size = parsed.reduce((n, {codes}) => n * codes.length, 1);
  const counts = new Int32Array(size);
  for (let p = 0; p < persons; ++p) {
    let cells = [0];
    for (const {codes, ancestors, cumulated} of parsed) {
      const u = uniform() * cumulated.at(-1)!;
      const leaf = cumulated.findIndex((c) => u < c);
      cells = cells.flatMap((cell) => ancestors[leaf]!.map((code) => cell * codes.length + code));
    }
    for (const cell of cells) ++counts[cell]!;
  }
  const lines = [[...dimensions.map(({name}) => name), "value"].join(",")];
  counts.forEach((count, cell) => {
    const names: string[] = [];
    for (let rest = cell, d = parsed.length - 1; d >= 0; --d) {
      const {codes} = parsed[d]!;
      names.unshift(codes[rest % codes.length]![0]);
      rest = Math.floor(rest / codes.length);
    }
    lines.push([...names, count].join(","));
  });
  const hierarchy = [
    "dim,code,parent",
    ...dimensions.flatMap(({name, codes}) => codes.map(([code, parent]) => [name, code, parent].join(",")))
  ];
  return {cells: lines.join("\n"), hierarchy: hierarchy.join("\n")};
}

/** Quartier × sex × age × origin group of a city, 27,594 cells. */
export const cityTable = (): GeneratedTable =>
  generateTable(
    [
      threeLevels("geo", 10, 62, uneven),
      twoLevels("sex", 2, () => 1),
      threeLevels("age", 3, 14, uneven),
      twoLevels("nat", 6, zipf)
    ],
    93_000,
    4
  );

/** Quartier × nationality × age of the foreign residents, 53,801 cells. */
export const foreignersTable = (): GeneratedTable =>
  generateTable(
    [threeLevels("geo", 10, 62, uneven), threeLevels("nat", 6, 60, zipf), threeLevels("age", 3, 7, uneven)],
    14_148,
    5
  );

/** Four dimensions of a small town, thinly filled. */
export const townTable = (): GeneratedTable =>
  generateTable(
    [
      threeLevels("geo", 3, 10, uneven),
      twoLevels("sex", 2, () => 1),
      threeLevels("age", 3, 14, uneven),
      threeLevels("nat", 3, 12, zipf)
    ],
    5_000,
    9
  );
