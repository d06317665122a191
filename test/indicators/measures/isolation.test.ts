import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isolation} from "../../../indicators/measures/index.js";
import {city1, city2, sum, twoGroups} from "./arbitraries.js";

describe("isolation", () => {
  it("gives xPx = 0.76 and 0.68 for the two cities of equal dissimilarity", () => {
    expect(isolation(city1.x, city1.y)).toBeCloseTo(0.76, 12);
    expect(isolation(city2.x, city2.y)).toBeCloseTo(0.68, 12);
  });

  it("is 1 for a group that lives apart and its overall share in a single area", () => {
    expect(isolation([3, 7, 0], [0, 0, 5])).toBe(1);
    expect(isolation([3], [7])).toBeCloseTo(0.3, 12);
  });

  it("is undefined for an empty group, and 1 if there is no other", () => {
    expect(isolation([0, 0], [1, 2])).toBeUndefined();
    expect(isolation([1, 2], [0, 0])).toBe(1);
  });

  it("lies between the group’s overall share and 1 and does not change when all counts are multiplied", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const xPx = isolation(x, y)!;
        expect(xPx).toBeGreaterThanOrEqual(sum(x) / (sum(x) + sum(y)) - 1e-12);
        expect(xPx).toBeLessThanOrEqual(1 + 1e-12);
        const tenfold = [x, y].map((counts) => counts.map((count) => 10 * count));
        expect(isolation(tenfold[0]!, tenfold[1]!)).toBeCloseTo(xPx, 12);
      })
    );
  });
});
