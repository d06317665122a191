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

  it("finds the same cells where there are far more possible ones than there are", () => {
    const dictionary = Array.from({length: 100_000}, (_, i) => i);
    const far = fc.tuple(fc.nat(99_999), fc.nat(3), fc.nat(99_999));
    fc.assert(
      fc.property(fc.array(far, {maxLength: 50}), far, (cells, [a, b, c]) => {
        const all = [...cells, ...cells.slice(0, 3)];
        const dimensions = Object.fromEntries(
          ["a", "b", "c"].map((id, i) => [id, {codes: all.map((codes) => codes[i]!), dictionary}])
        );
        const {find, keyOf, strides, duplicates} = cellIndex(dimensions, all.length);
        const first = all.map((codes) => all.findIndex((other) => String(other) === String(codes)));
        expect(all.map((_, i) => find(keyOf(i)))).toEqual(first);
        expect(duplicates).toEqual(first.flatMap((at, i) => (at < i ? [[at, i]] : [])));
        const key = a * strides["a"]! + b * strides["b"]! + c * strides["c"]!;
        expect(find(key)).toBe(all.findIndex((codes) => String(codes) === String([a, b, c])));
      })
    );
  });
});
