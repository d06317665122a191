import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {entropy, theilH} from "../../../indicators/measures/index.js";
import {city1, city2, sum, twoGroups} from "./arbitraries.js";

/** The definition: how far the areas’ entropies fall short of the city’s. */
function byAreas(x: number[], y: number[]): number {
  const city = entropy([sum(x), sum(y)])!;
  const shortfalls = x.map((count, i) => (count + y[i]!) * (city - (entropy([count, y[i]!]) ?? 0)));
  return sum(shortfalls) / (city * (sum(x) + sum(y)));
}

describe("theilH", () => {
  it("tells apart the two cities of equal dissimilarity: 0.514525 and 0.278072", () => {
    expect(theilH(city1.x, city1.y)).toBeCloseTo(0.514525, 6);
    expect(theilH(city2.x, city2.y)).toBeCloseTo(0.278072, 6);
  });

  it("is 0 for groups spread alike, 1 for disjoint ones and undefined if one is empty", () => {
    expect(theilH([10, 20], [30, 60])).toBeCloseTo(0, 12);
    expect(theilH([3, 0, 4], [0, 5, 0])).toBe(1);
    expect(theilH([5], [7])).toBe(0);
    expect(theilH([0, 0], [1, 2])).toBeUndefined();
    expect(theilH([1, 2], [0, 0])).toBeUndefined();
  });

  it("equals Σ t (E − E_i) / (E T) over the areas, and is symmetric in the groups", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const h = theilH(x, y)!;
        expect(h).toBeCloseTo(byAreas(x, y), 9);
        expect(theilH(y, x)).toBeCloseTo(h, 12);
        expect(h).toBeGreaterThanOrEqual(0);
        expect(h).toBeLessThanOrEqual(1);
      })
    );
  });
});
