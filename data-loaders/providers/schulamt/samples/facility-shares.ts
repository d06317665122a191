import {apportion} from "../../../sample-city/series.js";

/**
 * How many members of a group each facility has, when the odds of belonging to it differ between facilities by the given
 * factors and the members of all facilities add up to the total.
 *
 * @param sizes children of each facility
 * @param odds factors of the odds, above 0
 * @param total members in all facilities, at most all children
 */
export function spreadOverFacilities(sizes: readonly number[], odds: readonly number[], total: number): number[] {
  const expected = (base: number): number[] => sizes.map((size, i) => (size * base * odds[i]!) / (1 + base * odds[i]!));
  let low = -25;
  let high = 25;
  for (let step = 0; step < 60; ++step) {
    const middle = (low + high) / 2;
    if (sum(expected(Math.exp(middle))) < total) low = middle;
    else high = middle;
  }
  return apportion(expected(Math.exp(high)), total);
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
