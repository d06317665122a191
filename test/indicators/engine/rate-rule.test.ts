import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import type {IndicatorInput} from "../../../indicators/definition/indicator.js";
import {change, count, evaluate, level, row, rows} from "../../../indicators/engine/index.js";
import {whyNotPrinted} from "../../../indicators/engine/rows.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const days = ["2023-12-31", "2024-12-31"] as const;

/** Residents and those who draw benefits, by Quartier and day. */
const cube = (counts: Readonly<Record<string, readonly [drawing: number, all: number]>>, sensitive = true) =>
  makeCube({
    id: "leistungsberechtigte",
    rates: {minimum: 100, sensitive},
    dimensions: {
      stichtag: days,
      quartier: ["stadt", ...Object.keys(counts).map((id) => ({id, parent: "stadt"}))],
      leistungsgruppe: ["rlb", {id: "elb", parent: "rlb"}]
    },
    cells: Object.entries({...counts, stadt: [500, 2000] as const}).flatMap(([area, [drawing, all]]) =>
      days.flatMap((day) => [[day, area, "rlb", all] as const, [day, area, "elb", drawing] as const])
    )
  });

const input = {
  ...plainIndicator,
  id: "TST-02",
  breakdowns: ["stichtag", "quartier"],
  by: ["stichtag", "quartier"],
  measure: "share",
  unit: "Prozent",
  numerator: () => count("leistungsberechtigte", {leistungsgruppe: "elb"}),
  denominator: () => count("leistungsberechtigte", {leistungsgruppe: "rlb"})
} satisfies IndicatorInput<Record<never, never>>;

const quote = defineIndicator(input);

const shown = (counts: Parameters<typeof cube>[0], sensitive?: boolean) =>
  rows(evaluate(quote, [cube(counts, sensitive)], {where: {stichtag: days[1], quartier: ["a"]}})).map(
    ({value, sign, text}) => [value, sign, text]
  );

describe("rates of protected counts", () => {
  it("are shown from 100 people in the denominator on, and say how few there are below", () => {
    expect(shown({a: [30, 100]})).toEqual([[30, "wert", "30\u202f%"]]);
    expect(shown({a: [30, 95]})).toEqual([[null, "quote-geschuetzt", "unter 100 Fälle"]]);
  });

  it("never say of a whole group that all of it or nobody is in a sensitive state", () => {
    expect(shown({a: [150, 150]})).toEqual([[null, "quote-geschuetzt", "*"]]);
    expect(shown({a: [0, 150]})).toEqual([[null, "quote-geschuetzt", "*"]]);
    expect(shown({a: [145, 150]})[0]![1]).toBe("wert");
    expect(shown({a: [150, 150]}, false)[0]![2]).toBe("100\u202f%");
  });

  it("keep their counts, warn once, and give the reason in words", () => {
    const result = evaluate(quote, [cube({a: [30, 95], b: [40, 99]})], {where: {stichtag: days[1]}});
    expect(row(result, 1)).toMatchObject({value: null, numerator: 30, denominator: 95, lower: null, tolerance: null});
    expect(result.warnings).toEqual([
      {
        code: "withheld",
        message: expect.stringContaining(
          "In 2 Einträgen stehen weniger als 100 Menschen im Nenner, oder alle haben das Merkmal, oder niemand hat es;"
        )
      }
    ]);
    expect(whyNotPrinted(result, 1)).toEqual({few: true, why: "weniger als 100 Fälle"});
  });

  it("take changes, differences and quotients with them", () => {
    const result = evaluate(quote, [cube({a: [30, 95]})], {where: {quartier: ["a"]}});
    expect(change(result, ...days)[0]).toMatchObject({difference: null, sign: "quote-geschuetzt"});
    const gap = defineIndicator({
      ...plainIndicator,
      id: "TST-03",
      breakdowns: ["stichtag", "quartier"],
      by: ["stichtag", "quartier"],
      measure: "difference",
      unit: "Prozentpunkte",
      numerator: input.numerator,
      inputs: () => [
        {label: "Quartier", indicator: quote, parameters: {}},
        {label: "Quartier", indicator: quote, parameters: {}}
      ]
    });
    const found = evaluate(gap, [cube({a: [30, 95]})], {where: {stichtag: days[1], quartier: ["a"]}});
    expect(row(found, 0)).toMatchObject({value: null, sign: "quote-geschuetzt", text: "unter 100 Fälle"});
  });

  it("over areas: an index needs the people, the share of a single area each of them", () => {
    const over = (measure: "dissimilarity" | "greatest-share", counts: Parameters<typeof cube>[0]) =>
      row(
        evaluate(
          defineIndicator({
            ...input,
            breakdowns: ["stichtag"],
            by: ["stichtag"],
            over: () => ["quartier"],
            measure,
            numerator: () => count("leistungsberechtigte", {leistungsgruppe: "elb", quartier: level("leaves")}),
            denominator: () => count("leistungsberechtigte", {leistungsgruppe: "rlb", quartier: level("leaves")})
          }),
          [cube(counts)],
          {where: {stichtag: days[1]}}
        ),
        0
      ).sign;
    expect(over("dissimilarity", {a: [20, 60], b: [10, 60]})).toBe("wert");
    expect(over("dissimilarity", {a: [20, 60], b: [10, 30]})).toBe("quote-geschuetzt");
    expect(over("greatest-share", {a: [20, 60], b: [10, 600]})).toBe("quote-geschuetzt");
    expect(over("greatest-share", {a: [20, 160], b: [10, 600]})).toBe("wert");
  });

  it("have no rule where their provider publishes the counts himself: 30 to 99 cases stand in brackets", () => {
    const {rates: _, ...meta} = cube({a: [20, 60]}).meta;
    const open = {...cube({a: [20, 60]}), meta};
    const where = {stichtag: days[1], quartier: ["a"]};
    expect(row(evaluate(quote, [open], {where}), 0).text).toBe("(33\u202f%)");
  });
});
