import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {locationQuotient} from "../../../indicators/measures/index.js";
import {sum, twoGroups} from "./arbitraries.js";

describe("locationQuotient", () => {
  it.each([
    ["Elberfeld", 15856, 66511, 1.3897],
    ["Barmen", 11649, 60064, 1.1305],
    ["Ronsdorf", 1326, 21007, 0.368]
  ])("gives for foreigners in %s 2015: %i of %i against 60,959 of 355,344, %d", (_, group, total, quotient) => {
    expect(locationQuotient(group, total, 60959, 355344)).toBeCloseTo(quotient, 4);
  });

  it("gives one quotient per area of a city", () => {
    expect(locationQuotient([30, 10], [100, 60])).toEqual([expect.closeTo(1.2, 12), expect.closeTo(2 / 3, 12)]);
  });

  it("is undefined in an empty area and for a group that the city does not have", () => {
    expect(locationQuotient(0, 0, 10, 100)).toBeUndefined();
    expect(locationQuotient(0, 10, 0, 100)).toBeUndefined();
    expect(locationQuotient(0, 10, 0, 0)).toBeUndefined();
    expect(locationQuotient([10, 0], [100, 0])).toEqual([1, undefined]);
    expect(locationQuotient([0], [5])).toEqual([undefined]);
    expect(locationQuotient([], [])).toEqual([]);
  });

  it("refuses a group above its total and a missing city", () => {
    expect(() => locationQuotient(11, 10, 20, 100)).toThrow(RangeError);
    expect(() => locationQuotient([11, 0], [10, 90])).toThrow("numerator exceeds denominator: 11 of 10");
    expect(() => locationQuotient(1, 10, undefined as unknown as number, 100)).toThrow("not a count: undefined");
  });

  it("has the mean 1 when areas are weighted by their people", () => {
    fc.assert(
      fc.property(twoGroups, ({x, y}) => {
        const totals = x.map((count, i) => count + y[i]!);
        const weighted = locationQuotient(x, totals).map((quotient, i) => (quotient ?? 0) * totals[i]!);
        expect(sum(weighted) / sum(totals)).toBeCloseTo(1, 10);
      })
    );
  });
});
