import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {share, wilsonInterval} from "../../../indicators/measures/index.js";

const counts = fc
  .tuple(fc.integer({min: 1, max: 1e6}), fc.double({min: 0, max: 1, noNaN: true}))
  .map(([n, p]) => [Math.round(p * n), n] as const);

describe("wilsonInterval", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])("gives the score interval of %i/%i in Newcombe (1998), table I, method 3", (x, n, lower, upper) => {
    const interval = wilsonInterval(x, n)!;
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  it("gives 0.6989664 to 0.9721335 for 18 of 20, as published to seven digits", () => {
    const {lower, upper} = wilsonInterval(18, 20)!;
    expect(lower).toBeCloseTo(0.6989664, 7);
    expect(upper).toBeCloseTo(0.9721335, 7);
  });

  it("starts at exactly 0 when nobody succeeds and ends at exactly 1 when all do", () => {
    expect(wilsonInterval(0, 20)!.lower).toBe(0);
    expect(wilsonInterval(20, 20)!.upper).toBe(1);
  });

  it("is undefined when nobody was counted", () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  it("refuses successes above the total and levels outside 0 to 1", () => {
    expect(() => wilsonInterval(21, 20)).toThrow(RangeError);
    expect(() => wilsonInterval(1, 20, 95)).toThrow("not a confidence level between 0 and 1: 95");
  });

  it("holds the limits at which Wilson’s score statistic equals the normal quantile", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const {lower, upper} = wilsonInterval(x, n)!;
        for (const limit of [lower, upper]) {
          if (limit === 0 || limit === 1) continue;
          const score = (x / n - limit) ** 2 / ((limit * (1 - limit)) / n);
          expect(score / 1.959963984540054 ** 2).toBeCloseTo(1, 5);
        }
      })
    );
  });

  it("contains the share, stays within 0 and 1 and widens with the level", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        const p = share(x, n)!;
        const narrow = wilsonInterval(x, n, 0.9)!;
        const wide = wilsonInterval(x, n, 0.99)!;
        expect(narrow.lower).toBeLessThanOrEqual(p);
        expect(narrow.upper).toBeGreaterThanOrEqual(p);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        expect(wide.lower).toBeGreaterThanOrEqual(0);
        expect(wide.upper).toBeLessThanOrEqual(1);
      })
    );
  });

  it("mirrors when successes and failures change places", () => {
    fc.assert(
      fc.property(counts, ([x, n]) => {
        expect(wilsonInterval(n - x, n)!.lower).toBeCloseTo(1 - wilsonInterval(x, n)!.upper, 12);
      })
    );
  });
});
