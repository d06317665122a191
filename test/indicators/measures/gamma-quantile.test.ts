import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gammaQuantile} from "../../../indicators/measures/index.js";
import {gammaCumulative} from "../../../indicators/measures/gamma-quantile.js";
import {logGamma} from "../../../indicators/measures/log-gamma.js";

describe("gammaQuantile", () => {
  it.each([
    [0.95, 1, 3.841],
    [0.95, 10, 18.307],
    [0.99, 30, 50.892],
    [0.025, 20, 9.591],
    [0.005, 5, 0.412],
    [0.95, 100, 124.342]
  ])(
    "gives the chi-squared quantile of the printed tables for %d and %i degrees of freedom",
    (p, freedom, quantile) => {
      expect(gammaQuantile(p, freedom / 2, 2)).toBeCloseTo(quantile, 3);
    }
  );

  it.each([
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919]
  ])("gives Garwood’s (1936) exact limits of a Poisson mean for %i events", (events, lower, upper) => {
    expect(gammaQuantile(0.025, events)).toBeCloseTo(lower, 3);
    expect(gammaQuantile(0.975, events + 1)).toBeCloseTo(upper, 3);
  });

  it("is the exponential distribution’s −ln(1 − p) for shape 1", () => {
    for (const p of [1e-6, 0.1, 0.5, 0.9, 0.9999]) {
      expect(gammaQuantile(p, 1) / -Math.log1p(-p)).toBeCloseTo(1, 10);
    }
  });

  it.each([
    [1e-6, 0.5, 7.853981633978593e-13],
    [0.5, 0.01, 4.465535018910562e-31],
    [1e-10, 3, 8.436105624847267e-4],
    [0.025, 12345.6, 12128.775615877748],
    [0.975, 1e6, 1001960.9109654503]
  ])("agrees with another implementation far from the middle: p = %d, shape %d", (p, shape, quantile) => {
    expect(gammaQuantile(p, shape) / quantile).toBeCloseTo(1, 9);
  });

  it("is where the cumulative distribution reaches the probability, and scales", () => {
    const shapes = fc.double({min: 0.1, max: 2000, noNaN: true});
    const probabilities = fc.double({min: 0.0001, max: 0.9999, noNaN: true});
    fc.assert(
      fc.property(shapes, probabilities, (shape, p) => {
        const x = gammaQuantile(p, shape);
        expect(gammaCumulative(x, shape)).toBeCloseTo(p, 9);
        expect(gammaQuantile(p, shape, 3) / x).toBeCloseTo(3, 12);
      })
    );
  });

  it("has its ends at 0 and infinity and refuses what is no distribution", () => {
    expect(gammaQuantile(0, 2)).toBe(0);
    expect(gammaQuantile(1, 2)).toBe(Infinity);
    expect(() => gammaQuantile(1.1, 2)).toThrow("not a probability: 1.1");
    expect(() => gammaQuantile(0.5, 0)).toThrow("not a positive parameter: 0");
    expect(() => gammaQuantile(0.5, 1, -1)).toThrow(RangeError);
  });
});

describe("logGamma", () => {
  it("is the logarithm of the factorial at whole numbers", () => {
    let logFactorial = 0;
    for (let n = 1; n <= 170; ++n) {
      logFactorial += Math.log(n);
      expect(logGamma(n + 1) / (logFactorial || 1)).toBeCloseTo(n === 1 ? 0 : 1, 12);
    }
  });

  it("is ln √π at one half, ln Γ(0.1) = 2.2527126517342 below it, and refuses what is not positive", () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
    expect(logGamma(0.1)).toBeCloseTo(2.2527126517342, 12);
    expect(() => logGamma(0)).toThrow("not a positive number: 0");
  });
});
