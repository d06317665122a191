import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compareKeys, sortKey, type SortKey} from "../../../src/components/sort-key.js";
import {formatNumber} from "../../../src/indicators/definition/german.js";

describe("sortKey(text, numeric)", () => {
  it("reads numbers as they are printed, with grouping, decimal comma, sign and unit", () => {
    const printed = ["1.234.567", "26,3 %", "−1,9 Pp.", "+1.204 Personen", "13"];
    expect(printed.map((text) => sortKey(text, true))).toEqual([1234567, 26.3, -1.9, 1204, 13]);
  });

  it("takes a text in a column of numbers as no value, so that a hidden cell is not taken for 3", () => {
    expect(["unter 30 Fälle", "•", "", "entfällt"].map((text) => sortKey(text, true))).toEqual([
      null,
      null,
      null,
      null
    ]);
  });

  it("orders dates by their day and not by their digits", () => {
    expect(sortKey("31.12.2014", false)).toBeLessThan(sortKey("01.01.2024", false) as number);
  });

  it("gives back every number that formatNumber prints", () => {
    fc.assert(
      fc.property(fc.integer({min: -10_000_000, max: 10_000_000}), fc.integer({min: 0, max: 3}), (n, decimals) => {
        const value = n / 1000;
        const rounded = Number(value.toFixed(decimals));
        expect(sortKey(formatNumber(rounded, decimals), true)).toBeCloseTo(rounded, 9);
      })
    );
  });
});

describe("compareKeys(a, b, descending)", () => {
  const order = (keys: SortKey[], descending = false): SortKey[] =>
    keys.toSorted((a, b) => compareKeys(a, b, descending));

  it("sorts German texts as a dictionary does (DIN 5007-1) and numbers in them by value", () => {
    expect(order(["Zoo", "Österbaum", "Ostersbaum", "Gruppe 10", "Gruppe 9", "ähnlich"])).toEqual([
      "ähnlich",
      "Gruppe 9",
      "Gruppe 10",
      "Österbaum",
      "Ostersbaum",
      "Zoo"
    ]);
  });

  it("leaves what has no value at the end in both directions", () => {
    expect(order([3, null, 1, undefined, 2])).toEqual([1, 2, 3, null, undefined]);
    expect(order([3, null, 1, NaN, 2], true)).toEqual([3, 2, 1, null, NaN]);
  });
});
