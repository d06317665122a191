import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {gapClosure} from "../../../indicators/measures/index.js";

const percentagePoints = fc.integer({min: -100, max: 100}).filter((gap) => gap !== 0);

describe("gapClosure", () => {
  it("closes 32.0 % of the gap from −20.0 to −13.6 percentage points", () => {
    const {closure, overtaken} = gapClosure(-0.2, -0.136)!;
    expect(closure).toBeCloseTo(0.32, 12);
    expect(overtaken).toBe(false);
  });

  it("is 1 for a closed gap, 0 for an unchanged one and negative for a widened one", () => {
    expect(gapClosure(-0.2, 0)).toEqual({closure: 1, overtaken: false});
    expect(gapClosure(-0.2, -0.2)).toEqual({closure: 0, overtaken: false});
    expect(gapClosure(0.2, 0.3)!.closure).toBeCloseTo(-0.5, 12);
  });

  it("says “überholt” instead of a part closed when the gap changes its sign", () => {
    expect(gapClosure(-0.2, 0.05)).toEqual({closure: undefined, overtaken: true});
    expect(gapClosure(0.2, -0.5)).toEqual({closure: undefined, overtaken: true});
  });

  it("is undefined if there was no gap at first", () => {
    expect(gapClosure(0, 0.1)).toBeUndefined();
    expect(gapClosure(0, 0)).toBeUndefined();
  });

  it("refuses a gap that is missing or not finite", () => {
    expect(() => gapClosure(NaN, 1)).toThrow(RangeError);
    expect(() => gapClosure(1, Infinity)).toThrow(RangeError);
  });

  it("does not depend on which group is compared with which, nor on the unit", () => {
    fc.assert(
      fc.property(percentagePoints, percentagePoints, (first, later) => {
        const one = gapClosure(first, later)!;
        for (const factor of [-1, 0.01]) {
          const other = gapClosure(first * factor, later * factor)!;
          expect(other.overtaken).toBe(one.overtaken);
          expect(other.closure ?? -1).toBeCloseTo(one.closure ?? -1, 10);
        }
      })
    );
  });
});
