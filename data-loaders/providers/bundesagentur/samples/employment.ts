import {sampleCsv} from "../../../sample-city/csv.js";
import {sexes} from "../../../sample-city/residents.js";
import {type Anchors, interpolate} from "../../../sample-city/series.js";
import {residents} from "../../land-nrw/samples/residents.js";
import {staatengruppen} from "../../jobcenter/samples/beneficiaries.js";
import {codeAt, type CrossTable, crossTable, spread} from "../../jobcenter/samples/cross-table.js";
import {beschaeftigte, beschaeftigtenspalten} from "../beschaeftigung.js";
import {erwerbsalter, geschlechter, staatengruppen as gruppennamen} from "../tabellen.js";
import {axesOf, keyOf} from "./axes.js";
import {hidden} from "./hide.js";
import {below65, isGerman, residentsOf, workingAges} from "./people.js";
import {hiddenNote} from "./sheet.js";

/**
 * Employees of 15 to 64 years at their place of residence on 30 June for 100 residents of that age of the Fortschreibung at
 * the end of the year before. Published: the rate of foreigners rose by 12.4 percentage points since 2015, more than twice
 * as much as that of Germans. Levels and the years between are made up.
 */
const employmentRates: Readonly<Record<"deutsch" | "nichtdeutsch", Anchors>> = {
  deutsch: {2014: 54.4, 2015: 55.2, 2017: 56.8, 2019: 58.7, 2020: 58.5, 2022: 60.1, 2024: 60.5},
  nichtdeutsch: {
    2014: 34.7,
    2015: 35.4,
    2016: 35.9,
    2017: 37,
    2018: 39.2,
    2019: 41.4,
    2020: 41.2,
    2021: 43.3,
    2022: 46.4,
    2023: 46.1,
    2024: 47.8
  }
};

/** Employees of 15 to 64 years at their place of work in the city; made up. */
const atWorkplace: Readonly<Record<"deutsch" | "nichtdeutsch", Anchors>> = {
  deutsch: {2014: 102800, 2019: 106900, 2020: 105700, 2022: 106100, 2024: 104900},
  nichtdeutsch: {2014: 11900, 2017: 14800, 2019: 17800, 2020: 17700, 2022: 21100, 2024: 23900}
};

/** How much likelier the residents of an age are employed, in proportion. */
const atAge: Anchors = {
  15: 0.08,
  16: 0.16,
  18: 0.36,
  20: 0.5,
  21: 0.62,
  25: 0.72,
  45: 0.75,
  55: 0.7,
  60: 0.52,
  65: 0.12
};
const atHighAge: Anchors = {65: 0.3, 66: 0.28, 67: 0.03};

/** The same by group of states, for men and women. */
export const ofGroup: Readonly<Record<string, readonly [men: Anchors, women: Anchors]>> = {
  deutsch: [{2014: 1}, {2014: 0.95}],
  eu27: [
    {2014: 1.25, 2024: 1.3},
    {2014: 1, 2024: 1.05}
  ],
  tuerkei: [
    {2014: 1.15, 2024: 1.15},
    {2014: 0.75, 2024: 0.85}
  ],
  ukraine: [
    {2014: 0.9, 2021: 0.9, 2022: 0.9, 2023: 0.3, 2024: 0.5},
    {2014: 0.85, 2022: 0.85, 2023: 0.25, 2024: 0.48}
  ],
  asylherkunft: [
    {2014: 0.55, 2016: 0.25, 2019: 0.75, 2024: 1.05},
    {2014: 0.3, 2016: 0.15, 2019: 0.2, 2024: 0.42}
  ],
  "uebrige-drittstaaten": [
    {2014: 1, 2024: 1.1},
    {2014: 0.65, 2024: 0.75}
  ]
};

/** Share of part-time work, for men and women. */
const partTime: Readonly<Record<"deutsch" | "nichtdeutsch", readonly [men: Anchors, women: Anchors]>> = {
  deutsch: [
    {2014: 0.09, 2024: 0.125},
    {2014: 0.46, 2024: 0.5}
  ],
  nichtdeutsch: [
    {2014: 0.17, 2024: 0.19},
    {2014: 0.54, 2024: 0.55}
  ]
};

/** Share of jobs that require no training, of those with the level known. */
const helpers: Readonly<Record<string, Anchors>> = {
  deutsch: {2014: 0.142, 2024: 0.131},
  eu27: {2014: 0.375, 2019: 0.415, 2024: 0.4},
  tuerkei: {2014: 0.345, 2024: 0.31},
  ukraine: {2014: 0.3, 2022: 0.3, 2023: 0.44, 2024: 0.43},
  asylherkunft: {2014: 0.4, 2017: 0.53, 2024: 0.45},
  "uebrige-drittstaaten": {2014: 0.345, 2024: 0.315}
};

/** Share of jobs without the level; the revision of 2014 shows here. */
const levelUnknown: Anchors = {2014: 0.045, 2015: 0.024, 2017: 0.018, 2024: 0.014};

const foreignGroups = staatengruppen.filter((group) => !isGerman(group));

/** Weight of a group’s employees of one sex and age. */
function weightOf(year: number, group: string, sex: string, age: string): number {
  const from = Number(age.slice(1));
  const before = Math.max(2014, year - 1);
  const likely = from < 65 ? interpolate(atAge, from) : interpolate(atHighAge, from);
  return (
    residentsOf(before, group, sex, age) * likely * interpolate(ofGroup[group]![sex === "maennlich" ? 0 : 1], year)
  );
}

/** Employees of 15 to 64 years of a nationality at a place. */
function employeesOf(year: number, place: string, nationality: "deutsch" | "nichtdeutsch"): number {
  if (place === "arbeitsort") return Math.round(interpolate(atWorkplace[nationality], year));
  const {all, foreign} = residents("05124", year - 1);
  const base = all.slice(15, 65).reduce((sum, n, i) => {
    const abroad = foreign[i + 15]!;
    return sum + (nationality === "deutsch" ? n - abroad : abroad);
  }, 0);
  return Math.round((base * interpolate(employmentRates[nationality], year)) / 100);
}

const known = new Map<number, CrossTable>();

/** Employees of 30 June by place, sex, age, group of states, working time and level, with every total. */
export function employees(year: number): CrossTable {
  if (!known.has(year)) known.set(year, makeEmployees(year));
  return known.get(year)!;
}

function makeEmployees(year: number): CrossTable {
  const cells = new Map<string, number>();
  for (const place of ["wohnort", "arbeitsort"]) {
    for (const nationality of ["deutsch", "nichtdeutsch"] as const) {
      const members = nationality === "deutsch" ? ["deutsch"] : foreignGroups;
      const keys: string[] = [];
      const weights: number[] = [];
      for (const group of members) {
        for (const sex of sexes) {
          for (const age of below65) {
            keys.push(keyOf(place, sex, age, group));
            weights.push(weightOf(year, group, sex, age));
          }
        }
      }
      const total = employeesOf(year, place, nationality);
      const perWeight = total / weights.reduce((a, b) => a + b);
      for (const [i, persons] of spread(weights, total).entries()) cells.set(keys[i]!, persons);
      for (const group of members) {
        for (const sex of sexes) {
          for (const age of workingAges.filter((old) => !below65.includes(old))) {
            cells.set(keyOf(place, sex, age, group), Math.round(weightOf(year, group, sex, age) * perWeight));
          }
        }
      }
    }
  }
  const split = new Map<string, readonly number[]>();
  const axes = axesOf(beschaeftigte, "ort", "geschlecht", "alter", "staatengruppe", "arbeitszeit", "anforderung");
  return crossTable(axes, ([place, sex, age, group, time, level]) => {
    const key = keyOf(place!, sex!, age!, group!);
    if (!split.has(key)) split.set(key, spread(sharesOf(year, sex!, group!, cells.get(key)!), cells.get(key)!));
    const at = ["vollzeit", "teilzeit"].indexOf(time!) * 3 + ["helfer", "ab-fachkraft", "ohne-angabe"].indexOf(level!);
    return split.get(key)![at]!;
  });
}

/** Shares of full time and part time, each by helpers, skilled and unknown; of few persons nobody’s level is unknown. */
function sharesOf(year: number, sex: string, group: string, persons: number): number[] {
  const part = interpolate(partTime[isGerman(group) ? "deutsch" : "nichtdeutsch"][sex === "maennlich" ? 0 : 1], year);
  return [1 - part, part].flatMap((time, i) => {
    const helper = Math.min(0.9, interpolate(helpers[group]!, year) * (i === 0 ? 0.88 : 1.3));
    const share = interpolate(levelUnknown, year);
    const unknown = persons * time * share < 3 ? 0 : share;
    return [time * (1 - unknown) * helper, time * (1 - unknown) * (1 - helper), time * unknown];
  });
}

/** Sample of the cross-table as data export: UTF-8 with a mark at its start, totals printed, small numbers hidden. */
export function employeesCsv(year: number): Uint8Array {
  const table = employees(year);
  const hide = hidden(table);
  const [place, sexAxis, ageAxis, groupAxis, time, level] = table.axes;
  const columns = beschaeftigtenspalten.map(({path, codes}) => ({
    label: String(path[0]),
    at: codeAt(time!, codes!["arbeitszeit"]!) * table.strides[4]! + codeAt(level!, codes!["anforderung"]!)
  }));
  const rows: (string | number)[][] = [];
  for (const [placeLabel, ort] of [
    ["Wohnort", "wohnort"],
    ["Arbeitsort", "arbeitsort"]
  ] as const) {
    for (const [sexLabel, sex] of Object.entries(geschlechter)) {
      for (const [ageLabel, age] of Object.entries(erwerbsalter)) {
        for (const [groupLabel, group] of Object.entries(gruppennamen)) {
          const start =
            codeAt(place!, ort) * table.strides[0]! +
            codeAt(sexAxis!, sex) * table.strides[1]! +
            codeAt(ageAxis!, age) * table.strides[2]! +
            codeAt(groupAxis!, group) * table.strides[3]!;
          const cells = columns.map(({at}) => (hide[start + at] ? "*" : table.values[start + at] || "-"));
          rows.push([
            `30.06.${year}`,
            "05124",
            "Wuppertal, Stadt",
            placeLabel,
            sexLabel,
            ageLabel,
            groupLabel,
            ...cells
          ]);
        }
      }
    }
  }
  return sampleCsv({
    title: ["Sozialversicherungspflichtig Beschäftigte, Sonderauswertung als Datenexport"],
    header: [
      "Stichtag",
      "AGS",
      "Region",
      "Ort",
      "Geschlecht",
      "Alter",
      "Staatengruppe",
      ...columns.map((c) => c.label)
    ],
    rows,
    footer: [hiddenNote],
    state: `15.01.${year + 1}`,
    encoding: "utf-8-bom"
  });
}
