import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {add, decimal, type Rational, rational, toNumber, zero} from "../../../indicators/comparison/rational.js";
import {roundParts} from "../../../indicators/comparison/round-parts.js";

const fraction = fc
  .tuple(fc.bigInt({min: -(10n ** 12n), max: 10n ** 12n}), fc.bigInt({min: 1n, max: 10n ** 6n}))
  .map(([top, bottom]) => rational(top, bottom));
const tied = fc.constantFrom(-3, -1, 1, 3).map((n) => rational(BigInt(n), 4n));
const parts = fc
  .array(fc.oneof(fraction, tied), {minLength: 1, maxLength: 8})
  .map((list) => list.map((exact, i) => ({id: `f${i}`, exact})));

function sum(list: readonly {readonly exact: Rational}[]): Rational {
  return list.reduce((total, {exact}) => add(total, exact), zero);
}

function negate({numerator, denominator}: Rational): Rational {
  return rational(-numerator, denominator);
}

describe("roundParts (largest remainders)", () => {
  it("adds up to the rounded sum, and moves no part by a whole unit", () => {
    fc.assert(
      fc.property(parts, fc.nat(3), (list, decimals) => {
        const rounded = roundParts(list, sum(list), decimals);
        expect(rounded.parts.reduce((total, units) => total + units, 0)).toBe(rounded.sum);
        rounded.parts.forEach((units, i) => {
          expect(Math.abs(units - toNumber(list[i]!.exact) * 10 ** decimals)).toBeLessThan(1 + 1e-3);
        });
      })
    );
  });

  it("rounds negated parts to the negatives, whatever their order", () => {
    fc.assert(
      fc.property(parts, fc.nat(3), (list, decimals) => {
        const plain = roundParts(list, sum(list), decimals);
        const turned = list.map(({id, exact}) => ({id, exact: negate(exact)})).reverse();
        const negated = roundParts(turned, negate(sum(list)), decimals);
        expect(negated.parts.toReversed().map((units) => 0 - units)).toEqual(plain.parts.map((units) => 0 + units));
        expect(0 - negated.sum).toBe(0 + plain.sum);
      })
    );
  });

  it("gives 33.3, 33.3 and 33.4 of a hundred to three equal thirds", () => {
    const third = rational(100n, 3n);
    const rounded = roundParts(
      ["a", "b", "c"].map((id) => ({id, exact: third})),
      rational(100n),
      1
    );
    expect(rounded).toEqual({parts: [334, 333, 333], sum: 1000});
  });
});

describe("rational", () => {
  it("reads a number as the decimal fraction that it is printed as", () => {
    expect(decimal(15.8)).toEqual({numerator: 79n, denominator: 5n});
    expect(decimal(-2.5e-7)).toEqual({numerator: -1n, denominator: 4_000_000n});
    expect(decimal(1e21)).toEqual({numerator: 10n ** 21n, denominator: 1n});
    expect(() => decimal(NaN)).toThrow("not a finite number: NaN");
  });

  it("turns back into the number it was made of", () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200}), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-200);
        expect(toNumber(decimal(value))).toBe(value === 0 ? 0 : value);
      })
    );
  });
});
