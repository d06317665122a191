import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {medianFromClasses} from "../../../indicators/measures/index.js";
import {sum} from "./arbitraries.js";

describe("medianFromClasses", () => {
  it("interpolates in the class in which half is reached: 34.67 in a worked example", () => {
    // n = 60, half of it 30; 16 below 30, 30 in the class 30–40: 30 + 14/30 · 10.
    expect(medianFromClasses([10, 20, 30, 40, 50], [4, 12, 30, 14])).toBeCloseTo(30 + 140 / 30, 12);
  });

  it("works beside open classes as long as the median is not in one", () => {
    expect(medianFromClasses([0, 4, 8, 15, 20, Infinity], [10, 20, 20, 10, 30])).toBeCloseTo(8 + (15 / 20) * 7, 12);
    expect(medianFromClasses([-Infinity, 4, 8], [10, 20])).toBe(5);
  });

  it("is undefined inside an open class and without values", () => {
    expect(medianFromClasses([0, 20, Infinity], [10, 30])).toBeUndefined();
    expect(medianFromClasses([-Infinity, 20, 30], [30, 10])).toBeUndefined();
    expect(medianFromClasses([0, 1, 2], [0, 0])).toBeUndefined();
    expect(medianFromClasses([0], [])).toBeUndefined();
  });

  it("is the limit between two classes of one half each, and the middle of empty ones between", () => {
    expect(medianFromClasses([0, 10, Infinity], [5, 5])).toBe(10);
    expect(medianFromClasses([0, 10, 20, 30], [5, 0, 5])).toBe(15);
  });

  it("refuses bounds that do not ascend or are not one more than the classes", () => {
    expect(() => medianFromClasses([0, 10, 10], [1, 2])).toThrow("bounds do not ascend: 10, 10");
    expect(() => medianFromClasses([0, NaN, 10], [1, 2])).toThrow("bounds do not ascend");
    expect(() => medianFromClasses([0, 10], [1, 2])).toThrow("arrays of different length: 1 and 2");
  });

  const classes = fc
    .array(fc.tuple(fc.integer({min: 1, max: 20}), fc.nat({max: 100})), {minLength: 1, maxLength: 15})
    .filter((rows) => sum(rows.map(([, count]) => count)) > 0)
    .map((rows) => ({
      bounds: [0, ...rows.keys()].map((_, i) => sum(rows.slice(0, i).map(([width]) => width))),
      counts: rows.map(([, count]) => count)
    }));

  it("has half of the values below it if they are spread evenly within their classes", () => {
    fc.assert(
      fc.property(classes, ({bounds, counts}) => {
        const median = medianFromClasses(bounds, counts)!;
        const below = counts.map((count, i) => {
          const part = (median - bounds[i]!) / (bounds[i + 1]! - bounds[i]!);
          return count * Math.min(1, Math.max(0, part));
        });
        expect(sum(below)).toBeCloseTo(sum(counts) / 2, 8);
      })
    );
  });

  it("mirrors when the axis is mirrored", () => {
    fc.assert(
      fc.property(classes, ({bounds, counts}) => {
        const mirrored = medianFromClasses(bounds.map((bound) => -bound).toReversed(), counts.toReversed())!;
        expect(mirrored).toBeCloseTo(-medianFromClasses(bounds, counts)!, 10);
      })
    );
  });
});
