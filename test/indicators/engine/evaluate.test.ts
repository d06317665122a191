import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import type {IndicatorInput} from "../../../indicators/definition/indicator.js";
import {EvaluationError, evaluate, level, row, rows, type Selection} from "../../../indicators/engine/index.js";
import {anteilNichtdeutsche} from "../../../indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {makeCube} from "../cubes.js";
import {azr, bevoelkerung} from "../wuppertal.js";
import {plainIndicator} from "../indicators.js";

const select = (cube: string, where: Selection["where"] = {}, options: Selection["options"] = {}): Selection => ({
  kind: "count",
  cube,
  where,
  options
});

function share(numerator: Selection, denominator: Selection, more: Partial<IndicatorInput<Record<never, never>>> = {}) {
  return defineIndicator({
    ...plainIndicator,
    measure: "share",
    numerator: () => numerator,
    denominator: () => denominator,
    ...more
  });
}

const days = ["2022-12-31", "2023-12-31"];
const sexes = ["insgesamt", {id: "m", parent: "insgesamt"}, {id: "w", parent: "insgesamt"}];
const leute = makeCube({
  id: "leute",
  dimensions: {stichtag: days, geschlecht: sexes},
  cells: [
    ["2022-12-31", "insgesamt", 100],
    ["2022-12-31", "m", 40],
    ["2022-12-31", "w", 60],
    ["2023-12-31", "insgesamt", 110],
    ["2023-12-31", "m", "geheim"],
    ["2023-12-31", "w", "geheim"]
  ]
});

function countedAs(id: string, population: string) {
  return makeCube({id, population, dimensions: {stichtag: [days[0]!]}, cells: [[days[0]!, 5]]});
}

function warningsOver(a: string, b: string) {
  return evaluate(share(select("a"), select("b")), [countedAs("a", a), countedAs("b", b)]).warnings.map((w) => w.code);
}

describe("evaluate", () => {
  it("gives the published share of foreigners in Wuppertal: 94,110 of 358,193, 26.27 %", () => {
    const result = evaluate(anteilNichtdeutsche, [azr, bevoelkerung], {where: {gebiet: "05124"}});
    const [entry] = rows(result);
    expect(entry).toMatchObject({stichtag: "2024-12-31", numerator: 94110, denominator: 358193, sign: "wert"});
    expect(entry!.value).toBeCloseTo(26.27, 2);
    expect(entry!.text).toBe("26,3\u202f%");
    expect(entry!.lower!).toBeLessThan(26.27);
    expect(entry!.upper!).toBeGreaterThan(26.28);
  });

  it("takes a dimension that is not named in total: the code insgesamt, not the sum with its parts", () => {
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute")});
    expect([...evaluate(indicator, [leute]).value]).toEqual([100, 110]);
  });

  it("adds up the roots where a cube has no total", () => {
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("auslaender-azr")});
    const result = evaluate(indicator, [azr], {where: {gebiet: "05124"}});
    expect(row(result, 0).value).toBe(62750 + 7735 + 915 + 21140 + 25 + 1545);
  });

  it("makes a missing result with the strongest sign out of a suppressed part", () => {
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute", {geschlecht: ["m", "w"]})});
    const [before, after] = rows(evaluate(indicator, [leute]));
    expect(before).toMatchObject({value: 100, sign: "wert"});
    expect(after).toMatchObject({value: null, sign: "geheim", text: "•"});
  });

  it("keeps “genau null” where all parts are exactly nothing, and only there", () => {
    const cube = makeCube({
      id: "leute",
      dimensions: {stichtag: days, geschlecht: ["m", "w"]},
      cells: [
        ["2022-12-31", "m", "genau-null"],
        ["2022-12-31", "w", "genau-null"],
        ["2023-12-31", "m", "genau-null"],
        ["2023-12-31", "w", 5]
      ]
    });
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute")});
    expect(rows(evaluate(indicator, [cube]))).toMatchObject([
      {value: 0, sign: "genau-null", text: "–"},
      {value: 5, sign: "wert", text: "5"}
    ]);
  });

  it("marks a sum as missing if one of its cells was never delivered", () => {
    const cube = makeCube({
      id: "leute",
      dimensions: {stichtag: days, geschlecht: ["m", "w"]},
      cells: [
        ["2022-12-31", "m", 4],
        ["2022-12-31", "w", 5],
        ["2023-12-31", "m", 4]
      ]
    });
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute")});
    expect(rows(evaluate(indicator, [cube])).map(({value, sign}) => [value, sign])).toEqual([
      [9, "wert"],
      [null, "fehlt"]
    ]);
  });

  it("keeps a day that only one of numerator and denominator has, with the sign fehlt", () => {
    const other = makeCube({
      id: "alle",
      dimensions: {stichtag: ["2023-12-31", "2024-12-31"]},
      cells: [
        ["2023-12-31", 1000],
        ["2024-12-31", 1100]
      ]
    });
    const result = evaluate(share(select("leute"), select("alle")), [leute, other]);
    expect(rows(result).map(({stichtag, value, sign}) => [stichtag, value, sign])).toEqual([
      ["2022-12-31", null, "fehlt"],
      ["2023-12-31", 11, "wert"],
      ["2024-12-31", null, "fehlt"]
    ]);
  });

  it("gives every code that was asked for an entry, also where nothing was delivered", () => {
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute"), breakdowns: ["stichtag"]});
    const sparse = makeCube({id: "leute", dimensions: {stichtag: days}, cells: [["2022-12-31", 7]]});
    expect(evaluate(indicator, [sparse]).length).toBe(1);
    const asked = evaluate(indicator, [sparse], {where: {stichtag: days}});
    expect(rows(asked).map(({value, sign}) => [value, sign])).toEqual([
      [7, "wert"],
      [null, "fehlt"]
    ]);
  });

  it("takes the denominator of the previous year’s end where the selection says so", () => {
    const events = makeCube({
      id: "faelle",
      dimensions: {stichtag: ["2023-12-31", "2024-12-31"]},
      cells: [
        ["2023-12-31", 10],
        ["2024-12-31", 22]
      ]
    });
    const indicator = share(select("faelle"), select("leute", {}, {date: "previous-year-end"}));
    const result = evaluate(indicator, [events, leute]);
    expect(rows(result).map((r) => [r.stichtag, r.value, r.denominator])).toEqual([
      ["2023-12-31", 10, 100],
      ["2024-12-31", 20, 110]
    ]);
    const one = evaluate(indicator, [events, leute], {where: {stichtag: "2024-12-31"}});
    expect(rows(one).map((r) => r.value)).toEqual([20]);
  });

  it("matches reference days within a year where the selection says so", () => {
    const june = makeCube({
      id: "juni",
      dimensions: {stichtag: ["2022-06-30", "2023-06-30"]},
      cells: [
        ["2022-06-30", 50],
        ["2023-06-30", 55]
      ]
    });
    const indicator = share(select("juni"), select("leute", {}, {date: "same-year"}));
    expect([...evaluate(indicator, [june, leute]).value]).toEqual([50, 50]);
  });

  it("ignores a breakdown for a selection that stays in total across it", () => {
    const indicator = share(select("leute"), select("leute", {}, {across: ["geschlecht"]}), {
      breakdowns: ["stichtag", "geschlecht"]
    });
    const result = evaluate(indicator, [leute], {by: ["geschlecht"], where: {stichtag: "2022-12-31"}});
    expect(rows(result).map(({geschlecht, value}) => [geschlecht, value])).toEqual([
      ["insgesamt", 100],
      ["m", 40],
      ["w", 60]
    ]);
  });

  it("adds up the codes of a filter that is not part of the breakdown", () => {
    const indicator = defineIndicator({...plainIndicator, numerator: () => select("leute")});
    const result = evaluate(indicator, [leute], {
      by: ["stichtag"],
      where: {geschlecht: ["m", "w"], stichtag: days[0]!}
    });
    expect([...result.value]).toEqual([100]);
    expect(result.filters).toMatchObject([{dimension: "geschlecht", label: "m und w"}]);
  });

  it("shows no share where the numerator exceeds the denominator, and says so", () => {
    const result = evaluate(share(select("leute"), select("leute", {geschlecht: "m"})), [leute], {
      where: {stichtag: "2022-12-31"}
    });
    expect(row(result, 0)).toMatchObject({value: null, sign: "nicht-sinnvoll", numerator: 100});
    expect(result.warnings).toMatchObject([{code: "over-100"}]);
  });

  it("shows no value where nobody is in the denominator", () => {
    const empty = makeCube({id: "alle", dimensions: {stichtag: [days[0]!]}, cells: [[days[0]!, "genau-null"]]});
    const nobody = makeCube({id: "leute", dimensions: {stichtag: [days[0]!]}, cells: [[days[0]!, "genau-null"]]});
    expect(row(evaluate(share(select("leute"), select("alle")), [nobody, empty]), 0)).toMatchObject({
      value: null,
      sign: "nicht-sinnvoll"
    });
  });

  it("warns where numerator and denominator follow different population definitions", () => {
    expect(warningsOver("D6", "D9")).toEqual(["population"]);
    expect(warningsOver("insgesamt", "D1")).toEqual(["population"]);
    expect(warningsOver("D1", "insgesamt")).toEqual([]);
    expect(warningsOver("D1", "D1")).toEqual([]);
  });

  it("carries the rounding of the source: ±2 per cell, ±2k for k cells, and widens the interval", () => {
    const result = evaluate(anteilNichtdeutsche, [azr, bevoelkerung], {where: {gebiet: "05124"}});
    expect(result.numeratorTolerance[0]).toBe(12);
    expect(result.denominatorTolerance[0]).toBe(0);
    expect(result.tolerance[0]).toBeCloseTo((100 * 12) / 358193, 10);
    const exact = {...azr, meta: {...azr.meta, rounding: undefined}} as typeof azr;
    const narrow = evaluate(anteilNichtdeutsche, [exact, bevoelkerung], {where: {gebiet: "05124"}});
    expect(result.lower[0]!).toBeLessThan(narrow.lower[0]!);
    expect(result.upper[0]!).toBeGreaterThan(narrow.upper[0]!);
  });

  it("uses the initial value of every parameter that is not chosen", () => {
    expect(evaluate(anteilNichtdeutsche, [azr, bevoelkerung]).parameters).toEqual({quelle: "azr"});
  });

  it("groups by a level of the hierarchy", () => {
    const indicator = defineIndicator({
      ...plainIndicator,
      breakdowns: ["stichtag", "staatsangehoerigkeit", "gebiet"],
      numerator: () => select("auslaender-azr", {staatsangehoerigkeit: level({childrenOf: "1"})})
    });
    const result = evaluate(indicator, [azr], {by: ["staatsangehoerigkeit"], where: {gebiet: "05124"}});
    expect(rows(result).map(({labels}) => labels.staatsangehoerigkeit)).toEqual(["Griechenland", "Türkei", "Ukraine"]);
  });

  it("gives the same result twice", () => {
    const [first, second] = [0, 1].map(() =>
      evaluate(anteilNichtdeutsche, [azr, bevoelkerung], {where: {gebiet: "05124"}})
    );
    expect(first).toEqual(second);
  });

  it("throws an EvaluationError with a code and a German sentence", () => {
    expect(() => evaluate(anteilNichtdeutsche, [azr])).toThrow(EvaluationError);
    expect(() => evaluate(anteilNichtdeutsche, [azr])).toThrow("A101: cube not delivered: bevoelkerung-alter");
  });
});
