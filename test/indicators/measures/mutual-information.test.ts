import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {entropy, multigroupTheilH, mutualInformation, theilH} from "../../../indicators/measures/index.js";
import {sum, tables, twoGroups} from "./arbitraries.js";

const example = [
  [40, 20, 5, 1],
  [20, 40, 60, 80]
];
const transpose = (table: number[][]) => table[0]!.map((_, u) => table.map((row) => row[u]!));

describe("mutualInformation", () => {
  it("gives M = 0.186587 for the test data of the R package segregation", () => {
    expect(mutualInformation(example)).toBeCloseTo(0.186587, 6);
  });

  it("is the same whether groups or areas are the rows", () => {
    expect(mutualInformation(transpose(example))).toBeCloseTo(0.186587, 6);
    fc.assert(
      fc.property(tables, (table) => {
        expect(mutualInformation(transpose(table))).toBeCloseTo(mutualInformation(table)!, 12);
      })
    );
  });

  it("is 0 for groups spread alike and the entropy of the groups for disjoint ones", () => {
    expect(
      mutualInformation([
        [10, 20],
        [30, 60]
      ])
    ).toBeCloseTo(0, 12);
    expect(
      mutualInformation([
        [10, 0, 0],
        [0, 20, 0],
        [0, 0, 30]
      ])
    ).toBeCloseTo(entropy([10, 20, 30])!, 12);
  });

  it("is 0 in a single area and for a single group, and undefined if nobody was counted", () => {
    expect(mutualInformation([[5], [7]])).toBe(0);
    expect(mutualInformation([[5, 7]])).toBe(0);
    expect(mutualInformation([[0, 0]])).toBeUndefined();
    expect(mutualInformation([])).toBeUndefined();
  });

  it("is the entropy of groups plus that of areas minus that of their table", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const m = entropy(table.map(sum))! + entropy(transpose(table).map(sum))! - entropy(table.flat())!;
        expect(mutualInformation(table)).toBeCloseTo(m, 10);
      })
    );
  });
});

describe("multigroupTheilH", () => {
  it("gives H = 0.333036 for the test data of the R package segregation", () => {
    expect(multigroupTheilH(example)).toBeCloseTo(0.333036, 6);
  });

  it("is Theil’s H for two groups and lies between 0 and 1 for more", () => {
    fc.assert(
      fc.property(twoGroups, tables, ({x, y}, table) => {
        expect(multigroupTheilH([x, y])).toBeCloseTo(theilH(x, y)!, 12);
        const h = multigroupTheilH(table) ?? 0;
        expect(h).toBeGreaterThanOrEqual(0);
        expect(h).toBeLessThanOrEqual(1);
      })
    );
  });

  it("is undefined with fewer than two groups that have people", () => {
    expect(
      multigroupTheilH([
        [1, 2],
        [0, 0]
      ])
    ).toBeUndefined();
    expect(multigroupTheilH([[0]])).toBeUndefined();
  });
});
