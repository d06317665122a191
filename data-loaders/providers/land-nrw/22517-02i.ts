import type {Contract, CubeDefinition, Labels, PlausibilityRule, ValueColumns} from "../../contract/contract.js";
import {gebiete, landNrw, lizenz, zahlen, zitat} from "./provider.js";

const hilfearten = {
  Insgesamt: "insgesamt",
  "Hilfe zur Erziehung § 27 SGB VIII": "p27",
  "Erziehungsberatung § 28 SGB VIII": "p28",
  "Soziale Gruppenarbeit § 29 SGB VIII": "p29",
  "Einzelbetreuung § 30 SGB VIII": "p30",
  "Sozialpädagogische Familienhilfe § 31 SGB VIII": "p31",
  "Erziehung in einer Tagesgruppe § 32 SGB VIII": "p32",
  "Vollzeitpflege § 33 SGB VIII": "p33",
  "Heimerziehung, sonstige betreute Wohnform § 34 SGB VII": "p34",
  "Intensive sozialpädagogische Einzelbetreuung § 35 SGB VIII": "p35",
  "Eingliederungshilfe für seelisch behinderte junge Menschen § 35a SGB VIII": "p35a"
} as const;

type Hilfeart = keyof typeof hilfearten;

const cube: CubeDefinition = {
  id: "erzieherische-hilfen",
  title: "Erzieherische Hilfen nach Art der Hilfe",
  population: "insgesamt",
  register: "Kinder- und Jugendhilfestatistik",
  unit: "Hilfen",
  kind: "count",
  territory: {id: "nrw-jugendaemter", label: "Jugendämter in Nordrhein-Westfalen"},
  dimensions: [
    {id: "stichtag", label: "Jahr", codes: "delivered"},
    {id: "gebiet", label: "Gebiet", codes: gebiete},
    {
      id: "hilfeart",
      label: "Art der Hilfe",
      codes: Object.entries(hilfearten).map(([label, id]) =>
        // The provider cuts this label off: § 34 SGB VIII is meant.
        ({id, label: id === "p34" ? `${label}I` : label, ...(id !== "insgesamt" && {parent: "insgesamt"})})
      )
    },
    {
      id: "zaehlung",
      label: "Zählung",
      codes: [
        {id: "in-anspruch-genommen", label: "in Anspruch genommen"},
        {id: "begonnen", label: "begonnen", parent: "in-anspruch-genommen"}
      ]
    }
  ],
  citation: zitat("22517-02i"),
  disclosure: "KOM"
};

/** The columns of an edition: two for each of its kinds of help. */
function spalten(arten: readonly Hilfeart[]): readonly ValueColumns[] {
  const labels: Labels = Object.fromEntries(arten.map((label) => [label, hilfearten[label]]));
  const zaehlung: Labels = {
    "In Anspruch genommene erzieh. Hilfen": "in-anspruch-genommen",
    "Begonnene erzieher. Hilfen/Beratungen": "begonnen"
  };
  return [
    {
      path: ["Art der Hilfe", {dimension: "hilfeart", labels}, {dimension: "zaehlung", labels: zaehlung}],
      unit: "Anzahl"
    }
  ];
}

/** The usual keys, and those of the Jugendämter of Gemeinden and of the rest of their Kreis: “JH05154008”. */
const jugendamt = {
  pattern: /^(?:\d{2}(?:\d(?:\d{2}(?:\d{3})?)?)?|JH\d{8})$/,
  written: "2, 3, 5 oder 8 Ziffern mit führender Null, wie 05124, oder JH und 8 Ziffern"
};

/** What both editions have in common. */
function edition(arten: readonly Hilfeart[], rules: readonly PlausibilityRule[]) {
  return {
    version: 1,
    provider: landNrw,
    cube,
    keys: [
      {kind: "date", dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
      {kind: "code", dimension: "gebiet", form: jugendamt, others: "skip"},
      {kind: "label", of: "gebiet"}
    ],
    values: spalten(arten),
    numbers: zahlen,
    required: {gebiet: ["05124"]},
    plausibility: [
      {kind: "not-empty", codes: {gebiet: "05124"}},
      {kind: "parts", dimension: "zaehlung", total: "in-anspruch-genommen", some: true},
      ...rules,
      {kind: "no-jump", codes: {gebiet: "05124", hilfeart: "insgesamt"}, least: 500}
    ],
    licence: lizenz,
    notes: [
      "Das Jahr umfasst die begonnenen und die am 31. Dezember noch laufenden Hilfen; „begonnen“ ist in „in Anspruch genommen“ enthalten.",
      "2024 fehlt die Stadt Essen fast ganz, 2023 der Kreis Siegen-Wittgenstein; die Summe für Nordrhein-Westfalen ist deshalb nur eingeschränkt vergleichbar."
    ]
  } satisfies Partial<Contract>;
}

const alle = Object.keys(hilfearten) as Hilfeart[];
const kurz = alle.filter((art) => art === "Insgesamt" || hilfearten[art] === "p35a");

/** Help with upbringing by kind of help, edition with every kind. */
export const erzieherischeHilfen: Contract = {
  ...edition(alle, [{kind: "parts", dimension: "hilfeart", total: "insgesamt"}]),
  id: "land-nrw-22517-02i",
  title: "Erzieherische Hilfen nach Art der Hilfe, Jugendämter (alle Arten)",
  recognise: {layout: "landesdatenbank", tableCode: "22517-02i", headers: ["Erziehungsberatung § 28 SGB VIII"]}
};

/** The same table retrieved with the total and § 35a only. */
export const erzieherischeHilfenKurz: Contract = {
  ...edition(kurz, [{kind: "parts", dimension: "hilfeart", total: "insgesamt", some: true}]),
  id: "land-nrw-22517-02i-kurz",
  title: "Erzieherische Hilfen nach Art der Hilfe, Jugendämter (Insgesamt und § 35a)",
  recognise: {
    layout: "landesdatenbank",
    tableCode: "22517-02i",
    headers: ["Eingliederungshilfe für seelisch behinderte junge Menschen § 35a SGB VIII"],
    without: alle.filter((art) => !kurz.includes(art))
  }
};
