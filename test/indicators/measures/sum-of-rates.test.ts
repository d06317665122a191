import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {sumOfRates} from "../../../indicators/measures/index.js";

describe("sumOfRates", () => {
  it("adds the rates of single ages to 60 %, not the 20 % of all ages together (Quotensummenverfahren)", () => {
    expect(sumOfRates([30, 60, 90], [300, 300, 300])).toBeCloseTo(0.6, 12);
  });

  it("may exceed 1, since it adds different cohorts", () => {
    expect(sumOfRates([8, 9], [10, 10])).toBeCloseTo(1.7, 12);
  });

  it("is undefined if an age has no population or there are no ages", () => {
    expect(sumOfRates([3, 0], [10, 0])).toBeUndefined();
    expect(sumOfRates([], [])).toBeUndefined();
  });

  it("refuses more events than people at one age unless they count different people", () => {
    expect(() => sumOfRates([3, 11], [10, 10])).toThrow("numerator exceeds denominator: 11 of 10");
    expect(sumOfRates([3, 11], [10, 10], {allowOver100: true})).toBeCloseTo(1.4, 12);
  });

  it("does not depend on the size of the cohorts", () => {
    const ages = fc.array(fc.tuple(fc.nat({max: 100}), fc.nat({max: 100}), fc.integer({min: 1, max: 50})), {
      minLength: 1,
      maxLength: 20
    });
    fc.assert(
      fc.property(ages, (rows) => {
        const events = rows.map(([cases]) => cases);
        const people = rows.map(([cases, rest]) => cases + rest + 1);
        const grown = sumOfRates(
          events.map((cases, i) => cases * rows[i]![2]),
          people.map((count, i) => count * rows[i]![2])
        );
        expect(grown).toBeCloseTo(sumOfRates(events, people)!, 10);
      })
    );
  });
});
