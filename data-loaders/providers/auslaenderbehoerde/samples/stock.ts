import {ageLimits} from "../../../sample-city/residents.js";
import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";
import {titel} from "../labels.js";
import {registerTable, type Staatengruppe, staatengruppen} from "./register.js";
import {stayLimits, stayShares} from "./stays.js";
import {groupTitles, type Title, titleAges, titleMen, titleStays} from "./titles.js";
import {apportionOnward, fit} from "./whole-persons.js";

/** Persons with the same characteristics; positions in the lists of the sample city, of groups, titles and stays. */
export interface StockCell {
  readonly group: Staatengruppe;
  readonly title: Title;
  readonly sex: number;
  readonly age: number;
  readonly stay: number;
  readonly persons: number;
}

const titles = Object.values(titel);

/** Everyone in the register at the end of a year, by title, group, sex, age and stay; cells without persons are left out. */
export function stock(year: number): StockCell[] {
  const register = registerTable(year);
  return staatengruppen.flatMap((group) => stockOf(group, year, register[group]));
}

/** @param persons by sex and age class */
function stockOf(group: Staatengruppe, year: number, persons: readonly number[]): StockCell[] {
  const total = persons.reduce((a, b) => a + b, 0);
  const seed = persons.map((_, at) => {
    const [sex, age] = [Math.floor(at / ageLimits.length), at % ageLimits.length];
    return titles.map((title) => likely(title, sex, age));
  });
  const expected = fit(seed, persons, titleTotals(group, year, total));
  const titleCarry = new Float64Array(titles.length);
  const stayCarry = titles.map(() => new Float64Array(stayLimits.length));
  const staysByAge = ageLimits.map((_, age) => stayShares(group, year, age));
  return persons.flatMap((count, at) => {
    const [sex, age] = [Math.floor(at / ageLimits.length), at % ageLimits.length];
    const stays = staysByAge[age]!;
    return apportionOnward(expected[at]!, count, titleCarry).flatMap((ofTitle, t) => {
      if (ofTitle === 0) return [];
      const title = titles[t]!;
      const weights: number[] = titleStays[title].map((weight, stay) => weight * stays[stay]!);
      // A title that nobody of this age can have had long enough: counted with the longest stay there is.
      const longest = stays.findLastIndex((share) => share > 0);
      if (!weights.some((weight) => weight > 0)) weights[longest] = 1;
      return apportionOnward(weights, ofTitle, stayCarry[t]!).flatMap((n, stay) =>
        n === 0 ? [] : [{group, title, sex, age, stay, persons: n}]
      );
    });
  });
}

/** Persons of a group by title: those given in persons, and the others by their shares. */
function titleTotals(group: Staatengruppe, year: number, total: number): number[] {
  const {persons, shares} = groupTitles[group];
  const fixed = titles.map((title) => Math.round(at(persons[title], year)));
  const rest = apportion(
    titles.map((title) => at(shares[title], year)),
    total - fixed.reduce((a, b) => a + b, 0)
  );
  return titles.map((_, t) => fixed[t]! + rest[t]!);
}

/** How likely a person of sex and age has the title, in proportion. */
function likely(title: Title, sex: number, age: number): number {
  const from = ageLimits[age]!;
  return interpolate(titleAges[title] ?? {0: 1}, from) * (sex === 0 ? (titleMen[title] ?? 1) : 1);
}

const at = (anchors: Anchors | undefined, year: number): number => (anchors ? interpolate(anchors, year) : 0);
