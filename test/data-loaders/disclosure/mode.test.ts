import {describe, expect, it} from "vitest";
import {disclosureMode, refusal} from "../../../data-loaders/disclosure/mode.js";

describe("GEHEIMHALTUNG", () => {
  it("rounds unless told", () => {
    expect(disclosureMode({})).toBe("rundung");
    expect(disclosureMode({GEHEIMHALTUNG: ""})).toBe("rundung");
    expect(disclosureMode({GEHEIMHALTUNG: "rundung"})).toBe("rundung");
    expect(refusal("rundung")).toBeUndefined();
  });

  it("refuses to build, print and export what it shows in the internal mode", () => {
    expect(disclosureMode({GEHEIMHALTUNG: "intern"})).toBe("intern");
    expect(refusal("intern")).toContain("nichts gebaut, gedruckt oder ausgegeben");
  });

  it("does not guess what an unknown word means", () => {
    expect(() => disclosureMode({GEHEIMHALTUNG: "itern"})).toThrow("GEHEIMHALTUNG=itern gibt es nicht");
    expect(() => disclosureMode({GEHEIMHALTUNG: "sperrung"})).toThrow("Erlaubt sind");
  });
});
