import {describe, expect, it} from "vitest";
import {defineIndicator} from "../../../indicators/definition/index.js";
import type {BreakInput} from "../../../indicators/definition/indicator.js";
import {count, evaluate} from "../../../indicators/engine/index.js";
import {movementOf, movementSentence} from "../../../src/components/movement.js";
import {makeCube} from "../../indicators/cubes.js";
import {plainIndicator} from "../../indicators/indicators.js";

const days = ["2014-12-31", "2015-12-31", "2016-12-31", "2024-12-31"];
const shares = [400, 300, 250, 220];
const cube = makeCube({
  id: "leute",
  dimensions: {stichtag: days, titel: ["insgesamt", {id: "gesichert", parent: "insgesamt"}]},
  cells: days.flatMap((day, i) => [[day, "insgesamt", 1000] as const, [day, "gesichert", shares[i]!] as const])
});

function series(breaks: readonly BreakInput[], on: readonly string[] = days) {
  const indicator = defineIndicator({
    ...plainIndicator,
    breaks,
    numerator: () => count("leute" as "auslaender-titel", {titel: "gesichert" as "unbefristet"}),
    denominator: () => count("leute" as "auslaender-titel"),
    measure: "share",
    unit: "Prozent"
  });
  return evaluate(indicator, [cube], {by: ["stichtag"], where: {stichtag: on}});
}

describe("the movement of a series", () => {
  it("goes from the first to the newest day where no break of the measurement lies between", () => {
    const {from, to, difference, text} = movementOf(series([]))!;
    expect([from["stichtag"], to["stichtag"]]).toEqual(["2014-12-31", "2024-12-31"]);
    expect(difference).toBeCloseTo(-18);
    expect(text.replace(/[\u00a0\u202f]/g, " ")).toBe(
      "ist von 40,0 % (31.12.2014) auf 22,0 % (31.12.2024) gesunken, um 18,0 Prozentpunkte"
    );
  });

  it("begins behind the newest break that changed how is counted, and says which", () => {
    const sentence = movementSentence("Der Anteil", series(["AZR16"])).replace(/[\u00a0\u202f]/g, " ");
    expect(sentence).toContain("von 25,0 % (31.12.2016) auf 22,0 % (31.12.2024) gesunken, um 3,0 Prozentpunkte.");
    expect(sentence).toContain("Weiter zurück wird nicht verglichen; dazwischen liegt der Bruch");
  });

  it("passes over changes of the law and over breaks that the definition links", () => {
    expect(movementOf(series(["STAG24"]))!.from["stichtag"]).toBe("2014-12-31");
    expect(movementOf(series([{id: "AZR16", linked: "Rückwirkend bereinigt."}]))!.from["stichtag"]).toBe("2014-12-31");
  });

  it("says the change of a ratio as exactly as the ratio itself, and without a unit", () => {
    const ratio = {...series([]), unit: "Verhältnis"};
    expect(movementOf(ratio)!.text).toMatch(/ gesunken, um 18,00$/);
  });

  it("names no change where no two days can be compared", () => {
    const cut = series(["AZR16"], ["2014-12-31", "2015-12-31"]);
    expect(movementOf(cut)).toBeUndefined();
    expect(movementSentence("Der Anteil", cut)).toBe(
      "Der Anteil: Zwei Werte, die sich vergleichen lassen, gibt es nicht."
    );
  });
});
