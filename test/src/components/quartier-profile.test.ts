import * as fc from "fast-check";
import {describe, expect, test} from "vitest";
import {compareShares, restOf, verdictWords} from "../../../src/components/quartier-profile.js";

const share = (numerator: number, denominator: number, tolerance = 0) => ({
  numerator,
  denominator,
  numeratorTolerance: tolerance,
  denominatorTolerance: tolerance
});

describe("comparing a Quartier", () => {
  test("is done with everybody else of the larger area, so that nobody is compared with himself", () => {
    expect(restOf(share(500, 2000), share(100, 300))).toEqual(share(400, 1700));
    expect(restOf(share(500, 2000), share(500, 2000))).toBeUndefined();
    expect(restOf(undefined, share(1, 2))).toBeUndefined();
  });

  test("says higher or lower only beyond chance, and in percentage points", () => {
    expect(verdictWords(compareShares(share(300, 1000), share(200, 1000)))).toBe("höher (+10,0\u00a0Pp.)");
    expect(verdictWords(compareShares(share(200, 1000), share(300, 1000)))).toBe("niedriger (−10,0\u00a0Pp.)");
    expect(verdictWords(compareShares(share(31, 100), share(30, 100)))).toBe("durch Zufall erklärbar (+1,0\u00a0Pp.)");
    expect(verdictWords(compareShares(undefined, share(30, 100)))).toBe("nicht vergleichbar");
  });

  test("says that rounding alone may have made a difference smaller than it", () => {
    expect(compareShares(share(10_005, 50_000, 10), share(10_000, 50_000, 10)).kind).toBe("rundung");
  });

  test("finds no more differences the more comparisons are made at once (property)", () => {
    const one = fc.record({n: fc.integer({min: 30, max: 5000}), p: fc.double({min: 0, max: 1, noNaN: true})});
    fc.assert(
      fc.property(one, one, (a, b) => {
        const [first, second] = [a, b].map(({n, p}) => share(Math.round(n * p), n));
        const single = compareShares(first, second, 1).kind;
        const many = compareShares(first, second, 14).kind;
        if (single === "gleich") expect(many).toBe("gleich");
        else expect([single, "gleich"]).toContain(many);
      })
    );
  });
});
