import {checkCount, checkCounts, checkLevel, checkSameLength, total} from "./checks.js";
import type {Interval} from "./interval.js";
import {normalQuantile} from "./normal-quantile.js";

/** What is standardised, one entry per age (or other stratum) in the same order. */
export interface IndirectStandardisation {
  /** Events per age, or their sum: the method needs no more. */
  readonly events: number | Iterable<number>;
  /** People in the denominator. */
  readonly populations: Iterable<number>;
  /** The standard’s rate per person. */
  readonly standardRates: Iterable<number>;
  /** Confidence level, 0.95 unless given. */
  readonly level?: number;
}

/** Observed over expected events; the limits are those of the ratio. */
export interface StandardisedRatio extends Interval {
  /** SMR or SIR: 1 means as many events as expected. */
  readonly ratio: number;
  readonly observed: number;
  readonly expected: number;
}

/**
 * Indirect standardisation: the observed events over those expected if each age
 * had the rate of the standard, O / E with E = Σ population_a · rate_a (SMR,
 * SIR). No unit, not rounded.
 *
 * The interval is Byar’s approximation to the exact Poisson limits; with no
 * events its lower limit is 0. Two such ratios have different weights and must
 * not be compared with one another, only with the standard.
 *
 * Undefined if no events are expected. Throws a RangeError on different lengths
 * and negative counts or rates.
 *
 * Source: Breslow and Day (1987), Statistical Methods in Cancer Research II,
 * IARC Scientific Publications 82, chapter 2.
 */
export function indirectStandardisation({
  events,
  populations,
  standardRates,
  level = 0.95
}: IndirectStandardisation): StandardisedRatio | undefined {
  checkLevel(level);
  const people = checkCounts(populations);
  const rates = checkCounts(standardRates);
  checkSameLength(people, rates);
  const observed = typeof events === "number" ? checkCount(events) : sumPerAge(events, people);
  let expected = 0;
  for (let i = 0; i < people.length; ++i) expected += people[i]! * rates[i]!;
  if (expected === 0) return undefined;

  const z = normalQuantile((1 + level) / 2);
  return {
    ratio: observed / expected,
    lower: observed === 0 ? 0 : byar(observed, -z) / expected,
    upper: byar(observed + 1, z) / expected,
    observed,
    expected
  };
}

function byar(events: number, z: number): number {
  return events * Math.max(0, 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}

function sumPerAge(events: Iterable<number>, people: ArrayLike<number>): number {
  const cases = checkCounts(events);
  checkSameLength(cases, people);
  return total(cases);
}
