import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {sumSystem} from "../../../data-loaders/disclosure/sums.js";
import {makeWhole} from "../../../data-loaders/disclosure/whole-change.js";
import {small} from "./small.js";
import {flat, tabulate} from "./tabulate.js";

const highs = await solver();

/** A table of 3 × 3 × 2 classes, and a table that persons may move to. */
const pairs = fc.tuple(
  fc.array(fc.nat({max: 3}), {minLength: 18, maxLength: 18}),
  fc.array(fc.nat({max: 3}), {minLength: 18, maxLength: 18})
);

describe("makeWhole", () => {
  test("makes half the difference of two tables a change of whole persons that agrees with every sum and takes from nobody what is not there", () => {
    let mended = 0;
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const {cells, hierarchy} = tabulate([flat("x", 3), flat("y", 3), flat("z", 2)], from);
        const {universe} = small(cells, hierarchy);
        const system = sumSystem(universe);
        const other = small(tabulate([flat("x", 3), flat("y", 3), flat("z", 2)], to).cells, hierarchy);
        const by = universe.value.map((count, j) => (other.universe.value[j]! - count) / 2);
        const isFractional = by.map((b) => (Number.isInteger(b) ? 0 : 1));
        makeWhole(highs, system, by, {low: (c) => -universe.value[c]!, high: () => Infinity});
        expect(by.every(Number.isInteger)).toBe(true);
        expect(system.balances(by, Int32Array.from(by.keys()))).toBe(true);
        expect(universe.value.every((count, j) => count + by[j]! >= 0)).toBe(true);
        mended += isFractional.some((f) => f === 1) ? 1 : 0;
      }),
      {numRuns: 100, seed: 3}
    );
    expect(mended).toBeGreaterThan(80);
  });

  test("leaves a change alone whose fractions nothing can make whole", () => {
    const {cells, hierarchy} = tabulate([flat("x", 2), flat("y", 2)], [1, 1, 1, 1]);
    const {universe, cell} = small(cells, hierarchy);
    const by = new Float64Array(universe.cellCount);
    by[cell("x0 y0")] = by[cell("x0 Insg")] = by[cell("Insg y0")] = by[cell("Insg Insg")] = 0.5;
    const before = by.slice();
    makeWhole(highs, sumSystem(universe), by, {
      low: (c) => (before[c] ? 0.25 : 0),
      high: (c) => (before[c] ? 0.75 : 0)
    });
    expect(by).toEqual(before);
  });
});
