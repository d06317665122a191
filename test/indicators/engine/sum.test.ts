import {describe, expect, it} from "vitest";
import {defineIndicator, describe as words} from "../../../indicators/definition/index.js";
import {evaluate, explain, mean, minus, row, type Selection, sum, termsOf} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const leute = makeCube({
  id: "leute",
  title: "Leute",
  rounding: 5,
  dimensions: {stichtag: ["2023-12-31", "2024-12-31"], art: ["zu", "fort"]},
  cells: [
    ["2023-12-31", "zu", 100],
    ["2023-12-31", "fort", 40],
    ["2024-12-31", "zu", 90],
    ["2024-12-31", "fort", 120]
  ]
});

const select = (art: string, options: Selection["options"] = {}): Selection => ({
  kind: "count",
  cube: "leute",
  where: {art},
  options
});

const saldo = defineIndicator({...plainIndicator, numerator: () => sum(select("zu"), minus(select("fort")))});

const meanOfTwoDays = defineIndicator({
  ...plainIndicator,
  numerator: () => mean(select("zu"), select("zu", {date: "previous-year-end"}))
});

/** A table whose provider leaves out rows in which nobody is counted. */
const sparse = makeCube({
  id: "leute",
  dimensions: {stichtag: ["2023-12-31", "2024-12-31"], art: ["zu", "fort"]},
  cells: [["2024-12-31", "zu", 90]]
});

const everybody = (absent: "unknown" | "nobody") =>
  defineIndicator({
    ...plainIndicator,
    numerator: () => ({kind: "count", cube: "leute", where: {}, options: {absent}})
  });

describe("a cell that was not delivered", () => {
  it("is unknown, so that the sum is missing, unless the definition says that the provider leaves out empty rows", () => {
    expect(row(evaluate(everybody("unknown"), [sparse]), 0)).toMatchObject({value: null, sign: "fehlt"});
    const result = evaluate(everybody("nobody"), [sparse]);
    expect(row(result, 0)).toMatchObject({stichtag: "2024-12-31", value: 90, sign: "wert"});
    expect(explain(result, 0).numerator).toMatchObject({value: 90, sign: "wert", missing: []});
    expect(words(everybody("nobody"), {}, [sparse]).numerator).toContain("nicht gelieferte Zeilen bedeuten: niemand");
  });

  it("stays missing where nothing at all was delivered", () => {
    const asked = {where: {stichtag: "2023-12-31"}};
    expect(row(evaluate(everybody("nobody"), [sparse], asked), 0)).toMatchObject({value: null, sign: "fehlt"});
  });
});

describe("sum", () => {
  it("adds and takes off selections, and keeps the worst case of the rounding of both", () => {
    const result = evaluate(saldo, [leute]);
    expect([...result.value]).toEqual([60, -30]);
    expect([...result.tolerance]).toEqual([4, 4]);
  });

  it("widens no day before the year since which the provider rounds", () => {
    const late = {...leute, meta: {...leute.meta, roundingSince: 2024}};
    expect([...evaluate(saldo, [late]).tolerance]).toEqual([0, 4]);
    const of = (stichtag: string) => evaluate(saldo, [late], {by: [], where: {stichtag}}).tolerance[0];
    expect([of("2023-12-31"), of("2024-12-31")]).toEqual([0, 4]);
  });

  it("takes the mean of two days, the first day of the series lacking its predecessor", () => {
    const result = evaluate(meanOfTwoDays, [leute]);
    expect(row(result, 0)).toMatchObject({value: null, sign: "fehlt"});
    expect(row(result, 1)).toMatchObject({value: 95, sign: "wert"});
  });

  it("divides a balance by people also where it is negative", () => {
    const indicator = defineIndicator({
      ...plainIndicator,
      measure: "ratio",
      unit: "Promille",
      factor: () => 1000,
      numerator: () => sum(select("zu"), minus(select("fort"))),
      denominator: () => select("fort")
    });
    const result = evaluate(indicator, [leute]);
    expect(result.value[1]).toBeCloseTo((1000 * -30) / 120, 10);
    expect(result.tolerance[1]).toBeGreaterThan(0);
    expect(explain(result, 1).formula.values).toContain("1.000 × −30 ÷ 120");
  });

  it("explains each term with its weight, and all cells together", () => {
    const {numerator} = explain(evaluate(saldo, [leute]), 1);
    expect(numerator.terms!.map(({weight, value}) => [weight, value])).toEqual([
      [1, 90],
      [-1, 120]
    ]);
    expect(numerator.cells.map(({value}) => value)).toEqual([90, 120]);
    expect(numerator.value).toBe(-30);
  });

  it("puts signs and weights into words", () => {
    expect(words(saldo, {}, [leute]).numerator).toMatch(/^\(.*zu.*\) − \(.*fort.*\)$/);
    const half = defineIndicator({...plainIndicator, numerator: () => mean(select("zu"), select("fort"))});
    expect(words(half, {}, [leute]).numerator).toMatch(/^0,5 × \(.*\) \+ 0,5 × \(.*\)$/);
  });

  it("tells two terms by their day in the formula where nothing else does", () => {
    const formula = "0,5 × (Leute, zu) + 0,5 × (Leute, zu, am 31. Dezember des Vorjahres)";
    expect(words(meanOfTwoDays, {}, [leute]).formula).toContain(formula);
    expect(explain(evaluate(meanOfTwoDays, [leute]), 0).formula.words).toContain(formula);
    expect(words(saldo, {}, [leute]).formula).toContain("(Leute, zu) − (Leute, fort)");
  });

  it("flattens what is nested, turns signs twice, and never adds a rate", () => {
    const nested = sum(select("zu"), minus(sum(select("fort"), minus(select("zu")))));
    expect(termsOf(nested).map(({options}) => options.weight ?? 1)).toEqual([1, -1, 1]);
    const quote: Selection = {kind: "rate", cube: "quote", where: {}, options: {}};
    expect(() => sum(quote, quote)).toThrow("rates must not be added up: quote");
  });

  it("has the strongest sign of its terms", () => {
    const hidden = makeCube({
      id: "leute",
      dimensions: {stichtag: ["2024-12-31"], art: ["zu", "fort"]},
      cells: [
        ["2024-12-31", "zu", 90],
        ["2024-12-31", "fort", "geheim"]
      ]
    });
    expect(row(evaluate(saldo, [hidden]), 0)).toMatchObject({value: null, sign: "geheim"});
  });
});
