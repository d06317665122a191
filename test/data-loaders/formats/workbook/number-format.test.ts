import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compileFormat} from "../../../../data-loaders/formats/workbook/number-format/compile.js";
import {parseFormat} from "../../../../data-loaders/formats/workbook/number-format/parse.js";

const shown = (code: string, value: number) => compileFormat(code).number(value);

describe("number formats of German statistical offices", () => {
  it.each([
    ["\\(#,###\\)", 24, "(24)"],
    ["\\(#,###\\)", 1234, "(1.234)"],
    ["\\(#0.0\\)", 62.59, "(62,6)"],
    ["* #,##0;* \\-_ #,##0;\\-", 0, "-"],
    ["* #,##0;* \\-_ #,##0;\\-", 212378, "212.378"],
    ["* #,##0;* \\-_ #,##0;\\-", -5, "- 5"],
    ["* #,##0.0;* \\-_ #,##0.0;\\-", 80, "80,0"],
    ["###\\ ###\\ ##0\\ \\ \\ ;\\–###\\ ###\\ ##0\\ \\ \\ ;0\\ \\ \\ ", 81848, " 81 848   "],
    ["###\\ ###\\ ##0\\ \\ \\ ;\\–###\\ ###\\ ##0\\ \\ \\ ;0\\ \\ \\ ", -7, "–  7   "],
    ['[<5]"/";[<10]\\(0.0\\);#\\ ###.0', 3.2, "/"],
    ['[<5]"/";[<10]\\(0.0\\);#\\ ###.0', 7.25, "(7,3)"],
    ['[<5]"/";[<10]\\(0.0\\);#\\ ###.0', 1069.6, "1 069,6"],
    ["\\+#\\ ###\\ ##0;\\-\\ #\\ ###\\ ##0;\\-", 1234, "+ 1 234"],
    ['* "["#0\\ \\ "]"', 12, "[12  ]"],
    ['_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-;_-* "-"??\\ _€_-;_-@_-', 0, " -     "],
    ["0.0%", 0.6663, "66,6%"],
    ["[Red]0;[Rot]-0", -3, "-3"],
    ["[$€-407]\\ #,##0.00", 12.5, "€ 12,50"]
  ])("shows %s of %d as “%s”", (code, value, expected) => {
    expect(compileFormat(code).known).toBe(true);
    expect(shown(code, value)).toBe(expected);
  });

  it("leaves digit placeholders without a digit empty but keeps the literals between them", () => {
    expect(shown("###\\ ###\\ ##0", 5)).toBe("  5");
    expect(shown("000\\ 000", 5)).toBe("000 005");
    expect(shown("#,###", 0)).toBe("");
    expect(shown("?0.0??", 7.5)).toBe(" 7,5  ");
    expect(shown("#.##", 5)).toBe("5,");
  });

  it("scales by a thousand for each comma after the digits", () => {
    expect(shown("#,##0,", 1_234_567)).toBe("1.235");
    expect(shown("0.0,,", 1_234_567)).toBe("1,2");
  });

  it("writes powers of ten in steps of as many digits as stand before the point", () => {
    expect(shown("0.00E+00", 12345)).toBe("1,23E+04");
    expect(shown("##0.0E+0", 12345)).toBe("12,3E+3");
    expect(shown("0.00E+00", 9.999)).toBe("1,00E+01");
  });

  it("puts the sign before everything where the format has no section for negative numbers", () => {
    expect(shown("\\(0\\)", -5)).toBe("-(5)");
    expect(shown("0;\\(0\\)", -5)).toBe("(5)");
    expect(shown("[<0]\\–0;0", -5)).toBe("–5");
    expect(shown("[>100]0;0.0", -5)).toBe("-5,0");
  });

  it("rounds half away from zero in fifteen decimal digits, not in binary", () => {
    expect(shown("0.00", 1.005)).toBe("1,01");
    expect(shown("0.00", 0.285)).toBe("0,29");
    expect(shown("0", 0.5)).toBe("1");
    expect(shown("0", -2.5)).toBe("-3");
    expect(shown("0.0", 999.96)).toBe("1000,0");
    expect(shown("0.000", 0.0004)).toBe("0,000");
  });

  it("says of a number whether its format conceals it", () => {
    const slash = compileFormat('[<5]"/";0.0');
    expect(slash.conceals(3)).toBe(true);
    expect(slash.conceals(6)).toBe(false);
    expect(compileFormat(";;;").conceals(7)).toBe(true);
    expect(compileFormat("0;-0;\\-").conceals(0)).toBe(false);
    expect(compileFormat(";;;").hidesText).toBe(true);
  });

  it("shows texts through the text section, without its fill", () => {
    expect(compileFormat("@*.").text("Polen")).toBe("Polen");
    expect(compileFormat("@\\ \\ ").text("x")).toBe("x  ");
    expect(compileFormat("0;-0;0;(@)").text("x")).toBe("(x)");
    expect(compileFormat("0.0").text("/   ")).toBe("/   ");
    expect(compileFormat("@").number(1.5)).toBe("1,5");
  });

  it("shows as General, and says so, what it does not understand", () => {
    for (const code of ["# ?/?", "0x", "[DBNum1]0", "yyyy0", "0;0;0;@;0", "[", "0".repeat(5000)]) {
      const format = compileFormat(code);
      expect(format.known, code).toBe(false);
      expect(format.number(1.5), code).toBe("1,5");
      expect(format.isDate, code).toBe(false);
    }
  });
});

describe("General", () => {
  it.each([
    [0, "0"],
    [-12, "-12"],
    [1 / 3, "0,333333333"],
    [123456.789012, "123456,789"],
    [99999999999, "99999999999"],
    [123456789012, "1,23457E+11"],
    [0.00001, "0,00001"],
    [0.0000123456, "1,23456E-05"],
    [1e300, "1E+300"],
    [0.1 + 0.2, "0,3"]
  ])("shows %d as “%s”, in at most eleven characters", (value, expected) => {
    expect(shown("General", value)).toBe(expected);
    expect(shown("Standard", value)).toBe(expected);
  });
});

describe("dates and times", () => {
  const serial = 45657 + 86_399 / 86_400;

  it.each([
    ["[$-407]TT.MM.JJJJ", "31.12.2024"],
    ["dd\\.mm\\.yyyy", "31.12.2024"],
    ["d/m/yy", "31.12.24"],
    ["[$-409]d/m/yy", "31/12/24"],
    ["yyyy-mm-dd", "2024-12-31"],
    ["mmmm\\ yyyy", "Dezember 2024"],
    ["[$-409]mmmm\\ yyyy", "December 2024"],
    ["ddd\\,\\ d. mmm", "Di, 31. Dez"],
    ["hh:mm:ss", "23:59:59"],
    ["h:mm AM/PM", "11:59 PM"],
    ["mm:ss.0", "59:59,0"],
    ["[h]:mm:ss", "1095791:59:59"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Dienstag, 31. Dezember 2024"],
    ["[$-F400]h:mm:ss\\ AM/PM", "23:59:59"],
    ["mmmmm", "D"]
  ])("shows %s as “%s”", (code, expected) => {
    expect(shown(code, serial)).toBe(expected);
  });

  it("counts elapsed hours as a quantity, not as a date", () => {
    expect(compileFormat("[h]:mm").isDate).toBe(false);
    expect(shown("[h]:mm", 1.5)).toBe("36:00");
    expect(compileFormat("dd.mm.yyyy").isDate).toBe(true);
    expect(compileFormat('0" Tage"').isDate).toBe(false);
  });

  it("shows the 29 February 1900 of system 1900 and nothing before 1900 or after 9999", () => {
    expect(shown("dd.mm.yyyy", 60)).toBe("29.02.1900");
    expect(shown("dd.mm.yyyy", 61)).toBe("01.03.1900");
    expect(shown("dd.mm.yyyy", -1)).toBe("-1");
    expect(shown("dd.mm.yyyy", 2958466)).toBe("2958466");
  });
});

describe("properties of number formats", () => {
  it("groups integers as the German locale of the platform does", () => {
    const german = new Intl.NumberFormat("de-DE", {useGrouping: true});
    fc.assert(
      fc.property(fc.integer({min: -999_999_999_999, max: 999_999_999_999}), (value) => {
        expect(shown("#,##0", value)).toBe(german.format(value));
      })
    );
  });

  it("shows hundredths exactly", () => {
    const german = new Intl.NumberFormat("de-DE", {minimumFractionDigits: 2, useGrouping: true});
    fc.assert(
      fc.property(fc.integer({min: -99_999_999, max: 99_999_999}), (hundredths) => {
        expect(shown("#,##0.00", hundredths / 100)).toBe(german.format(hundredths / 100));
      })
    );
  });

  it("never throws and always shows some text, whatever the code", () => {
    const piece = fc.constantFrom(
      ...'0#?.,%;@*_\\"[]()/-+EeyYmMdDhHsSTJ:<>=$ '.split(""),
      "General",
      "[$-407]",
      "[<5]",
      "E+",
      "AM/PM",
      "[h]",
      "€",
      "\0"
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 24}), fc.double(), (pieces, value) => {
        const code = pieces.join("");
        expect(parseFormat(code).length).toBeGreaterThan(0);
        const format = compileFormat(code);
        expect(typeof format.number(value)).toBe("string");
        expect(typeof format.text("Wuppertal")).toBe("string");
        expect(typeof format.conceals(value)).toBe("boolean");
      }),
      {numRuns: 2000}
    );
  });
});
