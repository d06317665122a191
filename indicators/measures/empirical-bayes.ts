import {checkCounts, checkSameLength, total} from "./checks.js";

/** Rates of areas shrunk towards that of all, see `empiricalBayes`. */
export interface EmpiricalBayes {
  /** m, the rate of all areas together, towards which is shrunk. */
  readonly prior: number;
  /** A, the variance of the areas’ true rates as far as chance does not explain theirs; never negative. */
  readonly variance: number;
  /** w, the weight of each area’s own rate, between 0 and 1. */
  readonly weights: number[];
  /** θ, the smoothed rate of each area. */
  readonly estimates: number[];
}

/**
 * Global empirical Bayes smoothing of rates by the method of moments. With the
 * rate r = E/B of each area, m = ΣE/ΣB, A = ΣB(r−m)²/ΣB − m/B̄ and
 * w = A / (A + m/B), the smoothed rate is θ = w r + (1−w) m. Events E and
 * population B have one entry per area; rates are per person, not rounded.
 *
 * If the rates differ by less than chance would make them, A would be negative:
 * it is then 0 and every area has the rate of all. An area without population
 * has weight 0 and the rate of all, and is not counted in the mean B̄. With no
 * events all estimates are 0. Undefined if there is no population at all.
 * Throws a RangeError on negative counts, events without population, and
 * different lengths.
 *
 * Source: Marshall (1991), Applied Statistics 40, 283–294.
 */
export function empiricalBayes(events: Iterable<number>, populations: Iterable<number>): EmpiricalBayes | undefined {
  const cases = checkCounts(events);
  const people = checkCounts(populations);
  checkSameLength(cases, people);
  const everybody = total(people);
  if (everybody === 0 && total(cases) === 0) return undefined;
  const prior = total(cases) / everybody;

  let spread = 0;
  let populated = 0;
  for (let i = 0; i < people.length; ++i) {
    if (people[i]! > 0) {
      spread += people[i]! * (cases[i]! / people[i]! - prior) ** 2;
      ++populated;
    } else if (cases[i]! > 0) throw new RangeError(`events without population: ${cases[i]}`);
  }
  const variance = Math.max(0, spread / everybody - (prior * populated) / everybody);

  // A·B / (A·B + m) is A / (A + m/B) without the division by an empty area.
  const weights = Array.from(people, (count) => (variance === 0 ? 0 : (variance * count) / (variance * count + prior)));
  const estimates = weights.map((weight, i) =>
    weight === 0 ? prior : weight * (cases[i]! / people[i]!) + (1 - weight) * prior
  );
  return {prior, variance, weights, estimates};
}
