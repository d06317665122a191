import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {auditTogether} from "../../../data-loaders/disclosure/joint-audit.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import {
  packTable,
  type PublishedTable,
  tablesOf,
  unpackTable
} from "../../../data-loaders/disclosure/published-table.js";
import {numeratorsOf} from "../../../data-loaders/disclosure/rate-numerators.js";
import type {NamedTable} from "../../../data-loaders/disclosure/statements.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {type CellSpec, type CodeSpec, makeCube} from "../../indicators/cubes.js";

const day = "2024-12-31";

/** One date of a cube as it was published, exactly unless the cube says otherwise. */
const named = (name: string, cube: Cube): NamedTable => ({name, table: tablesOf(cube).get(day)!});

function table(
  id: string,
  dimensions: Readonly<Record<string, readonly CodeSpec[]>>,
  cells: readonly CellSpec[],
  gebietsstand = day
): Cube {
  const territory = {id: "test", label: "Test", gebietsstand};
  const spec = {
    id,
    sums: "derived",
    disclosure: "KOM",
    territory,
    dimensions: {stichtag: [day], ...dimensions}
  } as const;
  return makeCube({...spec, cells: cells.map((cell) => [day, ...cell] as unknown as CellSpec)});
}

const bands = (...limits: readonly number[]) =>
  limits.map((from, i) => ({id: `k${from}`, from, ...(i + 1 < limits.length && {to: limits[i + 1]! - 1})}));

describe("two publications together", () => {
  it("attack, variant against variant: 15–64 = 132 and 18–64 = 130 tell of two people of 15–17", () => {
    const first = table("einwohner-15", {quartier: ["q1"], alter: bands(0, 15, 65)}, [
      ["q1", "k0", 40],
      ["q1", "k15", 132],
      ["q1", "k65", 30]
    ]);
    const second = table("einwohner-18", {quartier: ["q1"], alter: bands(0, 18, 65)}, [
      ["q1", "k0", 42],
      ["q1", "k18", 130],
      ["q1", "k65", 30]
    ]);
    const found = auditTogether([named("einwohner-15", first), named("einwohner-18", second)], 5);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({table: "einwohner-15 und einwohner-18", cell: "q1, 15–17", low: 2, high: 2});
    expect(found[0]!.equation).toContain("[einwohner-18: q1, k0: 42] − [einwohner-15: q1, k0: 40]");
  });

  it("the same two variants as rounded cells of one cube tell nothing", () => {
    const fine = table("einwohner", {quartier: ["q1"], alter: bands(0, 15, 18, 65)}, [
      ["q1", "k0", 40],
      ["q1", "k15", 2],
      ["q1", "k18", 130],
      ["q1", "k65", 30]
    ]);
    const rounded = named("einwohner", protectCube(fine));
    expect(auditTogether([rounded, {...rounded, name: "dieselbe noch einmal"}], 5)).toEqual([]);
  });

  it("attack, the same persons rounded twice without a link: the sums narrow each other", () => {
    const areas = Array.from({length: 40}, (_, i) => `q${i}`);
    const sexes = ["m", "w"];
    const fine = areas.flatMap((q, i) =>
      sexes.flatMap((s, j) => ["a", "b"].map((g, k): CellSpec => [q, s, g, (7 * i + 3 * j + 5 * k) % 13]))
    );
    const coarse = areas.flatMap((q, i) =>
      sexes.map((s, j): CellSpec => [q, s, ((7 * i + 3 * j) % 13) + ((7 * i + 3 * j + 5) % 13)])
    );
    const a = protectCube(table("fein", {quartier: areas, geschlecht: sexes, gruppe: ["a", "b"]}, fine));
    const b = protectCube(table("grob", {quartier: areas, geschlecht: sexes}, coarse));
    const found = auditTogether([named("fein", a), named("grob", b)], 5);
    expect(found.length).toBeGreaterThan(0);
    for (const {low, high, equation} of found) {
      expect(high - low).toBeLessThan(4);
      expect(equation).toMatch(/\[fein: .*\].*\[grob: |\[grob: .*\].*\[fein: /);
    }
  });

  it("attack, both methods: an exact table beside the rounded one gives its cells away", () => {
    const counts: CellSpec[] = ["q1", "q2", "q3"].map((q, i) => [q, [7, 12, 23][i]!]);
    const rounded = named("gerundet", protectCube(table("x", {quartier: ["q1", "q2", "q3"]}, counts)));
    const exact = named("gesperrt", table("x", {quartier: ["q1", "q2", "q3"]}, counts));
    const found = auditTogether([rounded, exact], 5);
    expect(found.map(({cell, low, high}) => [cell, low, high])).toContainEqual(["q1", 7, 7]);
    expect(found.find(({cell}) => cell === "q1")!.equation).toContain("[gesperrt: q1: 7]");
  });

  it("attack, rate against denominator: 11.8 % of 17 is a published numerator of 2", () => {
    const spec = {quartier: ["q1", "q2"]};
    const rate = {
      ...named(
        "quote",
        table("quote", spec, [
          ["q1", 11.8],
          ["q2", 20]
        ])
      ).table,
      complete: false
    };
    const denominators = named(
      "nenner",
      table("nenner", spec, [
        ["q1", 17],
        ["q2", 5000]
      ])
    ).table;
    const implied: NamedTable = {name: "Quote mal Nenner", table: numeratorsOf(rate, 1, denominators)};
    const numerators = named(
      "zaehler",
      protectCube(
        table("zaehler", spec, [
          ["q1", 2],
          ["q2", 1000]
        ])
      )
    );
    const found = auditTogether([implied, numerators], 5);
    expect(found.map(({cell, low, high}) => [cell, low, high])).toEqual([["q1", 2, 2]]);
    expect(found[0]!.equation).toContain("[Quote mal Nenner: q1: 2]");
  });

  it("attack, a moved border: the difference of the two states is who lives where it moved", () => {
    const before = named(
      "2023",
      table(
        "x",
        {quartier: ["q1", "q2"]},
        [
          ["q1", 103],
          ["q2", 50]
        ],
        "2023-12-31"
      )
    );
    const after = named(
      "2024",
      table("x", {quartier: ["q1", "q2"]}, [
        ["q1", 101],
        ["q2", 52]
      ])
    );
    const found = auditTogether([before, after], 5);
    expect(found.map(({cell, low, high}) => [cell, low, high])).toEqual([
      ["q1, verschobene Grenze", 2, 2],
      ["q2, verschobene Grenze", 2, 2]
    ]);
    expect(found[0]!.equation).toBe("[2023: q1: 103] − [2024: q1: 101]");
    const rounded = [before, after].map(({name, table: one}) => ({name, table: {...one, error: 4}}));
    expect(auditTogether(rounded as unknown as [NamedTable, NamedTable], 5)).toEqual([]);
  });

  it("never bounds a count that the true table does not lie in (random tables, two divisions of age)", () => {
    const counts = fc.array(fc.nat({max: 9}), {minLength: 8, maxLength: 8});
    fc.assert(
      fc.property(counts, fc.constantFrom(3, 5), (ages, threshold) => {
        const sum = (from: number, to: number) => ages.slice(from, to).reduce((x, y) => x + y, 0);
        const of = (name: string, limits: readonly number[]) => {
          const codes = bands(...limits);
          const cells = limits.map((from, i): CellSpec => [`k${from}`, sum(from, limits[i + 1] ?? 8)]);
          return named(name, table(name, {alter: codes}, cells));
        };
        for (const {cell, low, high} of auditTogether([of("a", [0, 3, 6]), of("b", [0, 4, 6])], threshold)) {
          const [from, to] = cell.split("–").map(Number) as [number, number?];
          const truth = sum(from, (to ?? from) + 1);
          expect(low).toBeLessThanOrEqual(truth);
          expect(high).toBeGreaterThanOrEqual(truth);
        }
      }),
      {numRuns: 200}
    );
  });
});

describe("a released table", () => {
  it("is packed whole, hidden cells too, and read again", () => {
    const cube = table("x", {quartier: ["q1", "q2"], alter: bands(0, 15)}, [
      ["q1", "k0", 5],
      ["q2", "k15", "geheim"]
    ]);
    const one: PublishedTable = named("x", cube).table;
    expect(unpackTable(packTable(one))).toEqual(one);
    expect(unpackTable("kaputt")).toBeUndefined();
  });
});
