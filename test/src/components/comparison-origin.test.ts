import {describe, expect, it} from "vitest";
import {compareProviders} from "../../../data-loaders/check/cross-provider.js";
import {crossProviderPairs} from "../../../data-loaders/check/cross-provider-pairs.js";
import {addUp} from "../../../indicators/engine/add-up.js";
import {explainRatio, explainSide} from "../../../src/components/comparison-origin.js";
import {pageCubes} from "../../../src/components/cubes.js";
import {makeCube} from "../../indicators/cubes.js";

const days = ["2023-12-31", "2024-12-31"];

/** A table that prints its totals, and one of leaves. */
const printed = makeCube({
  id: "gedruckt",
  register: "Register",
  dimensions: {stichtag: days, gebiet: ["stadt", "land"], gruppe: [{id: "insgesamt"}, {id: "x", parent: "insgesamt"}]},
  cells: days.flatMap((day, i) => [
    [day, "stadt", "insgesamt", 120 + i],
    [day, "stadt", "x", 50],
    [day, "land", "insgesamt", 999]
  ])
});
const leaves = addUp(
  makeCube({
    id: "blaetter",
    register: "Fortschreibung",
    sums: "derived",
    dimensions: {stichtag: days, quartier: [{id: "stadt"}, {id: "q1", parent: "stadt"}, {id: "q2", parent: "stadt"}]},
    cells: days.flatMap((day) => [
      [day, "q1", 70],
      [day, "q2", 30]
    ])
  })
);
const cubes = [printed, leaves];
const [comparison] = compareProviders(new Map(cubes.map((cube) => [cube.meta.id, cube])), [
  {
    id: "probe",
    title: "Probe",
    left: {cube: "gedruckt", codes: {gebiet: "stadt"}},
    right: {cube: "blaetter", codes: {quartier: "stadt"}},
    corridor: [0.9, 1.3],
    explanation: ""
  }
]);

describe("the origin of a comparison of providers", () => {
  it("is of both sides the number that the check has compared, from its cells", () => {
    const [, year] = comparison!.years;
    expect(year).toMatchObject({year: 2024, left: 121, right: 100});
    const [left, right] = [comparison!.left, comparison!.right].map((side) => explainSide(side, 2024, cubes));
    expect([left!.value, right!.value]).toEqual([121, 100]);
    expect(right!.numerator.cells.map(({value}) => value)).toEqual([70, 30]);
  });

  it("is of the ratio both numbers in its formula; where only the ratio is published, that says so", () => {
    const [, year] = comparison!.years;
    const open = explainRatio(comparison!, year!, cubes);
    expect(open.formula.values.replaceAll("\u202f", " ")).toBe("100 × 121 ÷ 100 = 121 %");
    expect(open.tolerance).toBeUndefined();
    const ratioOnly = {year: 2024, ratio: 1.21, within: true};
    const guarded = explainRatio(comparison!, ratioOnly, cubes);
    expect(guarded.formula.values.replaceAll("\u202f", " ")).toBe("100 × 121 ÷ 100 ≈ 121 %");
    expect(guarded.tolerance).toContain("aus den gezählten Zahlen");
  });

  it("can be asked of every comparison that there is: pages may fetch its cubes", () => {
    const named = crossProviderPairs.flatMap(({left, right}) => [left.cube, right.cube]);
    expect(named.filter((cube) => !(pageCubes as readonly string[]).includes(cube))).toEqual([]);
  });
});
