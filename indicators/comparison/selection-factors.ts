import {describe} from "../definition/describe.js";
import {selectionWords, shortWords} from "../definition/words.js";
import type {Cube} from "../engine/cube.js";
import type {MeasureId} from "../engine/measure.js";
import {completeParameters} from "../engine/request.js";
import type {Selection} from "../engine/selection.js";
import {filterWords} from "./factor-words.js";
import {changedDimensions, type Move, replaceSet} from "./factor.js";
import {type Parts, type Point, partsOf} from "./point.js";
import {isQuotient} from "./state.js";

/**
 * In what the numerators and the denominators of two points differ. Selections
 * of the same cube are told apart dimension by dimension, so that an age band
 * stands beside a legal status; of different cubes, as a whole. Where no
 * number lies between the two, as between a delivered rate and a quotient, the
 * definition as a whole is one factor.
 */
export function selectionFactors(a: Point, b: Point, sameIndicator: boolean): readonly Move[] {
  const measure = commonMeasure(a, b);
  if (measure === undefined) return [wholeDefinition(a, b, sameIndicator)];
  const [from, to] = [partsOf(a.indicator, a.parameters), partsOf(b.indicator, b.parameters)];
  return [
    ...partMoves("numerator", from.numerator, to.numerator, a, b, measure),
    ...(from.denominator && to.denominator
      ? partMoves("denominator", from.denominator, to.denominator, a, b, measure)
      : [])
  ];
}

/**
 * The measure that both points can be computed with, numerator by numerator and
 * denominator by denominator; undefined if there is none. A ratio may exceed 100
 * and is otherwise the same quotient as a share.
 */
function commonMeasure(a: Point, b: Point): MeasureId | undefined {
  const [first, second] = [a, b].map(({indicator, parameters}) => {
    const values = completeParameters(indicator, parameters);
    const rest = [indicator.factor?.(values), indicator.over?.(values)];
    return {measure: indicator.measure(values), rest: JSON.stringify(rest), inputs: indicator.inputs?.(values)};
  });
  if (first!.inputs !== undefined || second!.inputs !== undefined || first!.rest !== second!.rest) return undefined;
  if (first!.measure === second!.measure) return first!.measure;
  return isQuotient(first!.measure) && isQuotient(second!.measure) ? "ratio" : undefined;
}

const partLabels = {numerator: "Zähler", denominator: "Nenner"} as const;

function partMoves(
  part: keyof Parts,
  from: Selection,
  to: Selection,
  a: Point,
  b: Point,
  measure: MeasureId
): readonly Move[] {
  const label = partLabels[part];
  const sameSubject = from.cube === to.cube && JSON.stringify(from.options) === JSON.stringify(to.options);
  const cubes = [...a.cubes, ...b.cubes].filter(({meta}) => meta.id === from.cube || meta.id === to.cube);
  if (!sameSubject) {
    const step = (point: Point) => withPart(point, part, () => to, measure);
    return [{id: part, kind: part, label, ...subjectWords(from, to, cubes), step}];
  }
  return changedDimensions(from.where, to.where).map((id) => {
    const words = filterWords(id, from.where[id], to.where[id], cubes);
    const step = (point: Point) =>
      withPart(point, part, (own) => ({...own, where: replaceSet(own.where, id, to.where[id])}), measure);
    return {id: `${part}:${id}`, kind: part, ...words, label: `${label}: ${words.label}`, step};
  });
}

/** What two selections of different subjects count; where the short words are the same, with the source or the table. */
function subjectWords(from: Selection, to: Selection, cubes: readonly Cube[]): {from: string; to: string} {
  const [a, b] = [from, to].map((selection) => {
    const meta = cubes.find((cube) => cube.meta.id === selection.cube)?.meta;
    const short = shortWords(selection, meta);
    return [short, `${short} (${meta?.register})`, `${short} (${meta?.title})`, selectionWords(selection, meta)];
  });
  const told = a!.findIndex((words, i) => words !== b![i]);
  return {from: a!.at(told)!, to: b!.at(told)!};
}

/** The point with one part of its definition changed. */
function withPart(point: Point, part: keyof Parts, change: (own: Selection) => Selection, measure: MeasureId): Point {
  const {indicator} = point;
  const values = completeParameters(indicator, point.parameters);
  const parts = partsOf(indicator, point.parameters);
  const next = {...parts, [part]: change(parts[part]!)};
  const [population, unit] = [indicator.population(values), indicator.unitOf?.(values) ?? indicator.unit];
  const [factor, over] = [indicator.factor?.(values), indicator.over?.(values)];
  return {
    ...point,
    parameters: {},
    indicator: {
      ...indicator,
      parameters: {},
      numerator: () => next.numerator,
      denominator: () => next.denominator,
      measure: () => measure,
      ...(factor === undefined ? {} : {factor: () => factor}),
      ...(over === undefined ? {} : {over: () => over}),
      unitOf: () => unit,
      population: () => population,
      breaks: () => []
    }
  };
}

function wholeDefinition(a: Point, b: Point, sameIndicator: boolean): Move {
  const words = ({indicator, parameters = {}, cubes}: Point) => {
    const {formula} = describe(indicator, parameters, cubes);
    return sameIndicator ? formula : `${indicator.title}: ${formula}`;
  };
  return {
    id: "definition",
    kind: "definition",
    label: "Definition als Ganzes",
    from: words(a),
    to: words(b),
    step: (point) => ({...point, indicator: b.indicator, parameters: b.parameters ?? {}})
  };
}
