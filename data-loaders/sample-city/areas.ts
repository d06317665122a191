import type {Anchors} from "./series.js";

/** A Stadtbezirk of the sample city: residents and foreigners in persons, its Quartiere by number. */
export interface SampleDistrict {
  readonly residents: Anchors;
  readonly foreigners: Anchors;
  /** Residents in hundreds, in proportion, and how much likelier a resident is foreign than elsewhere in the Stadtbezirk. */
  readonly quartiere: Readonly<Record<string, readonly [residents: number, tilt: number]>>;
}

/**
 * Published: residents and foreigners of Elberfeld, Barmen and Ronsdorf 2015; residents and foreign shares of six
 * Stadtbezirke at the end of 2022. All else, the Quartiere above all, is made up.
 */
export const districts: readonly SampleDistrict[] = [
  {
    residents: {2015: 66511, 2022: 67323},
    foreigners: {2015: 15856, 2022: 19995},
    quartiere: {
      "00": [45, 1.3],
      "01": [170, 1.25],
      "02": [140, 1.3],
      "03": [130, 0.8],
      "04": [80, 0.55],
      "05": [98, 0.7]
    }
  },
  {
    residents: {2015: 27500, 2022: 27600},
    foreigners: {2015: 5100, 2022: 7600},
    quartiere: {
      "10": [42, 0.6],
      "11": [46, 0.75],
      "12": [52, 0.8],
      "13": [29, 0.35],
      "14": [55, 1.25],
      "15": [46, 0.4],
      "16": [6, 0.3]
    }
  },
  {
    residents: {2015: 36900, 2022: 38003},
    foreigners: {2015: 3000, 2022: 4408},
    quartiere: {
      "20": [95, 1],
      "21": [85, 1.2],
      "22": [56, 0.4],
      "23": [68, 1.6],
      "24": [40, 0.7],
      "25": [30, 1.1],
      "26": [11, 0.3]
    }
  },
  {
    residents: {2015: 31300, 2022: 31000},
    foreigners: {2015: 4900, 2022: 6900},
    quartiere: {
      "30": [95, 1.3],
      "31": [30, 0.9],
      "32": [60, 1.2],
      "33": [8, 0.3],
      "34": [18, 0.5],
      "35": [20, 1],
      "36": [30, 0.9],
      "37": [32, 1.5],
      "38": [20, 0.4]
    }
  },
  {
    residents: {2015: 21300, 2022: 20900},
    foreigners: {2015: 1500, 2022: 2200},
    quartiere: {
      "40": [80, 1.2],
      "41": [32, 0.7],
      "42": [36, 1.3],
      "43": [30, 1.2],
      "44": [10, 0.3],
      "45": [16, 0.5],
      "46": [9, 1.4]
    }
  },
  {
    residents: {2015: 60064, 2022: 62637},
    foreigners: {2015: 11649, 2022: 17100},
    quartiere: {
      "50": [60, 1.4],
      "51": [55, 1.5],
      "52": [45, 1.3],
      "53": [56, 0.8],
      "54": [85, 1.1],
      "55": [85, 1.2],
      "56": [44, 0.45],
      "57": [48, 0.55],
      "58": [60, 1.2],
      "59": [63, 0.5]
    }
  },
  {
    residents: {2015: 44200, 2022: 46328},
    foreigners: {2015: 9900, 2022: 15520},
    quartiere: {"60": [110, 1.6], "61": [125, 1.5], "62": [90, 0.8], "63": [58, 0.4], "64": [58, 0.6]}
  },
  {
    residents: {2015: 21700, 2022: 22459},
    foreigners: {2015: 4200, 2022: 6311},
    quartiere: {"70": [130, 1.2], "71": [50, 0.6], "72": [36, 0.6]}
  },
  {
    residents: {2015: 24862, 2022: 24072},
    foreigners: {2015: 3528, 2022: 4775},
    quartiere: {
      "80": [80, 1.2],
      "81": [30, 1.5],
      "82": [38, 1],
      "83": [30, 1.4],
      "84": [18, 0.5],
      "85": [15, 1],
      "86": [17, 0.4],
      "87": [24, 0.35],
      "88": [6, 0.25]
    }
  },
  {
    residents: {2015: 21007, 2022: 21978},
    foreigners: {2015: 1326, 2022: 2791},
    quartiere: {"90": [75, 0.8], "91": [32, 0.5], "92": [24, 3.2], "93": [38, 0.9], "94": [22, 0.8], "95": [26, 0.5]}
  }
];
