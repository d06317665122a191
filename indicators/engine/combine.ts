import type {Indicator} from "../definition/indicator.js";
import type {Input} from "../definition/input.js";
import {dimensionLabels, timeDimension} from "../vocabulary/dimensions.js";
import {hasValue, strongerSign} from "../vocabulary/sign-strength.js";
import {matchDate} from "./dates.js";
import {EvaluationError} from "./error.js";
import type {Measured} from "./measure.js";
import type {ResultMeasureId} from "./measure-list.js";
import {absent, meaningless, missing} from "./measure-columns.js";
import {strictest} from "./rate-rule.js";
import type {Request} from "./request.js";
import {isLevel} from "./resolve.js";
import type {Result, ResultInput, Source, Warning} from "./result.js";
import {type CodeSet, type DateMatch, level, type Where} from "./selection.js";
import {standardise} from "./standardise.js";
import {comparePopulations, distinct} from "./warnings.js";

/** Evaluates an indicator that goes into another one. */
export type EvaluateInput = (indicator: Indicator, request: InputRequest) => Result;

type InputRequest = Required<Pick<Request, "by" | "where">> & {readonly parameters: Readonly<Record<string, string>>};

type Frame<By extends string> = Pick<Result<By>, "indicator" | "parameters" | "by" | "measure" | "unit" | "breaks">;

/**
 * Puts the results of other indicators together: the difference or the quotient
 * of two, or the mean of the z-values of several over the areas of `window`. The
 * entries are those of the first; the others are matched by their codes, and
 * broadcast over the dimensions that they are taken `across`. The parts of the
 * result are those of the first input.
 */
export function combine<By extends string>(
  frame: Frame<By>,
  window: readonly string[],
  inputs: readonly Input[],
  where: Where,
  evaluateInput: EvaluateInput
): Result<By> {
  const {by, measure} = frame;
  checkWindow(frame, window, where);
  const leaves: Where = Object.fromEntries(window.map((id) => [id, level("leaves")]));
  const results = inputs.map(({indicator, parameters, across = [], date}) => {
    const dated = date !== undefined;
    return evaluateInput(indicator, {
      by: [...new Set([...by, ...(dated ? [timeDimension] : [])])].filter((id) => !across.includes(id)),
      where: Object.fromEntries(
        Object.entries({...where, ...leaves}).filter(([id]) => !across.includes(id) && !(dated && id === timeDimension))
      ),
      parameters
    });
  });
  const first = results[0] as Result<By>;
  const matched = results.map((result, i): ResultInput => ({
    label: inputs[i]!.label,
    result,
    entries: matchEntries(first, result, inputs[i]!.date ?? "same-day", where[timeDimension])
  }));
  const zeichen = Int8Array.from({length: first.length}, (_, e) =>
    matched.map((input) => signOf(input, e)).reduce(strongerSign)
  );
  const values = isStandardised(measure.id)
    ? standardise(measure.id, matched, inputs, first, window, zeichen)
    : pointwise(measure.id as ResultMeasureId, matched, inputs[1]!.fixed === true, zeichen);
  const rates = strictest(results.flatMap((result) => result.rates ?? []));
  return {
    ...first,
    ...frame,
    ...values,
    ...(rates && {rates}),
    zeichen,
    warnings: warningsOf(results),
    sources: sourcesOf(results),
    sample: results.some(({sample}) => sample),
    inputs: matched
  };
}

function pointwise(id: ResultMeasureId, [a, b]: readonly ResultInput[], fixed: boolean, zeichen: Int8Array) {
  const length = zeichen.length;
  const columns = {value: missing(length), lower: missing(length), upper: missing(length), tolerance: missing(length)};
  const compare = id === "difference" ? differenceOf : quotientOf;
  for (let e = 0; e < length; ++e) {
    if (!hasValue(zeichen[e]!)) continue;
    const compared = compare(measuredAt(a!, e), measuredAt(b!, e), fixed);
    if (compared === undefined) {
      zeichen[e] = meaningless;
      continue;
    }
    for (const key of ["value", "lower", "upper", "tolerance"] as const) columns[key][e] = compared[key];
  }
  return columns;
}

/**
 * Difference of two estimates with intervals, by the square-and-add method,
 * which for two shares is Newcombe’s. The second is held fixed where it contains
 * the first, as a city does its districts.
 *
 * Source: Zou and Donner (2008), Statistics in Medicine 27, 1693–1702.
 */
function differenceOf(a: Measured, b: Measured, fixed: boolean): Measured {
  const value = a.value - b.value;
  return {
    value,
    lower: value - Math.hypot(a.value - a.lower, fixed ? 0 : b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, fixed ? 0 : b.value - b.lower),
    tolerance: a.tolerance + b.tolerance
  };
}

/** Quotient of two estimates; the interval is that of the difference of their logarithms. */
function quotientOf(a: Measured, b: Measured, fixed: boolean): Measured | undefined {
  if (!(b.value > 0) || a.value < 0) return undefined;
  const value = a.value / b.value;
  const below = Math.hypot(Math.log(a.value / a.lower), fixed ? 0 : Math.log(b.upper / b.value));
  const above = Math.hypot(Math.log(a.upper / a.value), fixed ? 0 : Math.log(b.value / b.lower));
  const known = a.value > 0;
  return {
    value,
    lower: known ? value * Math.exp(-below) : a.lower === 0 ? 0 : NaN,
    upper: known ? value * Math.exp(above) : NaN,
    tolerance: value === 0 ? NaN : value * (a.tolerance / a.value + b.tolerance / b.value)
  };
}

function measuredAt({result, entries}: ResultInput, e: number): Measured {
  const i = entries[e]!;
  return {
    value: result.value[i]!,
    lower: result.lower[i]!,
    upper: result.upper[i]!,
    tolerance: Number.isNaN(result.tolerance[i]!) ? 0 : result.tolerance[i]!
  };
}

function signOf({result, entries}: ResultInput, e: number): number {
  const i = entries[e]!;
  return i < 0 ? absent : result.zeichen[i]!;
}

/** Per entry of the first result the entry of the other with the same codes and the day that belongs to its own, -1 where it has none. */
function matchEntries(first: Result, other: Result, date: DateMatch, asked: CodeSet | undefined): Int32Array {
  const days = other.dimensions[timeDimension]?.dictionary ?? [];
  const keyOf = (result: Result, i: number) =>
    other.by
      .map((id) => {
        const column = result.dimensions[id];
        const code = column === undefined ? String(asked) : column.dictionary[column.codes[i]!]!;
        if (id !== timeDimension || result === other) return code;
        return matchDate(code, days, date) ?? "";
      })
      .join("\n");
  const known = new Map(Array.from({length: other.length}, (_, i) => [keyOf(other, i), i]));
  return Int32Array.from({length: first.length}, (_, i) => (first === other ? i : (known.get(keyOf(first, i)) ?? -1)));
}

/** z-values need all areas: a result over some of them, or not over areas, would be another number. All leaves are all areas. */
function checkWindow({indicator, by}: Frame<string>, window: readonly string[], where: Where): void {
  const wrong = window.find((id) => !by.includes(id) || (Object.hasOwn(where, id) && !isAllLeaves(where[id]!)));
  if (wrong === undefined) return;
  throw new EvaluationError(
    "A107",
    `${indicator.id} needs all areas of: ${wrong}`,
    `„${indicator.title}“ vergleicht alle Gebiete von „${dimensionLabels[wrong] ?? wrong}“ und lässt sich nicht auf einzelne einschränken.`
  );
}

function isAllLeaves(set: CodeSet): boolean {
  return isLevel(set) && set.level === "leaves";
}

function isStandardised(id: string): id is "standardised-mean" | "deviation-class" {
  return id === "standardised-mean" || id === "deviation-class";
}

function warningsOf(results: readonly Result[]): readonly Warning[] {
  const [first, ...others] = results.map(({parts}) => ({
    selection: parts.numerator.selection,
    meta: parts.numerator.cube.meta
  }));
  return distinct([
    ...results.flatMap(({warnings}) => warnings),
    ...others.flatMap((other) => comparePopulations(first!, other))
  ]);
}

function sourcesOf(results: readonly Result[]): readonly Source[] {
  const all = results.flatMap(({sources}) => sources);
  return all.filter(({cube}, i) => all.findIndex((other) => other.cube === cube) === i);
}
