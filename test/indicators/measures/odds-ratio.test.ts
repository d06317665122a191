import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {oddsRatio} from "../../../indicators/measures/index.js";

describe("oddsRatio", () => {
  it("gives 2.875 for the shares 0.20 and 0.08, and 3.3529 for 0.15 and 0.05", () => {
    expect(oddsRatio(0.2, 0.08)).toBeCloseTo(2.875, 12);
    expect(oddsRatio(0.15, 0.05)).toBeCloseTo(3.3529, 4);
  });

  it("gives Woolf’s interval 2.1815 to 3.7890 for 200/1000 against 80/1000", () => {
    const {estimate, lower, upper} = oddsRatio(200, 1000, 80, 1000)!;
    expect(estimate).toBeCloseTo(2.875, 12);
    expect(lower).toBeCloseTo(2.1815, 4);
    expect(upper).toBeCloseTo(3.789, 4);
  });

  it("gives 1.83 (1.44 to 2.33) for aspirin against heart attacks: 189/11034 to 104/11037 in Agresti (2002)", () => {
    const {estimate, lower, upper} = oddsRatio(189, 11034, 104, 11037)!;
    expect(estimate).toBeCloseTo(1.832, 3);
    expect(lower).toBeCloseTo(1.44, 2);
    expect(upper).toBeCloseTo(2.33, 2);
  });

  it("is undefined where the odds are not finite or compared with nothing", () => {
    expect(oddsRatio(0.2, 0)).toBeUndefined();
    expect(oddsRatio(1, 0.5)).toBeUndefined();
    expect(oddsRatio(5, 10, 0, 10)).toBeUndefined();
    expect(oddsRatio(10, 10, 5, 10)).toBeUndefined();
    expect(oddsRatio(0, 0, 5, 10)).toBeUndefined();
  });

  it("states no limits where a cell of the fourfold table is empty", () => {
    expect(oddsRatio(0, 10, 5, 10)).toEqual({estimate: 0, lower: undefined, upper: undefined});
    expect(oddsRatio(5, 10, 10, 10)).toEqual({estimate: 0, lower: undefined, upper: undefined});
  });

  it("refuses anything that is not a share", () => {
    expect(() => oddsRatio(1.2, 0.5)).toThrow("not a share between 0 and 1: 1.2");
    expect(() => oddsRatio(0.5, -0.1)).toThrow(RangeError);
    expect(() => oddsRatio(11, 10, 1, 10)).toThrow(RangeError);
  });

  it("is inverted when having and not having change places, which the risk ratio is not", () => {
    const shares = fc.double({min: 0.01, max: 0.99, noNaN: true});
    fc.assert(
      fc.property(shares, shares, (a, b) => {
        expect(oddsRatio(a, b)! * oddsRatio(1 - a, 1 - b)!).toBeCloseTo(1, 10);
      })
    );
  });
});
