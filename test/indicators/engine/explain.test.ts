import {describe, expect, it} from "vitest";
import {anteilNichtdeutsche} from "../../../indicators/bevoelkerung/bev-02-anteil-nichtdeutsche.js";
import {defineIndicator} from "../../../indicators/definition/index.js";
import {evaluate, explain} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {azr, bevoelkerung} from "../wuppertal.js";

describe("explain", () => {
  const result = evaluate(anteilNichtdeutsche, [azr, bevoelkerung], {where: {gebiet: "05124"}});

  it("names every cell of numerator and denominator with its place in the delivery", () => {
    const {numerator, denominator} = explain(result, 0);
    expect(numerator.cells.map(({value}) => value)).toEqual([62750, 7735, 915, 21140, 25, 1545]);
    expect(numerator.cells.map(({line, column}) => [line, column])).toEqual(
      [10, 11, 12, 13, 14, 15].map((l) => [l, 3])
    );
    expect(numerator.cells[1]!.codes.map(({label}) => label)).toEqual([
      "31.12.2024",
      "Wuppertal",
      "Afrika",
      "insgesamt"
    ]);
    expect(numerator.cells[0]!.delivery.file).toBe("test.csv");
    expect(denominator!.cells.map(({value}) => value)).toEqual([358193]);
  });

  it("gives the formula in words and with values, and what rounding may have moved", () => {
    const {formula, tolerance, entry, text} = explain(result, 0);
    expect(formula).toEqual({
      words: "100 × (Ausländische Bevölkerung) ÷ (Bevölkerung)",
      values: "100 × 94.110 ÷ 358.193 = 26,3\u202f%"
    });
    expect(tolerance).toContain("Zähler um höchstens 12");
    expect(entry.map(({label}) => label)).toEqual(["31.12.2024", "Wuppertal"]);
    expect(text).toBe("26,3\u202f%");
  });

  it("has cells that add up to the number, for every entry", () => {
    for (let i = 0; i < result.length; ++i) {
      const {numerator} = explain(result, i);
      expect(numerator.cells.reduce((sum, {value}) => sum + value!, 0)).toBe(numerator.value);
    }
  });

  it("lists the cells that should be there but were not delivered", () => {
    const cube = makeCube({
      id: "leute",
      dimensions: {stichtag: ["2023-12-31", "2024-12-31"], geschlecht: ["m", "w"]},
      cells: [
        ["2023-12-31", "m", 3],
        ["2024-12-31", "m", 3],
        ["2024-12-31", "w", "geheim"]
      ]
    });
    const indicator = defineIndicator({
      ...plainIndicator,
      numerator: () => ({kind: "count", cube: "leute", where: {}, options: {}})
    });
    const gaps = evaluate(indicator, [cube]);
    const [first, second] = [explain(gaps, 0), explain(gaps, 1)];
    expect(first.numerator.missing.map((codes) => codes.map(({code}) => code))).toEqual([["2023-12-31", "w"]]);
    expect(first.text).toBe("?");
    expect(second.numerator.missing).toEqual([]);
    expect(second.numerator.cells[1]).toMatchObject({value: null, sign: "geheim"});
    expect(second).toMatchObject({value: null, sign: "geheim", text: "•"});
  });

  it("throws on an entry that the result does not have", () => {
    expect(() => explain(result, 1)).toThrow("unknown entry of the result: 1");
  });
});
