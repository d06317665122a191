import {areaNames, count, type SampleTable} from "./layout.js";
import {residents} from "./residents.js";
import {type Anchors, interpolate, roundToFive} from "./series.js";

interface Benefits {
  readonly sgb2: Anchors;
  readonly hlu: Anchors;
  readonly alter: Anchors;
  readonly erwerbsminderung: Anchors;
  readonly asylblg: Anchors;
}

/** Recipients. Published: Wuppertal 2022 (SGB II) and 2024 (all), Nordrhein-Westfalen 2024 (all). The others are made up. */
const recipients: Readonly<Record<string, Benefits>> = {
  "05124": {
    sgb2: {
      2014: 46900,
      2015: 47900,
      2016: 49500,
      2017: 50300,
      2018: 48900,
      2019: 46800,
      2020: 47000,
      2021: 45100,
      2022: 47745,
      2023: 46000,
      2024: 45419
    },
    hlu: {2014: 1012, 2018: 1108, 2020: 870, 2024: 950},
    alter: {2014: 3604, 2019: 4118, 2021: 4360, 2022: 4890, 2024: 5450},
    erwerbsminderung: {2014: 2787, 2019: 2996, 2024: 3175},
    asylblg: {
      2014: 1504,
      2015: 4611,
      2016: 3907,
      2017: 2003,
      2019: 1598,
      2021: 1400,
      2022: 1500,
      2023: 1450,
      2024: 1335
    }
  },
  "05": {
    sgb2: {2014: 1617000, 2016: 1672000, 2017: 1703000, 2019: 1546000, 2021: 1493000, 2022: 1590000, 2024: 1557269},
    hlu: {2014: 31000, 2019: 30500, 2024: 30280},
    alter: {2014: 134000, 2019: 152500, 2021: 159500, 2024: 195965},
    erwerbsminderung: {2014: 114500, 2019: 121500, 2024: 125085},
    asylblg: {2014: 71000, 2015: 222000, 2016: 180000, 2017: 117000, 2019: 84000, 2021: 80500, 2024: 88555}
  }
};

interface Recipients {
  readonly sgb2: number;
  readonly hlu: number;
  readonly alter: number;
  readonly erwerbsminderung: number;
  readonly asylblg: number;
  readonly grundsicherung: number;
  readonly insgesamt: number;
}

function recipientsOf(area: string, year: number): Recipients {
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
