import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import type {BreakInput} from "../../../indicators/definition/indicator.js";
import {change, EvaluationError, evaluate, type Selection, type Where} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";

const days = ["2021-12-31", "2022-12-31", "2023-12-31"];
const cube = makeCube({
  id: "leute",
  rounding: 5,
  dimensions: {stichtag: days, geschlecht: ["m", "w"]},
  cells: [
    ["2021-12-31", "m", 10],
    ["2021-12-31", "w", 20],
    ["2022-12-31", "m", 15],
    ["2022-12-31", "w", "geheim"],
    ["2023-12-31", "m", 20],
    ["2023-12-31", "w", 25]
  ]
});

const countPeople = (): Selection => ({kind: "count", cube: "leute", where: {}, options: {}});

function evaluateWith(breaks: readonly BreakInput[], by = ["stichtag", "geschlecht"]) {
  const where: Where = by.includes("stichtag") ? {} : {stichtag: days[0]!};
  return evaluate(defineIndicator({...plainIndicator, breaks, numerator: countPeople}), [cube], {by, where});
}

describe("change", () => {
  it("is later minus earlier for every combination of the other dimensions, with the rounding of both", () => {
    expect(change(evaluateWith([]), "2021-12-31", "2023-12-31")).toMatchObject([
      {codes: {geschlecht: "m"}, difference: 10, sign: "wert", tolerance: 4},
      {codes: {geschlecht: "w"}, difference: 5, sign: "wert", tolerance: 4}
    ]);
  });

  it("is missing with the sign of the missing end", () => {
    expect(change(evaluateWith([]), "2021-12-31", "2022-12-31")[1]).toMatchObject({difference: null, sign: "geheim"});
    expect(change(evaluateWith([]), "2021-12-31", "2030-12-31")[0]).toMatchObject({difference: null, sign: "fehlt"});
  });

  it("is refused across an unlinked break of measurement, by name", () => {
    const result = evaluateWith(["ZENSUS22"]);
    expect(() => change(result, "2021-12-31", "2022-12-31")).toThrow("A111");
    try {
      change(result, "2021-12-31", "2023-12-31");
      expect.unreachable();
    } catch (error) {
      expect((error as EvaluationError).german).toBe(
        "Zwischen 31.12.2021 und 31.12.2023 liegt der Bruch „Zensus 2022“ (15.05.2022). " +
          "Eine Veränderung wird darüber hinweg nicht berechnet."
      );
    }
    expect(change(result, "2022-12-31", "2023-12-31")).toHaveLength(2);
  });

  it("is computed across a break that the indicator links, and across law and events", () => {
    const linked = evaluateWith([{id: "ZENSUS22", linked: "zurückgerechnete Reihe"}, "UKR", "BG23"]);
    expect(change(linked, "2021-12-31", "2023-12-31")).toHaveLength(2);
  });

  it("needs a result that is broken down by reference day", () => {
    expect(() => change(evaluateWith([], ["geschlecht"]), "2021-12-31", "2022-12-31")).toThrow("A108");
  });
});
