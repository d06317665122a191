import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {solver} from "../../../data-loaders/disclosure/audit/linear-program.js";
import {truePoint} from "../../../data-loaders/disclosure/audit/true-point.js";
import {cellSums} from "../../../data-loaders/disclosure/sums.js";
import {compactUniverse, type Universe} from "../../../data-loaders/disclosure/universe.js";

/** Two atoms, each a cell, and their sum; then what the three cells say. */
function pair(...value: readonly [first: number, second: number, sum: number]): Universe {
  return compactUniverse(
    {start: Int32Array.of(0, 1, 2, 4), index: Int32Array.of(0, 1, 0, 1)},
    2,
    Float64Array.from(value)
  );
}

describe("truePoint", () => {
  test("reads the atoms off their own cells where every atom is one", async () => {
    expect(truePoint(await solver(), pair(3, 4, 7))).toEqual(Float64Array.of(3, 4));
  });

  test("finds no table where a sum contradicts its parts, or a part is negative", async () => {
    const highs = await solver();
    expect(truePoint(highs, pair(3, 4, 8))).toBeNull();
    expect(truePoint(highs, pair(-1, 4, 3))).toBeNull();
  });

  test("takes what is left of the sum for an atom whose own cell has no known count", async () => {
    expect(truePoint(await solver(), pair(3, NaN, 7))).toEqual(Float64Array.of(3, 4));
  });

  test("finds no table where the cells agree but a constraint does not", async () => {
    const highs = await solver();
    const constraint = (low: number, high: number) => [{cells: [0, 1], coefficients: [1, -1], low, high}];
    expect(truePoint(highs, pair(3, 4, 7), constraint(-1, -1))).toEqual(Float64Array.of(3, 4));
    expect(truePoint(highs, pair(3, 4, 7), constraint(0, 5))).toBeNull();
  });

  test("agrees with every cell of random tables, whichever cells are known", async () => {
    const highs = await solver();
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), {minLength: 4, maxLength: 4}),
        fc.array(fc.boolean(), {minLength: 9, maxLength: 9}),
        (atoms, known) => {
          const lists = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]];
          const start = Int32Array.from([0, ...lists.map((_, j) => lists.slice(0, j + 1).flat().length)]);
          const bare = compactUniverse({start, index: Int32Array.from(lists.flat())}, 4, new Float64Array(9));
          const value = cellSums(bare, Float64Array.from(atoms)).map((sum, j) => (known[j] ? sum : NaN));
          const found = cellSums(bare, truePoint(highs, {...bare, value})!);
          value.forEach((sum, j) => {
            if (!Number.isNaN(sum)) expect(found[j]).toBe(sum);
          });
        }
      )
    );
  });
});
