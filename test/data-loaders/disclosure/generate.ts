import {randomIntegers} from "../../../data-loaders/disclosure/modular.js";
import {leavesOf, tabulate, type TabulatedDimension} from "./tabulate.js";

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

/** Quartier × sex × age × origin group of a city. */
const populationTable = (ageGroups: number, ages: number, persons: number): GeneratedTable =>
  generateTable(
    [
      threeLevels("geo", 10, 62, uneven),
      twoLevels("sex", 2, () => 1),
      threeLevels("age", ageGroups, ages, uneven),
      twoLevels("nat", 6, zipf)
    ],
    persons,
    4
  );

/** 27,594 cells. */
export const cityTable = (): GeneratedTable => populationTable(3, 14, 93_000);

/** As many persons as the city has, at finer ages: 53,655 cells. */
export const residentsTable = (): GeneratedTable => populationTable(4, 30, 360_000);

/** Quartier × nationality × age of the foreign residents, 53,801 cells. */
export const foreignersTable = (): GeneratedTable =>
  generateTable(
    [threeLevels("geo", 10, 62, uneven), threeLevels("nat", 6, 60, zipf), threeLevels("age", 3, 7, uneven)],
    94_000,
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

/** Quartier × sex × age in four levels with a thin third sex, 5,256 cells. */
export const sexTable = (): GeneratedTable =>
  generateTable(
    [
      threeLevels("geo", 10, 62, uneven),
      twoLevels("sex", 3, (i) => [1000, 980, 1][i]!),
      threeLevels("age", 3, 14, uneven)
    ],
    93_000,
    2
  );

/** Three dimensions of which only pairs are published together (see `LINKED`), 6,281 cells are. */
export const linkedTable = (): GeneratedTable =>
  generateTable(
    [threeLevels("geo", 10, 62, uneven), threeLevels("nat", 6, 60, zipf), threeLevels("age", 3, 7, uneven)],
    20_000,
    7
  );

/** The pairs of `linkedTable`. */
export const LINKED: readonly (readonly string[])[] = [
  ["geo", "nat"],
  ["geo", "age"],
  ["nat", "age"]
];

/** Quartier × status × overlapping age windows; single ages are not published (see `WINDOWS`). */
export function windowsTable(): GeneratedTable {
  const geo = threeLevels("geo", 10, 62, uneven);
  const status = twoLevels("status", 6, zipf);
  const leaves = leavesOf(geo).length * leavesOf(status).length * leavesOf(AGES).length;
  const random = randomIntegers(8);
  const counts = Int32Array.from({length: leaves}, (_, joint) => {
    const [age, isYoung] = [joint % 5, joint % 5 === 1];
    const expected = (age === 2 ? 24 : isYoung || age === 3 ? 2 : 6) / (1 + (Math.floor(joint / 5) % 6));
    return Math.floor((expected * (random() / 2 ** 32) * 2) | 0);
  });
  return tabulate([geo, status, AGES], counts);
}

const AGES: TabulatedDimension = {
  name: "agev",
  codes: [
    ["Insg", ""],
    ["a15_64", "Insg"],
    ["a18_64", "Insg"],
    ["a15_66", "Insg"],
    ["a00_14", "Insg"],
    ["a15_17", "a15_64"],
    ["a15_17", "a15_66"],
    ["a18_63", "a15_64"],
    ["a18_63", "a18_64"],
    ["a18_63", "a15_66"],
    ["a65_66", "a15_66"],
    ["a67", "Insg"]
  ]
};

/** The codes of `windowsTable` that are published. */
export const WINDOWS: ReadonlyMap<string, readonly string[]> = new Map([
  ["agev", ["Insg", "a15_64", "a18_64", "a15_66"]]
]);

/** A table of 30,380 joint classes, for rounding. */
export const fineTable = (): GeneratedTable =>
  generateTable(
    [threeLevels("geo", 10, 62, uneven), threeLevels("age", 3, 14, uneven), threeLevels("nat", 5, 35, zipf)],
    40_000,
    6
  );
