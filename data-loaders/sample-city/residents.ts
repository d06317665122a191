import {residents as officialResidents} from "../providers/land-nrw/samples/residents.js";
import {districts} from "./areas.js";
import {foreigners, type Group, groups, population} from "./groups.js";
import {type Anchors, apportion, chance, interpolate} from "./series.js";

/** Years of which there are sample deliveries. */
export const sampleYears: readonly number[] = Array.from({length: 11}, (_, i) => 2014 + i);

/** First ages of the classes, as the dimension `alter` of municipal tables cuts them; the last class is open. */
export const ageLimits: readonly number[] = [0, 3, 6, 10, 15, 16, 18, 20, 21, 25, 45, 55, 60, 65, 66, 67];

/** Numbers of the Quartiere, “00” to “95”, in the order in which residents are counted. */
export const quartierNumbers: readonly string[] = districts.flatMap((d) => Object.keys(d.quartiere).sort());

/** Codes of the dimension `geschlecht`. */
export const sexes = ["maennlich", "weiblich"] as const;

/**
 * Residents with Hauptwohnung at the end of a year, whole persons. The four arrays say of class `i` where it lives (position
 * in `quartierNumbers`), sex (in `sexes`), age class (in `ageLimits`) and group (in `groups`); empty classes are left out.
 */
export interface SampleResidents {
  readonly length: number;
  readonly quartier: Uint8Array;
  readonly sex: Uint8Array;
  readonly age: Uint8Array;
  readonly group: Uint8Array;
  readonly persons: Uint32Array;
}

const known = new Map<number, SampleResidents>();

/** The made-up residents of a year, 2014 to 2024; the same at every call. */
export function sampleResidents(year: number): SampleResidents {
  if (!known.has(year)) known.set(year, make(year));
  return known.get(year)!;
}

/** Persons of a year, added up into `size` cells; `cell` names the cell of a class, negative for none. */
export function tallyResidents(
  year: number,
  size: number,
  cell: (quartier: number, sex: number, age: number, group: number) => number
): Float64Array {
  const {length, quartier, sex, age, group, persons} = sampleResidents(year);
  const sums = new Float64Array(size);
  for (let i = 0; i < length; ++i) {
    const at = cell(quartier[i]!, sex[i]!, age[i]!, group[i]!);
    if (at >= 0) sums[at] = sums[at]! + persons[i]!;
  }
  return sums;
}

function make(year: number): SampleResidents {
  const columns = {quartier: [], sex: [], age: [], group: [], persons: []} as Record<string, number[]>;
  const perDistrict = groupsByDistrict(year);
  const ages = groups.map((group) => ageShares(group, year));
  let first = 0;
  for (const [d, district] of districts.entries()) {
    const shares = quartierShares(d, perDistrict[d]!);
    for (const [g, byQuartier] of shares.entries()) {
      const {women} = groups[g]!;
      const total = perDistrict[d]![g]!;
      let exact = chance(`${year}/${d}/${g}`) - 0.5;
      let whole = 0;
      for (const [q, share] of byQuartier.entries()) {
        for (const [a, ofAge] of ages[g]!.entries()) {
          for (const [s, ofSex] of [1 - women, women].entries()) {
            exact += total * share * ofAge * ofSex;
            const persons = Math.min(Math.max(0, Math.round(exact) - whole), total - whole);
            if (persons === 0) continue;
            whole += persons;
            push(columns, [first + q, s, a, g, persons]);
          }
        }
      }
      if (whole < total) columns["persons"]![columns["persons"]!.length - 1]! += total - whole;
    }
    first += Object.keys(district.quartiere).length;
  }
  return {
    length: columns["persons"]!.length,
    quartier: Uint8Array.from(columns["quartier"]!),
    sex: Uint8Array.from(columns["sex"]!),
    age: Uint8Array.from(columns["age"]!),
    group: Uint8Array.from(columns["group"]!),
    persons: Uint32Array.from(columns["persons"]!)
  };
}

function push(columns: Record<string, number[]>, row: readonly number[]): void {
  for (const [i, name] of ["quartier", "sex", "age", "group", "persons"].entries()) columns[name]!.push(row[i]!);
}

/** Whole persons by district and group; rows add up to the district, columns to the city, foreigners to both. */
function groupsByDistrict(year: number): number[][] {
  const at = (anchors: Anchors): number => interpolate(anchors, year);
  const totals = apportion(
    districts.map((d) => at(d.residents)),
    Math.round(at(population))
  );
  const foreign = apportion(
    districts.map((d) => at(d.foreigners)),
    Math.round(at(foreigners))
  );
  const table = districts.map(() => Array.from(groups, () => 0));
  const abroad = indexes((group) => group.staatengruppe !== "deutsch");
  for (const [d, count] of foreign.entries()) {
    const share = (count / totals[d]!) * (at(population) / at(foreigners));
    const weights = abroad.map((g) => at(groups[g]!.persons!) * share ** (groups[g]!.follows - 1));
    for (const [i, persons] of apportion(weights, count).entries()) table[d]![abroad[i]!] = persons;
  }
  for (const g of indexes((group) => group.staatengruppe === "deutsch" && group.persons !== undefined)) {
    const {persons, follows} = groups[g]!;
    const weights = districts.map((_, d) => totals[d]! * (foreign[d]! / totals[d]!) ** follows);
    for (const [d, count] of apportion(weights, Math.round(at(persons!))).entries()) table[d]![g] = count;
  }
  for (const [d, row] of table.entries()) row[0] = totals[d]! - row.reduce((a, b) => a + b, 0);
  return table;
}

const indexes = (test: (group: Group) => boolean): number[] => [...groups.keys()].filter((g) => test(groups[g]!));

/** Per group how its persons of a district spread over the Quartiere; the group `ohne` fills what the others leave. */
function quartierShares(d: number, counts: readonly number[]): number[][] {
  const entries = Object.entries(districts[d]!.quartiere)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [size, tilt]]) => ({size, tilt}));
  const total = counts.reduce((a, b) => a + b, 0);
  const sizes = proportions(entries.map(({size}) => size));
  const left = sizes.map((share) => share * total);
  const shares = groups.map(({follows}, g) => {
    if (g === 0) return [];
    const spread = proportions(entries.map(({size, tilt}) => size * tilt ** follows));
    for (const [q, share] of spread.entries()) left[q]! -= share * counts[g]!;
    return spread;
  });
  shares[0] = proportions(left.map((persons, q) => Math.max(persons, 0.2 * sizes[q]! * total)));
  return shares;
}

/** Shares of a group by age class: the city’s cohorts, weighed by the group’s own ages. */
function ageShares({ages}: Group, year: number): number[] {
  const {all} = officialResidents("05124", year);
  const weights = Array.from(ageLimits, () => 0);
  for (const [age, persons] of all.entries()) {
    const k = ageLimits.findLastIndex((from) => from <= age);
    weights[k]! += persons * interpolate(ages, age);
  }
  return proportions(weights);
}

function proportions(weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
