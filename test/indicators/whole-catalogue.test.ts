import {describe as suite, expect, it} from "vitest";
import {
  availability,
  combinations,
  describe,
  evidenceWords,
  type Indicator,
  readingExample,
  selectionsOf
} from "../../indicators/definition/index.js";
import {EvaluationError, evaluate, explain, type Result, row, type Where} from "../../indicators/engine/index.js";
import {findIndicator, indicators} from "../../indicators/index.js";
import {findBreak} from "../../indicators/vocabulary/breaks.js";
import {cubeDeclarations} from "../../indicators/vocabulary/cubes/index.js";
import {populations} from "../../indicators/vocabulary/populations.js";
import {themes} from "../../indicators/vocabulary/themes.js";
import {type Expectation, expectationsOf} from "./expectations.js";
import {syntheticCubes} from "./synthetic.js";

/** The ids of the catalogue, as it lists them: 8 + 10 + 13 + 11 + 9 + 9 = 60. */
const numbers = {BEV: 8, REC: 10, BIL: 13, ARB: 11, SOZ: 9, QUA: 9};
const ids = Object.entries(numbers).flatMap(([theme, n]) =>
  Array.from({length: n}, (_, i) => `${theme}-${String(i + 1).padStart(2, "0")}`)
);

const cubes = syntheticCubes();

/** Wuppertal, if the indicator tells areas apart under these choices. */
function whereOf(indicator: Indicator, values: Readonly<Record<string, string>>): Where {
  const by = indicator.byOf?.(values) ?? indicator.by;
  return by.includes("gebiet") ? {gebiet: "05124"} : {};
}

function choicesOf(indicator: Indicator): readonly Readonly<Record<string, string>>[] {
  return combinations(indicator.parameters);
}

function evaluateAt(indicator: Indicator, parameters: Readonly<Record<string, string>>): Result {
  return evaluate(indicator, cubes, {parameters, where: whereOf(indicator, parameters)});
}

suite("the whole catalogue", () => {
  it("holds the 60 ids, each once, in the order of the themes; what comes after them is a proposal", () => {
    expect(ids).toHaveLength(60);
    const held = indicators.map(({id}) => id);
    expect(held.filter((id) => ids.includes(id))).toEqual(ids);
    expect(held).toEqual(Object.keys(numbers).flatMap((theme) => held.filter((id) => id.startsWith(theme)).toSorted()));
    expect(new Set(held).size).toBe(held.length);
    for (const {id, state} of indicators) if (!ids.includes(id)) expect(state, id).not.toBe("veröffentlicht");
    expect(indicators.every(({theme}) => Object.hasOwn(themes, theme))).toBe(true);
  });

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s has a complete sheet",
    (_, indicator) => {
      const {question, limits, relevance, assessment, effort, ethics, evidence, related, changes, variants} = indicator;
      expect(question.endsWith("?")).toBe(true);
      expect(limits.length).toBeGreaterThan(0);
      for (const text of [...limits, relevance, effort?.why, ethics, ...Object.values(assessment!)]) {
        expect(text, indicator.id).toMatch(/[.…]$/);
      }
      expect(Object.keys(assessment!)).toEqual(["relevant", "accepted", "credible", "easy", "robust"]);
      for (const tag of evidence!) expect(evidenceWords(tag)).not.toBe("");
      for (const id of related ?? []) expect(findIndicator(id).id).not.toBe(indicator.id);
      expect(changes.at(-1)!.version).toBe(indicator.version);
      expect(variants.length > 0).toBe(Object.keys(indicator.parameters).length > 0);
      expect(new Set(variants.map(({id}) => id)).size).toBe(variants.length);
      for (const {argument, usedBy} of variants) expect(argument.length * usedBy.length).toBeGreaterThan(0);
      expect(indicator.providers.length).toBeGreaterThan(0);
    }
  );

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s knows its breaks, populations and cubes and describes itself under every choice",
    (_, indicator) => {
      for (const values of choicesOf(indicator)) {
        for (const {id} of indicator.breaks(values)) expect(findBreak(id).title).not.toBe("");
        expect(Object.hasOwn(populations, indicator.population(values))).toBe(true);
        for (const {selection} of selectionsOf(indicator, values)) {
          expect(Object.keys(cubeDeclarations)).toContain(selection.cube);
        }
        const {definition, formula, numerator} = describe(indicator, values);
        expect(`${definition} ${formula} ${numerator}`).not.toMatch(/undefined|NaN|null|\[object/);
        const full = describe(indicator, values, cubes);
        expect(full.definition.length).toBeGreaterThan(30);
      }
    }
  );

  it.each(indicators.map((indicator) => [indicator.id, indicator] as const))(
    "%s evaluates under every choice, within its range, and can say where a number comes from",
    (_, indicator) => {
      for (const expectation of expectationsOf(indicator)) {
        const {choices: values, unit, breaks} = expectation;
        const result = evaluateAt(indicator, values);
        expect([result.unit, result.breaks.map(({id}) => id)]).toEqual([unit, breaks]);
        const found = Array.from({length: result.length}, (__, i) => i).filter((i) => !Number.isNaN(result.value[i]!));
        expect(found.length, JSON.stringify(values)).toBeGreaterThan(0);
        for (const i of found) checkRange(result, i, expectation);
        const last = found.at(-1)!;
        const {text, numerator, formula} = explain(result, last);
        expect(numerator.cells.length).toBeGreaterThan(0);
        expect(`${text} ${formula.words} ${formula.values} ${readingExample(indicator, result, last)}`).not.toMatch(
          /undefined|NaN|null|\[object/
        );
        expect(row(result, last).value).toBe(result.value[last]);
      }
    }
  );

  it("says of every indicator and choice whether it can be computed, is awaited, or has no provider", () => {
    for (const indicator of indicators) {
      for (const values of choicesOf(indicator)) {
        expect(availability(indicator, cubes, values).state).toBe("auswertbar");
        const {state, text, missing} = availability(indicator, [], values);
        expect(["noch nicht geliefert", "nur intern", "Datenlücke"]).toContain(state);
        for (const {provider, table} of missing) for (const word of [provider, table]) expect(text).toContain(word);
      }
    }
  });

  it("states a Datenlücke where none of the eight providers has the data, naming who would", () => {
    const gaps = indicators.filter(
      (indicator) => ids.includes(indicator.id) && availability(indicator, []).state === "Datenlücke"
    );
    expect(gaps.map(({id}) => id)).toEqual(["BIL-05", "BIL-13"]);
    expect(availability(findIndicator("BIL-05"), []).text).toContain("Gesundheitsamt");
    expect(availability(findIndicator("BIL-13"), []).text).toContain("BAMF");
    expect(availability(findIndicator("BEV-03"), [], {definition: "d7"}).state).toBe("Datenlücke");
  });

  it("refuses to evaluate without the table, in a German sentence with provider and table", () => {
    const error = caught(() => evaluate(findIndicator("REC-06"), []));
    expect(error.code).toBe("A101");
    expect(error.german).toMatch(
      /(noch nicht geliefert|keine gültige Lieferung).* Tabelle „Einbürgerungen des Jahres .*Ausländerbehörde.*\.$/
    );
  });
});

function caught(action: () => unknown): EvaluationError {
  try {
    action();
  } catch (error) {
    if (error instanceof EvaluationError) return error;
  }
  throw new Error("was not refused");
}

/** Values within what their measure can have, and within their interval. */
function checkRange({value, lower, upper, indicator}: Result, i: number, {range}: Expectation): void {
  if (range !== undefined) {
    expect(value[i], indicator.id).toBeGreaterThanOrEqual(range[0]);
    expect(value[i], indicator.id).toBeLessThanOrEqual(range[1]);
  }
  if (Number.isNaN(lower[i]!)) return;
  expect(lower[i], indicator.id).toBeLessThanOrEqual(value[i]! + 1e-9);
  expect(upper[i], indicator.id).toBeGreaterThanOrEqual(value[i]! - 1e-9);
}
