import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {addUp} from "../../../indicators/engine/add-up.js";
import type {CodeMeta, Cube} from "../../../indicators/engine/cube.js";
import {evaluate, explain, rows, type Where} from "../../../indicators/engine/index.js";
import {signOfStrength, strengthOf} from "../../../indicators/vocabulary/sign-strength.js";
import {signAt, signCode, type SignId} from "../../../indicators/vocabulary/signs.js";
import {type CellSpec, makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {randomCube} from "./random-cube.js";

/** The leaf cells of a random cube, as a register extract gives them. */
const leafCube = randomCube.map((cube): Cube => {
  const metas = cube.meta.dimensions;
  const leaf = ({id, codes}: (typeof metas)[number], code: string) =>
    id === "stichtag" || !codes.some(({parent}) => parent === code);
  const kept = cellsOf(cube).filter(({at}) => metas.every((meta, d) => leaf(meta, at[d]!)));
  return makeCube({
    id: "zufall",
    sums: "derived",
    dimensions: Object.fromEntries(metas.map(({id, codes}) => [id, codes])),
    cells: kept.map(({at, value, sign}) => [...at, sign === "wert" ? value : sign] as CellSpec)
  });
});

function cellsOf(cube: Cube) {
  return Array.from({length: cube.length}, (_, i) => ({
    at: cube.meta.dimensions.map(({id}) => cube.dimensions[id]!.dictionary[cube.dimensions[id]!.codes[i]!]!),
    value: cube.wert[i]!,
    sign: signAt(cube.zeichen[i]!).id as SignId
  }));
}

/** Every combination of codes as a cell of its own, added up in the plainest way. */
function closure(cube: Cube): Cube {
  const [days, areas, ages] = cube.meta.dimensions.map(({codes}) => codes) as [CodeMeta[], CodeMeta[], CodeMeta[]];
  const leaves = cellsOf(cube);
  const within = (codes: readonly CodeMeta[], inner: string, outer: string): boolean =>
    inner === outer ||
    codes.some(({id, parent}) => id === inner && parent !== undefined && within(codes, parent, outer));
  const cells = days.flatMap((day): CellSpec[] => {
    if (!leaves.some(({at}) => at[0] === day.id)) return [];
    return areas.flatMap((area) =>
      ages.map((age): CellSpec => {
        const parts = leaves.filter(
          ({at}) => at[0] === day.id && within(areas, at[1]!, area.id) && within(ages, at[2]!, age.id)
        );
        const strongest = parts.reduce(
          (most, {sign}) => Math.max(most, strengthOf[signCode(sign)]!),
          strengthOf[signCode("genau-null")]!
        );
        const sign = signAt(signOfStrength[strongest]!);
        const sum = parts.reduce((total, {value}) => total + value, 0);
        if (!sign.hasValue) return [day.id, area.id, age.id, sign.id];
        return [day.id, area.id, age.id, sum === 0 ? "genau-null" : sum];
      })
    );
  });
  return makeCube({
    id: "zufall",
    dimensions: Object.fromEntries(cube.meta.dimensions.map(({id, codes}) => [id, codes])),
    cells
  });
}

const bys = fc.subarray(["stichtag", "gebiet", "alter"], {minLength: 1}).filter((by) => by.includes("stichtag"));

function ask(cube: Cube, by: readonly string[], where: Where) {
  const indicator = defineIndicator({
    ...plainIndicator,
    numerator: () => ({kind: "count", cube: "zufall", where: {}, options: {}})
  });
  return evaluate(indicator, [cube], {by, where});
}

/** Rows by their codes. */
function table(result: ReturnType<typeof ask>) {
  return new Map(rows(result).map((r) => [result.by.map((id) => r[id]).join("|"), [r.sign, r.value]]));
}

describe("addUp", () => {
  it("answers like a cube that holds every sum as a cell, for any breakdown and any restriction", () => {
    fc.assert(
      fc.property(leafCube, bys, fc.array(fc.nat(), {minLength: 0, maxLength: 3}), (cube, by, picks) => {
        fc.pre(cube.length > 0);
        const areas = cube.meta.dimensions[1]!.codes;
        const codes = [...new Set(picks.map((pick) => areas[pick % areas.length]!.id))];
        // Areas that contain each other may stand side by side, but not be added up.
        const where: Where = codes.length === 0 || !by.includes("gebiet") ? {} : {gebiet: codes};
        expect(table(ask(addUp(cube), by, where))).toEqual(table(ask(closure(cube), by, where)));
      }),
      {numRuns: 300}
    );
  });

  it("explains every sum by leaves that add up to it, with the lines that they were delivered in", () => {
    fc.assert(
      fc.property(leafCube, bys, (cube, by) => {
        const result = ask(addUp(cube), by, {});
        for (let i = 0; i < result.length; ++i) {
          const {numerator} = explain(result, i);
          expect(numerator.sign).toBe(signAt(result.numeratorZeichen[i]!).id);
          expect(numerator.value).toBe(Number.isNaN(result.numerator[i]!) ? null : result.numerator[i]!);
          for (const {line, value} of numerator.cells)
            expect(value ?? 0).toBe(cube.wert[cube.herkunft.zeile.indexOf(line)]!);
        }
      }),
      {numRuns: 100}
    );
  });

  const people = makeCube({
    id: "zufall",
    sums: "derived",
    dimensions: {
      stichtag: ["2022-12-31", "2023-12-31"],
      gebiet: ["stadt", {id: "nord", parent: "stadt"}, {id: "sued", parent: "stadt"}],
      alter: ["insgesamt", {id: "jung", parent: "insgesamt"}, {id: "alt", parent: "insgesamt"}]
    },
    cells: [
      ["2023-12-31", "nord", "jung", 3],
      ["2023-12-31", "nord", "alt", 4],
      ["2023-12-31", "sued", "jung", 5]
    ]
  });

  it("takes a combination that a delivered date does not list for nobody, and a date without cells for not delivered", () => {
    expect(table(ask(addUp(people), ["stichtag", "gebiet", "alter"], {gebiet: "sued", alter: "alt"}))).toEqual(
      new Map([["2023-12-31|sued|alt", ["genau-null", 0]]])
    );
    const asked = ask(addUp(people), ["stichtag"], {stichtag: ["2022-12-31", "2023-12-31"]});
    expect(table(asked)).toEqual(
      new Map([
        ["2022-12-31", ["fehlt", null]],
        ["2023-12-31", ["wert", 12]]
      ])
    );
    expect(explain(asked, 0).numerator.missing.map((codes) => codes.map(({code}) => code))).toEqual([
      ["2022-12-31", "stadt", "insgesamt"]
    ]);
  });

  it("does not call nothing exactly nothing where small counts were rounded", () => {
    const protection = {method: "rounding", base: 5, largestError: 4, label: "", notes: [], profile: "KOM"} as const;
    const rounded = addUp({...people, meta: {...people.meta, protection}});
    const result = ask(rounded, ["stichtag", "gebiet", "alter"], {gebiet: "sued", alter: "alt"});
    expect(table(result)).toEqual(new Map([["2023-12-31|sued|alt", ["wert", 0]]]));
    expect(explain(result, 0).numerator.sign).toBe("wert");
  });

  it("names the sheet of a workbook beside the row", () => {
    const blatt = {codes: Int8Array.of(0, 1, 1), dictionary: ["", "Tabelle 2"]};
    const cube = addUp({...people, herkunft: {...people.herkunft, blatt}});
    const {cells} = explain(ask(cube, ["stichtag"], {}), 0).numerator;
    expect(cells.map(({sheet, line}) => [sheet, line])).toEqual([
      [undefined, 10],
      ["Tabelle 2", 11],
      ["Tabelle 2", 12]
    ]);
  });

  it("leaves cubes alone that hold their totals, and refuses totals and doubles among leaves", () => {
    const {sums: _, ...meta} = people.meta;
    const whole = {...people, meta};
    expect(addUp(whole)).toBe(whole);
    const spec = {
      id: "zufall",
      sums: "derived",
      dimensions: {stichtag: ["2023-12-31"], alter: people.meta.dimensions[2]!.codes}
    } as const;
    const total = makeCube({...spec, cells: [["2023-12-31", "insgesamt", 3]]});
    expect(() => addUp(total)).toThrow("A114");
    const twice = makeCube({
      ...spec,
      cells: [
        ["2023-12-31", "jung", 3],
        ["2023-12-31", "alt", 3],
        ["2023-12-31", "jung", 3]
      ]
    });
    expect(() => addUp(twice)).toThrow("A109");
  });
});
