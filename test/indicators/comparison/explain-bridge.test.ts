import {describe, expect, it} from "vitest";
import {bridge, type Bridge} from "../../../indicators/comparison/index.js";
import {explainAmount} from "../../../indicators/comparison/explain-bridge.js";
import {choice, defineIndicator} from "../../../indicators/definition/index.js";
import type {Indicator} from "../../../indicators/definition/indicator.js";
import {count, explain} from "../../../indicators/engine/index.js";
import {makeCube} from "../cubes.js";
import {plainIndicator} from "../indicators.js";
import {naturalisationCubes, naturalisationRate} from "./definitions.js";

const names = ["Fassung A", "Fassung B"] as const;
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ");

/** Two denominators of the naturalisation rate: one difference. */
function oneFactor(): Bridge {
  const [a, b] = Object.keys(naturalisationRate.parameters["nenner"]!.options);
  const points = [a!, b!].map((nenner) => ({
    indicator: naturalisationRate,
    cubes: naturalisationCubes(),
    parameters: {nenner},
    where: {stichtag: "2024-12-31", gebiet: "w"}
  }));
  return bridge(points[0]!, points[1]!) as Bridge;
}

/** A share with a choice for its numerator and one for its denominator: two differences. */
function twoFactors(): Bridge {
  const cube = makeCube({
    id: "leute",
    dimensions: {stichtag: ["2024-12-31"], gruppe: ["a", "b", "c"]},
    cells: [
      ["2024-12-31", "a", 100],
      ["2024-12-31", "b", 150],
      ["2024-12-31", "c", 900]
    ]
  });
  const share = defineIndicator({
    ...plainIndicator,
    parameters: {
      oben: choice("Gezählt", {a: "A", b: "B"}, "a"),
      unten: choice("Nenner", {alle: "alle", "b-c": "ohne A"}, "alle")
    },
    numerator: ({oben}) => count("leute" as never, {gruppe: oben} as never),
    denominator: ({unten}) =>
      count("leute" as never, (unten === "alle" ? {gruppe: ["a", "b", "c"]} : {gruppe: ["b", "c"]}) as never),
    measure: "share",
    unit: "Prozent"
  }) as unknown as Indicator;
  const [from, to] = [
    {oben: "a", unten: "alle"},
    {oben: "b", unten: "b-c"}
  ].map((parameters) => ({indicator: share, cubes: [cube], parameters, where: {stichtag: "2024-12-31"}}));
  return bridge(from!, to!) as Bridge;
}

describe("explainAmount(bridge, names, column, part)", () => {
  it("gives for a contribution both numbers with numerator, denominator and every cell behind them", () => {
    const own = oneFactor();
    const {inputs, text} = explainAmount(own, names, "value", own.parts[0]);
    expect(text).toBe(own.parts[0]!.value.text);
    expect(inputs!.map(({label}) => label)).toEqual(["Fassung B", "Fassung A"]);
    expect(inputs!.map(({provenance}) => provenance)).toEqual([explain(own.to, 0), explain(own.from, 0)]);
    for (const {provenance} of inputs!) {
      expect(provenance.numerator.cells.length).toBeGreaterThan(0);
      expect(provenance.denominator!.cells.length).toBeGreaterThan(0);
    }
  });

  it("says of a single difference that it is one number less the other, in the unit and in persons", () => {
    const own = oneFactor();
    const [from, to] = [explain(own.from, 0), explain(own.to, 0)];
    expect(explainAmount(own, names, "value").formula).toEqual({
      words: "Fassung B − Fassung A",
      values: `${to.text} − ${from.text} = ${own.total.value.text}`
    });
    const counts = explainAmount(own, names, "denominator", own.parts[0]).formula;
    expect(counts.words).toBe("Nenner von Fassung B − Nenner von Fassung A");
    expect(counts.values).toContain(own.parts[0]!.denominator!.text);
    expect(explainAmount(own, names, "equivalent").formula.words).toBe("Beitrag × Mittel beider Nenner ÷ 100");
  });

  it("says of one of several that it is a mean over all orders, with its spread and the sum of all", () => {
    const own = twoFactors();
    expect(own.parts.length).toBe(2);
    const {words, values} = explainAmount(own, names, "value", own.parts[0]).formula;
    expect(words).toContain("im Durchschnitt über alle Reihenfolgen, in denen sich die 2 Unterschiede");
    expect(plain(values)).toMatch(
      /^(je nach Reihenfolge .+ bis .+|in jeder Reihenfolge .+), im Durchschnitt .+; alle 2 zusammen /
    );
    expect(values).toContain(own.total.value.text);
  });
});
