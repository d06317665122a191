import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {kaplanMeier} from "../../../indicators/measures/index.js";
import {sum} from "./arbitraries.js";

// Freireich et al. (1963): weeks of remission of acute leukaemia; 0 marks patients still in remission.
const treated = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
const relapsed = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
const control = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

describe("kaplanMeier", () => {
  it("gives the published curve of the 6-MP group, with Greenwood errors and log-minus-log limits", () => {
    const {steps, median} = kaplanMeier(treated, relapsed);
    const published = [
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801]
    ] as const;
    expect(steps).toHaveLength(published.length);
    for (const [i, [time, atRisk, events, survival, standardError, lower, upper]] of published.entries()) {
      const step = steps[i]!;
      expect(step).toMatchObject({time, atRisk, events});
      expect(step.survival).toBeCloseTo(survival, 4);
      expect(step.standardError).toBeCloseTo(standardError, 4);
      expect(step.lower).toBeCloseTo(lower, 4);
      expect(step.upper).toBeCloseTo(upper, 4);
    }
    expect(median).toBe(23);
  });

  it("gives the published curve of the control group, median 8 weeks", () => {
    const {steps, median} = kaplanMeier(
      control,
      control.map(() => true)
    );
    expect(median).toBe(8);
    expect(steps[0]!.survival).toBeCloseTo(0.9048, 4);
    expect(steps[0]!.lower).toBeCloseTo(0.67, 4);
    expect(steps[0]!.upper).toBeCloseTo(0.9753, 4);
    expect(steps.at(-1)).toMatchObject({time: 23, survival: 0, standardError: 0, lower: undefined, upper: undefined});
  });

  it("has no median while more than half of the cases are open, and no steps without an end", () => {
    expect(kaplanMeier([5, 10, 20, 30], [true, false, false, false]).median).toBeUndefined();
    expect(kaplanMeier([5, 10], [false, false])).toEqual({steps: [], median: undefined});
    expect(kaplanMeier([], [])).toEqual({steps: [], median: undefined});
  });

  it("counts a case still open at the time of another’s end as at risk", () => {
    expect(kaplanMeier([5, 5], [true, false]).steps).toMatchObject([{time: 5, atRisk: 2, events: 1, survival: 0.5}]);
  });

  it("finds the longer median that leaving out open procedures hides", () => {
    const days = [100, 120, 140, 300, 320, 340, 360];
    const closed = [true, true, true, false, true, true, false];
    const onlyClosed = days.filter((_, i) => closed[i]);
    expect(
      kaplanMeier(
        onlyClosed,
        onlyClosed.map(() => true)
      ).median
    ).toBe(140);
    expect(kaplanMeier(days, closed).median).toBe(320);
  });

  it("finds the median in spite of rounding: the survival may reach one half by any product of quotients", () => {
    for (let n = 2; n <= 200; n += 2) {
      const days = Array.from({length: n}, (_, i) => i + 1);
      const {median} = kaplanMeier(
        days,
        days.map(() => true)
      );
      expect(median).toBe(n / 2);
    }
  });

  const cases = fc.array(fc.tuple(fc.nat({max: 50}), fc.boolean()), {minLength: 1, maxLength: 60});

  it("is the share of durations still running if all have ended (empirical distribution)", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const days = rows.map(([day]) => day);
        const curve = kaplanMeier(
          days,
          days.map(() => 1)
        );
        for (const {time, survival} of curve.steps) {
          expect(survival).toBeCloseTo(days.filter((day) => day > time).length / days.length, 10);
        }
      })
    );
  });

  it("equals Efron’s redistribution of open cases to the right", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        // An open case hands its weight in equal parts to all cases after it; ends come before open cases of one day.
        const sorted = rows.toSorted((a, b) => a[0] - b[0] || Number(b[1]) - Number(a[1]));
        const weights = sorted.map(() => 1 / sorted.length);
        for (const [i, [, over]] of sorted.entries()) {
          const after = sorted.length - i - 1;
          if (over || after === 0) continue;
          for (let j = i + 1; j < sorted.length; ++j) weights[j]! += weights[i]! / after;
          weights[i] = 0;
        }
        const {steps} = kaplanMeier(
          rows.map(([day]) => day),
          rows.map(([, over]) => over)
        );
        for (const {time, survival} of steps) {
          const ended = weights.filter((_, i) => sorted[i]![1] && sorted[i]![0] <= time);
          expect(survival).toBeCloseTo(1 - sum(ended), 9);
        }
      })
    );
  });

  it("falls from step to step, with limits between 0 and 1 around it", () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const {steps} = kaplanMeier(
          rows.map(([day]) => day),
          rows.map(([, over]) => over)
        );
        let before = 1;
        for (const {survival, lower, upper} of steps) {
          expect(survival).toBeLessThan(before);
          before = survival;
          if (survival === 0) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(survival);
          expect(upper).toBeGreaterThanOrEqual(survival);
          expect(upper).toBeLessThanOrEqual(1);
        }
      })
    );
  });
});
