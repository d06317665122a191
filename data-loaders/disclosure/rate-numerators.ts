import {cellNames, errorAt, type PublishedTable} from "./published-table.js";

/**
 * The numerators that follow from published rates and their denominators: a
 * rate is a published numerator. `decimals` is how far the rates, per `factor`
 * persons, are printed. Cells whose denominator is not published are left out.
 */
export function numeratorsOf(
  rates: PublishedTable,
  decimals: number,
  denominators: PublishedTable,
  factor = 100
): PublishedTable {
  const names = cellNames(denominators);
  const positions = new Map(names.map((name, cell) => [name, cell]));
  const half = 0.5 / 10 ** decimals;
  const found = cellNames(rates).flatMap((name, cell) => {
    const of = positions.get(name);
    if (of === undefined || Number.isNaN(denominators.values[of]!) || Number.isNaN(rates.values[cell]!)) return [];
    const [least, most] = [-1, 1].map((sign) => denominators.values[of]! + sign * errorAt(denominators, of));
    const low = Math.max(0, Math.ceil((Math.max(0, least!) * (rates.values[cell]! - half)) / factor - 1e-9));
    const high = Math.floor((most! * (rates.values[cell]! + half)) / factor + 1e-9);
    return high < low ? [] : [{cell, value: (low + high) / 2, error: (high - low) / 2}];
  });
  return {
    ...rates,
    codes: rates.codes.map((column) => Int32Array.from(found, ({cell}) => column[cell]!)),
    values: Float64Array.from(found, ({value}) => value),
    errors: Float64Array.from(found, ({error}) => error),
    complete: false
  };
}
