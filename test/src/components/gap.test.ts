import {describe, expect, it} from "vitest";
import {choice, defineIndicator} from "../../../indicators/definition/index.js";
import type {BreakInput} from "../../../indicators/definition/indicator.js";
import {count} from "../../../indicators/engine/index.js";
import {claimAcrossBreaks, claimSentence} from "../../../src/components/gap-claim.js";
import {gapSentence} from "../../../src/components/gap-figure.js";
import {closureOf, explainClosure, explainRise, explainWithin, type Gap, gapOf} from "../../../src/components/gap.js";
import {makeCube} from "../../indicators/cubes.js";
import {plainIndicator} from "../../indicators/indicators.js";

const days = ["2015-12-31", "2021-12-31", "2022-12-31", "2024-12-31"];

/** Of 1,000 members of each group on each day. */
const shares: Readonly<Record<string, readonly number[]>> = {a: [350, 420, 440, 480], b: [550, 570, 595, 605]};

const cube = makeCube({
  id: "leute",
  dimensions: {stichtag: days, gruppe: ["a", "b"], arbeit: ["ja", "nein"]},
  cells: days.flatMap((day, i) =>
    ["a", "b"].flatMap((group) => [
      [day, group, "ja", shares[group]![i]!] as [string, string, string, number],
      [day, group, "nein", 1000 - shares[group]![i]!] as [string, string, string, number]
    ])
  )
});

function gapWith(breaks: readonly BreakInput[]): Gap {
  const indicator = defineIndicator({
    ...plainIndicator,
    breaks,
    parameters: {gruppe: choice("Gruppe", {a: "A", b: "B"}, "a")},
    breakdowns: ["stichtag"],
    by: ["stichtag"],
    measure: "share",
    unit: "Prozent",
    numerator: ({gruppe}) => count("leute" as never, {gruppe, arbeit: "ja"} as never),
    denominator: ({gruppe}) => count("leute" as never, {gruppe} as never)
  });
  return gapOf({indicator, cubes: [cube], groups: ["a", "b"]})!;
}

const words = {subject: "Die Quote von A", compared: "bei B"};

describe("the gap of two groups", () => {
  it("has difference with interval (Newcombe) and ratio on every day, and says how both moved", () => {
    const {first, last} = gapWith([]);
    expect(first.difference.value).toBeCloseTo(-20, 9);
    expect(first.difference.lower!).toBeLessThan(-20);
    expect(last.ratio.value).toBeCloseTo(480 / 605, 9);
    expect(gapSentence(gapWith([]), ["A", "B"])).toBe(
      "Der Abstand zwischen A und B sank von 20,0 auf 12,5 Prozentpunkte, das Verhältnis stieg von 0,64 auf 0,79 (2015 bis 2024)."
    );
  });

  it("says how much of the distance has closed, and shows both distances with the groups behind each", () => {
    const gap = gapWith([]);
    const closure = closureOf(gap)!;
    expect(closure.words.replaceAll("\u202f", " ")).toBe("38 % des Abstands geschlossen");
    const {formula, inputs} = explainClosure(gap, closure);
    expect(formula.values.replaceAll(/[\u00a0\u202f]/g, " ")).toMatch(/^1 − 12,5.* ÷ 20,0.* = 38 %$/);
    expect(inputs!.map(({provenance}) => provenance.inputs!.length)).toEqual([2, 2]);
  });

  it("words the published claim from both rises, and shows where a rise comes from", () => {
    const gap = gapWith([]);
    expect(claimSentence(gap, words).replaceAll("\u00a0", " ")).toBe(
      "Die Quote von A lag am 31.12.2024 um 13,0 Prozentpunkte höher als am 31.12.2015; das ist mehr als das Doppelte des Anstiegs bei B (5,5 Prozentpunkte)."
    );
    expect(claimAcrossBreaks(gap)).toBeUndefined();
    const {formula, inputs} = explainRise(gap, 0);
    expect(formula.values).toContain("48,0");
    expect(inputs).toHaveLength(2);
  });

  it("leaves out the step across a break of measurement and says whether the claim still holds", () => {
    const gap = gapWith(["ZENSUS22"]);
    expect(gap.rises[0]).toBeCloseTo(13, 9);
    expect(gap.within[0]).toBeCloseTo(11, 9);
    expect(gap.within[1]).toBeCloseTo(3, 9);
    expect(claimAcrossBreaks(gap)).toContain("„Mehr als das Doppelte“ gilt auch so.");
    const {formula, inputs, text} = explainWithin(gap, 0);
    expect(text.replaceAll("\u00a0", " ")).toBe("+11,0 Pp.");
    expect(formula.values.replaceAll(/[\u00a0\u202f]/g, " ")).toBe("48,0 % − 35,0 % − (44,0 % − 42,0 %) = +11,0 Pp.");
    expect(inputs!.map(({label}) => label)).toEqual(["31.12.2024", "31.12.2015", "31.12.2022", "31.12.2021"]);
    expect(gapWith([{id: "ZENSUS22", linked: "zurückgerechnet"}]).within[0]).toBeCloseTo(13, 9);
  });
});
