import type {Use} from "../claims/claim.js";
import {evaluateUse} from "../claims/measure-uses.js";
import {entryWords} from "../definition/example.js";
import type {Indicator} from "../definition/indicator.js";
import type {Cube} from "../engine/cube.js";
import {EvaluationError} from "../engine/error.js";
import {evaluate} from "../engine/evaluate.js";
import {completeParameters} from "../engine/request.js";
import type {Result, Row} from "../engine/result.js";
import {rows} from "../engine/rows.js";
import {canonicalJson, digestOf} from "./canonical.js";
import type {CubeRecord, RecordedValue, SeriesRecord} from "./edition-record.js";

/**
 * The values that an edition keeps: every indicator under its initial choices, broken down as its definition says, and every
 * series that the report reads. What has no cube yet has no series.
 */
export function seriesRecords(
  indicators: readonly Indicator[],
  uses: readonly Use[],
  cubes: readonly Cube[]
): readonly SeriesRecord[] {
  const own = indicators.flatMap((indicator) => attempt({indicator}, () => evaluate(indicator, cubes, {})));
  const read = uses.flatMap((use) => attempt(use, () => evaluateUse(use, cubes)));
  const each = new Map([...own, ...read].map((series) => [keyOf(series), series]));
  return [...each].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, series]) => series);
}

/** What tells one series from another. */
export function keyOf({indicator, parameters, where}: SeriesRecord): string {
  return canonicalJson([indicator, parameters, where]);
}

function attempt(use: Use, evaluated: () => Result): readonly SeriesRecord[] {
  try {
    return [recordOf(use, evaluated())];
  } catch (error) {
    if (error instanceof EvaluationError) return [];
    throw error;
  }
}

function recordOf({indicator, parameters = {}, where}: Use, result: Result): SeriesRecord {
  const initial = completeParameters(indicator);
  const chosen = Object.entries(parameters).filter(([name, value]) => initial[name] !== value);
  return {
    indicator: indicator.id,
    parameters: Object.fromEntries(chosen),
    where: {...where, ...Object.fromEntries(result.filters.map(({dimension, code}) => [dimension, code]))},
    unit: result.unit,
    values: rows(result).map((row) => valueOf(row, result.by)),
    cubes: [...new Set(result.sources.map(({cube}) => cube.id))].sort()
  };
}

function valueOf(row: Row, by: readonly string[]): RecordedValue {
  const at = Object.fromEntries(by.map((id) => [id, String(row[id])]));
  return {at, words: entryWords(row), ...(row.value !== null && {value: row.value}), text: row.text};
}

/** A cube as an edition names it. */
export function cubeRecord({meta, dimensions, wert, zeichen, length}: Cube): CubeRecord {
  const columns = meta.dimensions.map(({id}) => dimensions[id]!);
  const cells = Array.from({length}, (_, cell) => {
    const place = columns.map(({codes, dictionary}) => dictionary[codes[cell]!]!);
    return `${place.join("|")}=${wert[cell]} ${zeichen[cell]}`;
  });
  return {
    id: meta.id,
    title: meta.title,
    digest: digestOf(cells.sort()),
    corrections: meta.deliveries.flatMap(({corrections = []}) => corrections)
  };
}
