import type {Cube} from "../indicators/engine/cube.js";
import {evaluate} from "../indicators/engine/evaluate.js";
import type {MeasureId} from "../indicators/engine/measure.js";
import type {Result, RowFields} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import type {Gruppe} from "../indicators/quartiere/gruppen.js";
import {dissimilaritaet} from "../indicators/quartiere/qua-02-dissimilaritaet.js";
import {expectedEtaSquared, expectedIsolation, expectedTheilH} from "./segregation-chance.js";

export type Comparison = "rest" | "deutsch";
export type Level = "quartier" | "stadtbezirk";

export interface LabChoice {
  readonly gruppe: Gruppe;
  readonly vergleich: Comparison;
  /** ISO date. */
  readonly stichtag: string;
}

/** A measure on one level of areas, with what chance alone would make it. */
export interface LabValue {
  readonly result: Result;
  readonly row: RowFields;
  readonly chance: number | undefined;
}

export type LabMeasure = "dissimilarity" | "isolation" | "eta-squared" | "theil-h";

/** The measures of the lab: short name, sign, and what they say. */
export const labMeasures: readonly {
  readonly id: LabMeasure;
  readonly name: string;
  readonly sign: string;
  readonly says: string;
}[] = [
  {
    id: "dissimilarity",
    name: "Dissimilarität",
    sign: "D",
    says: "Wie viele von 100 der Gruppe umziehen müssten, damit beide Gruppen gleich verteilt wohnen."
  },
  {
    id: "isolation",
    name: "Isolation",
    sign: "xPx*",
    says: "Anteil der eigenen Gruppe im Gebiet eines durchschnittlichen Mitglieds; steigt schon, weil die Gruppe wächst."
  },
  {
    id: "eta-squared",
    name: "Korrelationsverhältnis",
    sign: "η²",
    says: "Isolation, befreit von der Größe der Gruppe: 0 gleich verteilt, 1 ganz getrennt."
  },
  {
    id: "theil-h",
    name: "Theils Index",
    sign: "H",
    says: "Um wie viel weniger gemischt die Gebiete sind als die Stadt; lässt sich nach Stadtbezirken zerlegen."
  }
];

/** Every measure of the lab for the Quartiere and for the Stadtbezirke. Throws an EvaluationError where there is none. */
export function labValues(cubes: readonly Cube[], choice: LabChoice): ReadonlyMap<LabMeasure, Record<Level, LabValue>> {
  return new Map(
    labMeasures.map(({id}) => [
      id,
      {quartier: labValue(cubes, choice, id, "quartier"), stadtbezirk: labValue(cubes, choice, id, "stadtbezirk")}
    ])
  );
}

function labValue(
  cubes: readonly Cube[],
  {gruppe, vergleich, stichtag}: LabChoice,
  measure: LabMeasure,
  ebene: Level
): LabValue {
  const result = evaluate(measuredBy(measure), cubes, {
    by: ["stichtag"],
    where: {stichtag},
    parameters: {gruppe, vergleich, ebene}
  });
  const row = rows(result)[0]!;
  return {result, row, chance: chanceOf(measure, result, row)};
}

/** QUA-02 with another measure of the same two groups over the same areas. */
function measuredBy(measure: LabMeasure): typeof dissimilaritaet {
  const {name, sign} = labMeasures.find(({id}) => id === measure)!;
  return {...dissimilaritaet, title: `${name} ${sign}`, measure: (): MeasureId => measure};
}

function chanceOf(
  measure: LabMeasure,
  result: Result,
  {numerator, denominator, baseline}: RowFields
): number | undefined {
  if (numerator === null || denominator === null) return undefined;
  const areas = (result.starts?.[1] ?? 0) - (result.starts?.[0] ?? 0);
  const people = numerator + denominator;
  switch (measure) {
    case "dissimilarity":
      return baseline ?? undefined;
    case "isolation":
      return expectedIsolation(areas, numerator, people);
    case "eta-squared":
      return expectedEtaSquared(areas, people);
    case "theil-h":
      return expectedTheilH(areas, numerator, people);
  }
}
