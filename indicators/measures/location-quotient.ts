import {checkCount, checkCounts, checkSameLength, total} from "./checks.js";
import {share} from "./share.js";

/**
 * Lokationsquotient (x_i/t_i) / (X/T): the share of a group in an area over its
 * share in the whole city. Above 1 the group is over-represented. Undefined if
 * nobody lives in the area or the city has nobody of the group. Throws a
 * RangeError on negative counts and on a group above its total.
 *
 * Source: Isard (1960), Methods of Regional Analysis.
 */
export function locationQuotient(
  group: number,
  total: number,
  cityGroup: number,
  cityTotal: number
): number | undefined;
/**
 * The same for every area of a city: counts of the group and counts of
 * everybody, one entry per area; the areas together are the city. Throws a
 * RangeError also on different lengths.
 */
export function locationQuotient(group: Iterable<number>, total: Iterable<number>): (number | undefined)[];
export function locationQuotient(
  group: number | Iterable<number>,
  everybody: number | Iterable<number>,
  cityGroup?: number,
  cityTotal?: number
): number | undefined | (number | undefined)[] {
  if (typeof group === "number" || typeof everybody === "number") {
    return quotient(group as number, everybody as number, share(cityGroup!, cityTotal!));
  }
  const groups = checkCounts(group);
  const totals = checkCounts(everybody);
  checkSameLength(groups, totals);
  const city = share(total(groups), total(totals));
  return Array.from(groups, (count, i) => quotient(count, totals[i]!, city));
}

function quotient(group: number, everybody: number, city: number | undefined): number | undefined {
  const local = share(checkCount(group), checkCount(everybody));
  return local === undefined || city === undefined || city === 0 ? undefined : local / city;
}
