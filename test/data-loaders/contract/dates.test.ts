import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {germanDate, parseDate} from "../../../data-loaders/contract/dates.js";

describe("parseDate", () => {
  it("reads a german date back that germanDate has written", () => {
    const days = fc.date({min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseDate(germanDate(iso), {written: "TT.MM.JJJJ"})).toBe(iso);
        expect(parseDate(iso, {written: "JJJJ-MM-TT"})).toBe(iso);
      })
    );
  });

  it("lets a year stand for the day that the contract names", () => {
    expect(parseDate("2023", {written: "JJJJ", day: "12-31"})).toBe("2023-12-31");
  });

  it.each(["31.02.2024", "29.02.2023", "1.1.2024", "12/31/2024", "2024-12-31", "", "31.12.24"])(
    "refuses “%s” where TT.MM.JJJJ is agreed",
    (text) => {
      expect(parseDate(text, {written: "TT.MM.JJJJ"})).toBeUndefined();
    }
  );

  it.each(["23", "3023", "2023/24", "Jahr"])("refuses “%s” as a year", (text) => {
    expect(parseDate(text, {written: "JJJJ", day: "12-31"})).toBeUndefined();
  });
});
