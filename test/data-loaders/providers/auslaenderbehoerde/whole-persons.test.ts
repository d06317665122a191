import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {apportionOnward, fit} from "../../../../data-loaders/providers/auslaenderbehoerde/samples/whole-persons.js";

const weights = fc.array(fc.integer({min: 0, max: 50}), {minLength: 1, maxLength: 9});
const tables = fc.array(fc.integer({min: 0, max: 40}), {minLength: 1, maxLength: 60});
const add = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe("apportionOnward", () => {
  it("gives whole numbers that add up to each total, and nothing where there is no weight", () => {
    fc.assert(
      fc.property(weights, tables, (shares, totals) => {
        fc.pre(shares.some((share) => share > 0));
        const carry = new Float64Array(shares.length);
        for (const total of totals) {
          const whole = apportionOnward(shares, total, carry);
          expect(add(whole)).toBe(total);
          expect(whole.every((n, i) => Number.isInteger(n) && n >= 0 && (shares[i]! > 0 || n === 0))).toBe(true);
        }
      })
    );
  });

  it("gives each part over many small tables what it would get of one large one, to less than one person a part", () => {
    fc.assert(
      fc.property(weights, tables, (shares, totals) => {
        fc.pre(shares.some((share) => share > 0));
        const carry = new Float64Array(shares.length);
        const given = shares.map(() => 0);
        for (const total of totals) {
          for (const [i, n] of apportionOnward(shares, total, carry).entries()) given[i]! += n;
        }
        for (const [i, n] of given.entries()) {
          expect(Math.abs(n - (shares[i]! / add(shares)) * add(totals))).toBeLessThan(shares.length);
        }
      })
    );
  });

  it("throws where persons are to be shared and nothing has a weight", () => {
    expect(() => apportionOnward([0, 0], 3, new Float64Array(2))).toThrow("no weight to share: 3");
    expect(apportionOnward([0, 0], 0, new Float64Array(2))).toEqual([0, 0]);
  });
});

describe("fit", () => {
  it("keeps the sums of rows exactly, those of columns nearly, and the odds of the seed (Deming/Stephan)", () => {
    const seed = [
      [4, 1, 1],
      [1, 2, 5]
    ];
    const table = fit(seed, [60, 40], [50, 20, 30]);
    expect(table.map((row) => Math.round(add(row)))).toEqual([60, 40]);
    expect([0, 1, 2].map((c) => Math.round(table[0]![c]! + table[1]![c]!))).toEqual([50, 20, 30]);
    const odds = (t: number[][]) => (t[0]![0]! * t[1]![1]!) / (t[0]![1]! * t[1]![0]!);
    expect(odds(table)).toBeCloseTo(odds(seed), 9);
  });

  it("leaves a column empty that shall be", () => {
    expect(
      fit(
        [
          [1, 1],
          [1, 1]
        ],
        [3, 7],
        [10, 0]
      )
    ).toEqual([
      [3, 0],
      [7, 0]
    ]);
  });
});
