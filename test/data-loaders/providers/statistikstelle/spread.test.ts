import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {dealer, drawer, lots} from "../../../../data-loaders/providers/statistikstelle/samples/spread.js";

const shares = fc
  .array(fc.integer({min: 0, max: 20}), {minLength: 1, maxLength: 7})
  .filter((list) => list.some((n) => n > 0));

describe("dealer", () => {
  it("deals out everybody, nobody to a part without a share, and over many small groups keeps the shares", () => {
    fc.assert(
      fc.property(shares, fc.string(), fc.array(fc.nat(30), {maxLength: 60}), (list, seed, groups) => {
        const deal = dealer(list, seed);
        const sums = list.map(() => 0);
        for (const persons of groups) {
          const counts = deal(persons);
          expect(counts.reduce((a, b) => a + b, 0)).toBe(persons);
          for (const [i, n] of counts.entries()) sums[i]! += n;
        }
        const all = groups.reduce((a, b) => a + b, 0);
        const total = list.reduce((a, b) => a + b, 0);
        // The discrepancy of multiples of the golden ratio grows with the logarithm of their number only.
        for (const [i, share] of list.entries()) {
          expect(Math.abs(sums[i]! - (share / total) * all)).toBeLessThan(3 + 2 * Math.log(1 + all));
          if (share === 0) expect(sums[i]).toBe(0);
        }
      })
    );
  });
});

describe("drawer", () => {
  it("draws each position as often as its weight says, and the same lots for the same seed", () => {
    const draw = drawer([1, 0, 3]);
    const lot = lots("Probe");
    const again = lots("Probe");
    const counts = [0, 0, 0];
    for (let k = 0; k < 4000; ++k) {
      const next = lot();
      expect(again()).toBe(next);
      ++counts[draw(next)]!;
    }
    expect(counts[1]).toBe(0);
    expect(Math.abs(counts[0]! - 1000)).toBeLessThan(100);
  });
});
