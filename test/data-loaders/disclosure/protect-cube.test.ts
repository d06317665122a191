import {tableFromIPC} from "apache-arrow";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cubeToIpc} from "../../../data-loaders/arrow/cube.js";
import {protectCube} from "../../../data-loaders/disclosure/protect-cube.js";
import {addUp} from "../../../indicators/engine/add-up.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {cubeFromArrow, evaluate, explain, row} from "../../../indicators/engine/index.js";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {signAt} from "../../../indicators/vocabulary/signs.js";
import {type CellSpec, makeCube} from "../../indicators/cubes.js";
import {plainIndicator} from "../../indicators/indicators.js";

const day = "2024-12-31";
const areas = [
  "05124",
  {id: "05124-0", parent: "05124"},
  {id: "05124-00", parent: "05124-0"},
  {id: "05124-01", parent: "05124-0"}
];
const leaves = (...ids: string[]) => ["insgesamt", ...ids.map((id) => ({id, parent: "insgesamt"}))];
const sex = leaves("maennlich", "weiblich");
const age = leaves("k0", "k18", "k65");
const groups = [
  ...leaves("deutsch", "nichtdeutsch"),
  {id: "eu27", parent: "nichtdeutsch"},
  {id: "ukraine", parent: "nichtdeutsch"}
];
const migration = [
  ...leaves("ohne", "mit"),
  {id: "auslaender", parent: "mit"},
  {id: "deutsch-erworben", parent: "mit"}
];

/** Every combination of leaves with its count. */
function extract(
  id: string,
  last: string,
  codes: typeof groups,
  leafCodes: readonly string[],
  counts: readonly number[]
): Cube {
  const cells: CellSpec[] = [];
  for (const area of ["05124-00", "05124-01"])
    for (const s of ["maennlich", "weiblich"])
      for (const a of ["k0", "k18", "k65"])
        for (const code of leafCodes) {
          const value = counts[cells.length % counts.length]!;
          cells.push([day, area, s, a, code, value]);
        }
  const dimensions = {stichtag: [day], quartier: areas, geschlecht: sex, alter: age, [last]: codes};
  return makeCube({
    id,
    sums: "derived",
    disclosure: "KOM",
    dimensions,
    cells: cells.filter((cell) => cell.at(-1) !== 0)
  });
}

const small = fc.array(fc.oneof(fc.nat({max: 4}), fc.nat({max: 40})), {minLength: 36, maxLength: 36});

/** Residents by nationality, and the same residents by Migrationshintergrund. */
const twoTables = small.map((counts) => {
  const staaten = extract("einwohner-staaten", "staatengruppe", groups, ["deutsch", "eu27", "ukraine"], counts);
  // Per area, sex and age: foreigners are eu27 + ukraine, Germans fall to three components.
  const split = Array.from({length: 12}, (_, k) => {
    const [german, eu, ukraine] = counts.slice(3 * k, 3 * k + 3) as [number, number, number];
    return [german - Math.floor(german / 3), eu + ukraine, Math.floor(german / 3)];
  }).flat();
  const byOrigin = extract(
    "einwohner-migration",
    "migrationshintergrund",
    migration,
    ["ohne", "auslaender", "deutsch-erworben"],
    split
  );
  return {staaten, byOrigin};
});

function values({meta, dimensions, wert, length}: Cube): Map<string, number> {
  return new Map(
    Array.from({length}, (_, cell) => [
      meta.dimensions.map(({id}) => dimensions[id]!.dictionary[dimensions[id]!.codes[cell]!]).join("|"),
      wert[cell]!
    ])
  );
}

function marginOf(cube: Cube, group: (code: string) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [key, value] of values(cube)) {
    const codes = key.split("|");
    const margin = [...codes.slice(0, 4), group(codes[4]!)].join("|");
    sums.set(margin, (sums.get(margin) ?? 0) + value);
  }
  return sums;
}

describe("protectCube", () => {
  it("publishes multiples of the threshold, off by less than it, and never raises nothing", () => {
    fc.assert(
      fc.property(twoTables, ({staaten}) => {
        const published = protectCube(staaten);
        const truth = values(staaten);
        for (const [key, value] of values(published)) {
          expect(value % 5).toBe(0);
          if (value > 0) expect(truth.get(key)).toBeGreaterThan(0);
        }
        for (const [key, value] of truth) expect(Math.abs((values(published).get(key) ?? 0) - value)).toBeLessThan(5);
        expect(published.meta.protection).toMatchObject({method: "rounding", base: 5, largestError: 4});
      }),
      {numRuns: 60}
    );
  });

  it("gives both tables of the same residents the same sums, so that one does not narrow the other", () => {
    fc.assert(
      fc.property(twoTables, ({staaten, byOrigin}) => {
        const first = protectCube(staaten);
        const second = protectCube(byOrigin, {published: () => first});
        const a = marginOf(first, (code) => (code === "deutsch" ? "deutsch" : "nichtdeutsch"));
        const b = marginOf(second, (code) => (code === "auslaender" ? "nichtdeutsch" : "deutsch"));
        for (const key of new Set([...a.keys(), ...b.keys()]))
          expect([key, b.get(key) ?? 0]).toEqual([key, a.get(key) ?? 0]);
        // What either table leaves open, both together leave open: one person more or less in any cell of the first, within its
        // own bounds, can be matched in the second without leaving the bounds of any published cell or sum.
        const others = values(second);
        for (const [key, sum] of b) {
          const cells = [...others].filter(([cell]) => cell.startsWith(key.slice(0, key.lastIndexOf("|"))));
          for (let shift = -4; shift <= 4; ++shift) {
            if (sum + shift < 0 || (sum === 0 && shift < 0)) continue;
            const canGive = shift > 0 || cells.some(([, value]) => value + shift >= 0);
            expect(canGive).toBe(true);
          }
        }
      }),
      {numRuns: 60}
    );
  });

  it("would narrow margins if the tables were rounded one by one: the attack that links prevent", () => {
    // Persons of one area, sex and age lie within 4 of what each table shows; where the tables differ, within less.
    const {staaten, byOrigin} = fc.sample(twoTables, {numRuns: 1, seed: 7})[0]!;
    const total = () => "alle";
    const [a, alone] = [marginOf(protectCube(staaten), total), marginOf(protectCube(byOrigin), total)];
    const linked = marginOf(protectCube(byOrigin, {published: () => protectCube(staaten)}), total);
    const differing = (b: Map<string, number>) => [...a].filter(([key, value]) => value !== (b.get(key) ?? 0)).length;
    expect(differing(alone)).toBeGreaterThan(0);
    expect(differing(linked)).toBe(0);
  });

  it("passes on what the provider has protected, cell for cell", () => {
    const azr = makeCube({
      id: "auslaender-azr",
      disclosure: "R5",
      dimensions: {stichtag: [day], gebiet: ["05124"]},
      cells: [[day, "05124", 94110]]
    });
    const rates = {minimum: 100, sensitive: false};
    expect(protectCube(azr)).toEqual({...azr, meta: {...azr.meta, rates}});
  });

  it("refuses small counts in what should arrive protected, naming the cell", () => {
    const cells = (other: CellSpec): CellSpec[] => [[day, "05124-00", 30], other];
    const spec = {id: "x", disclosure: "BA3 und KOM", dimensions: {stichtag: [day], quartier: areas}} as const;
    const hidden = makeCube({...spec, cells: cells([day, "05124-01", "geheim"])});
    expect(protectCube(hidden).zeichen).toEqual(hidden.zeichen);
    const shown = makeCube({...spec, cells: cells([day, "05124-01", 2])});
    expect(() => protectCube(shown)).toThrow(/G405: .*zeigt aber Fallzahlen unter 3: 2024-12-31, 05124-01/);
  });

  it("refuses tables of single schools and facilities, and rates of unprotected counts, in German", () => {
    const schools = makeCube({id: "x", disclosure: "SCH", dimensions: {schule: ["s1"]}, cells: [["s1", 30]]});
    expect(() => protectCube(schools)).toThrow(/G402: .*einzelne Schulen; solche Tabellen verlassen den Rechner nicht/);
    const rates = makeCube({
      id: "x",
      kind: "rate",
      disclosure: "KOM",
      dimensions: {quartier: ["q"]},
      cells: [["q", 30]]
    });
    expect(() => protectCube(rates)).toThrow("G403");
  });

  it("checks printed totals and then drops them", () => {
    const spec = {id: "x", disclosure: "KOM", dimensions: {stichtag: [day], geschlecht: sex}} as const;
    const cells = (sum: number): CellSpec[] => [
      [day, "insgesamt", sum],
      [day, "maennlich", 40],
      [day, "weiblich", 31]
    ];
    const published = protectCube(makeCube({...spec, cells: cells(71)}));
    expect(published.meta.sums).toBe("derived");
    expect([...values(published).keys()]).toEqual([`${day}|maennlich`, `${day}|weiblich`]);
    expect(() => protectCube(makeCube({...spec, cells: cells(72)}))).toThrow(/G401: Die Summe .*72 statt 71/);
    // Means that are rounded one by one may be off by half a person each.
    const means = makeCube({...spec, cells: cells(72)});
    expect(protectCube(means, {within: 0.5}).length).toBe(2);
  });

  it("keeps tables that stand side by side in one cube, with the sums that they share", () => {
    const dimensions = {stichtag: [day], geschlecht: sex, alter: age, ausgang: leaves("ja", "nein")};
    const cells: CellSpec[] = [];
    const add = (s: string, a: string, ja: number, nein: number) =>
      cells.push([day, s, a, "insgesamt", ja + nein], [day, s, a, "ja", ja], [day, s, a, "nein", nein]);
    add("insgesamt", "insgesamt", 61, 40);
    add("maennlich", "insgesamt", 21, 33);
    add("weiblich", "insgesamt", 40, 7);
    add("insgesamt", "k0", 1, 2);
    add("insgesamt", "k18", 58, 37);
    add("insgesamt", "k65", 2, 1);
    const published = protectCube(makeCube({id: "x", disclosure: "KOM10", dimensions, cells}));
    expect(published.meta.sums).toBeUndefined();
    const found = values(published);
    const at = (s: string, a: string, outcome: string) => found.get([day, s, a, outcome].join("|")) ?? 0;
    for (const outcome of ["insgesamt", "ja", "nein"]) {
      const whole = at("insgesamt", "insgesamt", outcome);
      expect(at("maennlich", "insgesamt", outcome) + at("weiblich", "insgesamt", outcome)).toBe(whole);
      expect(["k0", "k18", "k65"].reduce((sum, a) => sum + at("insgesamt", a, outcome), 0)).toBe(whole);
    }
    for (const value of found.values()) expect(value % 10).toBe(0);
    // Every cell that can be is printed, so a 0 among them tells nothing; where some are left out, it would.
    expect(found.size).toBe(cells.length);
    const partly = cells.filter(([, s, a, outcome]) => !(s === "insgesamt" && a === "k0" && outcome === "ja"));
    const moved = partly.map((cell): CellSpec =>
      cell[2] === "k0" && cell[3] === "nein" ? ([...cell.slice(0, 4), 3] as unknown as CellSpec) : cell
    );
    const rows = moved.map((cell): CellSpec => {
      if (cell[2] === "k18" && cell[3] === "ja") return [day, "insgesamt", "k18", "ja", 59];
      return cell[2] === "k18" && cell[3] === "nein" ? [day, "insgesamt", "k18", "nein", 36] : cell;
    });
    const left = values(protectCube(makeCube({id: "x", disclosure: "KOM10", dimensions, cells: rows})));
    expect([...left].filter(([key, value]) => key.includes("|k") && value === 0)).toEqual([]);
  });

  it("refuses tables that share their sums in a circle", () => {
    const dimensions = {a: leaves("a1", "a2"), b: leaves("b1", "b2"), c: leaves("c1", "c2")};
    const cells: CellSpec[] = [];
    for (const x of ["1", "2"])
      for (const y of ["1", "2"])
        cells.push(
          [`a${x}`, `b${y}`, "insgesamt", 9],
          [`a${x}`, "insgesamt", `c${y}`, 9],
          ["insgesamt", `b${x}`, `c${y}`, 9]
        );
    expect(() => protectCube(makeCube({id: "x", disclosure: "KOM", dimensions, cells}))).toThrow("G404");
  });

  it("keeps hidden what arrives hidden, with nothing under the null, and its sums hidden too", () => {
    const cube = makeCube({
      id: "x",
      sums: "derived",
      disclosure: "KOM",
      dimensions: {stichtag: [day], geschlecht: sex},
      cells: [
        [day, "maennlich", "geheim"],
        [day, "weiblich", 31]
      ]
    });
    const secret = {...cube, wert: Int32Array.of(2, 31)};
    const table = tableFromIPC(cubeToIpc(protectCube(secret)));
    const column = table.getChild("wert")!.data[0]!;
    expect(column.nullCount).toBe(1);
    expect([...column.values].slice(0, 2)).toEqual([0, 30]);
    const indicator = defineIndicator({
      ...plainIndicator,
      numerator: () => ({kind: "count", cube: "x", where: {}, options: {}})
    });
    expect(row(evaluate(indicator, [cubeFromArrow(table)]), 0)).toMatchObject({value: null, sign: "geheim"});
  });

  it("leaves no trace of cells that became 0: no line, no code, no checksum, no exact zero", () => {
    const cube = makeCube({
      id: "einwohner-bezugsland",
      sums: "derived",
      disclosure: "KOM10",
      dimensions: {stichtag: [day, "2023-12-31"], quartier: areas, geschlecht: sex, bezugsland: ["163", "475", "999"]},
      cells: [
        [day, "05124-00", "maennlich", "163", 70],
        [day, "05124-00", "maennlich", "475", 0],
        [day, "05124-00", "weiblich", "163", 60],
        ["2023-12-31", "05124-00", "weiblich", "999", 2]
      ]
    });
    const published = protectCube(cube);
    expect(published.meta.dimensions.find(({id}) => id === "bezugsland")!.codes.map(({id}) => id)).toEqual(
      values(published).has("2023-12-31|05124-00|weiblich|999") ? ["163", "999"] : ["163"]
    );
    expect([...published.herkunft.zeile, ...published.herkunft.spalte].every((place) => place === 0)).toBe(true);
    expect(published.meta.deliveries[0]).toMatchObject({bytes: 0, sha256: "wird nicht veröffentlicht"});
    expect(published.meta.deliveries[0]!.id).not.toBe(cube.meta.deliveries[0]!.id);
    expect(published.length).toBe(3); // the date on which all became 0 is still delivered
    const indicator = defineIndicator({
      ...plainIndicator,
      numerator: () => ({kind: "count", cube: "einwohner-bezugsland", where: {}, options: {}})
    });
    const read = cubeFromArrow(tableFromIPC(cubeToIpc(published)));
    expect(read.meta.protection?.label).toBe("kleine Fallzahlen gerundet");
    const before = evaluate(indicator, [read], {where: {stichtag: "2023-12-31"}});
    expect(row(before, 0)).toMatchObject({value: 0, sign: "wert"});
    expect(explain(before, 0).numerator.cells.map(({sign, line}) => [sign, line])).toEqual([["wert", 0]]);
  });

  it("makes the same bytes of the same cube, and an added year leaves the others as they were", () => {
    fc.assert(
      fc.property(twoTables, ({staaten}) => {
        expect(cubeToIpc(protectCube(staaten))).toEqual(cubeToIpc(protectCube(staaten)));
        const next = "2025-12-31";
        const both = makeCube({
          id: staaten.meta.id,
          sums: "derived",
          disclosure: "KOM",
          dimensions: Object.fromEntries(
            staaten.meta.dimensions.map(({id, codes}) => [id, id === "stichtag" ? [day, next] : codes])
          ),
          cells: [day, next].flatMap((date) =>
            [...values(staaten)].map(([key, value]) => [date, ...key.split("|").slice(1), value] as unknown as CellSpec)
          )
        });
        const published = values(protectCube(both));
        for (const [key, value] of values(protectCube(staaten))) expect(published.get(key)).toBe(value);
      }),
      {numRuns: 20}
    );
  });

  it("is additive for the free Werkstatt: variants differ by what a third table shows", () => {
    fc.assert(
      fc.property(twoTables, ({staaten}) => {
        const cube = addUp(protectCube(staaten));
        const ask = (alter: readonly string[]) => {
          const indicator = defineIndicator({
            ...plainIndicator,
            numerator: () => ({kind: "count", cube: staaten.meta.id, where: {alter}, options: {}})
          });
          return row(evaluate(indicator, [cube]), 0).value ?? 0;
        };
        expect(ask(["k0", "k18"]) - ask(["k18"])).toBe(ask(["k0"]));
        expect(ask(["insgesamt"])).toBe(ask(["k0"]) + ask(["k18"]) + ask(["k65"]));
        expect(signAt(cube.zeichen[0] ?? 0).hasValue).toBe(true);
      }),
      {numRuns: 30}
    );
  });
});
