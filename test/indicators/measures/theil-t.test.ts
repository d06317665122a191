import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {entropy, theilT} from "../../../indicators/measures/index.js";
import {distributions, sum} from "./arbitraries.js";

describe("theilT", () => {
  it("gives 0.3623 for the incomes of the R package ineq", () => {
    expect(theilT([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])).toBeCloseTo(0.3623, 4);
  });

  it("is 0 if all have the same and ln n if one has everything", () => {
    expect(theilT([5, 5, 5])).toBe(0);
    expect(theilT([0, 0, 0, 9])).toBeCloseTo(Math.log(4), 12);
  });

  it("is undefined if there is nothing to distribute", () => {
    expect(theilT([])).toBeUndefined();
    expect(theilT([0, 0])).toBeUndefined();
  });

  it("is the redundancy of the values’ shares: ln n minus their entropy", () => {
    fc.assert(
      fc.property(distributions, (values) => {
        expect(theilT(values)).toBeCloseTo(Math.log(values.length) - entropy(values)!, 10);
      })
    );
  });

  it("splits into inequality between two parts and within them", () => {
    fc.assert(
      fc.property(distributions, distributions, (a, b) => {
        const mean = sum([...a, ...b]) / (a.length + b.length);
        const parts = [a, b].map((part) => {
          const relative = sum(part) / part.length / mean;
          const weight = part.length / (a.length + b.length);
          return weight * relative * (theilT(part)! + Math.log(relative));
        });
        expect(theilT([...a, ...b])).toBeCloseTo(sum(parts), 9);
      })
    );
  });
});
