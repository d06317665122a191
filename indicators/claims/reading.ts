import {formatDate} from "../definition/german.js";
import {EvaluationError} from "../engine/error.js";
import {row, whyNotPrinted} from "../engine/rows.js";
import type {Result} from "../engine/result.js";
import {timeDimension} from "../vocabulary/dimensions.js";

/** One number of a series as a claim reads it. */
export interface Reading {
  readonly value: number;
  /** As it is printed, with its unit where that is a sign: “47,8 %”. */
  readonly text: string;
  readonly unit: string;
  /** ISO date. */
  readonly stichtag: string;
  /** “30.06.2024”. */
  readonly date: string;
  /** “2024”. */
  readonly year: string;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** What rounding at the source may have moved the value by; 0 where nothing was rounded. */
  readonly tolerance: number;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** Of a dissimilarity: what it would be if the group lived at random. */
  readonly baseline: number | undefined;
  /** Where it comes from, to hand to `explain`. */
  readonly result: Result;
  readonly index: number;
}

/** A reference day of a series that has no number to print, with the reason. */
export interface Gap {
  readonly stichtag: string;
  /** German: why there is none. */
  readonly why: string;
  readonly few: boolean;
}

/**
 * A result over reference days as readings, first to last, and the days that
 * have none: no value, or fewer cases than the display rules print. Throws an
 * EvaluationError A108 if it is broken down by anything but the reference day.
 */
export function readings(result: Result): {readonly series: readonly Reading[]; readonly gaps: readonly Gap[]} {
  if (result.by.length !== 1 || result.by[0] !== timeDimension) throw notOneSeries(result);
  const series: Reading[] = [];
  const gaps: Gap[] = [];
  for (let i = 0; i < result.length; ++i) {
    const own = row(result, i);
    const stichtag = String((own as unknown as Record<string, unknown>)[timeDimension]);
    const hidden = whyNotPrinted(result, i);
    if (hidden !== undefined) {
      gaps.push({stichtag, ...hidden});
      continue;
    }
    series.push({
      value: own.value!,
      text: own.text,
      unit: result.unit,
      stichtag,
      date: formatDate(stichtag),
      year: stichtag.slice(0, 4),
      lower: own.lower ?? undefined,
      upper: own.upper ?? undefined,
      tolerance: own.tolerance ?? 0,
      numerator: own.numerator ?? undefined,
      denominator: own.denominator ?? undefined,
      baseline: result.baseline?.[i],
      result,
      index: i
    });
  }
  return {series: series.sort(byDay), gaps: gaps.sort(byDay)};
}

function byDay(a: {readonly stichtag: string}, b: {readonly stichtag: string}): number {
  return a.stichtag < b.stichtag ? -1 : 1;
}

function notOneSeries({indicator, by}: Result): EvaluationError {
  return new EvaluationError(
    "A108",
    `not one series over reference days: ${indicator.id} by ${by.join()}`,
    `Eine Aussage zu „${indicator.title}“ braucht genau eine Reihe über Stichtage.`
  );
}
