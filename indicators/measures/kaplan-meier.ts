import {checkCounts, checkLevel, checkSameLength, toArray, type Values} from "./checks.js";
import {normalQuantile} from "./normal-quantile.js";

/** The survival curve just after a time at which something ended. */
export interface SurvivalStep {
  readonly time: number;
  /** Cases under observation just before this time. */
  readonly atRisk: number;
  /** Cases that ended at this time. */
  readonly events: number;
  /** Share of cases that last longer than this time. */
  readonly survival: number;
  /** Greenwood’s standard error of `survival`. */
  readonly standardError: number;
  /** Limits between 0 and 1; undefined where the survival is 0. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A survival curve and its median. */
export interface SurvivalCurve {
  readonly steps: SurvivalStep[];
  /** The first time after which at most half of the cases last; undefined if more than half outlast the observation. */
  readonly median: number | undefined;
}

/**
 * Kaplan–Meier (product-limit) estimate of durations of which some have not yet
 * ended: S(t) = Π (1 − d_i / n_i) over the times at which d_i of n_i cases at
 * risk ended. For each case its duration so far, in any unit, and whether it
 * has ended by then (true or 1) or is still open (false or 0). Open cases count
 * as at risk up to and including their last time, so that leaving them out
 * (“only closed procedures”) can no longer make procedures look short.
 *
 * The interval is pointwise, on the log-minus-log scale, with Greenwood’s
 * variance. Without cases the curve has no steps. Throws a RangeError on
 * negative or missing durations and different lengths.
 *
 * Source: Kaplan and Meier (1958), JASA 53, 457–481; Kalbfleisch and Prentice
 * (2002), The Statistical Analysis of Failure Time Data, section 1.4.
 */
export function kaplanMeier(
  durations: Iterable<number>,
  ended: Iterable<boolean | number>,
  level = 0.95
): SurvivalCurve {
  checkLevel(level);
  const times = checkCounts(durations);
  const status = toArray<boolean | number>(ended);
  checkSameLength(times, status);
  const z = normalQuantile((1 + level) / 2);

  const steps: SurvivalStep[] = [];
  let survival = 1;
  let greenwood = 0;
  for (const {time, atRisk, events} of riskTable(times, status)) {
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    const standardError = survival === 0 ? 0 : survival * Math.sqrt(greenwood);
    steps.push({time, atRisk, events, survival, standardError, ...limits(survival, greenwood, z)});
  }
  // The product of exact quotients may miss one half by a rounding residue.
  return {steps, median: steps.find((step) => step.survival <= 0.5 + 1e-12)?.time};
}

/** Cases at risk and cases that end, for every time at which one ends. */
function riskTable(times: Values<number>, status: Values<boolean | number>) {
  const order = Array.from(times, (_, i) => i).sort((a, b) => times[a]! - times[b]!);
  const table: {time: number; atRisk: number; events: number}[] = [];
  for (let i = 0; i < order.length;) {
    const time = times[order[i]!]!;
    const atRisk = order.length - i;
    let events = 0;
    for (; i < order.length && times[order[i]!] === time; ++i) if (status[order[i]!]) ++events;
    if (events > 0) table.push({time, atRisk, events});
  }
  return table;
}

function limits(survival: number, greenwood: number, z: number) {
  if (survival === 0) return {lower: undefined, upper: undefined};
  const shift = Math.exp((z * Math.sqrt(greenwood)) / Math.log(survival));
  return {lower: survival ** (1 / shift), upper: survival ** shift};
}
