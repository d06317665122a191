import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compoundGrowth} from "../../../indicators/measures/index.js";

describe("compoundGrowth", () => {
  it("gives 4.5640 % per year from 20 to 25 in five years", () => {
    expect(compoundGrowth(20, 25, 5)).toBeCloseTo(0.04564, 6);
  });

  it("is −1 when nothing is left and undefined when there was nothing", () => {
    expect(compoundGrowth(20, 0, 5)).toBe(-1);
    expect(compoundGrowth(0, 5, 5)).toBeUndefined();
  });

  it("refuses negative values and times that do not pass", () => {
    expect(() => compoundGrowth(-1, 5, 5)).toThrow(RangeError);
    expect(() => compoundGrowth(1, 5, 0)).toThrow("not a positive number of periods: 0");
    expect(() => compoundGrowth(1, 5, Infinity)).toThrow(RangeError);
  });

  it("leads from the first to the last value when compounded", () => {
    const values = fc.integer({min: 1, max: 1e6});
    fc.assert(
      fc.property(values, values, fc.integer({min: 1, max: 30}), (first, last, periods) => {
        let value = first;
        for (let i = 0; i < periods; ++i) value *= 1 + compoundGrowth(first, last, periods)!;
        expect(value / last).toBeCloseTo(1, 8);
      })
    );
  });
});
