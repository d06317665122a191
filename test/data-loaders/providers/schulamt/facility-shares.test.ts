import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {spreadOverFacilities} from "../../../../data-loaders/providers/schulamt/samples/facility-shares.js";

describe("spreadOverFacilities", () => {
  it("spreads exactly the members there are, and no more into a facility than it has children", () => {
    const facilities = fc.array(fc.tuple(fc.integer({min: 1, max: 120}), fc.double({min: 0.1, max: 10, noNaN: true})), {
      minLength: 1,
      maxLength: 30
    });
    fc.assert(
      fc.property(facilities, fc.double({min: 0.02, max: 0.98, noNaN: true}), (list, share) => {
        const sizes = list.map(([size]) => size);
        const all = sizes.reduce((a, b) => a + b, 0);
        const members = spreadOverFacilities(
          sizes,
          list.map(([, odds]) => odds),
          Math.round(share * all)
        );
        expect(members.reduce((a, b) => a + b, 0)).toBe(Math.round(share * all));
        expect(members.every((n, i) => n >= 0 && n <= sizes[i]!)).toBe(true);
      })
    );
  });

  it("gives more to a facility with higher odds", () => {
    const [few, many] = spreadOverFacilities([50, 50], [0.5, 2], 40);
    expect(many).toBeGreaterThan(few!);
  });
});
