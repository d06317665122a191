import {scaleUtc} from "d3-scale";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {breakMarks} from "../../../src/components/break-marks.js";
import {installRecorder, markupOf} from "../recorder.js";

const x = scaleUtc([new Date("2015-01-01"), new Date("2025-01-01")], [0, 600]);
const at = (day: string, mark: string) => ({date: new Date(day), mark, cuts: false});
const labels = (...breaks: ReturnType<typeof at>[]) =>
  breakMarks(breaks, x, 30, 200).map((group) => />([^<]+)<\/text>/.exec(markupOf(group as unknown as HTMLElement))![1]);

describe("breakMarks", () => {
  let remove: () => void;
  beforeAll(() => void (remove = installRecorder()));
  afterAll(() => remove());

  it("gives marks that would stand on one another one label, whatever order the breaks come in", () => {
    expect(labels(at("2016-01-01", "①"), at("2021-09-01", "①"), at("2016-03-01", "②"), at("2021-10-01", "②"))).toEqual([
      "①\u200a②",
      "①\u200a②"
    ]);
  });

  it("names a break of two near days once, and none outside of the axis", () => {
    expect(labels(at("2021-09-01", "①"), at("2021-12-01", "①"), at("2030-01-01", "②"))).toEqual(["①"]);
  });
});
