import {groups} from "../../../sample-city/groups.js";
import {quartierNumbers, sampleYears, tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, apportion, chance, interpolate} from "../../../sample-city/series.js";

/** Children in day care of one Stadtbezirk with the same characteristics. */
export interface CareCell {
  /** Position of the Stadtbezirk, 0 to 9. */
  readonly district: number;
  readonly provision: Provision;
  /** 0: under 3, 1: from 3 to 5, 2: 6 and not yet at school. */
  readonly age: number;
  readonly sex: number;
  /** Whether at least one parent is of foreign origin. */
  readonly foreignParents: boolean;
  /** Whether the family speaks mainly another language than German. */
  readonly otherLanguage: boolean;
  readonly count: number;
}

export const provisions = ["städtisch", "frei", "tagespflege"] as const;
export type Provision = (typeof provisions)[number];

/** Days of reference: 1 March of each year, of the last year that there are residents for and of the one after. */
export const careYears: readonly number[] = [...sampleYears, sampleYears.at(-1)! + 1];

/** Share of residents in day care by age, of children with and without parents of foreign origin; made up. */
const rates: readonly {readonly mit: Anchors; readonly ohne: Anchors}[] = [
  {
    mit: {2014: 0.145, 2019: 0.19, 2021: 0.182, 2022: 0.188, 2024: 0.218, 2025: 0.224},
    ohne: {2014: 0.36, 2019: 0.43, 2021: 0.415, 2022: 0.43, 2024: 0.468, 2025: 0.475}
  },
  {
    mit: {2014: 0.88, 2015: 0.878, 2017: 0.848, 2021: 0.862, 2022: 0.858, 2023: 0.838, 2025: 0.856},
    ohne: {2014: 0.972, 2020: 0.98, 2021: 0.974, 2025: 0.984}
  }
];

/** Of three years of age, how many children are 6 on 1 March and not yet at school. */
const sixForThree = 0.42 / 3;

/** Share with another language at home among children of parents of foreign origin; made up. */
const otherLanguageShare: Anchors = {2014: 0.575, 2016: 0.6, 2019: 0.63, 2022: 0.65, 2023: 0.662, 2025: 0.665};

const known = new Map<number, readonly CareCell[]>();

/** All children in day care on 1 March, whole children; empty cells are left out. */
export function childrenInCare(year: number): readonly CareCell[] {
  if (!known.has(year)) known.set(year, make(year));
  return known.get(year)!;
}

function make(year: number): CareCell[] {
  const cells = residentsAt(year).flatMap((resident) => inCare(resident, year));
  const counts = apportion(
    cells.map(({count}) => count),
    Math.round(cells.reduce((sum, {count}) => sum + count, 0))
  );
  return cells.map((cell, i) => ({...cell, count: counts[i]!})).filter(({count}) => count > 0);
}

interface ResidentCell {
  readonly district: number;
  readonly age: 0 | 1;
  readonly sex: number;
  readonly foreignParents: boolean;
  readonly count: number;
}

/** Children under 6 at the end of the year before; the first day takes those of the same year. */
function residentsAt(year: number): ResidentCell[] {
  const counts = tallyResidents(Math.max(year - 1, sampleYears[0]!), 80, (quartier, sex, age, group) => {
    if (age > 1) return -1;
    const mit = groups[group]!.migrationshintergrund === "ohne" ? 0 : 1;
    return ((Number(quartierNumbers[quartier]![0]) * 2 + age) * 2 + sex) * 2 + mit;
  });
  const city = [0, 1, 2, 3, 4, 5, 6, 7].map((rest) =>
    Array.from({length: 10}, (_, d) => counts[8 * d + rest]!).reduce((a, b) => a + b, 0)
  );
  // One child in twelve goes to a facility in another Stadtbezirk.
  return Array.from(counts, (count, i) => ({
    district: i >> 3,
    age: ((i >> 2) & 1) as 0 | 1,
    sex: (i >> 1) & 1,
    foreignParents: (i & 1) === 1,
    count: (11 / 12) * count + (1 / 12) * city[i & 7]! * districtShare(counts, i >> 3)
  }));
}

function districtShare(counts: Float64Array, district: number): number {
  const own = counts.subarray(8 * district, 8 * district + 8).reduce((a, b) => a + b, 0);
  return own / counts.reduce((a, b) => a + b, 0);
}

function inCare({district, age, sex, foreignParents, count}: ResidentCell, year: number): CareCell[] {
  const group = foreignParents ? "mit" : "ohne";
  const noise = 0.994 + 0.012 * chance(`rate/${year}/${age}/${group}`);
  const rate = interpolate(rates[age]![group], year) * noise * (sex === 1 ? 0.996 : 1.004);
  const ages = age === 0 ? [{age: 0, children: count * rate}] : olderChildren(count * rate, count);
  return ages.flatMap(({age: at, children}) =>
    shares(at, foreignParents, district, year).flatMap(([provision, share]) =>
      [true, false].map((otherLanguage) => {
        const other = otherLanguageOf(foreignParents, district, provision, year);
        const part = otherLanguage ? other : 1 - other;
        return {district, provision, age: at, sex, foreignParents, otherLanguage, count: children * share * part};
      })
    )
  );
}

const olderChildren = (inCareAt3To5: number, residents: number) => [
  {age: 1, children: inCareAt3To5},
  {age: 2, children: residents * sixForThree * 0.97}
];

/** How children spread over the kinds of provision. */
function shares(age: number, foreignParents: boolean, district: number, year: number): [Provision, number][] {
  const minders =
    age === 0 ? interpolate({2014: 0.24, 2020: 0.31, 2025: 0.3}, year) * (foreignParents ? 0.7 : 1.15) : 0.003;
  const municipal = 0.34 + 0.1 * chance(`municipal/${district}`) + (foreignParents ? 0.05 : -0.06);
  return [
    ["städtisch", (1 - minders) * municipal],
    ["frei", (1 - minders) * (1 - municipal)],
    ["tagespflege", minders]
  ];
}

function otherLanguageOf(foreignParents: boolean, district: number, provision: Provision, year: number): number {
  if (!foreignParents) return 0.012;
  const tilt = 0.12 * (chance(`language/${district}`) - 0.5) - (provision === "tagespflege" ? 0.22 : 0);
  return interpolate(otherLanguageShare, year) + tilt + (provision === "städtisch" ? 0.02 : 0);
}
