import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {cellIndex} from "../../../data-loaders/contract/cell-index.js";

describe("cellIndex", () => {
  const cell = fc.tuple(fc.nat(2), fc.nat(3));

  it("finds each cell by its key, and the neighbour along a dimension by the stride", () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, {selector: String}), (cells) => {
        const dimensions = {
          a: {codes: cells.map(([a]) => a), dictionary: ["x", "y", "z"]},
          b: {codes: cells.map(([, b]) => b), dictionary: ["1", "2", "3", "4"]}
        };
        const {find, keyOf, strides, duplicates} = cellIndex(dimensions, cells.length);
        expect(duplicates).toEqual([]);
        for (const [i, [a, b]] of cells.entries()) {
          expect(find(keyOf(i))).toBe(i);
          const neighbour = cells.findIndex(([c, d]) => c === a && d === b + 1);
          if (b < 3) expect(find(keyOf(i) + strides["b"]!)).toBe(neighbour);
        }
      })
    );
  });

  it("names the first and each later cell with the same codes", () => {
    const dimensions = {a: {codes: [0, 1, 0, 0], dictionary: ["x", "y"]}};
    expect(cellIndex(dimensions, 4).duplicates).toEqual([
      [0, 2],
      [0, 3]
    ]);
  });
});
