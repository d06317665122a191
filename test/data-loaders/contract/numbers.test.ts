import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {signAt, signCode} from "../../../indicators/vocabulary/signs.js";
import {cellReader, type ReadCell} from "../../../data-loaders/contract/numbers.js";
import {gerundeteZahlen, zahlen} from "../../../data-loaders/providers/land-nrw/provider.js";

describe("cellReader", () => {
  const rounded = cellReader(gerundeteZahlen, "count");
  const exact = cellReader(zahlen, "count");
  const rate = cellReader(zahlen, "rate");

  it.each([
    ["-", "genau-null", 0],
    ["–", "genau-null", 0],
    [".", "unbekannt", 0],
    ["x", "nicht-sinnvoll", 0],
    ["X", "nicht-sinnvoll", 0],
    ["/", "nicht-sicher", 0],
    ["...", "spaeter", 0],
    ["…", "spaeter", 0],
    ["", "leer", 0],
    ["0", "gerundet-null", 0],
    ["(12)", "eingeschraenkt", 12],
    ["( 12 )", "eingeschraenkt", 12],
    ["4711", "wert", 4711],
    [" 4711 ", "wert", 4711]
  ] as const)("reads “%s” of a rounded table of the Landesdatenbank as %s", (text, sign, value) => {
    const {sign: code, value: read} = rounded(text) as ReadCell;
    expect([signAt(code).id, read]).toEqual([sign, value]);
  });

  it("takes “0” for a number where the contract does not say that it is a sign", () => {
    expect(exact("0")).toEqual({value: 0, sign: signCode("wert")});
  });

  it("refuses a decimal point in german notation and says which notation is right", () => {
    expect(rate("15.8")).toMatchObject({
      code: "V221",
      expected: "Zahlen mit Dezimalkomma ohne Tausenderpunkt, wie 1234,5"
    });
  });

  it("refuses “1.500” where no thousands are set apart, since it may mean 1.5", () => {
    expect(exact("1.500")).toMatchObject({code: "V221"});
    expect(cellReader({...zahlen, thousands: true}, "count")("1.500")).toEqual({value: 1500, sign: signCode("wert")});
  });

  it("refuses persons that are negative or not whole, but not such rates", () => {
    expect(exact("-5")).toMatchObject({code: "V223"});
    expect(exact("12,5")).toMatchObject({code: "V223"});
    expect(rate("-5")).toMatchObject({value: -5});
    expect(rate("12,5")).toMatchObject({value: 12.5});
  });

  it.each(["*", "k. A.", "- -", "(", "()", "(*)", "1 000", "12,", "NaN", "Infinity", "__proto__", "constructor"])(
    "refuses “%s” as an unknown sign",
    (text) => {
      expect(exact(text)).toMatchObject({code: "V222"});
    }
  );

  it("never reads a text as a number that is not written like one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = rate(text);
        if ("code" in read || read.sign !== signCode("wert")) return;
        expect(text.trim()).toMatch(/^[+-]?\d+(,\d+)?$/);
        expect(read.value).toBe(Number(text.trim().replace(",", ".")) || 0);
      })
    );
  });
});
