import {deviation, mean} from "d3-array";
import type {Input} from "../definition/input.js";
import {deviationClass} from "../measures/index.js";
import {hasValue} from "../vocabulary/sign-strength.js";
import {meaningless, missing} from "./measure-columns.js";
import type {Result, ResultInput} from "./result.js";

/**
 * Limits of the four classes in standard deviations of the index: within one of
 * the middle, above it, and far above it. After the Monitoring Soziale
 * Stadtentwicklung of Berlin; to be checked against its latest edition.
 */
const classLimits = [-1, 1, 1.5];

/**
 * Per entry the weighted mean of the z-values of all inputs: how many standard
 * deviations an area lies above the mean of all areas of its day. Mean and
 * deviation run over the areas that have every input; an area that lacks one has
 * no value. Without spread there are no z-values. As `deviation-class`: the class
 * of that mean among those of its day, 1 for the lowest.
 */
export function standardise(
  measure: "standardised-mean" | "deviation-class",
  matched: readonly ResultInput[],
  inputs: readonly Input[],
  {by, dimensions, length}: Result,
  window: readonly string[],
  zeichen: Int8Array
): Pick<Result, "value" | "lower" | "upper" | "tolerance"> {
  const others = by.filter((id) => !window.includes(id));
  const groups = new Map<string, number[]>();
  for (let e = 0; e < length; ++e) {
    if (!hasValue(zeichen[e]!)) continue;
    const key = others.map((id) => dimensions[id]!.codes[e]).join();
    groups.set(key, [...(groups.get(key) ?? []), e]);
  }
  const value = missing(length);
  const weights = inputs.map(({weight = 1}) => weight);
  const whole = weights.reduce((a, b) => a + b, 0);
  for (const entries of groups.values()) {
    const found = new Float64Array(entries.length);
    const scores = matched.map(({result, entries: own}) => zScores(entries.map((e) => result.value[own[e]!]!)));
    entries.forEach((_, k) => {
      const total = scores.reduce((sum, z, i) => sum + weights[i]! * z[k]!, 0);
      found[k] = total / whole;
    });
    const shown = measure === "deviation-class" ? classesOf(found) : found;
    entries.forEach((e, k) => {
      if (Number.isNaN(shown[k]!)) zeichen[e] = meaningless;
      else value[e] = shown[k]!;
    });
  }
  const nothing = missing(length);
  return {value, lower: nothing, upper: nothing, tolerance: nothing};
}

/** The class of each value; none where there is no spread. */
function classesOf(values: Float64Array): ArrayLike<number> {
  const known = values.every(Number.isFinite);
  return (known ? deviationClass(values, classLimits) : undefined) ?? values.map(() => NaN);
}

/** z-values over a full count of areas: the deviation is that of all, not of a sample. */
function zScores(values: readonly number[]): readonly number[] {
  const centre = mean(values)!;
  const n = values.length;
  const spread = n > 1 ? deviation(values)! * Math.sqrt((n - 1) / n) : 0;
  return values.map((value) => (spread > 0 ? (value - centre) / spread : NaN));
}
