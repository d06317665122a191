import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dissimilarity} from "../../../indicators/measures/index.js";
import {city1, city2, twoGroups} from "./arbitraries.js";

describe("dissimilarity", () => {
  it("gives 0.6 for both cities that every other index tells apart", () => {
    expect(dissimilarity(city1.x, city1.y)).toBeCloseTo(0.6, 12);
    expect(dissimilarity(city2.x, city2.y)).toBeCloseTo(0.6, 12);
  });

  it("is 0 for groups spread alike, 1 for disjoint ones and 0 in a single area", () => {
    expect(dissimilarity([10, 20, 30], [100, 200, 300])).toBeCloseTo(0, 15);
    expect(dissimilarity([3, 7, 0, 0], [0, 0, 1, 6])).toBe(1);
    expect(dissimilarity([5], [7])).toBe(0);
  });

  it("is undefined if either group is empty", () => {
    expect(dissimilarity([0, 0], [1, 2])).toBeUndefined();
    expect(dissimilarity([1, 2], [0, 0])).toBeUndefined();
    expect(dissimilarity([], [])).toBeUndefined();
  });

  it("is the greatest gap that any set of areas has between its shares of both groups", () => {
    fc.assert(
      fc.property(
        twoGroups.filter(({x}) => x.length <= 8),
        ({x, y}) => {
          const sumX = x.reduce((a, b) => a + b);
          const sumY = y.reduce((a, b) => a + b);
          let greatest = 0;
          for (let set = 0; set < 1 << x.length; ++set) {
            const gap = x.reduce((sum, _, i) => (set & (1 << i) ? sum + x[i]! / sumX - y[i]! / sumY : sum), 0);
            greatest = Math.max(greatest, gap);
          }
          expect(dissimilarity(x, y)).toBeCloseTo(greatest, 12);
        }
      )
    );
  });

  it("is symmetric in the groups and does not depend on their sizes, the order of areas or empty areas", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const d = dissimilarity(x, y)!;
        expect(d).toBeGreaterThanOrEqual(0);
        expect(d).toBeLessThanOrEqual(1);
        expect(dissimilarity(y, x)).toBeCloseTo(d, 12);
        expect(dissimilarity(x.toReversed(), y.toReversed())).toBeCloseTo(d, 12);
        expect(dissimilarity([...x, 0], [...y, 0])).toBeCloseTo(d, 12);
        const tenfold = x.map((count) => count * 10);
        expect(dissimilarity(tenfold, y)).toBeCloseTo(d, 12);
      })
    );
  });

  it("cannot grow when two areas are merged", () => {
    fc.assert(
      fc.property(
        twoGroups.filter(({x}) => x.length > 1),
        ({x, y}) => {
          expect(dissimilarity(mergeFirstTwo(x), mergeFirstTwo(y))).toBeLessThanOrEqual(dissimilarity(x, y)! + 1e-12);
        }
      )
    );
  });
});

function mergeFirstTwo([a, b, ...rest]: number[]): number[] {
  return [a! + b!, ...rest];
}
