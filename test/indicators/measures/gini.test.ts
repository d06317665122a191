import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gini} from "../../../indicators/measures/index.js";
import {distributions, sum} from "./arbitraries.js";

const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

describe("gini", () => {
  it("gives 0.4620911 for the incomes of the R package ineq, 0.5134346 corrected", () => {
    expect(gini(incomes)).toBeCloseTo(0.4620911, 7);
    expect(gini(incomes, {corrected: true})).toBeCloseTo(0.5134346, 7);
  });

  it("is 0 if all have the same and (n − 1) / n, corrected 1, if one has everything", () => {
    expect(gini([5, 5, 5])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 9])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0, 0, 9], {corrected: true})).toBeCloseTo(1, 12);
    expect(gini([5])).toBe(0);
  });

  it("is undefined if there is nothing to distribute, and cannot be corrected for one value", () => {
    expect(gini([])).toBeUndefined();
    expect(gini([0, 0])).toBeUndefined();
    expect(gini([5], {corrected: true})).toBeUndefined();
  });

  it("is half the mean difference of all pairs over the mean", () => {
    fc.assert(
      fc.property(distributions, (values) => {
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const expected = sum(differences) / (2 * values.length * sum(values));
        expect(gini(values)).toBeCloseTo(expected, 10);
      })
    );
  });

  it("does not depend on the unit, the order or how often the whole population is repeated", () => {
    fc.assert(
      fc.property(distributions, (values) => {
        const g = gini(values)!;
        expect(gini(values.map((value) => value / 1000).toReversed())).toBeCloseTo(g, 10);
        expect(gini([...values, ...values])).toBeCloseTo(g, 10);
      })
    );
  });
});
