import {type Anchors, apportion, chance, interpolate} from "../../../sample-city/series.js";
import {cohort, foreignShare, generalShare, schoolGroups, vocationalShare} from "./groups.js";
import {fitMargins} from "./fit-margins.js";

/** Where a pupil is counted. */
export type Place = "schulort" | "wohnort";

/** Codes of the types of school, in the order of every table. */
export const schoolTypes = [
  "grundschule",
  "hauptschule",
  "realschule",
  "sekundarschule",
  "gesamtschule",
  "gymnasium",
  "foerderschule",
  "uebrige-schulen",
  "berufskolleg"
] as const;

export type SchoolType = (typeof schoolTypes)[number];

/** Pupils of one type of school and grade: whole persons by group and sex, `[group][sex]`. */
export interface Pupils {
  readonly type: SchoolType;
  /** Code of the dimension `jahrgang`. */
  readonly grade: string;
  readonly counts: readonly (readonly [male: number, female: number])[];
}

interface Profile {
  /** How likely children of each group go there, in proportion. */
  readonly tilt: readonly number[];
  readonly boys: number;
  /** Pupils that live in the city for one that goes to school in it. */
  readonly residents: number;
}

const profiles: Readonly<Record<SchoolType, Profile>> = {
  grundschule: {tilt: [1, 1, 1, 1], boys: 0.511, residents: 0.995},
  hauptschule: {tilt: [1, 2.2, 6.5, 3], boys: 0.565, residents: 0.985},
  realschule: {tilt: [1, 1.5, 2, 1.4], boys: 0.522, residents: 0.97},
  sekundarschule: {tilt: [1, 1.7, 3, 2], boys: 0.53, residents: 0.97},
  gesamtschule: {tilt: [1, 1.35, 1.5, 1.2], boys: 0.508, residents: 0.985},
  gymnasium: {tilt: [1, 0.72, 0.42, 0.7], boys: 0.472, residents: 0.955},
  foerderschule: {tilt: [1, 0.85, 1.1, 1], boys: 0.645, residents: 0.93},
  "uebrige-schulen": {tilt: [1, 0.25, 0.12, 0.5], boys: 0.485, residents: 0.62},
  berufskolleg: {tilt: [1, 1, 1, 1], boys: 0.55, residents: 0.7}
};

/** Share of grade 5 by type of school and year in which it began; the Hauptschule takes the others. */
const entries: Readonly<Record<string, Anchors>> = {
  gymnasium: {2005: 0.355, 2014: 0.37, 2024: 0.385},
  gesamtschule: {2005: 0.27, 2014: 0.315, 2024: 0.355},
  realschule: {2005: 0.225, 2014: 0.205, 2024: 0.175},
  sekundarschule: {2012: 0, 2013: 0.022, 2016: 0.034, 2024: 0.036}
};

const special: Anchors = {2014: 0.052, 2018: 0.046, 2024: 0.054};
const waldorf = 0.016;

/** Pupils of vocational schools by the stage of their course. */
const vocational: Anchors = {2014: 16800, 2018: 16100, 2024: 15300};
const stages = {unterstufe: 0.42, mittelstufe: 0.33, oberstufe: 0.25};

const known = new Map<string, readonly Pupils[]>();

/** All pupils of a school year, whole persons. */
export function pupils(year: number, place: Place): readonly Pupils[] {
  const key = `${year}/${place}`;
  if (!known.has(key)) known.set(key, [...generalSchools(year, place), ...vocationalSchools(year, place)]);
  return known.get(key)!;
}

function generalSchools(year: number, place: Place): Pupils[] {
  const grades = Array.from({length: 13}, (_, i) => {
    const sizes = sizesOfGrade(i + 1, year).map(
      ([type, size]) => [type, size * (place === "wohnort" ? profiles[type].residents : 1)] as const
    );
    return {grade: i + 1, sizes, total: sizes.reduce((sum, [, size]) => sum + size, 0)};
  });
  const deviations = grades.map(({grade}) => gradeDeviation(grade));
  const all = grades.reduce((sum, {total}) => sum + total, 0);
  const target = generalShare(year, place, {general: all, vocational: vocationalSize(year, place)});
  const mean = target - grades.reduce((sum, {total}, i) => sum + total * deviations[i]!, 0) / all;
  return grades.flatMap(({grade, sizes, total}, i) => {
    const foreign = foreignShare(grade, year) * (grade > 10 ? 0.55 : 1);
    const mit = mean + deviations[i]!;
    const groups = [1 - mit - 0.03 * foreign, mit - 0.97 * foreign, 0.97 * foreign, 0.03 * foreign];
    const fitted = fitMargins(
      sizes.map(([type]) => profiles[type].tilt),
      sizes.map(([, size]) => size),
      groups.map((share) => share * total)
    );
    return sizes.map(([type], row) => whole(type, `j${grade}`, fitted[row]!));
  });
}

/** Younger grades have more children of immigrants; fewer of them reach the upper grades of general schools. */
const gradeDeviation = (grade: number): number => 0.005 * (6 - grade) - (grade > 10 ? 0.07 : 0);

/** Pupils of a grade by type of school at the place of the school. */
function sizesOfGrade(grade: number, year: number): (readonly [SchoolType, number])[] {
  const size = cohort(grade + 5, year);
  const foerderschule = grade <= 10 ? size * interpolate(special, year) : 0;
  const others = size * waldorf;
  const rest = size - foerderschule - others;
  if (grade <= 4)
    return [
      ["grundschule", rest],
      ["foerderschule", foerderschule],
      ["uebrige-schulen", others]
    ];
  const entry = year - (grade - 5);
  const share = (type: string): number =>
    interpolate(entries[type]!, entry) * (0.985 + 0.03 * chance(`${type}/${entry}`));
  const left = share("gymnasium") * 0.015 * Math.min(grade - 5, 5);
  const gymnasium = share("gymnasium") - left;
  const realschule = share("realschule") + left / 2;
  const gesamtschule = share("gesamtschule");
  const sekundarschule = share("sekundarschule");
  if (grade > 10) {
    return [
      ["gesamtschule", rest * gesamtschule * [0.58, 0.5, 0.46][grade - 11]!],
      // Until 2017 children began the eight years of the Gymnasium that end with grade 12.
      ["gymnasium", grade === 13 && year < 2026 ? 0 : rest * gymnasium * 0.85],
      ["uebrige-schulen", others * 0.7]
    ];
  }
  return [
    ["hauptschule", rest * (1 - gymnasium - realschule - gesamtschule - sekundarschule)],
    ["realschule", rest * realschule],
    ["sekundarschule", rest * sekundarschule],
    ["gesamtschule", rest * gesamtschule],
    ["gymnasium", rest * gymnasium],
    ["foerderschule", foerderschule],
    ["uebrige-schulen", others]
  ];
}

const vocationalSize = (year: number, place: Place): number =>
  interpolate(vocational, year) * (place === "wohnort" ? profiles.berufskolleg.residents : 1);

function vocationalSchools(year: number, place: Place): Pupils[] {
  const size = vocationalSize(year, place);
  const mit = vocationalShare(year, place);
  const foreign = foreignShare(12, year) * 0.9;
  const groups = [1 - mit - 0.03 * foreign, mit - 0.97 * foreign, 0.97 * foreign, 0.03 * foreign];
  return Object.entries(stages).map(([stage, share]) =>
    whole(
      "berufskolleg",
      stage,
      groups.map((group) => group * share * size)
    )
  );
}

/** Whole persons by group and sex. */
function whole(type: SchoolType, grade: string, byGroup: readonly number[]): Pupils {
  const {boys} = profiles[type];
  const cells = apportion(
    byGroup.flatMap((count) => [count * boys, count * (1 - boys)]),
    Math.round(byGroup.reduce((a, b) => a + b, 0))
  );
  return {type, grade, counts: schoolGroups.map((_, g) => [cells[2 * g]!, cells[2 * g + 1]!])};
}
