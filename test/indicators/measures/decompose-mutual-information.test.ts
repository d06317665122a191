import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decomposeMutualInformation, mutualInformation} from "../../../indicators/measures/index.js";
import {tables} from "./arbitraries.js";

const example = [
  [40, 20, 5, 1],
  [20, 40, 60, 80]
];

describe("decomposeMutualInformation", () => {
  it("adds up to the whole: between + within = total (Mora and Ruiz-Castillo 2011)", () => {
    const withParents = tables.chain((table) =>
      fc.tuple(
        fc.constant(table),
        fc.array(fc.nat({max: 3}), {minLength: table[0]!.length, maxLength: table[0]!.length})
      )
    );
    fc.assert(
      fc.property(withParents, ([table, parents]) => {
        const {total, between, within} = decomposeMutualInformation(table, parents)!;
        expect(total).toBe(mutualInformation(table));
        expect(between + within).toBeCloseTo(total, 12);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(within).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it("takes the merged table for the part between the larger areas", () => {
    const {between} = decomposeMutualInformation(example, ["Elberfeld", "Elberfeld", "Barmen", "Barmen"])!;
    expect(between).toBeCloseTo(
      mutualInformation([
        [60, 6],
        [60, 140]
      ])!,
      12
    );
  });

  it("has everything within one larger area, and everything between if each area is its own", () => {
    expect(decomposeMutualInformation(example, [1, 1, 1, 1])!.between).toBeCloseTo(0, 12);
    expect(decomposeMutualInformation(example, [1, 2, 3, 4])!.within).toBeCloseTo(0, 12);
  });

  it("is undefined if nobody was counted and refuses an area without a parent", () => {
    expect(decomposeMutualInformation([[0, 0]], [1, 1])).toBeUndefined();
    expect(() => decomposeMutualInformation(example, [1, 2])).toThrow("arrays of different length: 4 and 2");
  });
});
