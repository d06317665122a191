import type {AppliedMeasure} from "../engine/measure.js";
import {signAt} from "../vocabulary/signs.js";
import {type MeasureId, measures} from "../engine/measure-list.js";
import {type Decimals, formatNumber, formatPoints, formatSigned, narrowSpace, wordSpace} from "./german.js";

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
  /** How many cases the value rests on; `NaN` where nothing says so. */
  readonly cases: number;
  readonly measure: AppliedMeasure;
  readonly unit: string;
  /** Fewest cases that a quotient is shown for by the disclosure profile; absent where none applies. */
  readonly fewest?: number;
  /** Decimals of a rate as the provider delivered it. */
  readonly delivered: number;
}

/**
 * A value as it is printed. A quotient or index of fewer than 30 cases is not
 * shown, of 30 to 99 it stands in brackets, one decimal of a percentage appears
 * from 1,000 cases on; a delivered rate keeps the decimals it came with, indices
 * and quotients of rates have two. A missing value is its sign, and so is
 * “nothing there”.
 */
export function displayValue(displayed: Displayed): string {
  const sign = signAt(displayed.zeichen);
  const {fewest} = displayed;
  if (sign.id === "quote-geschuetzt" && fewest !== undefined && displayed.cases < fewest) return fewerThan(fewest);
  if (!sign.hasValue) return sign.symbol || sign.label;
  const {measure, cases} = displayed;
  if (sign.id === "genau-null" && measures[measure.id].of === "sums") return sign.symbol;
  const rests = restsOnCases(measure.id);
  if (rests && cases < fewestCases) return fewerThan(fewestCases);
  const text = numberText(displayed);
  if (sign.id === "eingeschraenkt" || (rests && cases < bracketedCases)) return `(${text})`;
  return marks.has(sign.id) ? `${text}${wordSpace}${sign.symbol}` : text;
}

/** Whether a value of too few people is not printed; a number of people and a delivered rate are printed as they are. */
export function restsOnCases(id: MeasureId): boolean {
  return id !== "count" && id !== "rate";
}

/** What stands in place of a percentage of too few cases. */
export function fewerThan(cases: number): string {
  return `unter ${cases} Fälle`;
}

/** Signs that are printed beside the number. */
const marks: ReadonlySet<string> = new Set(["vorlaeufig", "berichtigt", "geschaetzt"]);

function numberText({value, cases, measure, unit, delivered}: Displayed): string {
  switch (measure.id) {
    case "count":
      return formatNumber(value, [0, 1]);
    case "rate":
      return `${formatNumber(value, delivered)}${suffix(unit)}`;
    case "difference":
      if (unit === "Prozentpunkte") return formatPoints(value, 1, true);
      return formatSigned(value, unit === "Index" ? 2 : delivered);
    case "deviation-class":
      return formatNumber(value, 0);
    case "median":
    case "kaplan-meier":
      return formatNumber(value, unit === "Jahre" ? 1 : 0);
    case "quotient":
    case "standardised-mean":
      return formatNumber(value, 2);
    default:
      return unit === "Index" ? formatNumber(value, 2) : `${formatNumber(value, decimalsFor(cases))}${suffix(unit)}`;
  }
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
  return unit === "Prozent" ? `${narrowSpace}%` : unit === "Promille" ? `${wordSpace}je${wordSpace}1.000` : "";
}
