import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {plainNumber} from "../../../../data-loaders/formats/columns/plain-number.js";
import {parseNumber} from "../../../../data-loaders/formats/number.js";

describe("plainNumber(bytes, start, end, notation)", () => {
  const cell = fc.string({unit: fc.constantFrom(..."0123456789.,-"), maxLength: 18});

  it.each(["german", "machine"] as const)(
    "reads %s bytes as parseNumber reads the text, or leaves them to it",
    (notation) => {
      fc.assert(
        fc.property(cell, (text) => {
          const value = plainNumber(Buffer.from(`x${text};`), 1, 1 + text.length, notation);
          if (!Number.isNaN(value)) expect(value).toBe(parseNumber(text, notation));
          else if (text.replace(/\D/g, "").length <= 15) expect(parseNumber(text, notation)).toBeUndefined();
        }),
        {numRuns: 5000}
      );
    }
  );

  it("gives the double nearest to the text (Clinger 1990)", () => {
    fc.assert(
      fc.property(fc.integer({min: 0, max: 1e9 - 1}), fc.integer({min: 1, max: 6}), (digits, scale) => {
        const text = `${digits}`.padStart(scale + 1, "0").replace(new RegExp(`(\\d{${scale}})$`), ".$1");
        expect(plainNumber(Buffer.from(text), 0, text.length, "machine")).toBe(Number(text));
      })
    );
  });
});
