import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {apportion, interpolate} from "../../../data-loaders/sample-city/series.js";

describe("apportion", () => {
  it("adds up to the total and stays within one of the exact share (largest remainders)", () => {
    const weights = fc.array(fc.integer({min: 1, max: 1000}), {minLength: 1, maxLength: 50});
    fc.assert(
      fc.property(weights, fc.nat(100_000), (values, total) => {
        const parts = apportion(values, total);
        const all = values.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        for (const [i, part] of parts.entries()) expect(Math.abs(part - (values[i]! / all) * total)).toBeLessThan(1);
      })
    );
  });
});

describe("interpolate", () => {
  it("goes through the known years, straight between them, and level beyond", () => {
    const known = {2014: 10, 2016: 20};
    expect([2013, 2014, 2015, 2016, 2017].map((year) => interpolate(known, year))).toEqual([10, 10, 15, 20, 20]);
  });
});
