import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {editDistance, nearest} from "../../../data-loaders/contract/nearest.js";

describe("editDistance", () => {
  it("is the Levenshtein distance", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });

  it("is a metric: symmetric, zero only for equals, and obeys the triangle inequality", () => {
    const text = fc.string({maxLength: 8});
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      })
    );
  });
});

describe("nearest", () => {
  it("names the most similar first and ignores case", () => {
    expect(nearest("syrien", ["Serbien", "Syrien", "Türkei"], 2)).toEqual(["Syrien", "Serbien"]);
  });

  it("prefers among equally near ones those that begin alike", () => {
    expect(nearest("65", ["15", "25", "60", "61"], 2)).toEqual(["60", "61"]);
  });
});
