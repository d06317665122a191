import {makeCube} from "./cubes.js";

// Published figures of Wuppertal, 31.12.2024: © IT.NRW, Düsseldorf,
// Landesdatenbank NRW, tables 12521-03i and 12411-09i, dl-de/by-2-0.

const day = "2024-12-31";
const wuppertal = {id: "05124", label: "Wuppertal", parent: "051"};
const area = [{id: "05", label: "Nordrhein-Westfalen"}, {id: "051", parent: "05"}, wuppertal];
const continents = {
  "1": ["Europa", 62750],
  "2": ["Afrika", 7735],
  "3": ["Amerika", 915],
  "4": ["Asien", 21140],
  "5": ["Australien und Ozeanien", 25],
  "9": ["Sonstige", 1545]
} as const;
const countries = {
  "134": ["Griechenland", "1", 5925],
  "163": ["Türkei", "1", 11305],
  "166": ["Ukraine", "1", 7630],
  "475": ["Syrien", "4", 11475]
} as const;

/** 12521-03i: continents, which have no total, and four of the countries, so that leaves do not add up to roots. */
export const azr = makeCube({
  id: "auslaender-azr",
  title: "Ausländische Bevölkerung nach Geschlecht und Staatsangehörigkeit",
  population: "D1",
  register: "AZR",
  rounding: 5,
  dimensions: {
    stichtag: [day],
    gebiet: area,
    staatsangehoerigkeit: [
      ...Object.entries(continents).map(([id, [label]]) => ({id, label})),
      ...Object.entries(countries).map(([id, [label, parent]]) => ({id, label, parent}))
    ],
    geschlecht: ["insgesamt", {id: "maennlich", parent: "insgesamt"}, {id: "weiblich", parent: "insgesamt"}]
  },
  cells: [
    ...Object.entries(continents).map(([id, [, n]]) => [day, "05124", id, "insgesamt", n] as const),
    ...Object.entries(countries).map(([id, [, , n]]) => [day, "05124", id, "insgesamt", n] as const)
  ]
});

/** 12411-09i, the published total, split over ages by a rule so that sums are easy to check: 3,900 per year of age, rest at 90. */
export const bevoelkerung = makeCube({
  id: "bevoelkerung-alter",
  title: "Bevölkerungsstand nach Altersjahren",
  register: "Fortschreibung",
  dimensions: {
    stichtag: [day],
    gebiet: area,
    alter: [
      "insgesamt",
      ...Array.from({length: 90}, (_, a) => ({id: age(a), parent: "insgesamt", from: a, to: a})),
      {id: "a90", parent: "insgesamt", from: 90}
    ]
  },
  cells: [
    [day, "05124", "insgesamt", 358193],
    ...Array.from({length: 90}, (_, a) => [day, "05124", age(a), 3900] as const),
    [day, "05124", "a90", 358193 - 90 * 3900]
  ]
});

function age(a: number): string {
  return `a${String(a).padStart(2, "0")}`;
}

/** 22811-01i: the rate as delivered, for 2023. */
export const quote = makeCube({
  id: "mindestsicherungsquote",
  title: "Mindestsicherungsquote",
  kind: "rate",
  unit: "Prozent",
  register: "Sozialberichterstattung",
  dimensions: {stichtag: ["2023-12-31"], gebiet: area},
  cells: [
    ["2023-12-31", "05", 11.1],
    ["2023-12-31", "05124", 15.8]
  ]
});
