import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {interaction, isolation} from "../../../indicators/measures/index.js";
import {city1, city2, sum, twoGroups} from "./arbitraries.js";

describe("interaction", () => {
  it("gives xPy = 0.24 and 0.32 for the two cities of equal dissimilarity", () => {
    expect(interaction(city1.x, city1.y)).toBeCloseTo(0.24, 12);
    expect(interaction(city2.x, city2.y)).toBeCloseTo(0.32, 12);
  });

  it("is undefined for an empty group and 0 if there is nobody to meet", () => {
    expect(interaction([0, 0], [1, 2])).toBeUndefined();
    expect(interaction([1, 2], [0, 0])).toBe(0);
  });

  it("is 1 − isolation for two groups", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        expect(interaction(x, y)! + isolation(x, y)!).toBeCloseTo(1, 12);
      })
    );
  });

  it("is asymmetric by the sizes of the groups alone: X · xPy = Y · yPx", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        expect(sum(x) * interaction(x, y)!).toBeCloseTo(sum(y) * interaction(y, x)!, 6);
      })
    );
  });
});
