import {sampleCsv} from "../../../sample-city/csv.js";
import type {SampleFile} from "../../../sample-city/file.js";
import {type Anchors, apportion, chance, interpolate} from "../../../sample-city/series.js";
import {schulformen} from "../provider.js";
import {abschluesse, altersklassen} from "../schulabgaenge.js";
import {schoolGroups} from "./groups.js";
import {pupils} from "./pupils.js";

/** Share of the leavers of a type of school by certificate, in the order of `abschluesse`. */
const certificates: Readonly<Record<string, readonly number[]>> = {
  hauptschule: [0.13, 0, 0.22, 0.37, 0.28, 0, 0],
  realschule: [0.02, 0.002, 0.05, 0.155, 0.773, 0, 0],
  sekundarschule: [0.06, 0.005, 0.12, 0.325, 0.49, 0, 0],
  gesamtschule: [0.035, 0.006, 0.055, 0.17, 0.264, 0.08, 0.39],
  gymnasium: [0.003, 0, 0.005, 0.012, 0.065, 0.06, 0.855],
  foerderschule: [0.2, 0.52, 0.19, 0.06, 0.03, 0, 0],
  "uebrige-schulen": [0.015, 0.02, 0.05, 0.11, 0.245, 0.06, 0.5]
};

/** Which share of a grade leaves general schools at its end. */
const leaving: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  hauptschule: {j9: 0.06, j10: 0.94},
  realschule: {j9: 0.012, j10: 0.97},
  sekundarschule: {j9: 0.03, j10: 0.94},
  gesamtschule: {j9: 0.01, j10: 0.41, j13: 0.96},
  gymnasium: {j9: 0.003, j10: 0.07, j12: 0.95},
  foerderschule: {j9: 0.12, j10: 0.86},
  "uebrige-schulen": {j10: 0.25, j13: 0.97}
};

/** How much likelier a certificate is in a group; those newly arrived often leave before they reach one. */
const tilt: readonly (readonly number[])[] = [
  [0.7, 0.9, 0.85, 0.9, 1, 1, 1.15],
  [1.15, 1, 1.1, 1.1, 1, 1, 0.95],
  [2.4, 1.2, 1.5, 1.3, 1, 0.9, 0.62],
  [1.5, 1.1, 1.2, 1.1, 1, 1, 0.8]
];

/** After the years of arrival more leave without a certificate; in the pandemic fewer failed. */
const withoutAny: Anchors = {
  2014: 0.95,
  2015: 1,
  2018: 1.25,
  2019: 1.15,
  2020: 0.95,
  2021: 0.95,
  2022: 1.1,
  2024: 1.25
};

/** Ages of leavers by certificate, in the order of `altersklassen`. */
const ages: readonly (readonly number[])[] = [
  [3, 30, 38, 20, 6, 2, 1, 0],
  [1, 14, 42, 32, 9, 2, 0, 0],
  [1, 38, 42, 14, 4, 1, 0, 0],
  [0, 12, 56, 25, 6, 1, 0, 0],
  [0, 6, 62, 25, 6, 1, 0, 0],
  [0, 0, 2, 26, 44, 21, 6, 1],
  [0, 0, 0, 14, 52, 25, 7, 2]
];

/** How much older a group leaves: the share that leaves a year later than the others. */
const later = [0, 0.1, 0.4, 0.25];

/** Sample of the leavers of a summer: long, empty combinations left out. */
export function leaversCsv(year: number): SampleFile {
  const rows = Object.keys(certificates).flatMap((type) => rowsOf(type, year));
  return {
    path: `schulamt/abgaenge_${year}.csv`,
    bytes: sampleCsv({
      title: [],
      header: [
        "Abgangsjahr",
        "Schulform",
        "Geschlecht",
        "Alter am 31.12.",
        "Staatsangehörigkeit",
        "Zuwanderungsgeschichte",
        "Abschluss",
        "Anzahl"
      ],
      rows: rows.map((row) => [year, ...row]),
      footer: ["Quelle: Amtliche Schuldaten, Auswertung des Schulamts. Nur besetzte Kombinationen."],
      state: `15.12.${year}`,
      encoding: "utf-8-bom"
    })
  };
}

function rowsOf(type: string, year: number): (string | number)[][] {
  const label = labelOf(schulformen, type);
  return schoolGroups.flatMap(({staatsangehoerigkeit, zuwanderungsgeschichte}, g) =>
    ["m", "w"].flatMap((sex, s) =>
      cellsOf(type, g, leavers(type, year, g, s), year).map(([age, certificate, count]) => [
        label,
        sex,
        age,
        staatsangehoerigkeit,
        zuwanderungsgeschichte === "mit" ? "ja" : "nein",
        certificate,
        count
      ])
    )
  );
}

/** Leavers of a summer: pupils of the school year that ends then; of the first one those of the year after. */
function leavers(type: string, year: number, group: number, sex: number): number {
  return pupils(Math.max(2014, year - 1), "schulort")
    .filter((cell) => cell.type === type)
    .reduce((sum, {grade, counts}) => sum + (leaving[type]![grade] ?? 0) * counts[group]![sex]!, 0);
}

function cellsOf(type: string, group: number, size: number, year: number): [string, string, number][] {
  const shares = certificates[type]!.map(
    (share, c) =>
      share *
      tilt[group]![c]! *
      (c === 0 ? interpolate(withoutAny, year) : 1) *
      (0.96 + 0.08 * chance(`${year}/${type}/${c}`))
  );
  const certificateNames = Object.keys(abschluesse);
  const ageNames = Object.keys(altersklassen);
  const sum = shares.reduce((a, b) => a + b, 0);
  const weights = shares.flatMap((share, c) => agesOf(c, group).map((ofAge) => (share / sum) * ofAge));
  return apportion(weights, Math.round(size)).flatMap((count, i): [string, string, number][] =>
    count === 0 ? [] : [[ageNames[i % ageNames.length]!, certificateNames[Math.floor(i / ageNames.length)]!, count]]
  );
}

function agesOf(certificate: number, group: number): number[] {
  const list = ages[certificate]!;
  const sum = list.reduce((a, b) => a + b, 0);
  const moved = later[group]!;
  return list.map((n, i) => ((1 - moved) * n + moved * (list[i - 1] ?? 0) + (i === 7 ? moved * n : 0)) / sum);
}

const labelOf = (labels: Readonly<Record<string, string>>, code: string): string =>
  Object.keys(labels).find((label) => labels[label] === code)!;
