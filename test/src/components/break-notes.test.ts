import {describe, expect, it} from "vitest";
import {cutsBetween} from "../../../indicators/vocabulary/breaks.js";
import {breakNotes} from "../../../src/components/break-notes.js";

const day = (date: Date): string => date.toISOString().slice(0, 10);

describe("the marks of breaks in a chart", () => {
  it("show a break that came several times at each time, under one sign and one text", () => {
    const [note, ...others] = breakNotes([{id: "MHDEF"}], "2015-03-01", "2025-03-01");
    expect(others).toEqual([]);
    const shown = note!.marks.filter(({mark}) => mark !== "");
    expect(shown.map(({date}) => day(date))).toEqual(["2017-01-01", "2021-01-01", "2023-01-01"]);
    expect(new Set(shown.map(({mark}) => mark))).toEqual(new Set(["①"]));
    expect(note!.mark).toBe(shown[0]);
  });

  it.each([
    ["MHDEF", (year: number) => `${year}-03-01`],
    ["MHDEF", (year: number) => `${year}-12-31`],
    ["AZR16", (year: number) => `${year}-12-31`],
    ["ZENSUS22", (year: number) => `${year}-12-31`]
  ] as const)("cut a line exactly where the engine computes no change: %s", (id, date) => {
    const notes = breakNotes([{id}], date(2014), date(2025));
    for (let year = 2014; year < 2025; ++year) {
      const [from, to] = [date(year), date(year + 1)];
      const cut = notes.some(({marks}) => marks.some((one) => one.cuts && day(one.date) > from && day(one.date) <= to));
      expect(cut, `${from} to ${to}`).toBe(cutsBetween([{id}], from, to).length > 0);
    }
  });

  it("mark a period that had begun before the chart where it ends", () => {
    const [note] = breakNotes([{id: "AZR16"}], "2015-12-31", "2024-12-31");
    expect(day(note!.mark.date)).toBe("2016-12-31");
    expect(note!.mark.mark).toBe("①");
  });

  it("leave out what lies before or after the chart", () => {
    expect(breakNotes([{id: "AZR04"}, {id: "ZENSUS22"}], "2014-12-31", "2021-12-31")).toEqual([]);
  });
});
