import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {evaluateDefinitions} from "../../../indicators/comparison/evaluate-definitions.js";
import {defineIndicator, type Indicator} from "../../../indicators/definition/index.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {evaluate, level, type Selection, type Where} from "../../../indicators/engine/index.js";
import {minus, sum} from "../../../indicators/engine/selection.js";
import {randomCube} from "../engine/random-cube.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const columns = ["value", "numerator", "denominator", "lower", "upper", "tolerance", "zeichen"] as const;

/** Expects the same columns, warnings and codes as `evaluate`, or the same refusal. */
function expectLikeEvaluate(indicator: Indicator, cubes: readonly Cube[], by: readonly string[], where: Where): void {
  const [found] = evaluateDefinitions(indicator, [{}], cubes, by, where);
  let expected;
  try {
    expected = evaluate(indicator, cubes, {by, where});
  } catch (error) {
    expect(found).toEqual({problem: error});
    return;
  }
  if ("problem" in found!) throw found.problem;
  expect(found!.length).toBe(expected.length);
  for (const name of columns) expect(found![name], name).toEqual(expected[name]);
  expect(found!.warnings).toEqual(expected.warnings);
  for (const id of by) {
    const codes = (result: typeof expected) => {
      const {codes: positions, dictionary, labels} = result.dimensions[id]!;
      return [...positions].map((k) => [dictionary[k], labels[k]]);
    };
    expect(codes(found!)).toEqual(codes(expected));
  }
}

function selection({meta}: Cube, where: Where, across: readonly string[]): Selection {
  return {kind: "count", cube: meta.id, where, options: {across}};
}

function over(numerator: Selection, denominator?: Selection): Indicator {
  return defineIndicator({
    ...plainIndicator,
    numerator: () => numerator,
    ...(denominator && {denominator: () => denominator}),
    measure: denominator ? "ratio" : "count"
  });
}

describe("evaluateDefinitions", () => {
  it("gives what evaluate gives, on random cubes with hierarchies, gaps, signs and rounding", () => {
    const bys = fc.subarray(["stichtag", "gebiet", "alter"]).filter((by) => by.includes("stichtag"));
    const sets = fc.constantFrom<Where>(
      {},
      {alter: level("roots")},
      {gebiet: level("leaves")},
      {gebiet: "g0"},
      {alter: "a9"}
    );
    fc.assert(
      fc.property(
        randomCube,
        randomCube,
        bys,
        sets,
        sets,
        fc.subarray(["alter"]),
        (one, two, by, own, where, across) => {
          const top: Cube = {...one, meta: {...one.meta, id: "eins", rounding: 5, population: "D1"}};
          const bottom: Cube = {...two, meta: {...two.meta, id: "zwei"}};
          const indicator = over(selection(top, own, []), selection(bottom, {}, across));
          expectLikeEvaluate(indicator, [top, bottom], by, where);
          const difference = sum(selection(bottom, {}, []), minus(selection(top, own, [])));
          expectLikeEvaluate(over(difference, selection(bottom, {}, across)), [top, bottom], by, where);
          expectLikeEvaluate(over(selection(top, own, [])), [top, bottom], by, where);
        }
      ),
      {numRuns: 200}
    );
  });

  it("keeps to the reference day that belongs to another, and to rates", () => {
    const days = ["2022-12-31", "2023-12-31", "2024-12-31"];
    const cube = (id: string, kind: "count" | "rate" = "count") =>
      makeCube({
        id,
        kind,
        dimensions: {stichtag: days, gebiet: ["a", "b"]},
        cells: days.flatMap((day, d) => ["a", "b"].map((area, k) => [day, area, 1000 + 17 * d + k] as const))
      });
    const cubes = [cube("z"), cube("n"), cube("r", "rate")];
    const plain = {kind: "count", where: {}, options: {}} as const;
    const before = over({...plain, cube: "z"}, {...plain, cube: "n", options: {date: "previous-year-end"}});
    expectLikeEvaluate(before, cubes, ["stichtag", "gebiet"], {});
    expectLikeEvaluate(before, cubes, ["stichtag", "gebiet"], {stichtag: ["2023-12-31", "2024-12-31"]});
    expectLikeEvaluate(before, cubes, ["gebiet"], {stichtag: "2024-12-31"});
    const delivered: Indicator = {...over({...plain, cube: "r", kind: "rate"}), measure: () => "rate"};
    expectLikeEvaluate(delivered, cubes, ["stichtag", "gebiet"], {});
    expectLikeEvaluate(delivered, cubes, ["stichtag"], {});
  });
});
