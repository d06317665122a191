import {beforeAll, describe, expect, it} from "vitest";
import type {ChartBreak} from "../../../src/components/break-marks.js";
import type * as LineChart from "../../../src/components/line-chart.js";
import type {Tip} from "../../../src/components/tip.js";
import {installRecorder, markupOf} from "../recorder.js";

let lineChart: typeof LineChart.lineChart;

beforeAll(async () => {
  installRecorder();
  ({lineChart} = await import("../../../src/components/line-chart.js"));
});

function drawn(values: readonly (number | undefined)[], breaks: readonly ChartBreak[] = []): string {
  const points = values.map((value, i) => ({
    date: new Date(Date.UTC(2020 + i, 11, 31)),
    value,
    title: String(2020 + i),
    lines: [],
    open: () => undefined
  }));
  const series = [{label: "Wuppertal", color: "black", role: "haupt" as const, points}];
  const tip = {attach: () => undefined} as unknown as Tip;
  return markupOf(lineChart({width: 600, series, breaks, label: "Quote", unit: "Prozent", tip}));
}

describe("lineChart", () => {
  it("has an axis of a length where every value is zero", () => {
    expect(drawn([0, 0])).toContain("1,0");
  });

  it("has an axis where no value is known", () => {
    expect(drawn([undefined, undefined])).toContain("2021");
  });

  it("goes below zero for differences", () => {
    expect(drawn([-0.2, 0.1])).toContain("−0,20");
  });

  it("names a break once above its two dates that stand together, beside the next", () => {
    const breaks = [
      {date: new Date("2022-02-24"), mark: "①", cuts: false},
      {date: new Date("2022-06-01"), mark: "①", cuts: false},
      {date: new Date("2022-05-15"), mark: "②", cuts: false}
    ];
    const markup = drawn([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], breaks);
    expect(markup).toContain(">①\u200a②<");
    expect(markup).not.toMatch(/①\s?①/);
  });
});
