import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {breakTrend} from "../../../indicators/measures/index.js";

describe("breakTrend", () => {
  it("finds the line 10 + t with a step of 2 at τ = 3 in 10, 11, 12, 15, 16, 17", () => {
    const {intercept, slope, step, slopeChange} = breakTrend([10, 11, 12, 15, 16, 17], 3)!;
    expect(intercept).toBeCloseTo(10, 10);
    expect(slope).toBeCloseTo(1, 10);
    expect(step).toBeCloseTo(2, 10);
    expect(slopeChange).toBe(0);
  });

  it("finds a change of the slope when asked for it", () => {
    const {intercept, slope, step, slopeChange} = breakTrend([10, 11, 12, 15, 18, 21], 3, {slopeChange: true})!;
    expect(intercept).toBeCloseTo(10, 10);
    expect(slope).toBeCloseTo(1, 10);
    expect(step).toBeCloseTo(2, 10);
    expect(slopeChange).toBeCloseTo(2, 10);
  });

  it("recovers any line with a step, with holes in the series", () => {
    const numbers = fc.integer({min: -1000, max: 1000});
    fc.assert(
      fc.property(numbers, numbers, numbers, fc.integer({min: 2, max: 10}), (a, b, c, at) => {
        const values = Array.from({length: at + 4}, (_, t) =>
          t === at + 1 ? undefined : a + b * t + (t >= at ? c : 0)
        );
        const fit = breakTrend(values, at)!;
        expect(fit.intercept).toBeCloseTo(a, 6);
        expect(fit.slope).toBeCloseTo(b, 6);
        expect(fit.step).toBeCloseTo(c, 6);
      })
    );
  });

  it("leaves residuals that sum to 0 before and after the break and do not correlate with time (least squares)", () => {
    const noisy = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 5, maxLength: 20});
    fc.assert(
      fc.property(noisy, fc.integer({min: 2, max: 3}), (values, at) => {
        const {intercept, slope, step} = breakTrend(values, at)!;
        const residuals = values.map((value, t) => value - intercept - slope * t - (t >= at ? step : 0));
        const orthogonal = (weight: (t: number) => number) =>
          residuals.reduce((sum, residual, t) => sum + residual * weight(t), 0);
        expect(orthogonal((t) => (t < at ? 1 : 0))).toBeCloseTo(0, 6);
        expect(orthogonal((t) => (t >= at ? 1 : 0))).toBeCloseTo(0, 6);
        expect(orthogonal((t) => t)).toBeCloseTo(0, 5);
      })
    );
  });

  it("is undefined if the values do not determine the line", () => {
    expect(breakTrend([10, 12], 1)).toBeUndefined();
    expect(breakTrend([null, null, 12, 13, 14], 2)).toBeUndefined();
    expect(breakTrend([10, 11, 12, 15], 3, {slopeChange: true})).toBeUndefined();
  });

  it("refuses a break outside the series and values that are not finite", () => {
    expect(() => breakTrend([1, 2, 3], 0)).toThrow("break outside the series: 0");
    expect(() => breakTrend([1, 2, 3], 3)).toThrow("break outside the series: 3");
    expect(() => breakTrend([1, NaN, 3], 1)).toThrow("not a finite number: NaN");
  });
});
