import {describe, expect, it} from "vitest";
import {normalQuantile} from "../../../indicators/measures/index.js";

describe("normalQuantile", () => {
  it.each([
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [0.9999, 3.719016485455709],
    [1e-8, -5.612001244174789],
    [1e-300, -37.0470962993612]
  ])("gives for %d the tabulated quantile %d", (probability, z) => {
    expect(normalQuantile(probability) / z).toBeCloseTo(1, 13);
  });

  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.2623400897984]
  ])("reproduces the check values that Wichura (1988) prints for AS 241, at %d", (probability, z) => {
    expect(normalQuantile(probability) / z).toBeCloseTo(1, 13);
  });

  it("is infinite at 0 and 1, zero at one half, and refuses anything outside", () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(normalQuantile(0.5)).toBe(0);
    for (const bad of [-0.1, 1.1, NaN]) expect(() => normalQuantile(bad)).toThrow(RangeError);
  });
});
