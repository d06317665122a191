import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {deviationClass} from "../../../indicators/measures/index.js";

describe("deviationClass", () => {
  it("counts standard deviations of a full count from the mean: 1, 2, 3, 4, 5 has mean 3 and deviation √2", () => {
    expect(deviationClass([1, 2, 3, 4, 5], [-1, 1])).toEqual([1, 2, 2, 2, 3]);
    expect(deviationClass([1, 2, 3, 4, 5], [0])).toEqual([1, 1, 1, 2, 2]);
  });

  it("has no classes without spread, and none for a single value", () => {
    expect(deviationClass([4, 4, 4], [0])).toBeUndefined();
    expect(deviationClass([4], [0])).toBeUndefined();
  });

  it("throws a RangeError on missing values and on limits that do not ascend", () => {
    expect(() => deviationClass([1, NaN], [0])).toThrow(RangeError);
    expect(() => deviationClass([1, 2], [1, 1])).toThrow(RangeError);
  });

  it("does not change when all values are moved and stretched", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: -50, max: 50}), {minLength: 2, maxLength: 30}),
        fc.integer({min: -9, max: 9}),
        (values, moved) => {
          const limits = [-1.01, 0.33, 1.57];
          expect(
            deviationClass(
              values.map((value) => 4 * value + moved),
              limits
            )
          ).toEqual(deviationClass(values, limits));
        }
      )
    );
  });
});
