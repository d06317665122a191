import {declaredCube} from "../../contract/declared-cube.js";
import type {
  CodeDefinition,
  CubeDefinition,
  DimensionDefinition,
  Labels,
  NumberForm,
  PlausibilityRule,
  RowTexts,
  TitleKey,
  KeyColumn
} from "../../contract/contract.js";
import {zahlen as zeichen} from "./provider.js";

/** What holds of every table of the agency that is made for the city. */
export const hinweise = [
  "Aufbau nach veröffentlichten Tabellen der Bundesagentur angenommen; mit der ersten echten Lieferung zu prüfen.",
  "„*“: 1 oder 2, oder daraus zu errechnen. „-“: nichts vorhanden.",
  "Das Register kennt neben weiblich und männlich auch divers und ohne Angabe; die Bundesagentur weist sie in diesen Tabellen nicht eigens aus (zu prüfen)."
] as const;

/** Numbers and signs, with points between thousands as the agency’s workbooks show them. */
export const zahlen: NumberForm = {...zeichen, thousands: true};

const gebiete: readonly CodeDefinition[] = [
  {id: "DG", label: "Deutschland"},
  {id: "05", label: "Nordrhein-Westfalen", parent: "DG"},
  {id: "05124", label: "Wuppertal", parent: "05"}
];

export const gebiet: DimensionDefinition = {id: "gebiet", label: "Gebiet", codes: gebiete};

export const regionen: Labels = {Deutschland: "DG", "Nordrhein-Westfalen": "05", "Wuppertal, Stadt": "05124"};

/** A table about one region says it above its header; the city’s is the one that is read. */
export const inWuppertal: TitleKey = {
  pattern: /(Wuppertal, Stadt) \(Gebietsstand/,
  dimension: "gebiet",
  labels: {"Wuppertal, Stadt": "05124"}
};

export const monat: TitleKey = {
  pattern: /(\p{L}+ \d{4}) \(Datenstand/u,
  dimension: "stichtag",
  form: {written: "Monat JJJJ"}
};

export const jahresdurchschnitt: TitleKey = {
  pattern: /Jahresdurchschnitt (\d{4}) \(Datenstand/,
  dimension: "stichtag",
  form: {written: "JJJJ", day: "12-31"}
};

/** A declared cube with the dimensions that its table says otherwise. */
export function wuerfel(id: string, statistik: string, others: readonly DimensionDefinition[] = []): CubeDefinition {
  const declared = declaredCube(id);
  const own = [gebiet, ...others];
  return {
    ...declared,
    dimensions: declared.dimensions.map((dimension) => own.find((other) => other.id === dimension.id) ?? dimension),
    territory: {id: "kreise", label: "Kreise und kreisfreie Städte"},
    citation: `Statistik der Bundesagentur für Arbeit, ${statistik}: ${declared.title}; eigene Berechnungen`
  };
}

/** A dimension of a declared cube with some of its codes. */
export function nur(cube: string, id: string, codes: readonly string[]): DimensionDefinition {
  const dimension = declaredCube(cube).dimensions.find((known) => known.id === id);
  if (dimension === undefined || dimension.codes === "delivered") throw new Error(`no codes of ${cube}: ${id}`);
  return {...dimension, codes: dimension.codes.filter((code) => codes.includes(code.id))};
}

/** Ages as the agency writes them. */
export const altersnamen: Labels = {
  Insgesamt: "insgesamt",
  "unter 3 Jahre": "k0",
  "3 bis unter 6 Jahre": "k3",
  "6 bis unter 10 Jahre": "k6",
  "10 bis unter 15 Jahre": "k10",
  "15 Jahre": "k15",
  "16 bis unter 18 Jahre": "k16",
  "18 bis unter 20 Jahre": "k18",
  "20 Jahre": "k20",
  "21 bis unter 25 Jahre": "k21",
  "25 bis unter 45 Jahre": "k25",
  "45 bis unter 55 Jahre": "k45",
  "55 bis unter 60 Jahre": "k55",
  "60 bis unter 65 Jahre": "k60",
  "65 Jahre": "k65",
  "66 Jahre": "k66",
  "67 Jahre und älter": "k67"
};

/** Those from 15 years, and their total. */
export const erwerbsalter: Labels = Object.fromEntries(
  Object.entries(altersnamen).filter(([, code]) => code === "insgesamt" || Number(code.slice(1)) >= 15)
);

export const geschlechter: Labels = {Insgesamt: "insgesamt", Männer: "maennlich", Frauen: "weiblich"};

export const nationalitaeten: Labels = {Insgesamt: "insgesamt", Deutsche: "deutsch", Ausländer: "nichtdeutsch"};

export const staatengruppen: Labels = {
  ...nationalitaeten,
  "EU-27 ohne Deutschland": "eu27",
  Drittstaaten: "drittstaaten",
  Türkei: "tuerkei",
  Ukraine: "ukraine",
  "Asylherkunftsländer (TOP 8)": "asylherkunft",
  "übrige Drittstaaten": "uebrige-drittstaaten"
};

/** Rows by sex, under each its ages: “Männer” and below it “15 Jahre” are the men of that age. */
export function geschlechtUndAlter(ages: Labels): RowTexts {
  const rows = Object.entries(geschlechter).flatMap(([sexLabel, geschlecht]) =>
    Object.entries(ages).map(([ageLabel, alter]) => [
      alter === "insgesamt" ? sexLabel : `${sexLabel} › ${ageLabel}`,
      {geschlecht, alter}
    ])
  );
  return {
    kind: "texts",
    header: "Merkmal",
    levels: [/^(?:Insgesamt|Männer|Frauen)$/, /./],
    dimensions: {geschlecht: "insgesamt", alter: "insgesamt"},
    rows: Object.fromEntries(rows) as RowTexts["rows"]
  };
}

/** That parts make up their totals in each of the dimensions. */
export const summen = (...dimensions: readonly string[]): readonly PlausibilityRule[] =>
  dimensions.map((dimension) => ({kind: "all-parts", dimension}));

/** The same of yearly means, which are rounded one by one to whole persons. */
export const gerundeteSummen = (...dimensions: readonly string[]): readonly PlausibilityRule[] =>
  dimensions.map((dimension) => ({kind: "all-parts", dimension, within: 0.5}));

/** Area of the data exports: official key and name; areas that the cube does not have are passed over. */
export const region: readonly KeyColumn[] = [
  {
    kind: "code",
    header: "AGS",
    dimension: "gebiet",
    form: {pattern: /^\d{2}(?:\d{3})?$/, written: "2 oder 5 Ziffern mit führender Null, wie 05124"},
    others: "skip"
  },
  {kind: "label", header: "Region", of: "gebiet"}
];
