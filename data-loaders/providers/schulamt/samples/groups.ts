import {groups} from "../../../sample-city/groups.js";
import {tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {residents} from "../../land-nrw/samples/residents.js";

/** A group of pupils: no table cuts finer by origin. */
export interface SchoolGroup {
  readonly staatsangehoerigkeit: "deutsch" | "nichtdeutsch";
  readonly zuwanderungsgeschichte: "mit" | "ohne";
}

/** The four groups, in the order of every array over groups here. */
export const schoolGroups: readonly SchoolGroup[] = [
  {staatsangehoerigkeit: "deutsch", zuwanderungsgeschichte: "ohne"},
  {staatsangehoerigkeit: "deutsch", zuwanderungsgeschichte: "mit"},
  {staatsangehoerigkeit: "nichtdeutsch", zuwanderungsgeschichte: "mit"},
  {staatsangehoerigkeit: "nichtdeutsch", zuwanderungsgeschichte: "ohne"}
];

/** Residents that reach an age in the year, single years of age as in the Fortschreibung. */
export const cohort = (age: number, year: number): number => residents("05124", year).all[age]!;

/**
 * Share of pupils with Zuwanderungsgeschichte at general and vocational schools of the city. Published (IT.NRW): 51.2 % in
 * 2018/19, 54.9 % in 2021/22, 58.6 % in 2023/24; the years between and around are made up.
 */
const shareOfImmigrants: Anchors = {2014: 0.455, 2018: 0.512, 2021: 0.549, 2022: 0.573, 2023: 0.586, 2024: 0.597};

/** Vocational schools have fewer such pupils than all schools; NRW 2022/23: 32.1 % there, 41.8 % in all. */
const atVocationalSchools = 0.82;

/** Pupils that live in the city have it a little more often than those that come from outside. */
const amongResidents = 0.011;

/** Share with Zuwanderungsgeschichte at vocational schools. */
export const vocationalShare = (year: number, place: "schulort" | "wohnort"): number =>
  atVocationalSchools * allSchools(year, place);

/** Share at general schools, so that with the vocational ones the city's share comes out. */
export const generalShare = (
  year: number,
  place: "schulort" | "wohnort",
  size: {readonly general: number; readonly vocational: number}
): number =>
  allSchools(year, place) + ((allSchools(year, place) - vocationalShare(year, place)) * size.vocational) / size.general;

const allSchools = (year: number, place: "schulort" | "wohnort"): number =>
  interpolate(shareOfImmigrants, year) + (place === "wohnort" ? amongResidents : 0);

const foreignShares = new Map<number, number[]>();

/** Share of pupils without German nationality in a grade, as among the residents of the ages of school. */
export function foreignShare(grade: number, year: number): number {
  if (!foreignShares.has(year)) {
    const counts = tallyResidents(year, 8, (_q, _s, age, group) =>
      age < 3 || age > 6 ? -1 : 2 * (age - 3) + (groups[group]!.staatengruppe === "deutsch" ? 0 : 1)
    );
    foreignShares.set(
      year,
      [0, 1, 2, 3].map((i) => counts[2 * i + 1]! / (counts[2 * i]! + counts[2 * i + 1]!))
    );
  }
  return interpolate({2: shares(year, 0), 7: shares(year, 1), 10: shares(year, 2), 12: shares(year, 3)}, grade);
}

const shares = (year: number, i: number): number => foreignShares.get(year)![i]!;
