import {type Rational, rational} from "./rational.js";

/**
 * Splits the difference between two states among the factors that differ, by
 * the Shapley value: the effect of each factor, averaged over every order in
 * which the factors can be changed one after another. The parts add up to the
 * difference exactly, do not depend on an order, and change their sign if the
 * states are swapped.
 *
 * `values` holds 2^k values; bit f of the position says whether factor f has
 * been changed already. Returns k parts.
 *
 * Sources: Shapley (1953), A value for n-person games; Shorrocks (2013),
 * Decomposition procedures for distributional analysis, Journal of Economic
 * Inequality 11, 99–126.
 */
export function shapley(values: readonly Rational[]): readonly Rational[] {
  const factors = Math.log2(values.length);
  if (!Number.isInteger(factors)) throw new RangeError(`not a power of two: ${values.length}`);
  const factorial = factorials(factors);
  return Array.from({length: factors}, (_, f) => {
    // Counts have few different denominators, so sums by denominator keep the numbers short.
    const sums = new Map<bigint, bigint>();
    values.forEach(({numerator, denominator}, state) => {
      const changed = bitCount(state);
      const has = (state >> f) & 1;
      const weight = has
        ? factorial[changed - 1]! * factorial[factors - changed]!
        : -factorial[changed]! * factorial[factors - changed - 1]!;
      sums.set(denominator, (sums.get(denominator) ?? 0n) + weight * numerator);
    });
    let top = 0n;
    let bottom = 1n;
    for (const [denominator, sum] of sums) {
      top = top * denominator + sum * bottom;
      bottom *= denominator;
    }
    return rational(top, bottom * factorial[factors]!);
  });
}

function factorials(n: number): readonly bigint[] {
  const result = [1n];
  for (let i = 1; i <= n; ++i) result.push(result[i - 1]! * BigInt(i));
  return result;
}

function bitCount(state: number): number {
  let count = 0;
  for (let rest = state; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
