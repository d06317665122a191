import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {empiricalBayes} from "../../../indicators/measures/index.js";
import {sum} from "./arbitraries.js";

describe("empiricalBayes", () => {
  it("gives Marshall’s (1991) global estimates of the worked example", () => {
    const {prior, variance, weights, estimates} = empiricalBayes([2, 10, 60, 150], [20, 100, 200, 300])!;
    expect(prior).toBeCloseTo(0.358065, 6);
    expect(variance).toBeCloseTo(0.0214152, 7);
    for (const [i, weight] of [0.54466, 0.85675, 0.92285, 0.94721].entries()) expect(weights[i]).toBeCloseTo(weight, 5);
    for (const [i, rate] of [0.21751, 0.13697, 0.30448, 0.49251].entries()) expect(estimates[i]).toBeCloseTo(rate, 5);
  });

  it("clips a negative variance between areas to 0, so that all have the rate of all", () => {
    const {variance, weights, estimates} = empiricalBayes([2, 10, 30, 58], [20, 80, 200, 300])!;
    expect(variance).toBe(0);
    expect(weights).toEqual([0, 0, 0, 0]);
    for (const rate of estimates) expect(rate).toBeCloseTo(1 / 6, 12);
  });

  it("gives an area without population the rate of all and does not count it as an area", () => {
    const without = empiricalBayes([2, 10, 60, 150], [20, 100, 200, 300])!;
    const result = empiricalBayes([2, 10, 60, 150, 0], [20, 100, 200, 300, 0])!;
    expect(result.variance).toBe(without.variance);
    expect(result.weights[4]).toBe(0);
    expect(result.estimates[4]).toBe(result.prior);
  });

  it("estimates 0 everywhere without events and the raw rate for a single area", () => {
    expect(empiricalBayes([0, 0], [10, 20])).toEqual({prior: 0, variance: 0, weights: [0, 0], estimates: [0, 0]});
    expect(empiricalBayes([3], [10])!.estimates).toEqual([0.3]);
  });

  it("is undefined without any population and refuses events without one", () => {
    expect(empiricalBayes([0, 0], [0, 0])).toBeUndefined();
    expect(empiricalBayes([], [])).toBeUndefined();
    expect(() => empiricalBayes([1, 2], [0, 10])).toThrow("events without population: 1");
    expect(() => empiricalBayes([1], [0])).toThrow("events without population: 1");
  });

  const areas = fc.array(fc.tuple(fc.nat({max: 500}), fc.nat({max: 5000})), {minLength: 1, maxLength: 69});

  it("puts every estimate between the area’s own rate and that of all", () => {
    fc.assert(
      fc.property(areas, (rows) => {
        const events = rows.map(([cases]) => cases);
        const populations = rows.map(([cases, rest]) => cases + rest + 1);
        const {prior, variance, weights, estimates} = empiricalBayes(events, populations)!;
        expect(prior).toBeCloseTo(sum(events) / sum(populations), 12);
        expect(variance).toBeGreaterThanOrEqual(0);
        for (const [i, estimate] of estimates.entries()) {
          const raw = events[i]! / populations[i]!;
          expect(estimate).toBeGreaterThanOrEqual(Math.min(raw, prior) - 1e-12);
          expect(estimate).toBeLessThanOrEqual(Math.max(raw, prior) + 1e-12);
          expect(weights[i]).toBeGreaterThanOrEqual(0);
          expect(weights[i]).toBeLessThanOrEqual(1);
        }
      })
    );
  });

  it("trusts areas the more, the more people they have", () => {
    fc.assert(
      fc.property(areas, (rows) => {
        const populations = rows.map(([cases, rest]) => cases + rest + 1);
        const {weights} = empiricalBayes(
          rows.map(([cases]) => cases),
          populations
        )!;
        const order = [...populations.keys()].sort((a, b) => populations[a]! - populations[b]!);
        for (let i = 1; i < order.length; ++i) {
          expect(weights[order[i]!]).toBeGreaterThanOrEqual(weights[order[i - 1]!]! - 1e-12);
        }
      })
    );
  });
});
