import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {indexSeries} from "../../../indicators/measures/index.js";

describe("indexSeries", () => {
  it("gives 125 for 25 against 20 in the base year", () => {
    expect(indexSeries([20, 25])).toEqual([100, 125]);
  });

  it("takes any year of the series as its base", () => {
    expect(indexSeries([10, 20, 40], 1)).toEqual([50, 100, 200]);
  });

  it("leaves years without a value without one", () => {
    expect(indexSeries([20, null, 25, undefined])).toEqual([100, undefined, 125, undefined]);
  });

  it("is undefined if the base value is zero or missing", () => {
    expect(indexSeries([0, 5])).toBeUndefined();
    expect(indexSeries([null, 5])).toBeUndefined();
  });

  it("refuses negative values and a base outside the series", () => {
    expect(() => indexSeries([1, -1])).toThrow(RangeError);
    expect(() => indexSeries([1, 2], 2)).toThrow("base outside the series: 2");
    expect(() => indexSeries([])).toThrow("base outside the series: 0");
  });

  it("does not depend on the unit, and an index of the index is the index", () => {
    const series = fc.array(fc.integer({min: 1, max: 1e6}), {minLength: 1, maxLength: 20});
    fc.assert(
      fc.property(series, fc.integer({min: 1, max: 1000}), (values, unit) => {
        const index = indexSeries(values) as number[];
        const scaled = indexSeries(values.map((value) => value * unit)) as number[];
        const again = indexSeries(index) as number[];
        for (const [i, value] of index.entries()) {
          expect(scaled[i]! / value).toBeCloseTo(1, 12);
          expect(again[i]! / value).toBeCloseTo(1, 12);
        }
      })
    );
  });
});
