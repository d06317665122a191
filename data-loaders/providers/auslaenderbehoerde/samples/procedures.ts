import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import {sum, zeros} from "./cells.js";
import {naturalisedByGroup} from "./naturalised.js";
import {type Staatengruppe, staatengruppen} from "./register.js";
import {apportionOnward} from "./whole-persons.js";

/** First days of the classes of duration; the last is open. */
export const durationLimits = [0, 91, 183, 274, 365, 456, 548, 730, 913, 1095, 1461] as const;

/** States of a procedure that are not sums. */
export const states = ["urkunde", "ruecknahme", "offen"] as const;

/** Procedures of a year: per group and state the classes of duration. */
export type Procedures = Readonly<Record<Staatengruppe, Readonly<Record<(typeof states)[number], readonly number[]>>>>;

/** Applications a year, made up: as many as are closed until 2019, more than the office manages since. */
const applications: Anchors = {
  2005: 700,
  2014: 710,
  2018: 760,
  2019: 830,
  2020: 600,
  2021: 820,
  2022: 1250,
  2023: 1750,
  2024: 1900
};

const firstYear = 2005;
/** Share of open procedures that end each month without a certificate. */
const withdrawn = 0.006;

/** How likely a procedure is to be closed with a certificate by its age in months, in proportion: papers first, a queue, then the hard cases. */
const closing: Anchors = {0: 0.02, 3: 0.3, 6: 1, 12: 1.2, 24: 1, 36: 0.5, 60: 0.25};

/** How a group’s procedures last against the others: below 1 shorter. */
const tilt: Readonly<Record<Staatengruppe, number>> = {
  eu27: 0.9,
  tuerkei: 0.97,
  ukraine: 1,
  asylherkunft: 1.07,
  "uebrige-drittstaaten": 1
};

interface Flow {
  /** Open procedures by age in months. */
  readonly open: readonly number[];
  /** Closed in the year, by class of duration. */
  readonly closed: readonly number[];
  readonly withdrawn: readonly number[];
}

const flows = new Map<number, Flow>();

/**
 * The year's procedures from a queue: each month new applications come in, and every open one is closed with a chance that
 * depends on its age and on how much the office manages, such that the year has the certificates that it has.
 */
function flow(year: number): Flow {
  const known = flows.get(year);
  if (known !== undefined) return known;
  const before = year === firstYear ? [] : flow(year - 1).open;
  const certificates = sum(naturalisedByGroup(year));
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; ++step) {
    const middle = (low + high) / 2;
    if (sum(run(before, year, middle).closed) < certificates) low = middle;
    else high = middle;
  }
  const found = run(before, year, high);
  flows.set(year, found);
  return found;
}

function run(before: readonly number[], year: number, pace: number): Flow {
  const open = [...before];
  const closed = zeros(durationLimits.length);
  const gone = zeros(durationLimits.length);
  for (let month = 0; month < 12; ++month) {
    open.unshift(interpolate(applications, year) / 12);
    for (const [age, count] of open.entries()) {
      const done = count * Math.min(0.9, pace * likelyAt(age));
      const left = (count - done) * withdrawn;
      closed[durationClass(age)]! += done;
      gone[durationClass(age)]! += left;
      open[age] = count - done - left;
    }
  }
  return {open, closed, withdrawn: gone};
}

const likely = Array.from({length: 61}, (_, age) => interpolate(closing, age));
const likelyAt = (age: number): number => likely[Math.min(age, 60)]!;

/** Class of an age in months, taken at its middle. */
const durationClass = (months: number): number =>
  durationLimits.findLastIndex((from) => from <= (months + 0.5) * 30.4375);

/** The procedures of a year in whole numbers; certificates by group are the naturalisations by group. */
export function procedures(year: number): Procedures {
  const {open, closed, withdrawn: gone} = flow(year);
  const waiting = zeros(durationLimits.length);
  for (const [age, count] of open.entries()) waiting[durationClass(age)]! += count;
  const certificates = naturalisedByGroup(year);
  const parts = {
    urkunde: cut(closed, certificates),
    ruecknahme: cut(gone, apportion(certificates, Math.round(sum(gone)))),
    offen: cut(waiting, apportion(certificates, Math.round(sum(waiting))))
  };
  return Object.fromEntries(
    staatengruppen.map((group, g) => [
      group,
      {urkunde: parts.urkunde[g]!, ruecknahme: parts.ruecknahme[g]!, offen: parts.offen[g]!}
    ])
  ) as unknown as Procedures;
}

/** Classes of duration, cut into groups of the given sizes. */
function cut(classes: readonly number[], byGroup: readonly number[]): number[][] {
  const carry = new Float64Array(classes.length);
  return staatengruppen.map((group, g) =>
    apportionOnward(
      classes.map((count, i) => count * tilt[group] ** i),
      byGroup[g]!,
      carry
    )
  );
}
