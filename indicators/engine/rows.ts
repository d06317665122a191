import {decimalsOf, displayValue, fewestCases, restsOnCases} from "../definition/display.js";
import {signAt} from "../vocabulary/signs.js";
import {measures} from "./measure-list.js";
import type {Result, Row} from "./result.js";

/**
 * The entries of a result as objects, for the few hundred that a chart or a
 * table draws. Dimensions hold code ids (`stichtag` an ISO date), `labels` their
 * German wording; what has no value is `null`, never 0 or `NaN`.
 */
export function rows<By extends string>(result: Result<By>): readonly Row<By>[] {
  const delivered = deliveredDecimals(result);
  return Array.from({length: result.length}, (_, i) => rowAt(result, i, delivered));
}

/** One entry of a result as an object. */
export function row<By extends string>(result: Result<By>, i: number): Row<By> {
  return rowAt(result, i, deliveredDecimals(result));
}

/** The value of an entry as it is printed. */
export function textAt(result: Result, i: number): string {
  return textOf(result, i, deliveredDecimals(result));
}

/** Why an entry has no number that is printed. */
export interface NotPrinted {
  /** Whether it rests on too few cases. */
  readonly few: boolean;
  /** German. */
  readonly why: string;
}

/** Why an entry has no number that is printed: it rests on too few cases, or it has a sign instead; undefined where it has one. */
export function whyNotPrinted(result: Result, i: number): NotPrinted | undefined {
  const {id, label, hasValue} = signAt(result.zeichen[i]!);
  const isQuotient = hasValue ? restsOnCases(result.measure.id) : id === "quote-geschuetzt";
  const fewest = hasValue ? fewestCases : (result.rates?.minimum ?? fewestCases);
  if (isQuotient && casesAt(result, i) < fewest) return {few: true, why: `weniger als ${fewest} Fälle`};
  return hasValue ? undefined : {few: false, why: label};
}

function rowAt<By extends string>(result: Result<By>, i: number, delivered: number): Row<By> {
  const codes: Record<string, string> = {};
  const labels = Object.fromEntries(result.filters.map(({dimension, label}) => [dimension, label]));
  for (const id of result.by) {
    const column = result.dimensions[id];
    const code = column.codes[i]!;
    codes[id] = column.dictionary[code]!;
    labels[id] = column.labels[code]!;
  }
  return {
    ...codes,
    index: i,
    value: orNull(result.value[i]!),
    numerator: orNull(result.numerator[i]!),
    denominator: orNull(result.denominator[i]!),
    lower: orNull(result.lower[i]!),
    upper: orNull(result.upper[i]!),
    tolerance: orNull(result.tolerance[i]!),
    ...(result.baseline ? {baseline: orNull(result.baseline[i]!)} : {}),
    sign: signAt(result.zeichen[i]!).id,
    labels,
    text: textOf(result, i, delivered)
  } as Row<By>;
}

function textOf(result: Result, i: number, delivered: number): string {
  const {value, zeichen, measure, unit} = result;
  const fewest = result.rates?.minimum;
  const printed = {value: value[i]!, zeichen: zeichen[i]!, cases: casesAt(result, i), measure, unit, delivered};
  return displayValue({...printed, ...(fewest !== undefined && {fewest})});
}

/**
 * How many cases a value rests on: the denominator of a quotient, the smaller
 * group of an index over areas, the people of the one area whose share it is,
 * the least of all that are put together; `NaN` where nothing says so.
 */
function casesAt({numerator, denominator, measure, cases, inputs}: Result, i: number): number {
  if (inputs) return least(inputs.map(({result, entries}) => (entries[i]! < 0 ? NaN : casesAt(result, entries[i]!))));
  if (cases !== undefined) return cases[i]!;
  if (measures[measure.id].of === "sums") return denominator[i]!;
  return least([numerator[i]!, denominator[i]!]);
}

function least(cases: readonly number[]): number {
  return Math.min(...cases.filter((n) => !Number.isNaN(n)).concat(cases.every(Number.isNaN) ? [NaN] : []));
}

/** Decimals of delivered rates, also of those that an index puts together. */
function deliveredDecimals({measure, value, inputs}: Result): number {
  if (inputs) return Math.max(...inputs.map(({result}) => deliveredDecimals(result)));
  return measure.id === "rate" ? decimalsOf(value.filter((x) => !Number.isNaN(x))) : 0;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
