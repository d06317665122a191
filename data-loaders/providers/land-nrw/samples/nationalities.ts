import type {Anchors} from "../../../sample-city/series.js";

/** A nationality of the sample: code and label of the AZR, and how many there are. */
export interface Nationality {
  readonly code: string;
  readonly label: string;
  /** Known numbers by year; a nationality without them shares what is left of its continent by `weight`. */
  readonly known?: Anchors;
  readonly weight?: number;
  /** Share of men. */
  readonly men?: number;
}

export interface Continent {
  readonly code: string;
  readonly label: string;
  readonly nationalities: readonly Nationality[];
  /** Residents of Wuppertal. Published for 2024; the years before are plausible. Europe takes the rest of all. */
  readonly known?: Anchors;
}

/**
 * Foreign residents of Wuppertal. Published: 2015, 2018 and 2019 (city’s press
 * and statistics), 2024 (Landesdatenbank NRW, 12521-03i); the others are made up.
 */
export const foreigners: Anchors = {
  2014: 54200,
  2015: 60959,
  2016: 66100,
  2017: 69600,
  2018: 72043,
  2019: 74677,
  2020: 75400,
  2021: 76600,
  2022: 86900,
  2023: 91300,
  2024: 94110
};

/** The ten most frequent with published numbers of 2019 and 2024; of the others only a weight, which is made up. */
export const continents: readonly Continent[] = [
  {
    code: "1",
    label: "Europa",
    nationalities: [
      {code: "121", label: "Albanien", weight: 1300, men: 0.58},
      {code: "122", label: "Bosnien und Herzegowina", weight: 1500},
      {code: "123", label: "Andorra", weight: 0},
      {code: "124", label: "Belgien", weight: 150},
      {code: "125", label: "Bulgarien", known: {2014: 700, 2019: 1650, 2024: 2600}, men: 0.55},
      {code: "126", label: "Dänemark", weight: 30},
      {code: "127", label: "Estland", weight: 25},
      {code: "128", label: "Finnland", weight: 40, men: 0.35},
      {code: "129", label: "Frankreich", weight: 470, men: 0.43},
      {code: "130", label: "Kroatien", weight: 1600},
      {code: "131", label: "Slowenien", weight: 110},
      {code: "134", label: "Griechenland", known: {2014: 5000, 2019: 5696, 2024: 5925}, men: 0.53},
      {code: "135", label: "Irland", weight: 45, men: 0.6},
      {code: "136", label: "Island", weight: 3},
      {code: "137", label: "Italien", known: {2014: 6150, 2019: 6280, 2024: 6380}, men: 0.57},
      {code: "139", label: "Lettland", weight: 240, men: 0.56},
      {code: "142", label: "Litauen", weight: 270, men: 0.57},
      {code: "144", label: "Nordmazedonien", weight: 2150},
      {code: "148", label: "Niederlande", weight: 620},
      {code: "150", label: "Kosovo (ab 01.05.2008)", weight: 1850, men: 0.53},
      {code: "151", label: "Österreich", weight: 470, men: 0.47},
      {code: "152", label: "Polen", known: {2014: 3900, 2019: 4767, 2024: 5475}, men: 0.53},
      {code: "153", label: "Portugal", weight: 350},
      {code: "154", label: "Rumänien", known: {2014: 900, 2019: 2400, 2024: 4110}, men: 0.58},
      {code: "155", label: "Slowakei", weight: 90},
      {code: "157", label: "Schweden", weight: 200, men: 0.57},
      {code: "158", label: "Schweiz", weight: 80},
      {code: "160", label: "Russische Föderation", weight: 1300, men: 0.39},
      {code: "161", label: "Spanien", weight: 1400},
      {code: "163", label: "Türkei", known: {2014: 11600, 2019: 10719, 2024: 11305}, men: 0.51},
      {code: "164", label: "Tschechische Republik", weight: 130, men: 0.43},
      {code: "165", label: "Ungarn", weight: 400, men: 0.58},
      {
        code: "166",
        label: "Ukraine",
        known: {2014: 520, 2019: 620, 2021: 660, 2022: 6900, 2023: 7350, 2024: 7630},
        men: 0.42
      },
      {code: "168", label: "Vereinigtes Königreich", weight: 250, men: 0.65},
      {code: "169", label: "Belarus", weight: 120, men: 0.36},
      {
        code: "170",
        label: "Serbien ohne Kosovo (ab 01.05.2008)",
        known: {2014: 3100, 2019: 2950, 2024: 2900},
        men: 0.5
      }
    ]
  },
  {
    code: "2",
    label: "Afrika",
    known: {2014: 4300, 2016: 5100, 2019: 5600, 2021: 5900, 2023: 7100, 2024: 7735},
    nationalities: [
      {code: "221", label: "Algerien", weight: 220, men: 0.58},
      {code: "224", label: "Eritrea", weight: 450, men: 0.59},
      {code: "225", label: "Äthiopien", weight: 70},
      {code: "231", label: "Cote d'Ivoire", weight: 80},
      {code: "232", label: "Nigeria", weight: 820, men: 0.53},
      {code: "233", label: "Simbabwe", weight: 4},
      {code: "238", label: "Ghana", weight: 350, men: 0.56},
      {code: "246", label: "Kongo, Demokratische Republik", weight: 310},
      {code: "252", label: "Marokko", known: {2014: 1850, 2019: 2100, 2024: 2600}, men: 0.5},
      {code: "261", label: "Guinea", weight: 400, men: 0.64},
      {code: "262", label: "Kamerun", weight: 530, men: 0.48},
      {code: "273", label: "Somalia", weight: 320, men: 0.57},
      {code: "283", label: "Togo", weight: 280},
      {code: "285", label: "Tunesien", weight: 470, men: 0.59},
      {code: "287", label: "Ägypten", weight: 250, men: 0.66}
    ]
  },
  {
    code: "3",
    label: "Amerika",
    known: {2014: 700, 2019: 820, 2024: 915},
    nationalities: [
      {code: "323", label: "Argentinien", weight: 40},
      {code: "327", label: "Brasilien", weight: 180, men: 0.33},
      {code: "328", label: "Guyana", weight: 0},
      {code: "347", label: "Honduras", weight: 30, men: 0.2},
      {code: "348", label: "Kanada", weight: 50},
      {code: "349", label: "Kolumbien", weight: 70, men: 0.42},
      {code: "353", label: "Mexiko", weight: 50},
      {code: "361", label: "Peru", weight: 30},
      {code: "368", label: "USA", weight: 290}
    ]
  },
  {
    code: "4",
    label: "Asien",
    known: {
      2014: 6900,
      2015: 10000,
      2016: 13700,
      2017: 15300,
      2018: 16300,
      2019: 17000,
      2021: 17800,
      2022: 18900,
      2023: 20100,
      2024: 21140
    },
    nationalities: [
      {code: "422", label: "Armenien", weight: 210},
      {code: "423", label: "Afghanistan", weight: 1150, men: 0.63},
      {code: "425", label: "Aserbaidschan", weight: 270},
      {code: "431", label: "Sri Lanka", weight: 540, men: 0.44},
      {code: "432", label: "Vietnam", weight: 420, men: 0.42},
      {code: "436", label: "Indien", weight: 860, men: 0.54},
      {code: "438", label: "Irak", weight: 1950, men: 0.56},
      {code: "439", label: "Iran", weight: 900, men: 0.55},
      {code: "445", label: "Jordanien", weight: 320, men: 0.6},
      {code: "451", label: "Libanon", weight: 330, men: 0.58},
      {code: "460", label: "Bangladesch", weight: 140, men: 0.67},
      {code: "461", label: "Pakistan", weight: 280, men: 0.59},
      {code: "467", label: "Korea, Republik (Südkorea)", weight: 150, men: 0.39},
      {
        code: "475",
        label: "Syrien",
        known: {
          2014: 900,
          2015: 3700,
          2016: 7200,
          2017: 8500,
          2018: 9100,
          2019: 9538,
          2021: 10000,
          2022: 10500,
          2023: 11100,
          2024: 11475
        },
        men: 0.552
      },
      {code: "476", label: "Thailand", weight: 230, men: 0.22},
      {code: "479", label: "China (Festland)", weight: 760, men: 0.48},
      {code: "483", label: "Timor-Leste", weight: 0}
    ]
  },
  {
    code: "5",
    label: "Australien / Ozeanien",
    known: {2014: 20, 2024: 25},
    nationalities: [
      {code: "523", label: "Australien", weight: 19, men: 0.55},
      {code: "536", label: "Neuseeland", weight: 6, men: 0.5}
    ]
  },
  {
    code: "9",
    label: "Sonstige",
    known: {2014: 600, 2015: 900, 2016: 1300, 2019: 1500, 2022: 1500, 2024: 1545},
    nationalities: [
      {code: "997", label: "staatenlos", weight: 400, men: 0.54},
      {code: "998", label: "ungeklärt", weight: 1130, men: 0.55},
      {code: "999", label: "ohne Angabe", weight: 15, men: 0.5}
    ]
  }
];
