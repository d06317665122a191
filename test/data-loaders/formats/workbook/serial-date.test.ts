import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isoDateOf, serialOfIsoDate} from "../../../../data-loaders/formats/workbook/serial-date.js";

describe("isoDateOf", () => {
  it.each([
    [15, false, "1900-01-15"],
    [59, false, "1900-02-28"],
    [60, false, "1900-02-29"],
    [61, false, "1900-03-01"],
    [45000, false, "2023-03-15"],
    [43538, true, "2023-03-15"],
    [0, true, "1904-01-01"],
    [2958465, false, "9999-12-31"]
  ])("gives serial %d, counted from 1904: %s, as %s", (serial, date1904, expected) => {
    expect(isoDateOf(serial, date1904)).toBe(expected);
  });

  it("keeps 23:59:59 exact although the fraction of a day is not", () => {
    expect(isoDateOf(45000 + 86399 / 86400, false)).toBe("2023-03-15T23:59:59");
    expect(isoDateOf(86399 / 86400, false)).toBe("23:59:59");
    expect(isoDateOf(0.999999999, false)).toBe("1900-01-01");
    expect(isoDateOf(0.5000001, false)).toBe("12:00:00.009");
  });

  it("gives nothing outside the calendar", () => {
    expect(isoDateOf(-0.5, false)).toBeUndefined();
    expect(isoDateOf(2958466, false)).toBeUndefined();
    expect(isoDateOf(Number.NaN, false)).toBeUndefined();
  });

  it("reads back what serialOfIsoDate gives, in both systems", () => {
    const seconds = fc.integer({min: 0, max: 86_399});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 2_950_000}), seconds, fc.boolean(), (day, second, date1904) => {
        const serial = day + second / 86_400;
        expect(serialOfIsoDate(isoDateOf(serial, date1904)!, date1904)).toBeCloseTo(serial, 9);
      })
    );
  });

  it("agrees with the platform’s calendar from March 1900 on", () => {
    fc.assert(
      fc.property(fc.integer({min: 61, max: 2_958_465}), (serial) => {
        expect(isoDateOf(serial, false)).toBe(
          new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
        );
      })
    );
  });
});

describe("serialOfIsoDate", () => {
  it("reads dates, times and both, and nothing else", () => {
    expect(serialOfIsoDate("2023-03-15", false)).toBe(45000);
    expect(serialOfIsoDate("2023-03-15T12:00:00Z", false)).toBe(45000.5);
    expect(serialOfIsoDate("12:00", false)).toBe(0.5);
    for (const text of ["", "2023-02-30", "15.03.2023", "2023-03-15T25:00", "2023", "T"]) {
      expect(serialOfIsoDate(text, false), text).toBeUndefined();
    }
  });
});
