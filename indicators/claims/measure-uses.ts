import type {Cube} from "../engine/cube.js";
import {evaluate} from "../engine/evaluate.js";
import {availableBreakdowns, completeParameters} from "../engine/request.js";
import type {Result} from "../engine/result.js";
import type {Where} from "../engine/selection.js";
import {wuppertal} from "../vocabulary/areas.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import type {Claim, Measured, Use, ValuesOfUses} from "./claim.js";
import {type Gap, type Reading, readings} from "./reading.js";

/** The values of a claim, or why it has none. */
export type MeasuredUses =
  | {readonly values: ValuesOfUses; readonly results: readonly Result[]}
  | {readonly missing: string; readonly few: boolean};

const areaDimensions = ["gebiet", "quartier"];

const known = new WeakMap<readonly Cube[], Map<string, Result>>();

/**
 * A use over its reference days, for Wuppertal as a whole unless it says
 * otherwise. The claims of a chapter share their series, so each is evaluated
 * once per list of cubes. Throws as `evaluate`.
 */
export function evaluateUse(use: Use, cubes: readonly Cube[]): Result {
  const results = known.get(cubes) ?? new Map<string, Result>();
  known.set(cubes, results);
  const {indicator, parameters = {}, where = {}} = use;
  const key = JSON.stringify([indicator.id, indicator.version, completeParameters(indicator, parameters), where]);
  const result = results.get(key) ?? evaluateAfresh(use, cubes);
  results.set(key, result);
  return result;
}

function evaluateAfresh({indicator, parameters = {}, where = {}}: Use, cubes: readonly Cube[]): Result {
  const available = availableBreakdowns(indicator, cubes, parameters);
  const city: Where = Object.fromEntries(
    areaDimensions.filter((id) => available.includes(id)).map((id) => [id, wuppertal])
  );
  return evaluate(indicator, cubes, {by: [timeDimension], where: {...city, ...where}, parameters});
}

/**
 * Reads every series of a claim at its days. The later day is the newest that
 * all series have unless the claim names one; a year stands for the one
 * reference day in it. Throws as `evaluate`.
 */
export function measureUses({uses, from, to}: Claim, cubes: readonly Cube[]): MeasuredUses {
  const read = Object.entries(uses).map(([name, use]) => {
    const result = evaluateUse(use, cubes);
    return {name, result, ...readings(result)};
  });
  const newest = read.map(({series}) => series.at(-1)?.stichtag.slice(0, 4) ?? "").reduce((a, b) => (a < b ? a : b));
  const values: Record<string, Measured> = {};
  for (const {name, result, series, gaps} of read) {
    const later = find(series, to ?? newest);
    const earlier = from === undefined ? undefined : find(series, from);
    if (later === undefined) return missing(result, gaps, to ?? newest);
    if (from !== undefined && earlier === undefined) return missing(result, gaps, from);
    values[name] = {...(earlier ? {from: earlier} : {}), to: later, series};
  }
  return {values, results: read.map(({result}) => result)};
}

function find(series: readonly Reading[], day: string): Reading | undefined {
  return series.findLast(({stichtag}) => stichtag.startsWith(day) && day !== "");
}

function missing({indicator}: Result, gaps: readonly Gap[], day: string): MeasuredUses {
  const gap = gaps.findLast(({stichtag}) => stichtag.startsWith(day));
  const why = gap?.why ?? "der Stichtag ist nicht geliefert";
  const when = day === "" ? "Kein Stichtag" : `Der Stichtag „${day}“`;
  const what = day === "" ? "einen" : "keinen";
  return {
    missing: `${when} von ${indicator.id} hat ${what} Wert, der gedruckt werden darf: ${why}.`,
    few: gap?.few ?? false
  };
}
