import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {entropy} from "../../../indicators/measures/index.js";
import {distributions} from "./arbitraries.js";

describe("entropy", () => {
  it("gives 0.562335 nats for 10 and 30, and 1 bit for 10 and 10, as in the tests of the R package segregation", () => {
    expect(entropy([10, 30])).toBeCloseTo(0.562335, 6);
    expect(entropy([10, 10], 2)).toBe(1);
  });

  it("gives 1.75 bits for Shannon’s (1948) source of probabilities 1/2, 1/4, 1/8, 1/8", () => {
    expect(entropy([4, 2, 1, 1], 2)).toBeCloseTo(1.75, 12);
  });

  it("is 0 if all are in one category and undefined if nobody was counted", () => {
    expect(entropy([0, 7, 0])).toBe(0);
    expect(entropy([0, 0])).toBeUndefined();
    expect(entropy([])).toBeUndefined();
  });

  it("refuses a base that is not above 1", () => {
    for (const base of [1, 0, -2, NaN]) expect(() => entropy([1, 2], base)).toThrow("not a base above 1");
  });

  it("is at most the logarithm of the number of categories and depends on proportions alone", () => {
    fc.assert(
      fc.property(distributions, (counts) => {
        const e = entropy(counts)!;
        expect(e).toBeGreaterThanOrEqual(0);
        expect(e).toBeLessThanOrEqual(Math.log(counts.length) + 1e-12);
        const changed = [0, ...counts.map((count) => count * 3).toReversed()];
        expect(entropy(changed)).toBeCloseTo(e, 10);
      })
    );
  });
});
