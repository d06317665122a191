import {describe, expect, it} from "vitest";
import {openedBetween, roundedApart} from "../../../indicators/comparison/opened-tables.js";
import {choice, defineIndicator} from "../../../indicators/definition/index.js";
import {count, evaluate} from "../../../indicators/engine/index.js";
import type {CubeMeta} from "../../../indicators/engine/cube.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const day = "2024-12-31";
const protection = {method: "rounding", base: 5, largestError: 4, label: "", notes: [], profile: "KOM"} as const;

/** Unemployed by age and area, hidden below 3 by their provider unless told otherwise. */
const unemployed = (meta: Partial<CubeMeta>) =>
  makeCube({
    id: "arbeitslose",
    rates: {minimum: 100, sensitive: false},
    ...(meta as object),
    dimensions: {
      stichtag: [day],
      gebiet: ["q1", "q2"],
      alter: [
        {id: "a15", from: 15, to: 17},
        {id: "a18", from: 18, to: 64}
      ]
    },
    cells: [
      [day, "q1", "a15", 2],
      [day, "q1", "a18", 130],
      [day, "q2", "a15", 40],
      [day, "q2", "a18", 90]
    ]
  });

const indicator = defineIndicator({
  ...plainIndicator,
  id: "TST-04",
  parameters: {ab: choice("Alter ab", {"15": "15", "18": "18"}, "15")},
  by: ["gebiet"],
  numerator: ({ab}) => count("arbeitslose", {alter: {from: Number(ab), to: 64}, stichtag: day})
});

const both = (meta: Partial<CubeMeta>) =>
  (["15", "18"] as const).map((ab) => evaluate(indicator, [unemployed(meta)], {parameters: {ab}})) as [never, never];

describe("a definition beside an older one", () => {
  it("opens a count of two that neither shows, in the table and the entries where it does", () => {
    expect(openedBetween(...both({title: "Arbeitslose"}))).toEqual([{table: "Arbeitslose", entries: 1, of: 2}]);
  });

  it("opens nothing of rounded cells, nor of what its provider publishes himself", () => {
    expect(openedBetween(...both({protection}))).toEqual([]);
    expect(openedBetween(...both({rates: undefined as never}))).toEqual([]);
  });
});

describe("tables that are rounded each for itself", () => {
  it("are named where they count the same register and population and are not linked", () => {
    const table = (id: string, together: readonly string[], register = "Melderegister") =>
      ({id, register, population: "insgesamt", protection: {...protection, together}}) as unknown as CubeMeta;
    const pairs = roundedApart([
      table("a", ["a"]),
      table("b", ["b", "a"]),
      table("c", ["c"]),
      table("d", ["d"], "Jobcenter")
    ]);
    expect(pairs.map((pair) => pair.map(({id}) => id).join(" "))).toEqual(["a c", "b c"]);
  });
});
