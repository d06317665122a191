import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {chainLink, indexSeries} from "../../../indicators/measures/index.js";

describe("chainLink", () => {
  it("links 100, 104, 108 (2020–2022) to 99, 101, 104 (2022–2024) by the factor 0.916667", () => {
    const {factor, linked, rescaled} = chainLink([100, 104, 108], [99, 101, 104], 1)!;
    expect(factor).toBeCloseTo(0.916667, 6);
    expect(rescaled).toBe(2);
    for (const [i, value] of [91.667, 95.333, 99, 101, 104].entries()) expect(linked[i]).toBeCloseTo(value, 3);
    const index = indexSeries(linked)!;
    for (const [i, value] of [100, 104, 108, 110.182, 113.455].entries()) expect(index[i]).toBeCloseTo(value, 3);
  });

  it("takes the ratio of the sums if more than one period overlaps", () => {
    expect(chainLink([10, 20, 30], [10, 15, 20], 2)).toEqual({factor: 0.5, linked: [5, 10, 15, 20], rescaled: 1});
  });

  it("has nothing to rescale if the newer series covers the older one", () => {
    expect(chainLink([10], [20, 30])).toEqual({factor: 2, linked: [20, 30], rescaled: 0});
  });

  it("is undefined if the older series is zero at the overlap", () => {
    expect(chainLink([10, 0], [5, 6])).toBeUndefined();
  });

  it("refuses an overlap that the series do not have", () => {
    for (const overlap of [0, 3, 1.5, -1]) {
      expect(() => chainLink([1, 2], [1, 2, 3], overlap)).toThrow("not a number of periods that both series have");
    }
    expect(() => chainLink([], [1])).toThrow(RangeError);
  });

  it("keeps the changes within both series", () => {
    const series = fc.array(fc.integer({min: 1, max: 10_000}), {minLength: 2, maxLength: 20});
    fc.assert(
      fc.property(series, series, (older, newer) => {
        const {linked} = chainLink(older, newer)!;
        expect(linked).toHaveLength(older.length + newer.length - 1);
        for (let i = 1; i < linked.length; ++i) {
          const [before, after] =
            i < older.length ? [older[i - 1]!, older[i]!] : [newer[i - older.length]!, newer[i - older.length + 1]!];
          expect(linked[i]! / linked[i - 1]! / (after / before)).toBeCloseTo(1, 10);
        }
      })
    );
  });
});
