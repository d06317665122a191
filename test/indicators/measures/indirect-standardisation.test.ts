import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gammaQuantile, indirectStandardisation} from "../../../indicators/measures/index.js";

describe("indirectStandardisation", () => {
  it("expects 128.5 cases and gives the ratio 1.8093 in the worked example", () => {
    const {expected, observed, ratio} = indirectStandardisation({
      events: [120, 110, 2.5],
      populations: [400, 550, 50],
      standardRates: [0.18, 0.1, 0.03]
    })!;
    expect(expected).toBeCloseTo(128.5, 12);
    expect(observed).toBe(232.5);
    expect(ratio).toBeCloseTo(1.8093, 4);
  });

  it("gives Byar’s limits 0.3261 to 3.103 for 4 observed and 3.3 expected, as OpenEpi prints them", () => {
    const {ratio, lower, upper} = indirectStandardisation({events: 4, populations: [33], standardRates: [0.1]})!;
    expect(ratio).toBeCloseTo(1.212, 3);
    expect(lower).toBeCloseTo(0.3261, 4);
    expect(upper).toBeCloseTo(3.103, 3);
  });

  it("starts at 0 without events and is undefined if none are expected", () => {
    const result = indirectStandardisation({events: 0, populations: [100], standardRates: [0.1]})!;
    expect(result).toMatchObject({ratio: 0, lower: 0, observed: 0});
    expect(result.upper).toBeGreaterThan(0.3);
    expect(indirectStandardisation({events: 0, populations: [100], standardRates: [0]})).toBeUndefined();
    expect(indirectStandardisation({events: 3, populations: [], standardRates: []})).toBeUndefined();
  });

  it("refuses negative events", () => {
    expect(() => indirectStandardisation({events: -1, populations: [1], standardRates: [1]})).toThrow(
      "not a count: -1"
    );
  });

  it("stays within 1 % of the exact Poisson limits (Garwood 1936) from five events on", () => {
    fc.assert(
      fc.property(fc.integer({min: 5, max: 5000}), (events) => {
        const {lower, upper} = indirectStandardisation({events, populations: [1], standardRates: [1]})!;
        expect(Math.abs(lower / gammaQuantile(0.025, events) - 1)).toBeLessThan(0.01);
        expect(Math.abs(upper / gammaQuantile(0.975, events + 1) - 1)).toBeLessThan(0.01);
      })
    );
  });

  it("is 1 for the standard population itself", () => {
    const ages = fc.array(fc.tuple(fc.integer({min: 1, max: 500}), fc.integer({min: 500, max: 9000})), {minLength: 1});
    fc.assert(
      fc.property(ages, (rows) => {
        const events = rows.map(([cases]) => cases);
        const populations = rows.map(([, people]) => people);
        const standardRates = rows.map(([cases, people]) => cases / people);
        const {ratio, lower, upper} = indirectStandardisation({events, populations, standardRates})!;
        expect(ratio).toBeCloseTo(1, 12);
        expect(lower).toBeLessThan(1);
        expect(upper).toBeGreaterThan(1);
      })
    );
  });
});
