import type {Result} from "../engine/index.js";
import {partTerms} from "../engine/part.js";
import type {PublishedFigure} from "./figure.js";

/**
 * How far rounding at the source and for disclosure control may have moved an
 * entry, in the unit of the column: the tolerance that the engine carries, and
 * the largest error of protected cells. Of a quotient the relative errors of its
 * parts add up; of a result made of others, theirs.
 */
export function roundingError(result: Result, entry: number, column: PublishedFigure["column"]): number {
  const {numerator, denominator} = result.parts;
  if (column === "numerator") return known(result.numeratorTolerance[entry]) + errorOf(numerator);
  if (column === "denominator") return known(result.denominatorTolerance[entry]) + errorOf(denominator);
  const relative =
    result.inputs?.reduce((sum, {result: own, entries}) => sum + relativeError(own, entries[entry]!), 0) ??
    relativeError(result, entry);
  return known(result.tolerance[entry]) + Math.abs(result.value[entry]!) * relative;
}

function relativeError({parts, numerator, denominator}: Result, entry: number): number {
  return shareOf(errorOf(parts.numerator), numerator[entry]) + shareOf(errorOf(parts.denominator), denominator[entry]);
}

function shareOf(error: number, count: number | undefined): number {
  return error === 0 || !count ? 0 : error / count;
}

/** Largest error that disclosure control made in a part. */
function errorOf(part: Result["parts"]["denominator"]): number {
  if (part === undefined) return 0;
  return partTerms(part).reduce((sum, {cube}) => sum + (cube.meta.protection?.largestError ?? 0), 0);
}

function known(tolerance: number | undefined): number {
  return tolerance === undefined || Number.isNaN(tolerance) ? 0 : tolerance;
}
