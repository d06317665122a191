import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hasValue, signOfStrength, strengthOf, strongerSign} from "../../../indicators/vocabulary/sign-strength.js";
import {signAt, signCode, type SignId, signs} from "../../../indicators/vocabulary/signs.js";

const code = fc.nat(signs.length - 1);
const stronger = (a: SignId, b: SignId) => signAt(strongerSign(signCode(a), signCode(b))).id;

describe("the strength of signs", () => {
  it("ranks every sign once", () => {
    expect([...strengthOf].sort((a, b) => a - b)).toEqual(signs.map((_, k) => k));
    expect(Array.from(signOfStrength, (sign) => strengthOf[sign])).toEqual(signs.map((_, k) => k));
  });

  it("lets every missing value prevail over every value, and “geheim” over all", () => {
    for (const a of signs) {
      for (const b of signs) if (!a.hasValue && b.hasValue) expect(stronger(a.id, b.id)).toBe(a.id);
      expect(stronger(a.id, "geheim")).toBe("geheim");
    }
  });

  it("keeps nothing only among nothing", () => {
    expect(stronger("genau-null", "genau-null")).toBe("genau-null");
    expect(stronger("genau-null", "gerundet-null")).toBe("gerundet-null");
    expect(stronger("genau-null", "wert")).toBe("wert");
  });

  it("does not depend on the order in which cells are put together", () => {
    fc.assert(
      fc.property(code, code, code, (a, b, c) => {
        expect(strongerSign(a, b)).toBe(strongerSign(b, a));
        expect(strongerSign(strongerSign(a, b), c)).toBe(strongerSign(a, strongerSign(b, c)));
      })
    );
  });

  it("knows which signs stand beside a number", () => {
    expect(signs.map((_, k) => hasValue(k))).toEqual(signs.map((sign) => sign.hasValue));
  });
});
