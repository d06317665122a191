import {ageLimits} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import type {Staatengruppe} from "./register.js";
import {zeros} from "./cells.js";

/** First years of the classes of stay; the last is open. */
export const stayLimits = [0, 4, 5, 8, 10, 15, 20] as const;

/** Arrivals by year, in proportion within a group; made up in the shape of the history of migration to Germany. */
const arrivals: Readonly<Record<Staatengruppe, Anchors>> = {
  eu27: {
    1955: 0,
    1960: 15,
    1970: 40,
    1974: 20,
    1985: 10,
    1990: 18,
    2000: 12,
    2007: 14,
    2011: 28,
    2014: 42,
    2019: 40,
    2020: 30,
    2024: 34
  },
  tuerkei: {
    1961: 5,
    1970: 40,
    1973: 40,
    1980: 30,
    1990: 20,
    2000: 10,
    2010: 5,
    2016: 6,
    2021: 8,
    2022: 14,
    2023: 18,
    2024: 14
  },
  ukraine: {1990: 3, 2000: 8, 2010: 4, 2021: 4, 2022: 10, 2024: 6},
  asylherkunft: {
    1985: 2,
    1995: 6,
    2008: 6,
    2012: 12,
    2014: 40,
    2015: 170,
    2016: 90,
    2017: 45,
    2018: 35,
    2020: 22,
    2022: 45,
    2023: 55,
    2024: 50
  },
  "uebrige-drittstaaten": {
    1965: 2,
    1970: 14,
    1980: 12,
    1992: 30,
    2000: 16,
    2010: 15,
    2015: 40,
    2016: 30,
    2019: 32,
    2020: 20,
    2022: 38,
    2024: 40
  }
};

/** Share of those of an age who were born in Germany; made up. */
const bornHere: Readonly<Record<Staatengruppe, Anchors>> = {
  eu27: {0: 0.75, 10: 0.6, 20: 0.45, 40: 0.15, 60: 0.03, 70: 0},
  tuerkei: {0: 0.97, 20: 0.9, 40: 0.45, 55: 0.1, 70: 0},
  ukraine: {0: 0.1, 10: 0.02, 30: 0},
  asylherkunft: {0: 0.85, 5: 0.7, 9: 0.45, 12: 0.2, 20: 0.05, 40: 0},
  "uebrige-drittstaaten": {0: 0.8, 10: 0.55, 20: 0.35, 40: 0.1, 60: 0}
};

/** Share of those who arrived t years ago and are still here: some leave soon, most stay long. */
const stillHere = (t: number): number => 0.3 * Math.exp(-t / 2.5) + 0.7 * Math.exp(-t / 40);

/** Class of a duration of stay in completed years. */
export const stayClass = (years: number): number => stayLimits.findLastIndex((from) => from <= years);

/** How likely each class of stay is at an age class, adding up to 1. Nobody stays longer than he lives. */
export function stayShares(group: Staatengruppe, year: number, age: number): number[] {
  const shares = zeros(stayLimits.length);
  const ages = agesIn(age);
  for (const years of ages) {
    const born = interpolate(bornHere[group], years);
    shares[stayClass(years)]! += born / ages.length;
    const weights = Array.from({length: years + 1}, (_, t) => interpolate(arrivals[group], year - t) * stillHere(t));
    const sum = weights.reduce((a, b) => a + b, 0);
    for (const [t, weight] of weights.entries()) {
      shares[stayClass(t)]! += ((1 - born) * weight) / sum / ages.length;
    }
  }
  return shares;
}

/** Some years of age that stand for a class. */
function agesIn(age: number): number[] {
  const from = ageLimits[age]!;
  const to = (ageLimits[age + 1] ?? 84) - 1;
  const step = Math.max(1, Math.floor((to - from) / 4));
  return Array.from({length: Math.floor((to - from) / step) + 1}, (_, i) => from + i * step);
}
