import {checkCounts, checkLevel, checkSameLength, total} from "./checks.js";
import {gammaQuantile} from "./gamma-quantile.js";
import type {Interval} from "./interval.js";

/** What is standardised, one entry per age (or other stratum) in the same order. */
export interface DirectStandardisation {
  /** Events, or people counted in the numerator. */
  readonly events: Iterable<number>;
  /** People in the denominator. */
  readonly populations: Iterable<number>;
  /** The standard population: people or shares, only the proportions count. */
  readonly standard: Iterable<number>;
  /** Confidence level, 0.95 unless given. */
  readonly level?: number;
}

/** A standardised rate per person. */
export interface StandardisedRate extends Interval {
  readonly rate: number;
}

/**
 * Direct (age) standardisation: the rate Σ w_a · events_a / population_a that
 * the population would have with the age structure of the standard, where w are
 * the standard’s proportions. Per person, not rounded.
 *
 * The interval is that of Fay and Feuer, from the gamma distribution; it holds
 * for rare events and with none at all (the lower limit is then 0). As events
 * may recur, neither the rate nor the upper limit is kept below 1, and events
 * above the population are not refused.
 *
 * Ages of weight 0 are left out. Undefined if an age with weight has no
 * population, so that its rate is unknown: merge ages first. Throws a
 * RangeError on different lengths, negative counts, events without population,
 * or a standard without people.
 *
 * Source: Fay and Feuer (1997), Statistics in Medicine 16, 791–801.
 */
export function directStandardisation({
  events,
  populations,
  standard,
  level = 0.95
}: DirectStandardisation): StandardisedRate | undefined {
  checkLevel(level);
  const cases = checkCounts(events);
  const people = checkCounts(populations);
  const weights = checkCounts(standard);
  checkSameLength(cases, people);
  checkSameLength(people, weights);
  const sum = total(weights);
  if (sum === 0) throw new RangeError("standard population without people: 0");

  let rate = 0;
  let variance = 0;
  let greatest = 0;
  let unknown = false;
  for (let i = 0; i < people.length; ++i) {
    if (people[i] === 0 && cases[i] !== 0) throw new RangeError(`events without population: ${cases[i]}`);
    if (weights[i] === 0) continue;
    if (people[i] === 0) unknown = true;
    const weight = weights[i]! / sum / people[i]!;
    rate += weight * cases[i]!;
    variance += weight * weight * cases[i]!;
    greatest = Math.max(greatest, weight);
  }
  if (unknown) return undefined;

  const tail = (1 - level) / 2;
  const shifted = rate + greatest;
  const shiftedVariance = variance + greatest * greatest;
  return {
    rate,
    lower: rate === 0 ? 0 : gammaQuantile(tail, rate ** 2 / variance, variance / rate),
    upper: gammaQuantile(1 - tail, shifted ** 2 / shiftedVariance, shiftedVariance / shifted)
  };
}
