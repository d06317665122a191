import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {breaks, breaksBetween, findBreak, interrupts} from "../../../indicators/vocabulary/breaks.js";

const ids = Object.keys(breaks);
const date = fc
  .date({min: new Date("2000-01-01"), max: new Date("2026-12-31"), noInvalidDate: true})
  .map((d) => d.toISOString().slice(0, 10));

describe("breaksBetween", () => {
  it("finds a break after the first day and not after the last", () => {
    expect(breaksBetween(["ZENSUS22"], "2021-12-31", "2022-12-31")).toEqual(["ZENSUS22"]);
    expect(breaksBetween(["ZENSUS22"], "2022-05-14", "2022-05-15")).toEqual(["ZENSUS22"]);
    expect(breaksBetween(["ZENSUS22"], "2022-05-15", "2022-12-31")).toEqual([]);
    expect(breaksBetween(["ZENSUS22"], "2020-12-31", "2021-12-31")).toEqual([]);
  });

  it("finds a break that lasts while it lasts", () => {
    expect(breaksBetween(["AZR16"], "2014-12-31", "2015-12-31")).toEqual(["AZR16"]);
    expect(breaksBetween(["AZR16"], "2015-12-31", "2016-12-31")).toEqual(["AZR16"]);
    expect(breaksBetween(["AZR16"], "2016-12-31", "2017-12-31")).toEqual([]);
  });

  it("always names a break without a date, and one without an end", () => {
    expect(breaksBetween(["ALQBASE", "ALTER"], "2019-12-31", "2020-12-31")).toEqual(["ALQBASE", "ALTER"]);
  });

  it("does not depend on the order of the days, and finds nothing between a day and itself", () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(breaksBetween(ids, a, b)).toEqual(breaksBetween(ids, b, a));
        expect(breaksBetween(ids, a, a)).toEqual([]);
      })
    );
  });

  it("finds across two spans what it finds in either", () => {
    fc.assert(
      fc.property(fc.tuple(date, date, date), (days) => {
        const [a, b, c] = days.sort() as [string, string, string];
        if (a === b || b === c) return;
        const either = new Set([...breaksBetween(ids, a, b), ...breaksBetween(ids, b, c)]);
        expect(new Set(breaksBetween(ids, a, c))).toEqual(either);
      })
    );
  });

  it("throws on an unknown break", () => {
    expect(() => breaksBetween(["ZENSUS23"], "2020-12-31", "2022-12-31")).toThrow("unknown break: ZENSUS23");
    expect(() => findBreak("toString")).toThrow("unknown break: toString");
  });
});

describe("the registry of breaks", () => {
  it("has periods in order, with a title and a text for every break", () => {
    for (const id of ids) {
      const {title, text, periods} = findBreak(id);
      expect(title.length * text.length, id).toBeGreaterThan(0);
      for (const {from, to = "9999-12-31"} of periods) expect(from <= to, id).toBe(true);
    }
  });

  it("forbids changes across breaks of measurement that are not linked, and only across those", () => {
    expect(["ZENSUS22", "AZR16", "SGB2REV"].map(interrupts)).toEqual([true, true, true]);
    expect(["UKR", "STAG24", "R5-2020", "ALTER"].map(interrupts)).toEqual([false, false, false, false]);
  });
});
