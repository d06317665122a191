import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  above,
  type Claim,
  checkClaim,
  claim,
  converged,
  estimateContrast,
  fell,
  gapNarrowed,
  gapWidened,
  higherThan,
  highestSince,
  lowestSince,
  points,
  ratio,
  type Reading,
  rose,
  roseMoreThan,
  states,
  type Use
} from "../../../indicators/claims/index.js";
import {choice, defineIndicator, type Indicator} from "../../../indicators/definition/index.js";
import type {BreakInput} from "../../../indicators/definition/indicator.js";
import {differenceInterval, wilsonInterval} from "../../../indicators/measures/index.js";
import {type CellSpec, makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {select} from "../comparison/definitions.js";

/** Persons of two groups: in work, and all; the variant counts those in minor jobs too. */
type Counts = Readonly<Record<string, {readonly a: readonly [number, number]; readonly b: readonly [number, number]}>>;

function quote(breaks: readonly BreakInput[] = []): Indicator {
  return defineIndicator({
    ...plainIndicator,
    id: "TST-01",
    parameters: {
      gruppe: choice("Gruppe", {a: "Gruppe A", b: "Gruppe B"}, "a"),
      umfang: choice("Umfang", {eng: "eng", weit: "weit"}, "eng")
    },
    numerator: ({gruppe, umfang}) => select("personen", {gruppe, merkmal: umfang}),
    denominator: ({gruppe}) => select("personen", {gruppe, merkmal: "alle"}),
    measure: "share",
    unit: "Prozent",
    by: ["stichtag"],
    breakdowns: ["stichtag"],
    breaks,
    variants: [{id: "weit", title: "Weite Fassung", parameters: {umfang: "weit"}, argument: "…", usedBy: "Test"}]
  }) as unknown as Indicator;
}

function cubeOf(counts: Counts, wide: Counts = counts) {
  const days = Object.keys(counts);
  const cells = days.flatMap((day) =>
    (["a", "b"] as const).flatMap((group): CellSpec[] => [
      [day, group, "eng", counts[day]![group][0]],
      [day, group, "weit", wide[day]![group][0]],
      [day, group, "alle", counts[day]![group][1]]
    ])
  );
  return [
    makeCube({
      id: "personen",
      dimensions: {stichtag: days, gruppe: ["a", "b"], merkmal: ["eng", "weit", "alle"]},
      cells
    })
  ];
}

const large = cubeOf({
  "2015-06-30": {a: [35_000, 100_000], b: [55_000, 100_000]},
  "2019-06-30": {a: [41_000, 100_000], b: [58_000, 100_000]},
  "2022-06-30": {a: [47_000, 100_000], b: [60_000, 100_000]}
});
const indicator = quote();
const a: Use = {indicator, parameters: {gruppe: "a"}};
const b: Use = {indicator, parameters: {gruppe: "b"}};
const two = {group: a, reference: b, from: "2015"};

describe("a claim", () => {
  it("is printed from the same values that it is judged by", () => {
    const model = roseMoreThan(2, {
      id: "anstieg",
      ...two,
      text: ({gruppe}) =>
        `Die Quote stieg seit ${gruppe.from!.year} um ${points(gruppe.to, gruppe.from!)}, mehr als doppelt so stark.`
    });
    const checked = checkClaim(model, large);
    expect(checked).toMatchObject({state: "gilt", reasons: []});
    expect(checked.text).toBe("Die Quote stieg seit 2015 um 12,0\u00a0Prozentpunkte, mehr als doppelt so stark.");
    expect(checked.values.map(({name, stichtag, text}) => [name, stichtag, text.replace(/\s/, " ")])).toEqual([
      ["gruppe", "2015-06-30", "35,0 %"],
      ["gruppe", "2022-06-30", "47,0 %"],
      ["vergleich", "2015-06-30", "55,0 %"],
      ["vergleich", "2022-06-30", "60,0 %"]
    ]);
  });

  it("fails with its values when the deliveries say otherwise", () => {
    const changed = cubeOf({
      "2015-06-30": {a: [35_000, 100_000], b: [55_000, 100_000]},
      "2022-06-30": {a: [43_000, 100_000], b: [60_000, 100_000]}
    });
    const checked = checkClaim(roseMoreThan(2, {id: "anstieg", ...two, text: () => "…"}), changed);
    expect(checked.state).toBe("gilt-nicht");
    expect(checked.reasons[0]).toContain("8 mehr; vergleich");
  });

  it("names the unlinked break between its days, and none that is linked or lies outside", () => {
    const rise = (breaks: readonly BreakInput[], from = "2015") =>
      checkClaim(
        rose({id: "r", use: {indicator: quote(breaks), parameters: {gruppe: "a"}}, from, text: () => "…"}),
        cubeOf({
          "2015-06-30": {a: [35_000, 100_000], b: [1, 1]},
          "2022-06-30": {a: [40_000, 100_000], b: [1, 1]},
          "2023-06-30": {a: [47_000, 100_000], b: [1, 1]}
        })
      );
    expect(rise(["ZENSUS22-VJ"])).toMatchObject({state: "bruch"});
    expect(rise(["ZENSUS22-VJ"]).reasons[0]).toContain("Zensus 2022 im Nenner des Vorjahres");
    expect(rise([{id: "ZENSUS22-VJ", linked: "zurückgerechnet"}]).state).toBe("gilt");
    expect(rise(["UKR"]).state).toBe("gilt");
  });

  it("is marked where a defensible variant turns its sign", () => {
    const wide = {
      "2015-06-30": {a: [48_000, 100_000], b: [55_000, 100_000]},
      "2022-06-30": {a: [47_500, 100_000], b: [60_000, 100_000]}
    } as const;
    const cubes = cubeOf(
      {
        "2015-06-30": {a: [35_000, 100_000], b: [55_000, 100_000]},
        "2022-06-30": {a: [47_000, 100_000], b: [60_000, 100_000]}
      },
      wide
    );
    const checked = checkClaim(rose({id: "r", use: a, from: "2015", text: () => "…"}), cubes);
    expect(checked.state).toBe("variante");
    expect(checked.reasons[0]).toMatch(/Variante „Weite Fassung“ von TST-01 wechselt das Vorzeichen/);
  });

  it("does not hold a variant against it that changes what the sentence is about", () => {
    const fixed: Use = {indicator, parameters: {gruppe: "a", umfang: "eng"}};
    expect(checkClaim(rose({id: "r", use: fixed, from: "2015", text: () => "…"}), large).variants).toEqual([]);
  });

  it("is not secured where chance makes as much", () => {
    const small = cubeOf({"2015-06-30": {a: [20, 60], b: [30, 60]}, "2022-06-30": {a: [24, 60], b: [31, 60]}});
    expect(checkClaim(rose({id: "r", use: a, from: "2015", text: () => "…"}), small).state).toBe("unsicher");
  });

  it("has too few cases below thirty, and no value where none was delivered", () => {
    const few = cubeOf({"2015-06-30": {a: [5, 20], b: [30, 60]}, "2022-06-30": {a: [24, 60], b: [31, 60]}});
    expect(checkClaim(rose({id: "r", use: a, from: "2015", text: () => "…"}), few)).toMatchObject({
      state: "zu-wenige-faelle",
      reasons: [expect.stringContaining("weniger als 30 Fälle")]
    });
    const absent = checkClaim(rose({id: "r", use: a, from: "2009", text: () => "…"}), large);
    expect(absent).toMatchObject({state: "kein-wert"});
    expect(absent.text).toBeUndefined();
    expect(checkClaim(states({id: "s", uses: {wert: a}, text: () => "…"}), []).state).toBe("kein-wert");
  });

  it("refuses an id that cannot stand in a page", () => {
    expect(() => claim({id: "Kein Name", uses: {wert: a}, text: () => ""})).toThrow("not a claim id: Kein Name");
  });
});

describe("ready-made claims", () => {
  const state = (made: Claim) => checkClaim(made, large).state;
  const one = {id: "x", use: a, from: "2015", text: () => "…"};
  const both = {id: "x", ...two, text: () => "…"};

  it("know rise, fall, extremes, thresholds and who is higher", () => {
    expect(state(rose(one))).toBe("gilt");
    expect(state(fell(one))).toBe("gilt-nicht");
    expect(state(highestSince(one))).toBe("gilt");
    expect(state(lowestSince(one))).toBe("gilt-nicht");
    expect(state(above(46, one))).toBe("gilt");
    expect(state(above(47, one))).toBe("gilt-nicht");
    expect(state(higherThan({...both, group: b, reference: a}))).toBe("gilt");
    expect(state(higherThan({...both, group: b, reference: a, k: 1.5}))).toBe("gilt-nicht");
  });

  it("tell a narrower gap from convergence and from a wider one", () => {
    expect(state(gapNarrowed(both))).toBe("gilt");
    expect(state(converged(both))).toBe("gilt");
    expect(state(gapWidened(both))).toBe("gilt-nicht");
  });

  it("say where gap and ratio tell opposite stories", () => {
    const opposite = cubeOf({
      "2015-06-30": {a: [10_000, 100_000], b: [5_000, 100_000]},
      "2022-06-30": {a: [6_000, 100_000], b: [2_000, 100_000]}
    });
    const checked = checkClaim(gapNarrowed(both), opposite);
    expect(checked.state).toBe("gilt");
    expect(checked.notes[0]).toContain("Abstand und Verhältnis gehen auseinander");
    expect(checkClaim(converged(both), opposite).state).toBe("gilt-nicht");
  });

  it("give ratio and points as they are printed", () => {
    const {measured} = checkClaim(states({id: "s", uses: {wert: a}, from: "2015", text: () => ""}), large);
    expect(ratio(measured!["wert"]!.to, measured!["wert"]!.from!)).toBe("1,34");
    const at = (value: number, text: string) => ({value, text}) as Reading;
    expect(points(at(9, "9,0 %"), at(10, "10,0 %"))).toBe("1,0\u00a0Prozentpunkt");
    expect(points(at(13.7, "14 %"), at(9.6, "9,6 %"), "dativ")).toBe("4\u00a0Prozentpunkten");
  });
});

describe("a contrast", () => {
  const counts = fc.tuple(fc.nat(5000), fc.integer({min: 30, max: 5000})).map(([x, n]) => [Math.min(x, n), n] as const);

  function reading([x, n]: readonly [number, number]): Reading {
    const {estimate, lower, upper} = {estimate: x / n, ...wilsonInterval(x, n)!};
    return {value: estimate, lower, upper, tolerance: 0} as Reading;
  }

  it("is Newcombe’s interval for a difference of two shares", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const found = estimateContrast({
          terms: [
            [1, reading(first)],
            [-1, reading(second)]
          ]
        });
        const expected = differenceInterval(...first, ...second)!;
        expect(found.estimate).toBeCloseTo(expected.estimate, 12);
        expect(Math.max(-1, found.lower)).toBeCloseTo(expected.lower, 12);
        expect(Math.min(1, found.upper)).toBeCloseTo(expected.upper, 12);
      })
    );
  });

  it("turns over with its factors", () => {
    fc.assert(
      fc.property(counts, counts, fc.integer({min: 1, max: 5}), (first, second, k) => {
        const there = estimateContrast({
          terms: [
            [1, reading(first)],
            [-k, reading(second)]
          ],
          minus: 0.1
        });
        const back = estimateContrast({
          terms: [
            [-1, reading(first)],
            [k, reading(second)]
          ],
          minus: -0.1
        });
        expect(back.estimate).toBeCloseTo(-there.estimate, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
      })
    );
  });

  it("never secures a rise and a fall at once, whatever the counts", () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const cubes = cubeOf({"2015-06-30": {a: first, b: first}, "2022-06-30": {a: second, b: second}});
        const frame = {id: "x", use: a, from: "2015", text: () => "…"};
        const found = [rose(frame), fell(frame)].map((made) => checkClaim(made, cubes).state);
        expect(found.filter((state) => state === "gilt").length).toBeLessThanOrEqual(1);
      }),
      {numRuns: 60}
    );
  });
});
