import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseNumber} from "../../../data-loaders/formats/number.js";

describe("parseNumber(text, notation)", () => {
  it.each([
    ["0", 0],
    ["-0", 0],
    ["358193", 358193],
    ["1.234,5", 1234.5],
    ["1.234", 1234],
    ["12.345.678", 12345678],
    ["15,8", 15.8],
    ["-3,25", -3.25],
    ["+7", 7],
    ["  42", 42],
    ["007", 7]
  ])("reads German %s", (text, value) => {
    expect(parseNumber(text, "german")).toBe(value);
  });

  it.each([
    ["1234.5", 1234.5],
    ["-0.25", -0.25],
    ["1e3", 1000],
    ["1.234", 1.234]
  ])("reads machine %s", (text, value) => {
    expect(parseNumber(text, "machine")).toBe(value);
  });

  it.each([
    "",
    " ",
    "-",
    "–",
    ".",
    "x",
    "/",
    "...",
    "*",
    "(13)",
    "1.5",
    "1.23",
    "1,",
    ",5",
    "1.2345",
    "1,2,3",
    "12.34.567",
    "1e5",
    "0x10",
    "Infinity",
    "NaN",
    "5 €"
  ])("takes German “%s” for no number", (text) => {
    expect(parseNumber(text, "german")).toBeUndefined();
  });

  it.each(["1,5", "1.234.567", ".", ".5", "5.", "Infinity", "0x10", "1_000"])(
    "takes machine “%s” for no number",
    (text) => {
      expect(parseNumber(text, "machine")).toBeUndefined();
    }
  );

  it("refuses integers that a double cannot hold exactly", () => {
    expect(parseNumber("9007199254740991", "machine")).toBe(Number.MAX_SAFE_INTEGER);
    expect(parseNumber("9007199254740993", "machine")).toBeUndefined();
    expect(parseNumber("1e999", "machine")).toBeUndefined();
  });

  it("gives back every number that was written in German", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 0, max: 3}), (n, decimals) => {
        const text = (n / 1000).toLocaleString("de-DE", {minimumFractionDigits: decimals, maximumFractionDigits: 3});
        expect(parseNumber(text, "german")).toBe(n === 0 ? 0 : n / 1000);
      })
    );
  });
});
