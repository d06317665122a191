import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {differenceInterval} from "../../../indicators/measures/index.js";

const group = fc.nat({max: 10_000}).chain((n) => fc.tuple(fc.nat({max: n + 1}), fc.constant(n + 1)));

describe("differenceInterval", () => {
  it.each([
    ["56/70 − 48/80", [56, 70, 48, 80], 0.0524, 0.3339],
    ["9/10 − 3/10", [9, 10, 3, 10], 0.1705, 0.809],
    ["6/7 − 2/7", [6, 7, 2, 7], 0.0582, 0.8062],
    ["5/56 − 0/29", [5, 56, 0, 29], -0.0381, 0.1926],
    ["0/10 − 0/20", [0, 10, 0, 20], -0.1611, 0.2775],
    ["0/10 − 0/10", [0, 10, 0, 10], -0.2775, 0.2775],
    ["10/10 − 0/20", [10, 10, 0, 20], 0.6791, 1],
    ["10/10 − 0/10", [10, 10, 0, 10], 0.6075, 1]
  ] as const)(
    "gives the hybrid score interval of %s in Newcombe (1998b), table II, method 10",
    (_, counts, lower, upper) => {
      const [x1, n1, x2, n2] = counts;
      const interval = differenceInterval(x1, n1, x2, n2)!;
      expect(interval.estimate).toBeCloseTo(x1 / n1 - x2 / n2, 12);
      expect(interval.lower).toBeCloseTo(lower, 4);
      expect(interval.upper).toBeCloseTo(upper, 4);
    }
  );

  it("is undefined if nobody was counted in one of the groups", () => {
    expect(differenceInterval(0, 0, 3, 10)).toBeUndefined();
    expect(differenceInterval(3, 10, 0, 0)).toBeUndefined();
  });

  it("refuses parts above their whole and negative counts", () => {
    expect(() => differenceInterval(11, 10, 3, 10)).toThrow(RangeError);
    expect(() => differenceInterval(1, 10, -3, 10)).toThrow(RangeError);
  });

  it("mirrors when the groups change places", () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const forth = differenceInterval(x1, n1, x2, n2)!;
        const back = differenceInterval(x2, n2, x1, n1)!;
        expect(forth.lower).toBeCloseTo(-back.upper, 12);
        expect(forth.upper).toBeCloseTo(-back.lower, 12);
      })
    );
  });

  it("contains the difference, stays within −1 and 1 and widens with the level", () => {
    fc.assert(
      fc.property(group, group, ([x1, n1], [x2, n2]) => {
        const narrow = differenceInterval(x1, n1, x2, n2, 0.9)!;
        const wide = differenceInterval(x1, n1, x2, n2, 0.99)!;
        expect(narrow.lower).toBeLessThanOrEqual(narrow.estimate);
        expect(narrow.upper).toBeGreaterThanOrEqual(narrow.estimate);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
        expect(wide.lower).toBeGreaterThanOrEqual(-1);
        expect(wide.upper).toBeLessThanOrEqual(1);
      })
    );
  });
});
