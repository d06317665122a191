import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {agsOfArs, gebietOfArs, kreisfreieStaedte, regionalschluessel} from "../../../data-loaders/providers/ars.js";

const digits = (length: number) =>
  fc.array(fc.integer({min: 0, max: 9}), {minLength: length, maxLength: length}).map((d) => d.join(""));

describe("agsOfArs", () => {
  it("leaves out the Gemeindeverband: Wuppertal, and Lindberg in the Zensus 2022", () => {
    expect(agsOfArs("051240000000")).toBe("05124000");
    expect(agsOfArs("092760130130")).toBe("09276130");
  });

  it("keeps Kreis and Gemeinde whatever the Verband", () => {
    fc.assert(
      fc.property(digits(5), digits(4), digits(3), (kreis, verband, gemeinde) => {
        expect(agsOfArs(kreis + verband + gemeinde)).toBe(kreis + gemeinde);
      })
    );
  });

  it("knows no key in a text of another length, with a lost leading zero or with other characters", () => {
    for (const text of ["", "05124", "05124000", "51240000000", "05124000000x", "0512400000001"]) {
      expect(agsOfArs(text)).toBeUndefined();
    }
  });
});

describe("gebietOfArs", () => {
  it("names a kreisfreie Stadt like its Kreis, and a Gemeinde by its AGS", () => {
    expect(gebietOfArs("051240000000")).toBe("05124");
    expect(gebietOfArs("051580004004")).toBe("05158004");
  });

  it("leaves the keys of Länder, Regierungsbezirke and Kreise as they are", () => {
    expect(["05", "051", "05124"].map(gebietOfArs)).toEqual(["05", "051", "05124"]);
    expect(["5", "0512", "05124000", "DG"].map(gebietOfArs)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

describe("the Regionalschlüssel of contracts", () => {
  it("hold the 22 kreisfreie Städte of Nordrhein-Westfalen in the form that is agreed", () => {
    expect(Object.keys(kreisfreieStaedte).length).toBe(22);
    expect(Object.keys(kreisfreieStaedte).every((key) => regionalschluessel.pattern.test(key))).toBe(true);
    expect(kreisfreieStaedte["051240000000"]).toBe("05124");
  });
});
