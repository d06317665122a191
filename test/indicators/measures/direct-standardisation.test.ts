import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {directStandardisation, share} from "../../../indicators/measures/index.js";
import {sum} from "./arbitraries.js";

// Fleiss (1981), p. 249: births and children with Down syndrome in Michigan 1950–1964 by age of the mother
// (under 20, 20–24, …, 40 and over), one row per birth order (1, 2, 3, 4, 5 and more).
const births = [
  [230061, 329449, 114920, 39487, 14208, 3052],
  [72202, 326701, 208667, 83228, 28466, 5375],
  [15050, 175702, 207081, 117300, 45026, 8660],
  [2293, 68800, 132424, 98301, 46075, 9834],
  [327, 30666, 123419, 149919, 104088, 34392]
];
const cases = [
  [107, 141, 60, 40, 39, 25],
  [25, 150, 110, 84, 82, 39],
  [3, 71, 114, 103, 108, 75],
  [1, 26, 64, 89, 137, 96],
  [0, 8, 63, 112, 262, 295]
];
const standard = births[0]!.map((_, age) => sum(births.map((row) => row[age]!)) / births.length);

describe("directStandardisation", () => {
  it("gives 92.3 (80.4 to 105.8) per 100,000 for first births in Fay and Feuer (1997), table 1; crude 56.3", () => {
    const {rate, lower, upper} = directStandardisation({events: cases[0]!, populations: births[0]!, standard})!;
    expect(1e5 * share(sum(cases[0]!), sum(births[0]!))!).toBeCloseTo(56.3, 1);
    expect(1e5 * rate).toBeCloseTo(92.3, 1);
    expect(1e5 * lower).toBeCloseTo(80.4, 1);
    expect(1e5 * upper).toBeCloseTo(105.8, 1);
  });

  it("gives the wide, skew interval for fifth births, where few young mothers weigh much", () => {
    const {rate, lower, upper} = directStandardisation({events: cases[4]!, populations: births[4]!, standard})!;
    expect(1e5 * rate).toBeCloseTo(75.5, 1);
    expect(1e5 * lower).toBeCloseTo(67.7, 1);
    expect(1e5 * upper).toBeCloseTo(188.3, 1);
  });

  it("turns crude 23.25 against 9.45 % into 18.80 against 10.04 % in the worked example", () => {
    const events = [
      [120, 110, 2.5],
      [27, 60, 7.5]
    ];
    const populations = [
      [400, 550, 50],
      [150, 600, 250]
    ];
    const example = [18, 62, 20];
    const rates = events.map(
      (row, i) => directStandardisation({events: row, populations: populations[i]!, standard: example})!.rate
    );
    expect(share(sum(events[0]!), 1000)).toBeCloseTo(0.2325, 12);
    expect(share(sum(events[1]!), 1000)).toBeCloseTo(0.0945, 12);
    expect(rates[0]).toBeCloseTo(0.188, 12);
    expect(rates[1]).toBeCloseTo(0.1004, 12);
  });

  it("is the exact Poisson interval (Garwood 1936) when there is one age only", () => {
    const {lower, upper} = directStandardisation({events: [10], populations: [1000], standard: [1]})!;
    expect(1000 * lower).toBeCloseTo(4.795, 3);
    expect(1000 * upper).toBeCloseTo(18.39, 2);
  });

  it("has an upper limit above 0 even without events: 3.689 over the population", () => {
    const result = directStandardisation({events: [0], populations: [1000], standard: [5]})!;
    expect(result).toMatchObject({rate: 0, lower: 0});
    expect(1000 * result.upper).toBeCloseTo(3.689, 3);
  });

  it("is undefined if an age with weight has no population, and leaves out ages of weight 0", () => {
    const events = [3, 0];
    const populations = [100, 0];
    expect(directStandardisation({events, populations, standard: [1, 1]})).toBeUndefined();
    expect(directStandardisation({events, populations, standard: [1, 0]})!.rate).toBeCloseTo(0.03, 12);
  });

  it("refuses events without population and a standard without people", () => {
    expect(() => directStandardisation({events: [1, 1], populations: [10, 0], standard: [1, 1]})).toThrow(
      "events without population: 1"
    );
    expect(() => directStandardisation({events: [1], populations: [10], standard: [0]})).toThrow(RangeError);
  });

  const strata = fc.array(
    fc.record({events: fc.nat({max: 200}), rest: fc.nat({max: 10_000}), weight: fc.integer({min: 1, max: 1000})}),
    {minLength: 1, maxLength: 18}
  );

  it("gives the crude rate back if the population itself is the standard", () => {
    fc.assert(
      fc.property(strata, (ages) => {
        const events = ages.map((age) => age.events);
        const populations = ages.map((age) => age.events + age.rest + 1);
        const {rate, lower, upper} = directStandardisation({events, populations, standard: populations})!;
        expect(rate).toBeCloseTo(sum(events) / sum(populations), 12);
        expect(lower).toBeLessThanOrEqual(rate);
        expect(upper).toBeGreaterThan(rate);
      })
    );
  });

  it("depends on the proportions of the standard alone and not on the order of ages", () => {
    fc.assert(
      fc.property(strata, (ages) => {
        const input = (rows: typeof ages, unit: number) => ({
          events: rows.map((age) => age.events),
          populations: rows.map((age) => age.events + age.rest + 1),
          standard: rows.map((age) => age.weight * unit)
        });
        const one = directStandardisation(input(ages, 1))!;
        const other = directStandardisation(input(ages.toReversed(), 7))!;
        expect(other.rate).toBeCloseTo(one.rate, 12);
        expect(other.lower).toBeCloseTo(one.lower, 10);
        expect(other.upper / one.upper).toBeCloseTo(1, 8);
      })
    );
  });
});
