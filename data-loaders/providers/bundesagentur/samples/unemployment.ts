import {sampleCsv} from "../../../sample-city/csv.js";
import {sexes} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {staatengruppen} from "../../jobcenter/samples/beneficiaries.js";
import {codeAt, type CrossTable, crossTable, spread} from "../../jobcenter/samples/cross-table.js";
import {arbeitslose, arbeitslosenspalten} from "../arbeitslosigkeit.js";
import {erwerbsalter, geschlechter, staatengruppen as gruppennamen} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {hidden} from "./hide.js";
import {isGerman, residentsOf, workingAges} from "./people.js";
import {hiddenNote} from "./sheet.js";

/** Unemployed in the mean of the year. Published: 14,679 in December 2019; the yearly means are made up around it. */
export const unemployedTotal: Anchors = {
  2014: 17600,
  2015: 17300,
  2016: 16900,
  2017: 16300,
  2018: 15500,
  2019: 14700,
  2020: 17300,
  2021: 17050,
  2022: 16150,
  2023: 17450,
  2024: 18300
};

/** Of them foreigners by group; made up. */
const foreign: Readonly<Record<string, Anchors>> = {
  eu27: {2014: 1750, 2019: 1650, 2020: 2050, 2021: 2000, 2022: 1800, 2024: 2150},
  tuerkei: {2014: 1650, 2019: 1150, 2020: 1320, 2022: 1080, 2024: 1230},
  ukraine: {2014: 90, 2021: 110, 2022: 700, 2023: 1450, 2024: 1520},
  asylherkunft: {2014: 330, 2015: 450, 2016: 950, 2017: 1350, 2019: 1300, 2020: 1600, 2022: 1650, 2024: 2100},
  "uebrige-drittstaaten": {2014: 1700, 2019: 1400, 2020: 1680, 2022: 1480, 2024: 1700}
};

/** How likely the residents of an age are unemployed, in proportion. */
const atAge: Anchors = {
  15: 0,
  16: 0.22,
  18: 0.6,
  20: 0.9,
  21: 1.1,
  25: 1.05,
  45: 0.95,
  55: 1,
  60: 0.95,
  65: 0.3,
  66: 0
};

/** Share under SGB III; Ukrainians came under SGB II in June 2022. */
const insurance: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.31, 2019: 0.365, 2020: 0.42, 2021: 0.38, 2022: 0.36, 2024: 0.38},
  eu27: {2014: 0.27, 2019: 0.31, 2020: 0.37, 2024: 0.33},
  tuerkei: {2014: 0.22, 2019: 0.28, 2020: 0.33, 2024: 0.28},
  ukraine: {2014: 0.25, 2021: 0.28, 2022: 0.05, 2024: 0.03},
  asylherkunft: {2014: 0.15, 2016: 0.3, 2017: 0.12, 2024: 0.12},
  "uebrige-drittstaaten": {2014: 0.22, 2019: 0.26, 2024: 0.27}
};

/** Share of the unemployed under SGB II for a year or longer. */
const longTerm: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.56, 2019: 0.5, 2020: 0.51, 2021: 0.6, 2024: 0.53},
  eu27: {2014: 0.42, 2019: 0.38, 2021: 0.48, 2024: 0.42},
  tuerkei: {2014: 0.53, 2019: 0.47, 2021: 0.57, 2024: 0.5},
  ukraine: {2014: 0.4, 2021: 0.42, 2022: 0.06, 2023: 0.2, 2024: 0.38},
  asylherkunft: {2014: 0.33, 2016: 0.16, 2019: 0.36, 2021: 0.46, 2024: 0.39},
  "uebrige-drittstaaten": {2014: 0.45, 2019: 0.41, 2021: 0.51, 2024: 0.43}
};
const longTermInsured: Anchors = {2014: 0.1, 2019: 0.09, 2021: 0.14, 2024: 0.1};

/** Share without a statement on vocational certificates, and of the others share without a recognised one. */
const certificates: Readonly<Record<string, readonly [unknown: Anchors, without: number]>> = {
  deutsch: [{2014: 0.035, 2024: 0.03}, 0.48],
  eu27: [{2014: 0.09, 2024: 0.06}, 0.7],
  tuerkei: [{2014: 0.07, 2024: 0.06}, 0.75],
  ukraine: [{2014: 0.06, 2021: 0.06, 2022: 0.3, 2024: 0.14}, 0.57],
  asylherkunft: [{2014: 0.14, 2016: 0.2, 2024: 0.09}, 0.82],
  "uebrige-drittstaaten": [{2014: 0.08, 2024: 0.06}, 0.68]
};

/** Unemployed of a group in the mean of the year. */
export function unemployedOf(year: number, group: string): number {
  const of = (anchors: Anchors): number => Math.round(interpolate(anchors, year));
  if (!isGerman(group)) return of(foreign[group]!);
  return of(unemployedTotal) - Object.values(foreign).reduce((sum, anchors) => sum + of(anchors), 0);
}

const known = new Map<number, CrossTable>();

/** Unemployed by Rechtskreis, sex, age, group, duration and certificate. Leaves are whole, so that the means add up. */
export function unemployed(year: number): CrossTable {
  if (!known.has(year)) known.set(year, make(year));
  return known.get(year)!;
}

function make(year: number): CrossTable {
  const cells = new Map<string, readonly number[]>();
  for (const group of staatengruppen) {
    const keys = sexes.flatMap((sex) => workingAges.map((age) => ({sex, age})));
    const weights = keys.map(
      ({sex, age}) =>
        residentsOf(year, group, sex, age) *
        interpolate(atAge, Number(age.slice(1))) *
        (sex === "maennlich" ? 1.1 : 0.95)
    );
    for (const [i, persons] of spread(weights, unemployedOf(year, group)).entries()) {
      const {sex, age} = keys[i]!;
      cells.set(keyOf(sex, age, group), spread(sharesOf(year, group, Number(age.slice(1)), persons), persons));
    }
  }
  const axes = axesOf(arbeitslose, "rechtskreis", "geschlecht", "alter", "staatengruppe", "dauer", "berufsabschluss");
  return crossTable(axes, ([law, sex, age, group, duration, certificate]) => {
    const at =
      ["sgb3", "sgb2"].indexOf(law!) * 6 +
      ["unter-einem-jahr", "langzeit"].indexOf(duration!) * 3 +
      ["ohne", "mit", "ohne-angabe"].indexOf(certificate!);
    return cells.get(keyOf(sex!, age!, group!))![at]!;
  });
}

/** Shares by Rechtskreis, in it by duration, in it by certificate: without, with, unknown; of few persons none is unknown. */
function sharesOf(year: number, group: string, age: number, persons: number): number[] {
  const insured = interpolate(insurance[group]!, year);
  const [unknown, without] = certificates[group]!;
  const young = interpolate({15: 0, 18: 0.1, 21: 0.4, 25: 0.95, 45: 1.15, 60: 1.3}, age);
  return [insured, 1 - insured].flatMap((law, i) => {
    const long = Math.min(
      0.9,
      (i === 0 ? interpolate(longTermInsured, year) : interpolate(longTerm[group]!, year)) * young
    );
    return [1 - long, long].flatMap((duration) => {
      const unskilled = Math.min(0.97, age < 20 ? 0.97 : without * (i === 0 ? 0.75 : 1.1));
      const share = interpolate(unknown, year);
      const open = persons * law * duration * share < 3 ? 0 : share;
      return [unskilled * (1 - open), (1 - unskilled) * (1 - open), open].map((part) => law * duration * part);
    });
  });
}

/** Sample of the cross-table as data export. */
export function unemployedCsv(year: number): Uint8Array {
  const table = unemployed(year);
  const hide = hidden(table);
  const [lawAxis, sexAxis, ageAxis, groupAxis, duration, certificate] = table.axes;
  const columns = arbeitslosenspalten.map(({path, codes}) => ({
    label: String(path[0]),
    at: codeAt(duration!, codes!["dauer"]!) * table.strides[4]! + codeAt(certificate!, codes!["berufsabschluss"]!)
  }));
  const rows: (string | number)[][] = [];
  for (const [lawLabel, law] of Object.entries({Insgesamt: "insgesamt", "SGB III": "sgb3", "SGB II": "sgb2"})) {
    for (const [sexLabel, sex] of Object.entries(geschlechter)) {
      for (const [ageLabel, age] of Object.entries(erwerbsalter)) {
        for (const [groupLabel, group] of Object.entries(gruppennamen)) {
          const start =
            codeAt(lawAxis!, law) * table.strides[0]! +
            codeAt(sexAxis!, sex) * table.strides[1]! +
            codeAt(ageAxis!, age) * table.strides[2]! +
            codeAt(groupAxis!, group) * table.strides[3]!;
          const cells = columns.map(({at}) => (hide[start + at] ? "*" : table.values[start + at] || "-"));
          rows.push([year, "05124", "Wuppertal, Stadt", lawLabel, sexLabel, ageLabel, groupLabel, ...cells]);
        }
      }
    }
  }
  return sampleCsv({
    title: ["Arbeitslose im Jahresdurchschnitt, Sonderauswertung als Datenexport"],
    header: [
      "Jahresdurchschnitt",
      "AGS",
      "Region",
      "Rechtskreis",
      "Geschlecht",
      "Alter",
      "Staatengruppe",
      ...columns.map(({label}) => label)
    ],
    rows,
    footer: [hiddenNote],
    state: `20.01.${year + 1}`,
    encoding: "utf-8-bom"
  });
}
