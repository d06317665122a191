import {type Anchors, apportion, chance, interpolate} from "../../../sample-city/series.js";

/** Residents by single year of age 0 … 89 and 90 and over. */
export interface Residents {
  readonly all: readonly number[];
  readonly men: readonly number[];
  readonly foreign: readonly number[];
  readonly foreignMen: readonly number[];
}

interface Eckwerte {
  readonly population: Anchors;
  readonly men: Anchors;
  readonly foreign: Anchors;
}

/**
 * Published: Wuppertal 2015 (population, men, foreigners), 2024 (population and
 * men); Nordrhein-Westfalen 2024 (population). The others are made up.
 */
const eckwerte: Readonly<Record<string, Eckwerte>> = {
  "05124": {
    population: {
      2014: 351000,
      2015: 355344,
      2016: 356100,
      2017: 356600,
      2018: 356900,
      2019: 357000,
      2020: 356700,
      2021: 356300,
      2022: 359100,
      2023: 358900,
      2024: 358193
    },
    men: {2014: 172300, 2015: 174803, 2019: 175900, 2021: 175600, 2022: 177000, 2024: 176780},
    foreign: {2014: 54600, 2015: 60959, 2016: 65400, 2019: 73600, 2021: 75200, 2022: 82900, 2023: 85700, 2024: 87400}
  },
  "05": {
    population: {2014: 17640000, 2015: 17860000, 2019: 17945000, 2021: 17925000, 2022: 18080000, 2024: 18034454},
    men: {2014: 8610000, 2015: 8770000, 2019: 8805000, 2021: 8797000, 2022: 8870000, 2024: 8850000},
    foreign: {2014: 1890000, 2015: 2090000, 2019: 2440000, 2021: 2540000, 2022: 2780000, 2024: 2910000}
  }
};

/** Size of a birth cohort, made up in the shape of the German one: few in the war, many around 1964. */
const cohorts: Anchors = {
  1924: 0.75,
  1932: 0.72,
  1939: 0.95,
  1945: 0.6,
  1950: 0.86,
  1964: 1.36,
  1975: 0.86,
  1988: 1.02,
  1996: 0.98,
  2005: 0.83,
  2011: 0.8,
  2016: 0.93,
  2021: 0.92,
  2024: 0.78
};

const survival: Anchors = {0: 1, 50: 0.99, 60: 0.95, 70: 0.86, 80: 0.66, 85: 0.5, 90: 0.3, 95: 0.12, 100: 0.02};

const shareOfMen: Anchors = {0: 0.513, 20: 0.515, 40: 0.505, 60: 0.495, 75: 0.45, 85: 0.38, 90: 0.29};

/** How much likelier a resident of that age is foreign, in proportion. */
const foreignAt: Anchors = {0: 0.9, 10: 0.95, 18: 1.1, 28: 1.75, 38: 1.6, 50: 1, 65: 0.6, 80: 0.35, 90: 0.2};

const known = new Map<string, Residents>();

/** The residents of an area at the end of a year; the parts add up to the published totals. */
export function residents(area: string, year: number): Residents {
  const key = `${area}/${year}`;
  if (!known.has(key)) known.set(key, make(area, year));
  return known.get(key)!;
}

function make(area: string, year: number): Residents {
  const {population, men, foreign} = eckwerte[area]!;
  const weights = Array.from({length: 90}, (_, age) => cohort(area, year, age));
  let old = 0;
  for (let age = 90; age < 102; ++age) old += cohort(area, year, age);
  const all = apportion([...weights, old], Math.round(interpolate(population, year)));
  const foreignTotal = Math.round(interpolate(foreign, year));
  const foreigners = split(all, foreignAt, foreignTotal);
  return {
    all,
    men: split(all, shareOfMen, Math.round(interpolate(men, year))),
    foreign: foreigners,
    foreignMen: split(foreigners, shareOfMen, Math.round(foreignTotal * 0.528))
  };
}

/** Whole persons of each age in proportion to a share, adding up to the total. */
function split(parts: readonly number[], by: Anchors, total: number): number[] {
  return apportion(
    parts.map((n, age) => n * interpolate(by, age)),
    total
  );
}

function cohort(area: string, year: number, age: number): number {
  const born = year - age;
  return interpolate(cohorts, born) * interpolate(survival, age) * (0.98 + 0.04 * chance(`${area}/${born}`));
}
