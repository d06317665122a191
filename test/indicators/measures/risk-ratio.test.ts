import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {difference, riskRatio} from "../../../indicators/measures/index.js";

describe("riskRatio", () => {
  it("grows from 2.5 to 3.0 while the gap shrinks from 12 to 10 percentage points", () => {
    expect(difference(0.2, 0.08)).toBeCloseTo(0.12, 12);
    expect(riskRatio(0.2, 0.08)).toBeCloseTo(2.5, 12);
    expect(difference(0.15, 0.05)).toBeCloseTo(0.1, 12);
    expect(riskRatio(0.15, 0.05)).toBeCloseTo(3, 12);
  });

  it("approaches 1 with the closing gap: 0.6552, then 0.7875", () => {
    expect(riskRatio(0.38, 0.58)).toBeCloseTo(0.6552, 4);
    expect(riskRatio(0.504, 0.64)).toBeCloseTo(0.7875, 12);
  });

  it("gives Katz’ log-normal interval 1.9587 to 3.1909 for 200/1000 against 80/1000", () => {
    const {estimate, lower, upper} = riskRatio(200, 1000, 80, 1000)!;
    expect(estimate).toBeCloseTo(2.5, 12);
    expect(lower).toBeCloseTo(1.9587, 4);
    expect(upper).toBeCloseTo(3.1909, 4);
  });

  it("gives 1.82 (1.43 to 2.31) for aspirin against heart attacks: 189/11034 to 104/11037 in Agresti (2002)", () => {
    const {estimate, lower, upper} = riskRatio(189, 11034, 104, 11037)!;
    expect(estimate).toBeCloseTo(1.82, 2);
    expect(lower).toBeCloseTo(1.43, 2);
    expect(upper).toBeCloseTo(2.31, 2);
  });

  it("compares values above 1 as well, such as median earnings", () => {
    expect(riskRatio(2500, 3125)).toBe(0.8);
  });

  it("is undefined, not infinite, when compared with nothing", () => {
    expect(riskRatio(0.2, 0)).toBeUndefined();
    expect(riskRatio(0, 0)).toBeUndefined();
    expect(riskRatio(5, 10, 0, 10)).toBeUndefined();
    expect(riskRatio(0, 0, 5, 10)).toBeUndefined();
    expect(riskRatio(5, 10, 0, 0)).toBeUndefined();
  });

  it("states no limits where the log-normal method has none", () => {
    expect(riskRatio(0, 10, 5, 10)).toEqual({estimate: 0, lower: undefined, upper: undefined});
    expect(riskRatio(10, 10, 10, 10)).toEqual({estimate: 1, lower: undefined, upper: undefined});
  });

  it("refuses negative shares, parts above their whole and a missing total", () => {
    expect(() => riskRatio(-0.1, 0.2)).toThrow(RangeError);
    expect(() => riskRatio(11, 10, 5, 10)).toThrow("numerator exceeds denominator: 11 of 10");
    expect(() => riskRatio(5, 10, 5, undefined as unknown as number)).toThrow("not a count: undefined");
  });

  it("becomes its reciprocal, limits too, when the groups change places", () => {
    const group = fc
      .integer({min: 2, max: 10_000})
      .chain((n) => fc.tuple(fc.integer({min: 1, max: n - 1}), fc.constant(n)));
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const forth = riskRatio(x1, n1, x2, n2)!;
        const back = riskRatio(x2, n2, x1, n1)!;
        expect(forth.estimate * back.estimate).toBeCloseTo(1, 10);
        expect(forth.lower! * back.upper!).toBeCloseTo(1, 10);
        expect(forth.lower!).toBeLessThan(forth.estimate);
        expect(forth.upper!).toBeGreaterThan(forth.estimate);
      })
    );
  });
});
