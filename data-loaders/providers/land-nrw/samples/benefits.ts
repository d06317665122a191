import {regelleistungsberechtigte} from "../../jobcenter/samples/beneficiaries.js";
import {areaNames, count, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";
import {type Anchors, interpolate, roundToFive} from "../../../sample-city/series.js";

interface Benefits {
  readonly sgb2: Anchors;
  readonly hlu: Anchors;
  readonly alter: Anchors;
  readonly erwerbsminderung: Anchors;
  readonly asylblg: Anchors;
}

/**
 * Recipients; under SGB II those of the Jobcenter. Published: Nordrhein-Westfalen in all years (IT.NRW,
 * Sozialberichterstattung), Wuppertal under the AsylbLG about 1,840 in 2019 and 955 in 2023 (press), and 2024 (all). The
 * others are made up.
 */
const recipients: Readonly<Record<string, Benefits>> = {
  "05124": {
    sgb2: regelleistungsberechtigte,
    hlu: {2014: 1012, 2018: 1108, 2020: 870, 2024: 950},
    alter: {2014: 3604, 2019: 4118, 2021: 4360, 2022: 4890, 2024: 5450},
    erwerbsminderung: {2014: 2787, 2019: 2996, 2024: 3175},
    asylblg: {
      2014: 1504,
      2015: 4611,
      2016: 3690,
      2017: 2310,
      2019: 1840,
      2021: 1520,
      2022: 2860,
      2023: 955,
      2024: 1335
    }
  },
  "05": {
    sgb2: {
      2014: 1575435,
      2015: 1604989,
      2016: 1653432,
      2017: 1669412,
      2018: 1602976,
      2019: 1546625,
      2020: 1548272,
      2021: 1474749,
      2022: 1554464,
      2023: 1563302,
      2024: 1557269
    },
    hlu: {
      2014: 36060,
      2015: 38980,
      2016: 38154,
      2017: 36269,
      2018: 33893,
      2019: 31380,
      2020: 32355,
      2021: 28380,
      2022: 29980,
      2023: 30170,
      2024: 30280
    },
    alter: {
      2014: 140721,
      2015: 147424,
      2016: 145847,
      2017: 150768,
      2018: 155054,
      2019: 155389,
      2020: 155310,
      2021: 161965,
      2022: 177385,
      2023: 184205,
      2024: 195965
    },
    erwerbsminderung: {
      2014: 121365,
      2015: 120200,
      2016: 121286,
      2017: 125573,
      2018: 127132,
      2019: 127904,
      2020: 130240,
      2021: 129925,
      2022: 128630,
      2023: 125445,
      2024: 125085
    },
    asylblg: {
      2014: 86358,
      2015: 224108,
      2016: 191316,
      2017: 122445,
      2018: 98480,
      2019: 95884,
      2020: 80650,
      2021: 85980,
      2022: 106950,
      2023: 103650,
      2024: 88555
    }
  }
};

/** Recipients of an area at the end of a year, by benefit; rounded to 5 as the provider does since 2020. */
export interface Recipients {
  readonly sgb2: number;
  readonly hlu: number;
  readonly alter: number;
  readonly erwerbsminderung: number;
  readonly asylblg: number;
  readonly grundsicherung: number;
  readonly insgesamt: number;
}

/** The recipients of one area and year, from which every table of benefits is drawn. */
export function recipientsOf(area: string, year: number): Recipients {
  const known = recipients[area]!;
  const whole = (anchors: Anchors) => Math.round(interpolate(anchors, year));
  const rounded = (anchors: Anchors) => (year < 2020 ? whole(anchors) : roundToFive(whole(anchors)));
  const sgb2 = whole(known.sgb2);
  const [hlu, alter, erwerbsminderung, asylblg] = [
    rounded(known.hlu),
    rounded(known.alter),
    rounded(known.erwerbsminderung),
    rounded(known.asylblg)
  ] as [number, number, number, number];
  const grundsicherung = alter + erwerbsminderung;
  return {
    sgb2,
    hlu,
    alter,
    erwerbsminderung,
    asylblg,
    grundsicherung,
    insgesamt: sgb2 + hlu + grundsicherung + asylblg
  };
}

/** Sample of 22811-05i: recipients by kind of benefit; the column of SGB II stands twice, as in the real table. */
export function benefitsTable(year: number): SampleTable {
  const sgb2 = "Gesamtregelleistung (ALG II/Sozialgeld) nach dem SGB II";
  const grundsicherung = "Grundsicherung im Alter und bei Erwerbsminderung nach dem SGB XII";
  return {
    tableCode: "22811-05i",
    titles: [
      "Sozialberichterstattung in der amtlichen Statistik:",
      "Empfänger/innen von sozialen Mindestsicherungsleistungen",
      "nach Art der Leistung - Gemeinden (Wohnortprinzip) - Jahr",
      "Sozialberichterstattung in der amtlichen Statistik"
    ],
    headers: [
      Array<string>(8).fill("Empfänger/innen von soz. Mindestsicherungsleistung"),
      [
        sgb2,
        "Insgesamt",
        sgb2,
        "Hilfe zum Lebensunterhalt außerhalb von Einrichtungen nach dem SGB XII",
        grundsicherung,
        grundsicherung,
        grundsicherung,
        "Regelleistungen nach dem Asylbewerberleistungsgesetz"
      ],
      ["", "", "", "", "Insgesamt", "im Alter", "bei Erwerbsminderung", ""],
      Array<string>(8).fill("Anzahl")
    ],
    keyColumns: 3,
    rows: ["05", "05124"].map((area) => {
      const r = recipientsOf(area, year);
      const numbers = [r.sgb2, r.insgesamt, r.sgb2, r.hlu, r.grundsicherung, r.alter, r.erwerbsminderung, r.asylblg];
      return [String(year), area, areaNames[area]!].concat(numbers.map(count));
    }),
    state: `15.12.${year + 1}`
  };
}

/** Sample of 22811-01i: recipients among residents, in percent with one decimal; the year stands in the header. */
export function quotaTable(year: number): SampleTable {
  return {
    tableCode: "22811-01i",
    titles: [
      "Sozialberichterstattung in der amtlichen Statistik:",
      "Mindestsicherungsquote - Gemeinden (Wohnortprinzip) -Jahr",
      "Sozialberichterstattung in der amtlichen Statistik",
      "Mindestsicherungsquote (Prozent)"
    ],
    headers: [["Jahr"], [String(year)]],
    keyColumns: 2,
    rows: ["05", "05124"].map((area) => {
      const population = residents(area, year).all.reduce((a, b) => a + b, 0);
      const quota = (recipientsOf(area, year).insgesamt / population) * 100;
      return [area, areaNames[area]!, quota.toFixed(1).replace(".", ",")];
    }),
    state: `15.12.${year + 1}`
  };
}
