import {parse} from "csv-parse/sync";
import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {toCsv, type Field} from "../../../src/components/csv.js";

describe("toCsv(rows)", () => {
  it("writes what a German Excel opens: BOM, semicolons, decimal comma, CRLF", () => {
    expect(
      toCsv([
        ["Jahr", "Wert"],
        ["2024", 26.3]
      ])
    ).toBe("\uFEFFJahr;Wert\r\n2024;26,3\r\n");
  });

  it("lets no text become a formula (OWASP, CSV injection), but keeps negative numbers", () => {
    expect(toCsv([["=1+1", "+49", "-", "@x", "\tx", -5]])).toBe("\uFEFF'=1+1;'+49;'-;'@x;'\tx;-5\r\n");
  });

  it("is read back unchanged by an independent reader (csv-parse), but for the apostrophe before formulas", () => {
    const text = fc.string().filter((s) => !/^[=+\-@\t\r]/.test(s));
    fc.assert(
      fc.property(fc.array(fc.array(text, {minLength: 2, maxLength: 5}), {minLength: 1}), (rows: Field[][]) => {
        const read = parse(toCsv(rows), {
          delimiter: ";",
          bom: true,
          relax_column_count: true,
          record_delimiter: "\r\n"
        });
        expect(read).toEqual(rows);
      })
    );
  });
});
