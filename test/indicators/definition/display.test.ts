import {describe, expect, it} from "vitest";
import {decimalsOf, displayValue, type Displayed} from "../../../indicators/definition/display.js";
import {signCode, type SignId} from "../../../indicators/vocabulary/signs.js";

const share = {id: "share", factor: 100} as const;

function display(change: Partial<Omit<Displayed, "zeichen">> & {sign?: SignId}): string {
  const {sign = "wert", ...given} = change;
  return displayValue({
    value: 23.84,
    zeichen: signCode(sign),
    cases: 66511,
    measure: share,
    unit: "Prozent",
    delivered: 0,
    ...given
  });
}

describe("displayValue", () => {
  it("prints no percentage of fewer than 30 cases, brackets below 100, one decimal from 1,000 cases on", () => {
    expect([29, 30, 99, 100, 999, 1000].map((cases) => display({cases}))).toEqual([
      "unter 30 Fälle",
      "(24\u202f%)",
      "(24\u202f%)",
      "24\u202f%",
      "24\u202f%",
      "23,8\u202f%"
    ]);
  });

  it("keeps the decimals of a delivered rate", () => {
    const rate = {id: "rate", factor: 1} as const;
    expect(display({measure: rate, value: 15.8, cases: NaN, delivered: 1})).toBe("15,8\u202f%");
    expect(display({measure: rate, value: 17, cases: NaN, delivered: 1})).toBe("17,0\u202f%");
    expect([decimalsOf([15.8, 17]), decimalsOf([17]), decimalsOf([0.125, 0.1]), decimalsOf([])]).toEqual([1, 0, 3, 0]);
  });

  it("prints the sign in place of a missing value, and of nothing", () => {
    expect(display({sign: "geheim", value: NaN})).toBe("•");
    expect(display({sign: "nicht-sinnvoll", value: NaN})).toBe("x");
    expect(display({sign: "leer", value: NaN})).toBe("keine Angabe geliefert: Feld leer");
    expect(display({sign: "genau-null", value: 0})).toBe("–");
  });

  it("prints a sign that qualifies the value beside it", () => {
    expect(display({sign: "vorlaeufig"})).toBe("23,8\u202f%\u00a0p");
    expect(display({sign: "eingeschraenkt"})).toBe("(23,8\u202f%)");
  });

  it("prints counts and ratios without a percent sign", () => {
    expect(display({measure: {id: "count", factor: 1}, value: 94110, cases: NaN, unit: "Personen"})).toBe("94.110");
    expect(display({measure: {id: "ratio", factor: 100}, value: 57.115, unit: "je 100"})).toBe("57,1");
  });
});
