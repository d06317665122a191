import {mean, rollups, variance} from "d3";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  directions,
  influenceWords,
  type Multiverse,
  multiverse,
  specificationCurve
} from "../../../indicators/comparison/index.js";
import {choice, defineIndicator, type Indicator} from "../../../indicators/definition/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {evaluate, type Row, rows} from "../../../indicators/engine/index.js";
import type {SignId} from "../../../indicators/vocabulary/signs.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {naturalisationCubes, naturalisationRate, select} from "./definitions.js";

const days = ["2022-12-31", "2023-12-31", "2024-12-31"];
const areas = ["a", "b", "c", "d"];
const by = ["gebiet", "stichtag"];

/** Three choices with 3, 2 and 2 values, each of which moves the number. */
const indicator: Indicator = defineIndicator({
  ...plainIndicator,
  parameters: {
    zaehler: choice("Zähler", {eng: "eng", mittel: "mittel", weit: "weit"}, "eng"),
    alter: choice("Altersgrenze", {jung: "jung", alle: "alle"}, "alle"),
    nenner: choice("Nenner", {haupt: "Hauptwohnung", alle: "alle Wohnungen"}, "alle")
  },
  numerator: ({zaehler, alter}) =>
    select("z", {
      ...(zaehler === "weit" ? {} : {art: zaehler === "eng" ? "x" : ["x", "y"]}),
      ...(alter === "jung" ? {alter: "jung"} : {})
    }),
  denominator: ({alter, nenner}) =>
    select("n", {...(nenner === "haupt" ? {wohnung: "haupt"} : {}), ...(alter === "jung" ? {alter: "jung"} : {})}),
  measure: "share",
  unit: "Prozent",
  breakdowns: ["stichtag", "gebiet"]
});

const content = fc.oneof(
  {weight: 20, arbitrary: fc.integer({min: 0, max: 60})},
  {weight: 1, arbitrary: fc.constantFrom<SignId>("geheim", "genau-null")}
);

function cube(id: string, split: Readonly<Record<string, readonly string[]>>, values: fc.Arbitrary<number | SignId>) {
  const [name, codes] = Object.entries(split)[0]!;
  const ages = ["jung", "alt"];
  const size = days.length * areas.length * codes.length * ages.length;
  return fc.array(values, {minLength: size, maxLength: size}).map((drawn) => {
    let cell = 0;
    return makeCube({
      id,
      rounding: 5,
      dimensions: {stichtag: days, gebiet: areas, [name]: codes, alter: ages},
      cells: days.flatMap((day) =>
        areas.flatMap((area) =>
          codes.flatMap((code) => ages.map((age) => [day, area, code, age, drawn[cell++]!] as const))
        )
      )
    });
  });
}

const cubes: fc.Arbitrary<readonly Cube[]> = fc.tuple(
  cube("z", {art: ["x", "y", "z"]}, content),
  cube("n", {wohnung: ["haupt", "neben"]}, fc.oneof(fc.constant(7), fc.integer({min: 60, max: 900})))
);

function naive(given: readonly Cube[], parameters: Readonly<Record<string, string>>): readonly Row[] {
  return rows(evaluate(indicator, given, {by, parameters}));
}

/** The values that may be printed, by area and day. */
function printed(list: readonly Row[]): ReadonlyMap<string, number> {
  return new Map(
    list
      .filter(({value, denominator}) => value !== null && denominator! >= 30)
      .map((row) => [`${String(row["gebiet"])} ${String(row["stichtag"])}`, row.value!])
  );
}

function keyAt({dimensions}: Multiverse, i: number): string {
  return by.map((id) => dimensions[id]!.dictionary[dimensions[id]!.codes[i]!]).join(" ");
}

function populationVariance(values: readonly number[]): number {
  return values.length < 2 ? 0 : (variance(values)! * (values.length - 1)) / values.length;
}

function notFiveYears({nenner}: Readonly<Record<string, string>>): boolean {
  return nenner !== "ab5";
}

describe("multiverse", () => {
  it("has the number, ranges, ranks and directions that evaluating each combination on its own gives", () => {
    fc.assert(
      fc.property(cubes, (given) => {
        const all = multiverse(indicator, given, {by});
        expect(all.combinations).toHaveLength(12);
        const single = all.combinations.map(({parameters}) => naive(given, parameters));
        const shown = single.map(printed);
        all.combinations.forEach(({definition}, c) => {
          single[c]!.forEach((row) => {
            const i = Array.from({length: all.length}, (_, k) => k).find(
              (k) => keyAt(all, k) === `${String(row["gebiet"])} ${String(row["stichtag"])}`
            )!;
            const at = definition * all.length + i;
            for (const name of ["value", "lower", "upper", "tolerance", "numerator", "denominator"] as const) {
              expect(all[name][at]).toBe(row[name] ?? NaN);
            }
          });
        });
        for (let i = 0; i < all.length; ++i) {
          const key = keyAt(all, i);
          const [area, day] = key.split(" ");
          const values = shown.flatMap((own) => own.get(key) ?? []).sort((a, b) => a - b);
          expect(all.ranges.known[i]).toBe(values.length);
          expect(all.ranges.lowest[i]).toBe(values[0] ?? NaN);
          expect(all.ranges.highest[i]).toBe(values.at(-1) ?? NaN);
          const places = shown.flatMap((own) => {
            const value = own.get(key);
            if (value === undefined) return [];
            return [1 + areas.filter((other) => (own.get(`${other} ${day}`) ?? -1) > value).length];
          });
          expect([all.ranks!.best[i], all.ranks!.worst[i]]).toEqual(
            places.length > 0 ? [Math.min(...places), Math.max(...places)] : [0, 0]
          );
          expect(area).toBeDefined();
        }
        for (const {series, rises, falls, unclear, missing, of} of directions(all, days[0]!, days[2]!)) {
          const changes = single.map((list) => {
            const [from, to] = [days[0], days[2]].map((day) =>
              list.find((row) => row["gebiet"] === series[0]!.code && row["stichtag"] === day)
            );
            if (!from || !to || from.value === null || to.value === null) return "missing";
            if (from.denominator! < 30 || to.denominator! < 30) return "missing";
            const change = to.value - from.value;
            if (Math.abs(change) <= from.tolerance! + to.tolerance!) return "unclear";
            return change > 0 ? "rises" : "falls";
          });
          const counted = (which: string) => changes.filter((change) => change === which).length;
          expect({rises, falls, unclear, missing, of}).toEqual({
            rises: counted("rises"),
            falls: counted("falls"),
            unclear: counted("unclear"),
            missing: counted("missing"),
            of: 12
          });
        }
      }),
      {numRuns: 25}
    );
  });

  it("splits the variance by choices as conditional means and variances over all combinations do (Sobol)", () => {
    fc.assert(
      fc.property(cubes, (given) => {
        const all = multiverse(indicator, given, {by});
        const {main, total, variance: variances} = all.influence!;
        for (let i = 0; i < all.length; ++i) {
          if (all.ranges.known[i]! < 12) {
            expect(variances[i]).toBeNaN();
            continue;
          }
          const points = all.combinations.map(({parameters, definition}) => ({
            ...parameters,
            y: all.value[definition * all.length + i]!
          }));
          const whole = populationVariance(points.map(({y}) => y));
          expect(variances[i]).toBeCloseTo(whole, 9);
          if (whole < 1e-9) continue;
          all.axes.forEach(({id}, a) => {
            const own = (point: object) => (point as Record<string, string>)[id]!;
            const rest = (point: object) => JSON.stringify({...point, y: 0, [id]: ""});
            const means = rollups(points, (group) => mean(group, ({y}) => y)!, own).map(([, m]) => m);
            const left = rollups(points, (group) => populationVariance(group.map(({y}) => y)), rest).map(([, v]) => v);
            expect(main[i * all.axes.length + a]).toBeCloseTo(populationVariance(means) / whole, 9);
            expect(total[i * all.axes.length + a]).toBeCloseTo(mean(left)! / whole, 9);
          });
        }
      }),
      {numRuns: 25}
    );
  });

  it("counts a definition once that two combinations come to", () => {
    const idle: Indicator = defineIndicator({
      ...plainIndicator,
      parameters: {
        art: choice("Art", {x: "x", y: "y"}, "x"),
        wort: choice("Wort", {so: "so", anders: "anders"}, "so")
      },
      numerator: ({art}) => select("z", {art})
    });
    const [z] = fc.sample(cube("z", {art: ["x", "y"]}, fc.integer({min: 1, max: 9})), {numRuns: 1, seed: 5});
    const all = multiverse(idle, [z!], {by: ["gebiet", "stichtag"], where: {alter: "jung"}});
    expect([all.combinations.length, all.definitions.length]).toEqual([4, 2]);
    expect(all.influence!.overall.main[1]).toBeCloseTo(0, 12);
    expect(influenceWords(all)).toContain("Am meisten macht die Wahl „Art“ (100\u202f%) aus");
    const curve = specificationCurve(all, 0);
    expect(curve.marks[1]!.options.map(({marked}) => [...marked])).toEqual([
      [1, 1],
      [1, 1]
    ]);
  });

  it("keeps a definition that the cubes cannot answer, with the reason", () => {
    const given = naturalisationCubes().filter(({meta}) => meta.id !== "bevoelkerung");
    const all = multiverse(naturalisationRate, given, {by});
    expect(all.definitions.map(({problem}) => problem)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      "Die Daten „bevoelkerung“ sind hier nicht geladen."
    ]);
    expect(all.definitions[4]!.known).toBe(0);
    expect(influenceWords(all)).toContain("ist offen");
  });

  it("says in how many definitions the value rises, and sorts them for the specification curve", () => {
    const all = multiverse(naturalisationRate, naturalisationCubes(), {by, where: {gebiet: "w"}});
    expect(directions(all, "2023-12-31", "2024-12-31").map(({sentence}) => sentence)).toEqual([
      "w: Vom 31.12.2023 bis zum 31.12.2024 steigt der Wert in allen 5 Definitionen."
    ]);
    const year = (iso: string): string => iso.slice(0, 4);
    expect(directions(all, "2023-12-31", "2024-12-31", year)[0]!.sentence).toContain("Von 2023 bis 2024 steigt");
    const {value, definitions, marks} = specificationCurve(all, 1);
    expect([...value]).toEqual([...value].sort((a, b) => a - b));
    expect(all.definitions[definitions[0]!]!.parameters).toEqual({nenner: "bevoelkerung"});
    expect(marks[0]!.options.find(({id}) => id === "bevoelkerung")!.marked[0]).toBe(1);
  });

  it("combines only the values that are asked for, and refuses values that do not exist", () => {
    const given = naturalisationCubes();
    const choices = {nenner: ["alle", "ab8"]};
    expect(multiverse(naturalisationRate, given, {by, choices}).definitions).toHaveLength(2);
    const without = multiverse(naturalisationRate, given, {by, accept: notFiveYears});
    expect(without.definitions).toHaveLength(4);
    expect(without.influence).toBeUndefined();
    expect(() => multiverse(naturalisationRate, given, {by, choices: {nenner: ["ab7"]}})).toThrow("A112");
    expect(() => multiverse(naturalisationRate, given, {by, accept: () => false})).toThrow("A205");
  });

  it("computes no direction across a break that the definition does not link, and names it", () => {
    const broken = {...naturalisationRate, breaks: () => [{id: "ZENSUS22"}]};
    const given = naturalisationCubes();
    const all = multiverse(broken, given, {by, where: {gebiet: "w"}});
    const [found] = directions(all, "2021-12-31", "2024-12-31");
    expect(found!.broken).toBe(5);
    expect(found!.sentence).toBe(
      "w: Vom 31.12.2021 bis zum 31.12.2024 liegt ein Bruch der Reihe dazwischen (Zensus 2022) in allen 5 Definitionen."
    );
  });

  it("warns if its definitions count different people", () => {
    const mixed: Indicator = defineIndicator({
      ...plainIndicator,
      parameters: {begriff: choice("Begriff", {D1: "D1", D3: "D3"}, "D1")},
      numerator: ({begriff}) => select(begriff),
      population: ({begriff}) => begriff
    });
    const given = ["D1", "D3"].map((id) =>
      makeCube({id, dimensions: {stichtag: days}, cells: days.map((day) => [day, 5] as const)})
    );
    const all = multiverse(mixed, given, {by: ["stichtag"]});
    expect(all.warnings.map(({code}) => code)).toEqual(["population"]);
    expect(all.warnings[0]!.message).toContain("(D1) und „Einwanderungsgeschichte");
    expect(all.ranks).toBeUndefined();
  });
});
