import {decimalsOf, displayValue} from "../definition/display.js";
import {signAt} from "../vocabulary/signs.js";
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
    sign: signAt(result.zeichen[i]!).id,
    labels,
    text: textOf(result, i, delivered)
  } as Row<By>;
}

function textOf({value, zeichen, denominator, measure, unit}: Result, i: number, delivered: number): string {
  return displayValue({value: value[i]!, zeichen: zeichen[i]!, cases: denominator[i]!, measure, unit, delivered});
}

function deliveredDecimals({measure, value}: Result): number {
  return measure.id === "rate" ? decimalsOf(value.filter((x) => !Number.isNaN(x))) : 0;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
