import {groups} from "../../../sample-city/groups.js";
import {ageLimits, quartierNumbers, sexes, tallyResidents} from "../../../sample-city/residents.js";
import {type Anchors, chance, interpolate} from "../../../sample-city/series.js";
import {spread} from "./cross-table.js";

/** Groups of states without those made of others, in the order of the sample. */
export const staatengruppen = [
  "deutsch",
  "eu27",
  "tuerkei",
  "ukraine",
  "asylherkunft",
  "uebrige-drittstaaten"
] as const;

/** Kinds of entitlement without those made of others. */
export const leistungsgruppen = ["elb", "nef", "slb"] as const;

/**
 * Regelleistungsberechtigte of Wuppertal in December, as the Bundesagentur counts them after three months. Published: 47,745
 * (2022) and 45,419 (2024, Landesdatenbank NRW 22811-05i); the other years are made up, the same as in that sample.
 */
export const regelleistungsberechtigte: Anchors = {
  2014: 46900,
  2015: 47900,
  2016: 49500,
  2017: 50300,
  2018: 48900,
  2019: 46800,
  2020: 47000,
  2021: 45100,
  2022: 47745,
  2023: 46490,
  2024: 45419
};

/** Of them foreigners by group. Published: about 4,000 persons from Ukraine taken over in 2022; all else is made up. */
const auslaender: Readonly<Record<string, Anchors>> = {
  eu27: {2014: 3400, 2016: 3450, 2019: 3300, 2024: 3250},
  tuerkei: {2014: 3000, 2019: 2150, 2024: 1850},
  ukraine: {2014: 160, 2021: 240, 2022: 4200, 2023: 4500, 2024: 4350},
  asylherkunft: {2014: 1500, 2015: 2300, 2016: 5200, 2017: 7400, 2018: 7900, 2021: 8000, 2022: 8200, 2024: 8600},
  "uebrige-drittstaaten": {2014: 4700, 2016: 4500, 2021: 4150, 2024: 4350}
};

/** How much the Bundesagentur counts more: applications that were granted afterwards. Made up; the true figure varies. */
export const laterApprovals = 0.006;

/** Those with single benefits only, per Regelleistungsberechtigte; all of them adults of working age here. */
const otherBenefits = 0.008;

/** Part of the beneficiaries from 25 to 59 years who are not fit for work. */
const notFit = 0.025;

/** How likely a resident of an age is a beneficiary, in proportion, by first age of the class. */
const atAge: Anchors = {0: 1.5, 6: 1.5, 10: 1.4, 16: 1.25, 18: 1.1, 20: 1, 21: 0.9, 25: 1, 45: 0.85, 60: 0.9, 65: 0.8};

/** Part of the class of 65 years that is below the age limit of § 7a SGB II: 65 years and 3 months in 2014, 66 in 2024. */
const belowLimit: Anchors = {2014: 0.25, 2024: 1};

/** Persons by group of states, kind of entitlement, Quartier, age class and sex: the last runs fastest. */
export interface Beneficiaries {
  readonly length: number;
  at(group: number, kind: number, quartier: number, age: number, sex: number): number;
}

const [Q, A, S] = [quartierNumbers.length, ageLimits.length, sexes.length];
const known = new Map<number, Beneficiaries>();

/** The beneficiaries of December as the Jobcenter counts them at once (T-0); the same at every call. */
export function beneficiaries(year: number): Beneficiaries {
  if (!known.has(year)) known.set(year, make(year));
  return known.get(year)!;
}

/** Regelleistungsberechtigte of a group after three months (T-3). */
export function afterThreeMonths(year: number, group: string): number {
  const of = (anchors: Anchors): number => Math.round(interpolate(anchors, year));
  if (group !== "deutsch") return of(auslaender[group]!);
  return of(regelleistungsberechtigte) - Object.values(auslaender).reduce((sum, anchors) => sum + of(anchors), 0);
}

function make(year: number): Beneficiaries {
  const size = Q * A * S;
  const values = new Float64Array(staatengruppen.length * leistungsgruppen.length * size);
  const poverty = quartierFactors();
  for (const [g, group] of staatengruppen.entries()) {
    const persons = tallyResidents(year, size, (q, s, a, of) =>
      groups[of]!.staatengruppe === group ? (q * A + a) * S + s : -1
    );
    const weights = persons.map((n, i) => {
      const age = Math.floor(i / S) % A;
      return n * poverty[Math.floor(i / (S * A))]! * rate(ageLimits[age]!, year);
    });
    const total = Math.round(afterThreeMonths(year, group) / (1 + laterApprovals));
    const regular = spread(weights, total);
    const ageOf = (i: number): number => ageLimits[Math.floor(i / S) % A]!;
    const single = spread(
      weights.map((weight, i) => (ageOf(i) >= 21 && ageOf(i) < 55 ? weight : 0)),
      Math.round(total * otherBenefits)
    );
    const start = g * leistungsgruppen.length * size;
    let carried = 0;
    for (const [i, n] of regular.entries()) {
      const isChild = ageOf(i) < 15;
      if (ageOf(i) >= 25 && ageOf(i) < 60) carried += n * notFit;
      const unable = isChild ? n : Math.min(n, Math.floor(carried));
      if (!isChild) carried -= unable;
      values[start + i] = n - unable;
      values[start + size + i] = unable;
      values[start + 2 * size + i] = single[i]!;
    }
  }
  return {
    length: values.length,
    at: (group, kind, quartier, age, sex) =>
      values[((group * leistungsgruppen.length + kind) * Q + quartier) * A * S + age * S + sex]!
  };
}

function rate(age: number, year: number): number {
  if (age > 65) return 0;
  return interpolate(atAge, age) * (age === 65 ? interpolate(belowLimit, year) : 1);
}

let factors: readonly number[] | undefined;

/**
 * How much likelier the residents of a Quartier are to be beneficiaries than those of the city: more where many foreigners
 * live, and some chance. The same in all years.
 */
export function quartierFactors(): readonly number[] {
  if (factors) return factors;
  const all = tallyResidents(2019, Q, (q) => q);
  const foreign = tallyResidents(2019, Q, (q, _, __, g) => (groups[g]!.staatengruppe === "deutsch" ? -1 : q));
  const city = foreign.reduce((a, b) => a + b) / all.reduce((a, b) => a + b);
  factors = quartierNumbers.map((number, q) => {
    const share = foreign[q]! / all[q]! / city;
    return Math.min(2.2, Math.max(0.15, share ** 0.9)) * (0.75 + 0.5 * chance(`SGB II/${number}`));
  });
  return factors;
}

/** Beneficiaries of the whole city by group of states, kind of entitlement, age class and sex. */
export function cityTotal(year: number, group: string, kind: string, age: number, sex: number): number {
  const of = beneficiaries(year);
  const g = staatengruppen.indexOf(group as (typeof staatengruppen)[number]);
  const k = leistungsgruppen.indexOf(kind as (typeof leistungsgruppen)[number]);
  if (g < 0 || k < 0) throw new Error(`unknown group: ${group}/${kind}`);
  let sum = 0;
  for (let q = 0; q < Q; ++q) sum += of.at(g, k, q, age, sex);
  return sum;
}
