import * as fc from "fast-check";

/** Counts of a group and of the other group over the same areas; both groups have people. */
export const twoGroups = fc
  .array(fc.tuple(fc.nat({max: 5000}), fc.nat({max: 5000})), {minLength: 1, maxLength: 40})
  .map((areas) => ({x: areas.map(([x]) => x), y: areas.map(([, y]) => y)}))
  .filter(({x, y}) => sum(x) > 0 && sum(y) > 0);

/** A table of counts with somebody in it, 1 to 5 groups by 1 to 12 areas. */
export const tables = fc
  .tuple(fc.integer({min: 1, max: 5}), fc.integer({min: 1, max: 12}))
  .chain(([groups, areas]) =>
    fc.array(fc.array(fc.nat({max: 1000}), {minLength: areas, maxLength: areas}), {
      minLength: groups,
      maxLength: groups
    })
  )
  .filter((table) => sum(table.flat()) > 0);

/** Values of a distribution, some of them zero, not all. */
export const distributions = fc
  .array(fc.nat({max: 100_000}), {minLength: 1, maxLength: 60})
  .filter((values) => sum(values) > 0);

/** The sum of the values. */
export function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

/** The two cities of the handbook: equal dissimilarity, unequal by every other index. */
export const city1 = {x: [100, 60, 40, 0], y: [0, 40, 60, 100]};
export const city2 = {x: [80, 80, 20, 20], y: [20, 20, 80, 80]};
