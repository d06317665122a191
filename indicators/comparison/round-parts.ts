import {compare, floor, multiply, type Rational, rational, round, subtract} from "./rational.js";

/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded
 * sum, by largest remainders: all are rounded down, and those that lost most
 * get one unit back. No part moves by a whole unit. The negatives of the parts
 * round to the negatives, and the order of the parts does not matter: equal
 * remainders are decided by size, equal parts by id.
 *
 * Returns whole numbers of the last digit, e.g. tenths for one decimal: first of
 * the parts, then of the sum. Source: Hamilton’s method of apportionment.
 */
export function roundParts(
  parts: readonly {readonly id: string; readonly exact: Rational}[],
  sum: Rational,
  decimals: number
): {readonly parts: readonly number[]; readonly sum: number} {
  const scale = rational(10n ** BigInt(decimals));
  const scaled = parts.map(({id, exact}, position) => {
    const value = multiply(exact, scale);
    const down = floor(value);
    return {id, position, value, down, rest: subtract(value, rational(down))};
  });
  const rounded = round(multiply(sum, scale));
  const missing = Number(scaled.reduce((left, {down}) => left - down, rounded));
  const order = scaled.toSorted((a, b) => compare(b.rest, a.rest) || compare(b.value, a.value) || byId(a, b));
  const units = scaled.map(({down}) => Number(down));
  for (const {position} of order.slice(0, missing)) units[position]!++;
  return {parts: units, sum: Number(rounded)};
}

/** Equal parts are negated together, so the order of their ids turns round with their sign. */
function byId(a: {id: string; value: Rational}, b: {id: string}): number {
  const order = a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  return a.value.numerator < 0n ? -order : order;
}
