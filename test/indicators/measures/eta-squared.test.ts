import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {etaSquared} from "../../../indicators/measures/index.js";
import {city1, city2, sum, twoGroups} from "./arbitraries.js";

describe("etaSquared", () => {
  it("gives 0.52 and 0.36 for the two cities of equal dissimilarity", () => {
    expect(etaSquared(city1.x, city1.y)).toBeCloseTo(0.52, 12);
    expect(etaSquared(city2.x, city2.y)).toBeCloseTo(0.36, 12);
  });

  it("is 0 for groups spread alike, 1 for disjoint ones and undefined if one is empty", () => {
    expect(etaSquared([10, 20], [30, 60])).toBeCloseTo(0, 12);
    expect(etaSquared([3, 0], [0, 5])).toBe(1);
    expect(etaSquared([5], [7])).toBe(0);
    expect(etaSquared([0, 0], [1, 2])).toBeUndefined();
    expect(etaSquared([1, 2], [0, 0])).toBeUndefined();
  });

  it("is the variance of the areas’ shares over P (1 − P), the correlation ratio, and symmetric in the groups", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const everybody = sum(x) + sum(y);
        const overall = sum(x) / everybody;
        const between = x.reduce((total, count, i) => {
          const people = count + y[i]!;
          return people === 0 ? total : total + people * (count / people - overall) ** 2;
        }, 0);
        expect(etaSquared(x, y)).toBeCloseTo(between / everybody / (overall * (1 - overall)), 9);
        expect(etaSquared(y, x)).toBeCloseTo(etaSquared(x, y)!, 9);
      })
    );
  });
});
