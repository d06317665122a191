import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {outliers} from "../../../data-loaders/cube/jumps.js";

describe("outliers", () => {
  it("names a value that is a thousand times too large, and its return", () => {
    expect(outliers([100, 101, 100, 102, 101, 101000], 10)).toEqual([5]);
  });

  it("is silent on a series that changes steadily, however fast", () => {
    fc.assert(
      fc.property(fc.double({min: 0.5, max: 2, noNaN: true}), (factor) => {
        const series = Array.from({length: 10}, (_, i) => 1000 * factor ** i);
        expect(outliers(series, 1)).toEqual([]);
      })
    );
  });

  it("has no opinion on fewer than four changes", () => {
    expect(outliers([1, 1000, 1, 1000], 0)).toEqual([]);
  });

  it("does not compare across a missing value", () => {
    expect(outliers([100, 100, 100, undefined, 900, 900, 900], 0)).toEqual([]);
  });
});
