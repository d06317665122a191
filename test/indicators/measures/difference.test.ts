import {describe, expect, it} from "vitest";
import {difference} from "../../../indicators/measures/index.js";

describe("difference", () => {
  it("gives −20.0 and later −13.6 percentage points for the example of a closing gap", () => {
    expect(100 * difference(0.38, 0.58)).toBeCloseTo(-20, 10);
    expect(100 * difference(0.504, 0.64)).toBeCloseTo(-13.6, 10);
  });

  it("refuses values that are missing or not finite", () => {
    for (const bad of [NaN, Infinity, undefined as unknown as number]) {
      expect(() => difference(bad, 1)).toThrow("not a finite number");
      expect(() => difference(1, bad)).toThrow("not a finite number");
    }
  });
});
