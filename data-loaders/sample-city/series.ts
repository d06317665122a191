/** Known values by year. */
export type Anchors = Readonly<Record<number, number>>;

/** The value of a year between known ones, on a straight line; before the first and after the last it stays. */
export function interpolate(anchors: Anchors, year: number): number {
  const years = Object.keys(anchors).map(Number);
  const after = years.find((known) => known >= year);
  const before = years.findLast((known) => known <= year);
  if (after === undefined || before === undefined || after === before) return anchors[(before ?? after)!]!;
  return anchors[before]! + ((anchors[after]! - anchors[before]!) * (year - before)) / (after - before);
}

/**
 * Whole numbers in proportion to the weights that add up to the total: the
 * method of largest remainders (Hare/Niemeyer), ties to the first.
 */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (weight / sum) * total));
  const whole = exact.map(Math.floor);
  const rest = Math.round(total - whole.reduce((a, b) => a + b, 0));
  const order = exact.map((_, i) => i).sort((i, j) => exact[j]! - whole[j]! - (exact[i]! - whole[i]!) || i - j);
  for (const i of order.slice(0, rest)) ++whole[i]!;
  return whole;
}

/** A number from 0 to below 1 that depends on the text alone (FNV-1a): seeded by name, not by order of calls. */
export function chance(seed: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; ++i) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** To the nearest multiple of 5, as the provider rounds each number on its own. */
export const roundToFive = (value: number): number => Math.round(value / 5) * 5;
