import type {Anchors} from "./series.js";

/** A part of the residents that every municipal table can be drawn from: no table cuts finer by origin. */
export interface Group {
  /** Code of the dimension `migrationshintergrund`. */
  readonly migrationshintergrund: string;
  /** Code of the dimension `staatengruppe`. */
  readonly staatengruppe: string;
  /** Persons with Hauptwohnung on 31 December; the group `ohne` is what is left of the total. */
  readonly persons?: Anchors;
  /** How likely a resident of an age belongs to the group, in proportion. */
  readonly ages: Anchors;
  readonly women: number;
  /** How strongly the group follows the Quartiere in which many foreigners live: 0 not at all, 1 like these. */
  readonly follows: number;
}

/**
 * The ten groups. Published: the five components of the Migrationshintergrund at the end of 2018 (72,043 foreigners, 46,759,
 * 11,801, 3,448, 6,003), the foreigners of 2015 (60,959) and 2019 (74,677, of them 10,719 Turkish). All else is made up.
 */
export const groups: readonly Group[] = [
  {
    migrationshintergrund: "ohne",
    staatengruppe: "deutsch",
    ages: {0: 0.55, 18: 0.62, 30: 0.78, 50: 1.05, 65: 1.25, 80: 1.35, 90: 1.35},
    women: 0.512,
    follows: 0
  },
  {
    migrationshintergrund: "zweite-staatsangehoerigkeit",
    staatengruppe: "deutsch",
    persons: {2014: 43600, 2017: 45600, 2018: 46759, 2022: 47900, 2024: 48600},
    ages: {0: 3.1, 10: 2.6, 18: 1.7, 30: 0.9, 50: 0.55, 70: 0.3, 90: 0.1},
    women: 0.5,
    follows: 0.7
  },
  {
    migrationshintergrund: "deutsch-erworben",
    staatengruppe: "deutsch",
    persons: {2014: 11900, 2017: 11800, 2018: 11801, 2022: 11500, 2024: 11300},
    ages: {0: 0.3, 18: 0.6, 30: 1.2, 45: 1.5, 65: 1.2, 90: 0.7},
    women: 0.515,
    follows: 0.6
  },
  {
    migrationshintergrund: "im-ausland-geboren",
    staatengruppe: "deutsch",
    persons: {2014: 3700, 2018: 3448, 2022: 3300, 2024: 3200},
    ages: {0: 0.05, 18: 0.3, 30: 0.8, 50: 1.5, 70: 1.6, 90: 1},
    women: 0.53,
    follows: 0.3
  },
  {
    migrationshintergrund: "kinder-ueber-eltern",
    staatengruppe: "deutsch",
    persons: {2014: 6600, 2017: 5790, 2018: 6003, 2022: 6700, 2024: 6500},
    ages: {0: 1.2, 17: 0.7, 18: 0},
    women: 0.487,
    follows: 0.5
  },
  {
    migrationshintergrund: "auslaender",
    staatengruppe: "eu27",
    persons: {2014: 23600, 2015: 25000, 2019: 28400, 2022: 30300, 2024: 30900},
    ages: {0: 0.7, 10: 0.7, 18: 0.8, 28: 1.5, 40: 1.5, 55: 1.2, 65: 0.8, 80: 0.4, 90: 0.2},
    women: 0.475,
    follows: 0.9
  },
  {
    migrationshintergrund: "auslaender",
    staatengruppe: "tuerkei",
    persons: {2014: 12300, 2015: 12000, 2019: 10719, 2022: 10600, 2024: 11400},
    ages: {0: 0.2, 10: 0.25, 18: 0.5, 28: 1.1, 40: 1.5, 55: 1.4, 65: 1.5, 75: 1.2, 90: 0.3},
    women: 0.485,
    follows: 1.1
  },
  {
    migrationshintergrund: "auslaender",
    staatengruppe: "ukraine",
    persons: {2014: 750, 2021: 1050, 2022: 7100, 2023: 7300, 2024: 7700},
    ages: {0: 0.9, 10: 1.4, 18: 1.3, 30: 1.3, 45: 1.1, 65: 0.8, 90: 0.3},
    women: 0.62,
    follows: 0.8
  },
  {
    migrationshintergrund: "auslaender",
    staatengruppe: "asylherkunft",
    persons: {2014: 3900, 2015: 7900, 2016: 11700, 2019: 16200, 2021: 18100, 2022: 20100, 2024: 22900},
    ages: {0: 1.3, 10: 1.5, 18: 1.6, 28: 2.1, 40: 1.2, 55: 0.5, 70: 0.2, 90: 0.05},
    women: 0.4,
    follows: 1.1
  },
  {
    migrationshintergrund: "auslaender",
    staatengruppe: "uebrige-drittstaaten",
    persons: {2014: 15450, 2015: 16059, 2016: 16650, 2019: 18408, 2022: 19500, 2024: 22400},
    ages: {0: 0.8, 18: 1, 28: 1.7, 40: 1.4, 60: 0.7, 80: 0.3, 90: 0.15},
    women: 0.49,
    follows: 1
  }
];

/** Foreigners with Hauptwohnung on 31 December, all groups. Published: 2015, 2018, 2019. */
export const foreigners: Anchors = {
  2014: 56000,
  2015: 60959,
  2016: 65900,
  2017: 69200,
  2018: 72043,
  2019: 74677,
  2020: 75800,
  2021: 77600,
  2022: 87600,
  2023: 91900,
  2024: 95300
};

/** Residents with Hauptwohnung on 31 December. Published: 2015; 2018 as the base of 38.8 %. */
export const population: Anchors = {
  2014: 351900,
  2015: 355344,
  2016: 357900,
  2017: 359500,
  2018: 360964,
  2019: 360900,
  2020: 360300,
  2021: 359900,
  2022: 362300,
  2023: 361800,
  2024: 361300
};

/** Persons with a Nebenwohnung. Published: Haupt- and Nebenwohnung together 365,861 at the end of 2024. */
export const secondHomes: Anchors = {2014: 5900, 2015: 5750, 2018: 5200, 2021: 4800, 2024: 4561};
