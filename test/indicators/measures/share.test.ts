import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {share} from "../../../indicators/measures/index.js";

describe("share", () => {
  it("gives the foreigners’ share of Elberfeld 2015 as a number between 0 and 1", () => {
    expect(share(15856, 66511)).toBeCloseTo(0.2384, 4);
  });

  it("refuses a numerator above the denominator", () => {
    expect(() => share(11, 10)).toThrow(RangeError);
    expect(() => share(1, 0)).toThrow("numerator exceeds denominator: 1 of 0");
  });

  it("passes 100 % where numerator and denominator count different people, as places in Kitas over residents", () => {
    expect(share(11, 10, {allowOver100: true})).toBe(1.1);
  });

  it("is undefined, not NaN and not infinite, when nobody is in the denominator", () => {
    expect(share(0, 0)).toBeUndefined();
    expect(share(1, 0, {allowOver100: true})).toBeUndefined();
  });

  it("refuses counts that are negative, missing or not finite", () => {
    for (const bad of [-1, NaN, Infinity, null as unknown as number, undefined as unknown as number]) {
      expect(() => share(bad, 10)).toThrow("not a count");
      expect(() => share(1, bad)).toThrow("not a count");
    }
  });

  it("lies between 0 and 1 for every part of a whole, and the parts add up to 1", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({min: 1, max: 1e6}), (part, rest) => {
        const p = share(part, part + rest)!;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThan(1);
        expect(p + share(rest, part + rest)!).toBeCloseTo(1, 12);
      })
    );
  });
});
