import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {atkinson} from "../../../indicators/measures/index.js";
import {distributions} from "./arbitraries.js";

const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

describe("atkinson", () => {
  it("gives 0.1796591 for ε = 0.5, also the default, and the incomes of the R package ineq", () => {
    expect(atkinson(incomes, 0.5)).toBeCloseTo(0.1796591, 7);
    expect(atkinson(incomes)).toBeCloseTo(0.1796591, 7);
  });

  it("compares the geometric mean for ε = 1 and the harmonic mean for ε = 2 with the arithmetic", () => {
    expect(atkinson([1, 4], 1)).toBeCloseTo(1 - 2 / 2.5, 12);
    expect(atkinson([1, 4], 2)).toBeCloseTo(1 - 1.6 / 2.5, 12);
  });

  it("is 0 without aversion, 0 if all have the same and 1 if somebody has nothing and ε is at least 1", () => {
    expect(atkinson(incomes, 0)).toBeCloseTo(0, 12);
    expect(atkinson([5, 5, 5], 2)).toBeCloseTo(0, 12);
    expect(atkinson([0, 5], 1)).toBe(1);
    expect(atkinson([0, 5], 2)).toBe(1);
    expect(atkinson([0, 5], 0.5)).toBeCloseTo(0.5, 12);
  });

  it("is undefined if there is nothing to distribute and refuses a negative aversion", () => {
    expect(atkinson([])).toBeUndefined();
    expect(atkinson([0, 0])).toBeUndefined();
    expect(() => atkinson([1, 2], -1)).toThrow("not an inequality aversion: -1");
  });

  it("grows with the aversion, between 0 and 1, and does not depend on unit or order", () => {
    fc.assert(
      fc.property(distributions, (values) => {
        const indices = [0.25, 0.5, 1, 1.5, 2].map((epsilon) => atkinson(values, epsilon)!);
        for (const [i, index] of indices.entries()) {
          expect(index).toBeGreaterThanOrEqual(Math.max(0, (indices[i - 1] ?? 0) - 1e-9));
          expect(index).toBeLessThanOrEqual(1);
        }
        expect(atkinson(values.map((value) => 3 * value).toReversed(), 0.5)).toBeCloseTo(indices[1]!, 10);
      })
    );
  });
});
