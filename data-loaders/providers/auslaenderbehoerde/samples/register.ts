import {groups} from "../../../sample-city/groups.js";
import {ageLimits, sexes, tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import {foreigners} from "../../land-nrw/samples/nationalities.js";

/** Groups of states, codes of the dimension `staatengruppe` that no other contains. */
export const staatengruppen = ["eu27", "tuerkei", "ukraine", "asylherkunft", "uebrige-drittstaaten"] as const;

export type Staatengruppe = (typeof staatengruppen)[number];

/**
 * Persons that the office's register has beyond the AZR, made up: a file is opened before the AZR knows of an arrival (most
 * of all in 2015) and closed after it knows of a departure.
 */
const beyondAzr: Anchors = {
  2014: 330,
  2015: 1540,
  2016: 720,
  2017: 410,
  2019: 380,
  2021: 400,
  2022: 640,
  2023: 520,
  2024: 478
};

/** Foreigners in the office's register at the end of a year. */
export const registered = (year: number): number =>
  Math.round(interpolate(foreigners, year) + interpolate(beyondAzr, year));

/**
 * Foreigners in the register by group, then sex and age class (`sex * ageLimits.length + age`): the residents of the sample
 * city, apportioned to the register's total.
 */
export function registerTable(year: number): Readonly<Record<Staatengruppe, readonly number[]>> {
  const size = sexes.length * ageLimits.length;
  const residents = tallyResidents(year, staatengruppen.length * size, (_, sex, age, group) => {
    const at = staatengruppen.indexOf(groups[group]!.staatengruppe as Staatengruppe);
    return at < 0 ? -1 : at * size + sex * ageLimits.length + age;
  });
  const whole = apportion([...residents], registered(year));
  return Object.fromEntries(
    staatengruppen.map((group, i) => [group, whole.slice(i * size, (i + 1) * size)])
  ) as unknown as Record<Staatengruppe, readonly number[]>;
}
