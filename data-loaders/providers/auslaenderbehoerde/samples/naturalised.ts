import {ageLimits} from "../../../sample-city/residents.js";
import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import type {rechtsgrundlagen} from "../labels.js";
import {type Staatengruppe, staatengruppen} from "./register.js";
import {stayLimits} from "./stays.js";

type Basis = (typeof rechtsgrundlagen)[keyof typeof rechtsgrundlagen];

/** Legal bases, codes of the dimension `rechtsgrundlage`. */
export const bases = ["p10", "p8", "p9", "uebrige-grundlagen"] as const satisfies readonly Basis[];

/**
 * Naturalisations of a year. Radio Wuppertal told 400 for 2020, 631 for 2021 and 715 until September 2022; IT.NRW, by an agency,
 * that Wuppertal had fewer in 2024 than in 2023, against the trend of the country. All else is made up.
 */
const naturalisations: Anchors = {
  2014: 640,
  2015: 630,
  2016: 660,
  2017: 690,
  2018: 680,
  2019: 730,
  2020: 400,
  2021: 631,
  2022: 960,
  2023: 1420,
  2024: 1340
};

/** Naturalisations of a year by group, in proportion. */
const groupShares: Readonly<Record<Staatengruppe, Anchors>> = {
  eu27: {2014: 20, 2019: 27, 2021: 17, 2024: 12},
  tuerkei: {2014: 30, 2019: 17, 2022: 9, 2024: 12},
  ukraine: {2014: 3, 2021: 2, 2023: 4, 2024: 3},
  asylherkunft: {2014: 13, 2019: 17, 2021: 34, 2022: 45, 2024: 47},
  "uebrige-drittstaaten": {2014: 34, 2019: 37, 2022: 27, 2024: 26}
};

const basisShares: Readonly<Record<Basis, Anchors>> = {
  p10: {2014: 78, 2024: 88},
  p8: {2014: 11, 2024: 6},
  p9: {2014: 10, 2024: 5},
  "uebrige-grundlagen": {2014: 1}
};

/** Duration of stay by class, in proportion: eight years (six with special integration) until 2023, five in 2024. */
const stays: Readonly<Record<Staatengruppe, readonly Anchors[]>> = {
  eu27: [{2014: 2}, {2014: 2}, {2014: 10, 2023: 14, 2024: 22}, {2014: 18}, {2014: 24}, {2014: 16}, {2014: 28}],
  tuerkei: [{2014: 1}, {2014: 1}, {2014: 6, 2023: 8, 2024: 12}, {2014: 9}, {2014: 15}, {2014: 18}, {2014: 50}],
  ukraine: [{2014: 3}, {2014: 3}, {2014: 20, 2024: 24}, {2014: 26}, {2014: 22}, {2014: 14}, {2014: 12}],
  asylherkunft: [
    {2014: 1},
    {2014: 1, 2023: 2, 2024: 5},
    {2014: 14, 2019: 20, 2021: 60, 2022: 62, 2023: 42, 2024: 30},
    {2014: 34, 2021: 20, 2022: 24, 2023: 46, 2024: 50},
    {2014: 30, 2021: 10, 2024: 12},
    {2014: 14, 2021: 5, 2024: 2},
    {2014: 6, 2024: 2}
  ],
  "uebrige-drittstaaten": [
    {2014: 2},
    {2014: 2},
    {2014: 14, 2023: 20, 2024: 30},
    {2014: 24},
    {2014: 28},
    {2014: 16},
    {2014: 14}
  ]
};

/** Spouses of Germans may be naturalised after three years. */
const staysOfSpouses: readonly number[] = [3, 3, 3, 1, 0.6, 0.3, 0.1];

/** How likely a naturalised person is of an age, in proportion. */
const ages: Anchors = {0: 0.25, 6: 0.7, 10: 0.9, 16: 1.1, 18: 1.4, 25: 1.5, 45: 0.7, 55: 0.35, 67: 0.08};

/** Years in each age class, as it spreads over the population. */
const widths = ageLimits.map((from, i) => (ageLimits[i + 1] ?? 80) - from);

/** Naturalisations of one group, basis and sex: all, by stay and by age, which are not crossed. */
export interface Naturalised {
  readonly group: Staatengruppe;
  readonly basis: Basis;
  readonly sex: number;
  readonly persons: number;
  readonly stays: readonly number[];
  readonly ages: readonly number[];
}

/** Naturalisations of a year; all add up to one total. */
export function naturalised(year: number): Naturalised[] {
  const byGroup = apportion(
    staatengruppen.map((group) => interpolate(groupShares[group], year)),
    interpolate(naturalisations, year)
  );
  return staatengruppen.flatMap((group, g) =>
    apportion(
      bases.flatMap((basis) => [0.53, 0.47].map((share) => share * interpolate(basisShares[basis], year))),
      byGroup[g]!
    ).map((persons, i) => {
      const basis = bases[Math.floor(i / 2)]!;
      return {
        group,
        basis,
        sex: i % 2,
        persons,
        stays: apportion(stayWeights(group, basis, year), persons),
        ages: apportion(ageWeights(basis), persons)
      };
    })
  );
}

/** Naturalisations of a year by group, in the order of the groups. */
export function naturalisedByGroup(year: number): number[] {
  const all = naturalised(year);
  return staatengruppen.map((group) => all.reduce((sum, one) => sum + (one.group === group ? one.persons : 0), 0));
}

function stayWeights(group: Staatengruppe, basis: Basis, year: number): number[] {
  if (basis === "p9") return [...staysOfSpouses];
  return stayLimits.map((_, stay) => interpolate(stays[group][stay]!, year));
}

/** Spouses are adults. */
function ageWeights(basis: Basis): number[] {
  return ageLimits.map((from, i) => (basis === "p9" && from < 18 ? 0 : interpolate(ages, from) * widths[i]!));
}
