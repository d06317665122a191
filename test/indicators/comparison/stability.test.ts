import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {distinguish, funnel, funnelLimits, rankIntervals, rankWords} from "../../../indicators/comparison/index.js";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {evaluate} from "../../../indicators/engine/index.js";
import {differenceInterval, wilsonInterval} from "../../../indicators/measures/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {select} from "./definitions.js";

function share(numerator: number, denominator: number, numeratorTolerance = 0, denominatorTolerance = 0) {
  return {numerator, denominator, numeratorTolerance, denominatorTolerance};
}

const counts = fc.tuple(fc.nat(5000), fc.integer({min: 30, max: 5000})).map(([x, n]) => [Math.min(x, n), n] as const);
const rounded = fc.tuple(counts, fc.nat(6), fc.nat(6)).map(([[x, n], tx, tn]) => share(x, n, tx, tn));

describe("distinguish", () => {
  it("is Newcombe’s interval where nothing was rounded", () => {
    const found = distinguish(share(56, 70), share(48, 80))!;
    expect(found.difference).toBeCloseTo(20, 10);
    expect([found.lower, found.upper].map((limit) => Math.round(limit * 100) / 100)).toEqual([5.24, 33.39]);
    expect(found.verdict).toBe("verschieden");
    expect(distinguish(share(10, 100), share(12, 100))!.verdict).toBe("zufall");
  });

  it("never calls a difference different that is smaller than the rounding error", () => {
    fc.assert(
      fc.property(rounded, rounded, (a, b) => {
        const ends = ({numerator, denominator, numeratorTolerance: tx, denominatorTolerance: tn}: typeof a) => [
          (numerator - tx) / (denominator + tn),
          (numerator + tx) / (denominator - tn)
        ];
        const [[lowA, highA], [lowB, highB]] = [ends(a), ends(b)];
        const overlap = lowA! <= highB! && lowB! <= highA!;
        const {verdict} = distinguish(a, b)!;
        if (overlap) expect(verdict).not.toBe("verschieden");
        if (verdict === "rundung") expect(overlap).toBe(true);
      })
    );
  });

  it("does not depend on which comes first", () => {
    fc.assert(
      fc.property(rounded, rounded, (a, b) => {
        const [there, back] = [distinguish(a, b)!, distinguish(b, a)!];
        expect(back.verdict).toBe(there.verdict);
        expect(back.difference).toBeCloseTo(-there.difference, 10);
      })
    );
  });

  it("two large shares that differ by less than 5er-Rundung may hide differ by rounding only", () => {
    expect(distinguish(share(50_000, 100_000, 400), share(49_700, 100_000, 400))!.verdict).toBe("rundung");
  });
});

const area = Array.from({length: 12}, (_, k) => `q${k}`);
const days = ["2023-12-31", "2024-12-31"];

function shares(list: readonly (readonly [number, number])[], rounding = 0) {
  const dimensions = {stichtag: days, gebiet: area};
  const cells = (which: 0 | 1) =>
    days.flatMap((day, d) => area.map((id, k) => [day, id, list[d * area.length + k]![which]] as const));
  const indicator = defineIndicator({
    ...plainIndicator,
    numerator: () => select("z"),
    denominator: () => select("n"),
    measure: "share",
    unit: "Prozent"
  });
  const cubes = [
    makeCube({id: "z", rounding, dimensions, cells: cells(0)}),
    makeCube({id: "n", dimensions, cells: cells(1)})
  ];
  return evaluate(indicator, cubes, {by: ["stichtag", "gebiet"]});
}

const lists = fc.array(counts, {minLength: 24, maxLength: 24});

describe("rankIntervals", () => {
  it("counts the areas that are distinguishably higher and lower (Al Mohamad, Goeman, van Zwet)", () => {
    fc.assert(
      fc.property(lists, fc.boolean(), (list, simultaneous) => {
        const result = shares(list);
        const found = rankIntervals(result, "gebiet", {simultaneous});
        const level = simultaneous ? 1 - 0.05 / 66 : 0.95;
        expect(found.level).toBeCloseTo(level, 12);
        for (let i = 0; i < result.length; ++i) {
          const others = Array.from({length: 12}, (_, k) => (i < 12 ? k : 12 + k)).filter((j) => j !== i);
          const interval = (j: number) => differenceInterval(...list[j]!, ...list[i]!, found.level)!;
          const above = others.filter((j) => interval(j).lower > 0).length;
          const below = others.filter((j) => interval(j).upper < 0).length;
          expect([found.best[i], found.worst[i]]).toEqual([1 + above, 12 - below]);
          expect(found.rank[i]).toBe(
            1 + others.filter((j) => list[j]![0] * list[i]![1] > list[i]![0] * list[j]![1]).length
          );
        }
      }),
      {numRuns: 30}
    );
  });

  it("leaves out shares of fewer than 30 cases", () => {
    const list = area.concat(area).map((_, k): [number, number] => (k === 3 ? [9, 29] : [100 + k, 1000]));
    const found = rankIntervals(shares(list), "gebiet");
    expect([found.rank[3], found.best[3], found.others[0]]).toEqual([0, 0, 10]);
    expect(rankWords(found, 3)).toBe("ohne Platz, weil kein Wert gezeigt wird");
    expect(rankWords(found, 0)).toBe("Platz 1 bis 11 von 11");
  });

  it("refuses to compare an area with one that contains it", () => {
    const gebiet = ["stadt", {id: "teil", parent: "stadt"}];
    const one = (id: string) =>
      makeCube({
        id,
        dimensions: {stichtag: ["2024-12-31"], gebiet},
        cells: [
          ["2024-12-31", "stadt", 500],
          ["2024-12-31", "teil", 100]
        ]
      });
    const indicator = defineIndicator({
      ...plainIndicator,
      numerator: () => select("z"),
      denominator: () => select("n"),
      measure: "share",
      unit: "Prozent"
    });
    const result = evaluate(indicator, [one("z"), one("n")], {by: ["stichtag", "gebiet"]});
    expect(() => rankIntervals(result, "gebiet")).toThrow("A207");
  });
});

describe("funnel limits", () => {
  it("leave a share outside exactly where its Wilson interval leaves out the centre", () => {
    fc.assert(
      fc.property(counts, fc.double({min: 0.01, max: 0.99, noNaN: true}), ([x, n], centre) => {
        const wilson = wilsonInterval(x, n)!;
        const limits = funnelLimits(centre, n);
        expect(x / n > limits.upper + 1e-12).toBe(wilson.lower > centre + 1e-12);
        expect(x / n < limits.lower - 1e-12).toBe(wilson.upper < centre - 1e-12);
      })
    );
  });

  it("stand around the share of all areas together", () => {
    const list = area.concat(area).map((_, k): [number, number] => [k === 0 ? 400 : 200, 1000]);
    const {centre, limits} = funnel(shares(list), "gebiet");
    expect(centre[0]).toBeCloseTo((100 * 2600) / 12_000, 10);
    expect(centre[12]).toBeCloseTo(20, 10);
    expect([...limits[1]!.outside].filter((side) => side !== 0)).toEqual([1]);
    expect(limits.map(({level}) => level)).toEqual([0.95, 0.998]);
  });

  it("do not leave a share outside that rounding may have put there", () => {
    const list = area.concat(area).map((_, k): [number, number] => [k === 0 ? 229 : 200, 1000]);
    expect(funnel(shares(list), "gebiet").limits[0]!.outside[0]).toBe(1);
    expect(funnel(shares(list, 5), "gebiet").limits[0]!.outside[0]).toBe(0);
  });
});
