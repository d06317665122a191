import {type Anchors, apportion, interpolate} from "../../../sample-city/series.js";

/** Statuses that no other contains, in the order of the attributes. */
export const leaves = [
  "asylverfahren",
  "sonstige",
  "unbefristet",
  "offen",
  "geduldet",
  "latent",
  "vollziehbar"
] as const;

export type Leaf = (typeof leaves)[number];

/** A nationality of the sample: key and label of the table, and how its people are spread over statuses, in proportion. */
export interface Nationality {
  readonly code: string;
  readonly label: string;
  readonly men: number;
  readonly arrival: Anchors;
  readonly asylverfahren: number;
  readonly sonstige: number;
  readonly unbefristet: number;
  readonly offen: number;
  readonly ohne: number;
}

/**
 * People seeking protection in Wuppertal by status, set near the register of the Ausländerbehörde’s samples: those with
 * Gestattung, those with Duldung, those with humanitarian permits, § 24 included. For 2024 in sum as published; all other
 * numbers are made up.
 */
const persons: Readonly<Record<Leaf, Anchors>> = {
  asylverfahren: {
    2014: 1420,
    2015: 3090,
    2016: 6490,
    2017: 8380,
    2018: 9620,
    2019: 10170,
    2021: 9870,
    2022: 10920,
    2024: 11170
  },
  sonstige: {2014: 970, 2015: 1030, 2016: 1070, 2018: 1090, 2021: 1020, 2022: 6690, 2023: 6790, 2024: 6810},
  unbefristet: {2014: 1690, 2016: 1600, 2018: 1580, 2020: 1840, 2022: 2640, 2024: 3460},
  offen: {
    2014: 510,
    2015: 3010,
    2016: 2190,
    2017: 870,
    2018: 620,
    2019: 475,
    2021: 395,
    2022: 410,
    2023: 435,
    2024: 335
  },
  geduldet: {2014: 690, 2015: 735, 2016: 960, 2019: 1165, 2021: 1130, 2022: 1110, 2023: 840, 2024: 795},
  latent: {2014: 60, 2016: 75, 2019: 85, 2022: 80, 2023: 62, 2024: 55},
  vollziehbar: {2014: 32, 2016: 42, 2019: 45, 2022: 42, 2023: 33, 2024: 30}
};

/** How many of a nationality are here, over those of 2024. */
const syria: Anchors = {2012: 0.03, 2014: 0.08, 2015: 0.34, 2016: 0.75, 2017: 0.9, 2018: 0.97, 2024: 1};
const since2015: Anchors = {2012: 0.3, 2014: 0.36, 2015: 0.55, 2016: 0.85, 2018: 1};
const balkan: Anchors = {2012: 1.2, 2015: 1.9, 2016: 1.5, 2018: 1.1, 2024: 1};
const settled: Anchors = {2009: 1.6, 2024: 1};
const turkey: Anchors = {2012: 0.5, 2016: 0.6, 2019: 0.8, 2024: 1};
const ukraine: Anchors = {2021: 0.01, 2022: 0.98, 2024: 1};

const nationality = (
  code: string,
  label: string,
  men: number,
  arrival: Anchors,
  [asylverfahren, sonstige, unbefristet, offen, ohne]: readonly [number, number, number, number, number]
): Nationality => ({code, label, men, arrival, asylverfahren, sonstige, unbefristet, offen, ohne});

/** Made up in the shape of the published table, of which it keeps half of the nationalities. */
export const nationalities: readonly Nationality[] = [
  nationality("ST475", "Syrien", 0.58, syria, [7600, 260, 550, 60, 40]),
  nationality("ST166", "Ukraine", 0.42, ukraine, [6, 5560, 1200, 30, 8]),
  nationality("ST438", "Irak", 0.58, since2015, [850, 70, 230, 25, 75]),
  nationality("ST423", "Afghanistan", 0.63, since2015, [640, 50, 80, 20, 35]),
  nationality("ST163", "Türkei", 0.62, turkey, [210, 55, 420, 65, 45]),
  nationality("UNK", "Ungeklärt", 0.55, since2015, [470, 20, 85, 12, 28]),
  nationality("ST997", "Staatenlos", 0.57, since2015, [160, 12, 40, 3, 8]),
  nationality("ST224", "Eritrea", 0.59, since2015, [240, 8, 70, 8, 10]),
  nationality("ST439", "Iran, Islamische Republik", 0.6, since2015, [180, 30, 75, 8, 32]),
  nationality("ST273", "Somalia", 0.55, since2015, [150, 15, 16, 9, 16]),
  nationality("ST232", "Nigeria", 0.53, since2015, [105, 45, 12, 11, 44]),
  nationality("ST261", "Guinea", 0.48, since2015, [105, 6, 12, 20, 42]),
  nationality("ST461", "Pakistan", 0.76, since2015, [18, 12, 15, 3, 10]),
  nationality("ST460", "Bangladesch", 0.85, since2015, [12, 3, 6, 2, 8]),
  nationality("ST287", "Ägypten", 0.66, since2015, [18, 8, 4, 5, 7]),
  nationality("ST425", "Aserbaidschan", 0.51, since2015, [18, 65, 36, 8, 7]),
  nationality("ST422", "Armenien", 0.54, since2015, [14, 45, 36, 5, 24]),
  nationality("ST170", "Serbien", 0.5, balkan, [10, 155, 190, 18, 95]),
  nationality("ST144", "Nordmazedonien", 0.54, balkan, [10, 180, 95, 6, 165]),
  nationality("ST121", "Albanien", 0.52, balkan, [10, 75, 12, 4, 24]),
  nationality("ST150", "Kosovo", 0.51, balkan, [14, 72, 235, 6, 22]),
  nationality("ST122", "Bosnien und Herzegowina", 0.5, balkan, [6, 26, 95, 2, 16]),
  nationality("ST160", "Russische Föderation", 0.43, settled, [16, 32, 430, 6, 9]),
  nationality("ST431", "Sri Lanka", 0.63, settled, [30, 20, 95, 2, 7]),
  nationality("ST246", "Kongo, Demokratische Republik", 0.54, settled, [20, 26, 76, 2, 4]),
  nationality("ST283", "Togo", 0.62, settled, [6, 12, 40, 2, 4]),
  nationality("ST451", "Libanon", 0.5, settled, [10, 26, 22, 3, 22]),
  nationality("ST432", "Vietnam", 0.52, settled, [3, 10, 35, 2, 4]),
  nationality("ST252", "Marokko", 0.72, settled, [10, 20, 16, 5, 20]),
  nationality("ST238", "Ghana", 0.62, settled, [5, 14, 6, 2, 11])
];

/** Years between recognition and a permit without term, at most (§ 26 Abs. 3 AufenthG). */
const yearsToSettle = 5;

/** Whole persons with a status at the end of a year, two cells a nationality: men, then women. */
export function seekers(leaf: Leaf, year: number): number[] {
  const weights = nationalities.flatMap((people) => {
    const kind = leaf === "geduldet" || leaf === "latent" || leaf === "vollziehbar" ? "ohne" : leaf;
    const here = interpolate(people.arrival, leaf === "unbefristet" ? year - yearsToSettle : year);
    return [people.men, 1 - people.men].map((share) => share * people[kind] * here);
  });
  return apportion(weights, Math.round(interpolate(persons[leaf], year)));
}
