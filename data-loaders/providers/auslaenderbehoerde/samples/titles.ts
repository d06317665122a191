import type {Anchors} from "../../../sample-city/series.js";
import type {titel} from "../labels.js";
import type {Staatengruppe} from "./register.js";

export type Title = (typeof titel)[keyof typeof titel];

/** Known or assumed: persons of a title; or its share among those whose title is not given in persons, in proportion. */
export interface GroupTitles {
  readonly persons: Readonly<Partial<Record<Title, Anchors>>>;
  readonly shares: Readonly<Partial<Record<Title, Anchors>>>;
}

const always = (value: number): Anchors => ({2014: value});

/**
 * Titles by group, made up in the shape of the national figures: asylum seekers of 2015 and 2016 who get humanitarian
 * permits by 2018 and settlement permits from 2021 on, § 24 from 2022, § 104c from 2023 instead of Duldung and § 25b after it
 * in 2024, British citizens without free movement from 2021. Published for Wuppertal at the end of 2024 (AZR, 12531-0043):
 * 335 seek protection with an open procedure, 880 were refused, 17,980 hold a temporary humanitarian permit, § 24 included;
 * Gestattung, Duldung and these permits are set near them.
 */
export const groupTitles: Readonly<Record<Staatengruppe, GroupTitles>> = {
  eu27: {
    persons: {},
    shares: {niederlassungserlaubnis: always(6), freizuegigkeit: always(970), "uebrige-titel": always(24)}
  },
  tuerkei: {
    persons: {
      gestattung: {2014: 25, 2016: 60, 2018: 70, 2021: 75, 2022: 95, 2023: 130, 2024: 95},
      "duldung-kurz": {2014: 70, 2022: 85, 2023: 80, 2024: 84},
      "duldung-lang": {2014: 30, 2022: 45, 2023: 32},
      p25a: {2014: 3, 2018: 4, 2022: 8, 2023: 9, 2024: 11},
      p25b: {2014: 0, 2022: 3, 2023: 4, 2024: 9},
      p104c: {2022: 0, 2023: 14, 2024: 10}
    },
    shares: {
      niederlassungserlaubnis: {2014: 680, 2024: 630},
      "daueraufenthalt-eu": {2014: 36, 2024: 62},
      freizuegigkeit: always(6),
      ausbildung: {2014: 5, 2024: 9},
      erwerb: {2014: 18, 2020: 26, 2024: 50},
      "humanitaer-uebrige": {2014: 14, 2020: 24, 2024: 40},
      familie: {2014: 170, 2024: 140},
      "befristet-sonstige": always(22),
      fiktion: {2014: 22, 2021: 30, 2024: 36},
      "ohne-titel": always(3),
      "uebrige-titel": always(16)
    }
  },
  ukraine: {
    persons: {
      p24: {2021: 0, 2022: 6140, 2023: 6310, 2024: 6610},
      gestattung: {2014: 10, 2015: 20, 2018: 8, 2022: 1, 2024: 2},
      "duldung-kurz": {2014: 5, 2022: 8},
      "duldung-lang": always(2),
      p104c: {2022: 0, 2023: 1}
    },
    shares: {
      niederlassungserlaubnis: always(470),
      "daueraufenthalt-eu": always(20),
      freizuegigkeit: always(40),
      ausbildung: always(50),
      erwerb: always(90),
      "humanitaer-uebrige": always(60),
      familie: always(190),
      "befristet-sonstige": always(30),
      fiktion: always(30),
      "ohne-titel": always(5),
      "uebrige-titel": always(15)
    }
  },
  asylherkunft: {
    persons: {
      gestattung: {2014: 300, 2015: 2250, 2016: 1750, 2017: 600, 2018: 390, 2019: 300, 2021: 230, 2023: 225, 2024: 160},
      "duldung-kurz": {2014: 145, 2015: 155, 2016: 300, 2019: 410, 2022: 330, 2023: 295, 2024: 270},
      "duldung-lang": {2014: 50, 2016: 45, 2019: 75, 2022: 175, 2023: 88, 2024: 86},
      p25a: {2014: 8, 2018: 18, 2022: 42, 2023: 52, 2024: 64},
      p25b: {2014: 0, 2015: 1, 2022: 24, 2023: 33, 2024: 84},
      p104c: {2022: 0, 2023: 165, 2024: 124},
      p24: {2021: 0, 2022: 60, 2024: 45}
    },
    shares: {
      niederlassungserlaubnis: {2014: 390, 2015: 250, 2016: 150, 2018: 120, 2020: 150, 2022: 230, 2024: 300},
      "daueraufenthalt-eu": {2014: 15, 2024: 8},
      freizuegigkeit: always(8),
      ausbildung: {2014: 30, 2016: 15, 2024: 22},
      erwerb: {2014: 15, 2016: 8, 2020: 16, 2024: 40},
      "humanitaer-uebrige": {2014: 350, 2015: 500, 2016: 640, 2018: 690, 2020: 620, 2022: 520, 2024: 420},
      familie: {2014: 130, 2016: 100, 2018: 120, 2020: 150, 2024: 155},
      "befristet-sonstige": always(10),
      fiktion: {2014: 25, 2024: 40},
      "ohne-titel": always(3),
      "uebrige-titel": always(15)
    }
  },
  "uebrige-drittstaaten": {
    persons: {
      gestattung: {2014: 185, 2015: 780, 2016: 420, 2017: 220, 2019: 110, 2022: 94, 2024: 88},
      "duldung-kurz": {2014: 270, 2015: 300, 2016: 390, 2019: 430, 2022: 335, 2023: 305, 2024: 283},
      "duldung-lang": {2014: 190, 2019: 230, 2022: 235, 2023: 110, 2024: 105},
      p25a: {2014: 9, 2018: 23, 2022: 45, 2023: 54, 2024: 63},
      p25b: {2014: 0, 2015: 4, 2022: 33, 2023: 43, 2024: 97},
      p104c: {2022: 0, 2023: 185, 2024: 140},
      p24: {2021: 0, 2022: 160, 2024: 120}
    },
    shares: {
      niederlassungserlaubnis: {2014: 450, 2024: 390},
      "daueraufenthalt-eu": {2014: 40, 2024: 55},
      freizuegigkeit: {2014: 62, 2020: 66, 2021: 52, 2024: 50},
      ausbildung: {2014: 60, 2024: 68},
      erwerb: {2014: 48, 2019: 62, 2022: 84, 2024: 120},
      "humanitaer-uebrige": {2014: 70, 2024: 58},
      familie: {2014: 215, 2024: 205},
      "befristet-sonstige": {2014: 22, 2020: 24, 2021: 38},
      fiktion: {2014: 25, 2022: 32, 2024: 40},
      "ohne-titel": {2014: 6, 2024: 4},
      "uebrige-titel": always(15)
    }
  }
};

/** How likely a title is at an age, in proportion; 1 at every age where absent. */
export const titleAges: Readonly<Partial<Record<Title, Anchors>>> = {
  niederlassungserlaubnis: {0: 0.03, 15: 0.03, 16: 0.3, 18: 0.5, 25: 1, 55: 1.4},
  "daueraufenthalt-eu": {0: 0.01, 16: 0.02, 18: 0.3, 25: 1, 60: 1, 67: 0.6},
  ausbildung: {0: 0.02, 15: 0.02, 16: 0.7, 18: 2, 21: 3, 25: 1, 45: 0.03},
  erwerb: {0: 0, 18: 0.1, 21: 0.6, 25: 1.3, 45: 0.6, 60: 0.1, 67: 0.02},
  p25a: {0: 0.01, 10: 0.05, 15: 1, 16: 2.5, 21: 3, 25: 0.12, 45: 0},
  p25b: {0: 0.6, 18: 0.7, 25: 1.1, 60: 0.8, 67: 0.2},
  p104c: {0: 0.6, 18: 0.9, 25: 1.2, 60: 0.5, 67: 0.2},
  familie: {0: 3, 15: 2.5, 18: 1.2, 25: 1, 45: 0.5},
  gestattung: {0: 1, 18: 1.4, 25: 1.2, 45: 0.5, 65: 0.2},
  "duldung-kurz": {0: 1, 18: 1.4, 25: 1.2, 45: 0.6, 65: 0.2},
  "duldung-lang": {0: 0.3, 10: 0.9, 25: 1.1, 65: 0.5},
  "ohne-titel": {0: 0.4, 18: 1.2, 45: 0.6, 65: 0.2},
  fiktion: {0: 1.2, 65: 0.4}
};

/** Men among those with a title, over women, in proportion; 1 where absent. */
export const titleMen: Readonly<Partial<Record<Title, number>>> = {
  familie: 0.6,
  erwerb: 1.7,
  gestattung: 1.8,
  "duldung-kurz": 1.7,
  "duldung-lang": 1.5,
  "ohne-titel": 1.9,
  p104c: 1.6,
  p25b: 1.4
};

/** How likely a title is after 0, 4, 5, 8, 10, 15, 20 years of stay, in proportion. */
export const titleStays: Readonly<Record<Title, readonly number[]>> = {
  niederlassungserlaubnis: [0.04, 0.25, 0.7, 1, 1, 1, 1],
  "daueraufenthalt-eu": [0, 0, 0.6, 1, 1, 1, 1],
  freizuegigkeit: [1, 1, 1, 1, 1, 1, 1],
  ausbildung: [1, 0.8, 0.4, 0.08, 0.02, 0.01, 0.01],
  erwerb: [1, 0.7, 0.5, 0.3, 0.15, 0.05, 0.05],
  p25a: [0.02, 0.3, 1, 1, 0.7, 0.3, 0.05],
  p25b: [0, 0.02, 0.7, 1, 1, 0.6, 0.3],
  p104c: [0, 0, 1, 1, 0.5, 0.2, 0.1],
  "humanitaer-uebrige": [1, 1, 1, 0.9, 0.6, 0.3, 0.2],
  p24: [1, 0, 0, 0, 0, 0, 0],
  familie: [1, 0.9, 0.8, 0.6, 0.5, 0.4, 0.35],
  "befristet-sonstige": [1, 0.8, 0.7, 0.5, 0.4, 0.4, 0.5],
  fiktion: [1, 0.8, 0.7, 0.5, 0.4, 0.3, 0.3],
  gestattung: [1, 0.5, 0.25, 0.08, 0.02, 0.01, 0.01],
  "duldung-kurz": [1, 1, 0.8, 0.4, 0.2, 0.1, 0.1],
  "duldung-lang": [0, 0, 0.5, 1, 1, 0.8, 0.6],
  "ohne-titel": [1, 0.6, 0.4, 0.3, 0.2, 0.1, 0.1],
  "uebrige-titel": [1, 1, 1, 1, 1, 1, 1]
};
