import {groups} from "../../../sample-city/groups.js";
import {ageLimits, sexes, tallyResidents} from "../../../sample-city/residents.js";

const [A, S] = [ageLimits.length, sexes.length];
const known = new Map<string, Float64Array>();

/** Residents of the sample city at the end of a year of one group of states, sex and age class (first age as its id). */
export function residentsOf(year: number, group: string, sex: string, age: string): number {
  const key = `${year}/${group}`;
  if (!known.has(key)) {
    known.set(
      key,
      tallyResidents(year, A * S, (_, s, a, g) => (groups[g]!.staatengruppe === group ? a * S + s : -1))
    );
  }
  return known.get(key)![ageLimits.indexOf(Number(age.slice(1))) * S + (sex === "maennlich" ? 0 : 1)]!;
}

/** Age classes from 15 years. */
export const workingAges: readonly string[] = ageLimits.filter((from) => from >= 15).map((from) => `k${from}`);

/** Of them those below 65 years. */
export const below65: readonly string[] = workingAges.filter((age) => Number(age.slice(1)) < 65);

export const isGerman = (group: string): boolean => group === "deutsch";
