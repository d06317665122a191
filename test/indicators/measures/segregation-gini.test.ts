import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dissimilarity, segregationGini} from "../../../indicators/measures/index.js";
import {city1, city2, sum, twoGroups} from "./arbitraries.js";

/** The definition as Massey and Denton (1988) print it, over all pairs of areas. */
function byPairs(x: number[], y: number[]): number {
  const everybody = sum(x) + sum(y);
  const overall = sum(x) / everybody;
  const areas = x.map((count, i) => ({t: count + y[i]!, p: count / (count + y[i]!)})).filter(({t}) => t > 0);
  const pairs = areas.flatMap((a) => areas.map((b) => a.t * b.t * Math.abs(a.p - b.p)));
  return sum(pairs) / (2 * everybody ** 2 * overall * (1 - overall));
}

describe("segregationGini", () => {
  it("gives 0.80 and 0.60 for the two cities of equal dissimilarity", () => {
    expect(segregationGini(city1.x, city1.y)).toBeCloseTo(0.8, 12);
    expect(segregationGini(city2.x, city2.y)).toBeCloseTo(0.6, 12);
  });

  it("is 0 for groups spread alike, 1 for disjoint ones and undefined if one is empty", () => {
    expect(segregationGini([10, 20], [30, 60])).toBe(0);
    expect(segregationGini([3, 0, 4], [0, 5, 0])).toBe(1);
    expect(segregationGini([5], [7])).toBe(0);
    expect(segregationGini([0, 0], [1, 2])).toBeUndefined();
    expect(segregationGini([1, 2], [0, 0])).toBeUndefined();
  });

  it("equals the sum over all pairs of areas", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        expect(segregationGini(x, y)).toBeCloseTo(byPairs(x, y), 10);
      })
    );
  });

  it("is symmetric, ignores empty areas and is never below the dissimilarity index, its greatest chord", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const g = segregationGini(x, y)!;
        expect(segregationGini(y, x)).toBeCloseTo(g, 12);
        expect(segregationGini([0, ...x], [0, ...y])).toBeCloseTo(g, 12);
        expect(g).toBeGreaterThanOrEqual(dissimilarity(x, y)! - 1e-12);
        expect(g).toBeLessThanOrEqual(1);
      })
    );
  });
});
