import type {AppliedMeasure} from "../engine/measure.js";
import {signAt} from "../vocabulary/signs.js";
import {type Decimals, formatNumber, narrowSpace, wordSpace} from "./german.js";

/** Below this many cases no percentage is printed. */
export const fewestCases = 30;
/** Below this many cases a percentage stands in brackets. */
export const bracketedCases = 100;
/** From this many cases on a percentage has one decimal. */
export const decimalCases = 1000;

/** What is needed to print one value. */
export interface Displayed {
  readonly value: number;
  /** Position of the value’s sign in `signs`. */
  readonly zeichen: number;
  /** People in the denominator; `NaN` where there is none. */
  readonly cases: number;
  readonly measure: AppliedMeasure;
  readonly unit: string;
  /** Decimals of a rate as the provider delivered it. */
  readonly delivered: number;
}

/**
 * A value as it is printed. A percentage of fewer than 30 cases is not shown,
 * of 30 to 99 it stands in brackets, one decimal appears from 1,000 cases on; a
 * delivered rate keeps the decimals it came with. A missing value is its sign,
 * and so is “nothing there”.
 */
export function displayValue(displayed: Displayed): string {
  const sign = signAt(displayed.zeichen);
  if (!sign.hasValue) return sign.symbol || sign.label;
  if (sign.id === "genau-null") return sign.symbol;
  const {measure, cases} = displayed;
  const quotient = measure.id === "share" || measure.id === "ratio";
  if (quotient && cases < fewestCases) return `unter ${fewestCases} Fälle`;
  const text = numberText(displayed);
  if (sign.id === "eingeschraenkt" || (quotient && cases < bracketedCases)) return `(${text})`;
  return marks.has(sign.id) ? `${text}${wordSpace}${sign.symbol}` : text;
}

/** Signs that are printed beside the number. */
const marks: ReadonlySet<string> = new Set(["vorlaeufig", "berichtigt", "geschaetzt"]);

function numberText({value, cases, measure, unit, delivered}: Displayed): string {
  if (measure.id === "count") return formatNumber(value);
  return `${formatNumber(value, measure.id === "rate" ? delivered : decimalsFor(cases))}${suffix(unit)}`;
}

/** Decimals of a percentage of this many cases. */
export function decimalsFor(cases: number): Decimals {
  return cases >= decimalCases ? 1 : 0;
}

/** How many decimals the values have at most, up to three. */
export function decimalsOf(values: Iterable<number>): number {
  let decimals = 0;
  for (const value of values) {
    while (decimals < 3 && Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) > 1e-9) ++decimals;
  }
  return decimals;
}

function suffix(unit: string): string {
  return unit === "Prozent" ? `${narrowSpace}%` : unit === "Promille" ? `${narrowSpace}‰` : "";
}
