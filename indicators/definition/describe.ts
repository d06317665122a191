import type {Cube} from "../engine/cube.js";
import {type MeasureId, measures} from "../engine/measure-list.js";
import {type AppliedMeasure, factorOf} from "../engine/measure.js";
import {partsOf} from "../engine/parts.js";
import {completeParameters} from "../engine/request.js";
import type {BreakReference} from "../engine/result.js";
import {type Break, findBreak} from "../vocabulary/breaks.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";
import {type Population, populations} from "../vocabulary/populations.js";
import {inputFormula, partFormula} from "./formula.js";
import {formatList, formatNumber} from "./german.js";
import type {Indicator} from "./indicator.js";
import type {Input} from "./input.js";
import type {Parameters, ValuesOf} from "./parameters.js";
import {selectionWords, shortWords} from "./words.js";

/** A definition in German, made from what is calculated. */
export interface Description {
  /** One paragraph: what the number is. */
  readonly definition: string;
  /** e.g. “100 × Ausländische Bevölkerung ÷ Bevölkerung”. */
  readonly formula: string;
  readonly numerator: string;
  readonly denominator?: string;
  readonly referenceDate: string;
  /** What was chosen, label by label. */
  readonly choices: readonly {readonly label: string; readonly value: string}[];
  readonly population: Population & {readonly id: string};
  readonly breaks: readonly (Break & {readonly id: string})[];
}

/**
 * Puts an indicator into words under the given parameters. Everything follows
 * from the selections, so a changed code or parameter changes the text. With the
 * cubes, codes have their labels; without, their ids.
 */
export function describe<P extends Parameters>(
  indicator: Indicator<P>,
  chosen: Partial<ValuesOf<P>> = {},
  cubes: readonly Cube[] = []
): Description {
  const values = completeParameters(indicator, chosen);
  const measure = {
    id: indicator.measure(values),
    factor: indicator.factor?.(values) ?? factorOf(indicator.measure(values))
  };
  const population = indicator.population(values);
  const {top, bottom, formula, definition} = partWords(indicator, values, measure, cubes);
  return {
    definition: `${definition} Stichtag: ${indicator.referenceDate}.`,
    formula,
    numerator: top,
    ...(bottom === undefined ? {} : {denominator: bottom}),
    referenceDate: indicator.referenceDate,
    choices: Object.entries(indicator.parameters).map(([name, {label, options}]) => ({
      label,
      value: options[values[name as keyof typeof values] as string]!
    })),
    population: {id: population, ...populations[population]},
    breaks: indicator.breaks(values).map(describeBreak)
  };
}

interface PartWords {
  readonly top: string;
  readonly bottom: string | undefined;
  readonly formula: string;
  readonly definition: string;
}

function partWords<P extends Parameters>(
  indicator: Indicator<P>,
  values: ValuesOf<P>,
  measure: AppliedMeasure,
  cubes: readonly Cube[]
): PartWords {
  const metas = cubes.map(({meta}) => meta);
  const inputs = indicator.inputs?.(values);
  if (inputs !== undefined) return inputWords(indicator, values, measure, inputs, cubes);
  const {numerator, denominator, over} = partsOf(indicator, values);
  const top = selectionWords(numerator, metas);
  const bottom = denominator && selectionWords(denominator, metas);
  const short = [numerator, ...(denominator ? [denominator] : [])].map((selection) => shortWords(selection, metas));
  return {
    top,
    bottom,
    formula: partFormula(measure, short[0]!, short[1]),
    definition: sentence(measure, unitOf(indicator, values), top, bottom, over)
  };
}

/** A definition made of others: each in its own words. */
function inputWords<P extends Parameters>(
  indicator: Indicator<P>,
  values: ValuesOf<P>,
  measure: AppliedMeasure,
  inputs: readonly Input[],
  cubes: readonly Cube[]
): PartWords {
  const described = inputs.map(({label, indicator: own, parameters, across = [], weight = 1}) => {
    const words = describe(own, parameters, cubes);
    const total =
      across.length > 0 ? `, ${across.map((id) => `${dimensionLabels[id] ?? id} insgesamt`).join(", ")}` : "";
    return {label: `${weight === 1 ? "" : `${formatNumber(weight, [0, 2])} × `}${label}${total}`, ...words};
  });
  const window = (indicator.over?.(values) ?? []).map((id) => dimensionLabels[id] ?? id);
  return {
    top: described[0]!.numerator,
    bottom: described[0]!.denominator,
    formula: inputFormula(
      measure.id,
      described.map(({label}) => label)
    ),
    definition:
      `${measures[measure.id].words}, Einheit ${unitOf(indicator, values)}` +
      `${window.length > 0 ? `, über alle Ausprägungen von ${formatList(window)}` : ""}. ` +
      described.map(({label, definition}) => `${label}: ${definition}`).join(" ")
  };
}

function unitOf<P extends Parameters>({unit, unitOf: depends}: Indicator<P>, values: ValuesOf<P>): string {
  return depends?.(values) ?? unit;
}

/** A break with its id; how the indicator links it goes before how the registry does. */
function describeBreak({id, linked}: BreakReference): Break & {readonly id: string} {
  const found = findBreak(id);
  return linked === undefined ? {id, ...found} : {id, ...found, linked};
}

function sentence(
  {id, factor}: AppliedMeasure,
  unit: string,
  numerator: string,
  denominator: string | undefined,
  over: readonly string[]
): string {
  const {of: taken, words} = measures[id];
  if (taken === "areas") {
    const areas = formatList(over.map((dimension) => dimensionLabels[dimension] ?? dimension));
    const beside = denominator === undefined ? "" : ` ${secondWords(id)}: ${denominator}.`;
    return `${words} über alle Ausprägungen von ${areas}. ${denominator === undefined ? "Gezählt wird" : firstWords(id)}: ${numerator}.${beside}`;
  }
  if (id === "share") return `Anteil in Prozent. Zähler: ${numerator}. Nenner: ${denominator}.`;
  if (id === "ratio") {
    return `${unit === "Prozent" ? "Quote in Prozent" : `Verhältnis je ${formatNumber(factor)}`}. Zähler: ${numerator}. Nenner: ${denominator}.`;
  }
  return `${words}: ${numerator}.`;
}

/** What the two counts of a measure over areas are. */
function firstWords(id: MeasureId): string {
  return isComparedGroup(id) ? "Gruppe" : id === "kaplan-meier" ? "Beendet" : "Zähler";
}

function secondWords(id: MeasureId): string {
  return isComparedGroup(id) ? "Vergleichsgruppe" : id === "kaplan-meier" ? "Noch offen" : "Nenner";
}

function isComparedGroup(id: MeasureId): boolean {
  return id === "dissimilarity" || id === "isolation" || id === "eta-squared" || id === "theil-h";
}
