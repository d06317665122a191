import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dissimilarity, randomDissimilarity} from "../../../indicators/measures/index.js";
import {sum} from "./arbitraries.js";

/** Mean of D over every way to choose the group among the people, by brute force. */
function overAllChoices(totals: number[], size: number): number {
  const areaOf = totals.flatMap((count, area) => Array<number>(count).fill(area));
  const values: number[] = [];
  for (let chosen = 0; chosen < 1 << areaOf.length; ++chosen) {
    const x = totals.map(() => 0);
    for (const [person, area] of areaOf.entries()) if (chosen & (1 << person)) ++x[area]!;
    if (sum(x) !== size) continue;
    values.push(
      dissimilarity(
        x,
        totals.map((count, i) => count - x[i]!)
      )!
    );
  }
  return sum(values) / values.length;
}

describe("randomDissimilarity", () => {
  it.each([
    [50, 0.482],
    [100, 0.338],
    [500, 0.148],
    [2000, 0.074],
    [20000, 0.025]
  ])("expects for a group of %i at random in 69 areas of 5,000 people D = %d (± 0.005)", (size, expected) => {
    const d = randomDissimilarity(Array<number>(69).fill(5000), size)!;
    expect(Math.abs(d - expected)).toBeLessThan(0.005);
  });

  it("is the mean of D over every way to choose the group", () => {
    const cities = fc
      .array(fc.integer({min: 0, max: 4}), {minLength: 1, maxLength: 4})
      .filter((totals) => sum(totals) >= 2 && sum(totals) <= 10)
      .chain((totals) => fc.tuple(fc.constant(totals), fc.integer({min: 1, max: sum(totals) - 1})));
    fc.assert(
      fc.property(cities, ([totals, size]) => {
        expect(randomDissimilarity(totals, size)).toBeCloseTo(overAllChoices(totals, size), 10);
      }),
      {numRuns: 40}
    );
  });

  it("takes the counts of both groups as dissimilarity does", () => {
    expect(randomDissimilarity([10, 0, 5], [90, 100, 45])).toBe(randomDissimilarity([100, 100, 50], 15));
  });

  it("is the same for the group and for the rest", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 8000}), {minLength: 2, maxLength: 69}),
        fc.nat(),
        (totals, draw) => {
          const size = 1 + (draw % (sum(totals) - 1));
          const d = randomDissimilarity(totals, size)!;
          expect(randomDissimilarity(totals, sum(totals) - size)! / d).toBeCloseTo(1, 6);
          expect(d).toBeGreaterThan(0);
          expect(d).toBeLessThanOrEqual(1);
        }
      )
    );
  });

  it("is 0 in a single area and undefined if the group is empty or everybody", () => {
    expect(randomDissimilarity([100], 5)).toBe(0);
    expect(randomDissimilarity([100, 50], 0)).toBeUndefined();
    expect(randomDissimilarity([100, 50], 150)).toBeUndefined();
    expect(randomDissimilarity([0, 0], [3, 4])).toBeUndefined();
  });

  it("refuses a group larger than everybody and counts that are not whole", () => {
    expect(() => randomDissimilarity([100, 50], 151)).toThrow("group larger than everybody: 151 of 150");
    expect(() => randomDissimilarity([100.5, 50], 10)).toThrow("not a whole count: 100.5");
    expect(() => randomDissimilarity([100, 50], 1.5)).toThrow("not a whole count: 1.5");
  });
});
