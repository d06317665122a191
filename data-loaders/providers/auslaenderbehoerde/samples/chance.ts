import {ageLimits} from "../../../sample-city/residents.js";
import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import {titleAges} from "./titles.js";
import {sum} from "./cells.js";
import {apportionOnward} from "./whole-persons.js";

/** A half-year's first permits under § 104c and what became of them after 18 months. */
export interface Cohort {
  readonly first: string;
  readonly last: string;
  readonly persons: number;
  /** Persons by outcome, in the order of `ausgaenge`, in proportion. */
  readonly outcomes: readonly number[];
}

/**
 * The cohorts whose 18 months had passed when the sample was made; made up. §§ 25a, 25b, another title, naturalised, Duldung
 * again, moved away, not decided yet.
 */
export const cohorts: readonly Cohort[] = [
  {first: "01.01.2023", last: "30.06.2023", persons: 231, outcomes: [24, 116, 19, 1, 30, 6, 35]},
  {first: "01.07.2023", last: "31.12.2023", persons: 146, outcomes: [17, 69, 13, 1, 21, 4, 21]},
  {first: "01.01.2024", last: "30.06.2024", persons: 70, outcomes: [7, 29, 7, 0, 12, 2, 13]},
  {first: "01.07.2024", last: "31.12.2024", persons: 41, outcomes: [4, 16, 3, 0, 9, 1, 8]}
];

/** Persons of one row of the table by outcome. */
export type Row = readonly number[];

/** A cohort cut by sex, group and age, each way adding up to the same outcomes. */
export interface CohortTable {
  readonly total: Row;
  readonly sexes: readonly Row[];
  readonly groups: readonly Row[];
  readonly ages: readonly Row[];
}

/** Groups in the order of the register: EU-27, Türkei, Ukraine, TOP 8, other third countries. */
const groupShares = [0, 4, 0.4, 45, 50.6];

export function cohortTable({persons, outcomes}: Cohort): CohortTable {
  const total = apportion(outcomes, persons);
  return {
    total,
    sexes: cut(total, [0.61, 0.39]),
    groups: cut(total, groupShares),
    ages: cut(total, ageLimits.map(ageWeight))
  };
}

const population: Anchors = {0: 1, 18: 1, 25: 1.6, 45: 0.7, 60: 0.15, 67: 0.02};

function ageWeight(from: number, i: number): number {
  const to = ageLimits[i + 1] ?? 75;
  return (to - from) * interpolate(titleAges.p104c!, from) * interpolate(population, from);
}

/** Each outcome in whole persons by the weights; rows are the parts. */
function cut(total: Row, weights: readonly number[]): Row[] {
  const carry = new Float64Array(weights.length);
  const byOutcome = total.map((persons) => apportionOnward(weights, persons, carry));
  return weights.map((_, part) => byOutcome.map((parts) => parts[part]!));
}

/** Rows added up, one on top of the other. */
export const addRows = (rows: readonly Row[]): Row => rows[0]!.map((_, i) => sum(rows.map((row) => row[i]!)));
