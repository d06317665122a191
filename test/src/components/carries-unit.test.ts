import {describe, expect, it} from "vitest";
import {carriesUnit} from "../../../src/components/carries-unit.js";

describe("carriesUnit(text, unit)", () => {
  it("knows the units that a value is printed with: percent, per thousand, points", () => {
    expect(["26,3 %", "3,7 je\u00a01.000", "+1,2 Pp."].map((text) => carriesUnit(text))).toEqual([true, true, true]);
    expect(carriesUnit("35,6")).toBe(false);
  });

  it("sees a unit that stands at the end of an amount, so that it is not said twice", () => {
    expect(carriesUnit("+3,0 je 100", "je 100")).toBe(true);
    expect(carriesUnit("+3.782 Personen", "Personen")).toBe(true);
    expect(carriesUnit("35,6", "je 100")).toBe(false);
    expect(carriesUnit("35,6", "")).toBe(false);
  });
});
