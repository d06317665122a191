import {describe, expect, test} from "vitest";
import {etaSquared} from "../../../indicators/measures/eta-squared.js";
import {isolation} from "../../../indicators/measures/isolation.js";
import {theilH} from "../../../indicators/measures/theil-h.js";
import {expectedEtaSquared, expectedIsolation, expectedTheilH} from "../../../src/components/segregation-chance.js";

/** The mean of a measure over all ways in which a group of `group` can be drawn from areas of these sizes. */
function enumerate(
  sizes: readonly number[],
  group: number,
  measure: (x: number[], y: number[]) => number | undefined
): number {
  let [sum, weights] = [0, 0];
  visit([], group, 1);
  return sum / weights;

  function visit(x: readonly number[], left: number, weight: number): void {
    if (x.length === sizes.length) {
      if (left > 0) return;
      sum +=
        weight *
        measure(
          [...x],
          sizes.map((size, i) => size - x[i]!)
        )!;
      weights += weight;
      return;
    }
    const size = sizes[x.length]!;
    for (let k = 0; k <= Math.min(size, left); ++k) visit([...x, k], left - k, weight * choose(size, k));
  }
}

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; ++i) result = (result * (n - k + i)) / i;
  return result;
}

describe("what chance alone gives a measure of segregation", () => {
  const cities = [
    {sizes: [6, 8], group: 5},
    {sizes: [3, 7, 10], group: 4},
    {sizes: [1, 5, 5, 9], group: 12}
  ];

  test("is (k − 1) / (N − 1) for η² in every city that can be enumerated", () => {
    for (const {sizes, group} of cities) {
      const people = sizes.reduce((a, b) => a + b);
      expect(expectedEtaSquared(sizes.length, people)).toBeCloseTo(enumerate(sizes, group, etaSquared), 12);
    }
  });

  test("is P + (1 − P) η² for the isolation index", () => {
    for (const {sizes, group} of cities) {
      const people = sizes.reduce((a, b) => a + b);
      expect(expectedIsolation(sizes.length, group, people)).toBeCloseTo(enumerate(sizes, group, isolation), 12);
    }
  });

  test("is met by the χ² approximation for Theil’s H within three percent where areas have a hundred people", () => {
    const sizes = [90, 100, 110];
    expect(expectedTheilH(3, 60, 300)! / enumerate(sizes, 60, theilH)).toBeCloseTo(1, 1);
    expect(Math.abs(expectedTheilH(3, 60, 300)! / enumerate(sizes, 60, theilH) - 1)).toBeLessThan(0.03);
  });

  test("is unknown where nobody is in a group", () => {
    expect(expectedEtaSquared(3, 1)).toBeUndefined();
    expect(expectedIsolation(3, 0, 100)).toBeUndefined();
    expect(expectedTheilH(3, 0, 100)).toBeUndefined();
    expect(expectedTheilH(3, 100, 100)).toBeUndefined();
  });
});
