import {chance} from "../../../sample-city/series.js";

/** The golden ratio: its multiples fill the interval from 0 to 1 evenly, however many there are. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Deals whole persons out to parts in proportion to their shares, one after
 * another and without drawing lots, so that also the sum of many small groups
 * keeps the shares. Each call of the result goes on where the last one ended.
 */
export function dealer(shares: readonly number[], seed: string): (persons: number) => number[] {
  const total = shares.reduce((a, b) => a + b, 0);
  let sum = 0;
  const limits = shares.map((share) => (sum += share / total));
  const only = shares.findIndex((share) => share === total);
  let at = chance(seed);
  return (persons) => {
    const counts = shares.map(() => 0);
    if (only >= 0) {
      counts[only] = persons;
      return counts;
    }
    for (let k = 0; k < persons; ++k) {
      at = (at + golden) % 1;
      let part = 0;
      while (part < shares.length - 1 && at >= limits[part]!) ++part;
      ++counts[part]!;
    }
    return counts;
  };
}

/** Numbers from 0 to below 1 that look like lots, the same for the same seed (mulberry32). */
export function lots(seed: string): () => number {
  let state = Math.floor(chance(seed) * 2 ** 32);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A function from a lot to the position that it draws, with chances in proportion to the weights. */
export function drawer(weights: readonly number[]): (lot: number) => number {
  const total = weights.reduce((a, b) => a + b, 0);
  let sum = 0;
  const limits = weights.map((weight) => (sum += weight / total));
  return (lot) => {
    let low = 0;
    let high = limits.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lot < limits[middle]!) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
