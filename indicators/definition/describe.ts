import type {Cube} from "../engine/cube.js";
import type {MeasureId} from "../engine/measure.js";
import {completeParameters} from "../engine/request.js";
import type {BreakReference} from "../engine/result.js";
import type {Selection} from "../engine/selection.js";
import {type Break, findBreak} from "../vocabulary/breaks.js";
import {type Population, populations} from "../vocabulary/populations.js";
import type {Indicator} from "./indicator.js";
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
  const numerator = indicator.numerator(values);
  const denominator = indicator.denominator?.(values);
  const measure = indicator.measure(values);
  const population = indicator.population(values);
  const words = (selection: Selection) => selectionWords(selection, findMeta(cubes, selection));
  const top = words(numerator);
  const bottom = denominator && words(denominator);
  return {
    definition: `${sentence(measure, top, bottom)} Stichtag: ${indicator.referenceDate}.`,
    formula: formulaWords(measure, numerator, denominator, cubes),
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

/** A break with its id; how the indicator links it goes before how the registry does. */
function describeBreak({id, linked}: BreakReference): Break & {readonly id: string} {
  const found = findBreak(id);
  return linked === undefined ? {id, ...found} : {id, ...found, linked};
}

/** The formula in words. */
export function formulaWords(
  measure: MeasureId,
  numerator: Selection,
  denominator: Selection | undefined,
  cubes: readonly Cube[]
): string {
  const top = shortWords(numerator, findMeta(cubes, numerator));
  if (denominator === undefined) return measure === "rate" ? `${top}, wie geliefert` : top;
  return `100 × (${top}) ÷ (${shortWords(denominator, findMeta(cubes, denominator))})`;
}

function sentence(measure: MeasureId, numerator: string, denominator?: string): string {
  switch (measure) {
    case "share":
      return `Anteil in Prozent. Zähler: ${numerator}. Nenner: ${denominator}.`;
    case "ratio":
      return `Verhältnis je 100. Zähler: ${numerator}. Nenner: ${denominator}.`;
    case "rate":
      return `Quote, wie sie geliefert wurde: ${numerator}.`;
    case "count":
      return `Anzahl: ${numerator}.`;
  }
}

function findMeta(cubes: readonly Cube[], {cube}: Selection): Cube["meta"] | undefined {
  return cubes.find(({meta}) => meta.id === cube)?.meta;
}
