import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {DateForm} from "../../../data-loaders/contract/contract.js";
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

  it.each([
    ["2023/24", "2023-10-15"],
    ["1999/00", "1999-10-15"],
    ["2023/25", undefined],
    ["2023/2024", undefined],
    ["2023", undefined]
  ])("lets the school year “%s” stand for a day of the year in which it begins", (text, iso) => {
    expect(parseDate(text, {written: "JJJJ/JJ", day: "10-15"})).toBe(iso);
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

  it.each<[string, DateForm["written"], string | undefined]>([
    ["2019-12", "JJJJ-MM", "2019-12-31"],
    ["2024-02", "JJJJ-MM", "2024-02-29"],
    ["2019-13", "JJJJ-MM", undefined],
    ["2019-2", "JJJJ-MM", undefined],
    ["Dezember 2019", "Monat JJJJ", "2019-12-31"],
    ["März 2021", "Monat JJJJ", "2021-03-31"],
    ["Februar 2023", "Monat JJJJ", "2023-02-28"],
    ["Dez 2019", "Monat JJJJ", undefined],
    ["2023-10P6M", "JJJJ-MMP6M", "2023-10-01"],
    ["2023-04P6M", "JJJJ-MMP6M", "2023-04-01"],
    ["2023-10P3M", "JJJJ-MMP6M", undefined],
    ["2023-10", "JJJJ-MMP6M", undefined]
  ])("reads “%s” as %s: months stand for their last day, semesters for their first", (text, written, iso) => {
    expect(parseDate(text, {written} as DateForm)).toBe(iso);
  });
});
