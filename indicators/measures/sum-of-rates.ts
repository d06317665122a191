import {checkCounts, checkSameLength} from "./checks.js";
import {share, type ShareOptions} from "./share.js";

/**
 * Quotensumme: Σ Z_a / N_a over single ages, as in the naturalisation or school
 * leaving rates of a year, which thereby do not depend on the size of the
 * cohorts. Events Z and population N have one entry per age. The result is a
 * number (0.6 is 60 %), not rounded, and may exceed 1.
 *
 * Undefined if an age has no population, since its rate is unknown. Throws a
 * RangeError on negative counts, different lengths, and where the events of an
 * age exceed its population unless `allowOver100` is set.
 *
 * Source: Statistisches Bundesamt, Quotensummenverfahren (school leavers by single ages).
 */
export function sumOfRates(
  events: Iterable<number>,
  populations: Iterable<number>,
  options: ShareOptions = {}
): number | undefined {
  const cases = checkCounts(events);
  const people = checkCounts(populations);
  checkSameLength(cases, people);
  let sum = 0;
  let unknown = cases.length === 0;
  for (let i = 0; i < cases.length; ++i) {
    const rate = share(cases[i]!, people[i]!, options);
    if (rate === undefined) unknown = true;
    else sum += rate;
  }
  return unknown ? undefined : sum;
}
