import type {Contract, Labels, ValueColumns} from "../../contract/contract.js";
import {bundesagentur, lizenz, zahlen as zeichen} from "./provider.js";
import {
  erwerbsalter,
  geschlechter,
  geschlechtUndAlter,
  hinweise,
  inWuppertal,
  monat,
  nur,
  staatengruppen,
  summen,
  wuerfel,
  zahlen,
  region
} from "./tabellen.js";

const arbeitszeiten: Labels = {"": "insgesamt", Vollzeit: "vollzeit", Teilzeit: "teilzeit"};

const anforderungen: Labels = {
  insgesamt: "insgesamt",
  "mit Angabe": "mit-angabe",
  Helfer: "helfer",
  "ab Fachkraft": "ab-fachkraft",
  "ohne Angabe": "ohne-angabe"
};

/** Columns of the cross-table: working time and Anforderungsniveau in one label, such as “Vollzeit: Helfer”. */
export const beschaeftigtenspalten: readonly ValueColumns[] = Object.entries(arbeitszeiten).flatMap(
  ([time, arbeitszeit]) =>
    Object.entries(anforderungen).map(([level, anforderung]) => ({
      path: [time === "" ? `Beschäftigte: ${level}` : `${time}: ${level}`],
      codes: {arbeitszeit, anforderung}
    }))
);

/** Employees subject to social security by place, sex, age, group of states, working time and level: cross-table as CSV. */
export const beschaeftigte: Contract = {
  id: "bundesagentur-beschaeftigte",
  version: 1,
  provider: bundesagentur,
  title: "Sozialversicherungspflichtig Beschäftigte nach Staatengruppe, Anforderungsniveau und Arbeitszeit",
  cube: wuerfel("beschaeftigte", "Beschäftigungsstatistik", [
    nur("beschaeftigte", "alter", Object.values(erwerbsalter))
  ]),
  recognise: {
    layout: "plain",
    tableCode: "Datenexport Beschäftigte",
    headers: ["Stichtag", "AGS", "Region", "Ort", "Geschlecht", "Alter", "Staatengruppe", "Vollzeit: Helfer"]
  },
  keys: [
    {kind: "date", header: "Stichtag", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    ...region,
    {kind: "text", header: "Ort", dimension: "ort", labels: {Wohnort: "wohnort", Arbeitsort: "arbeitsort"}},
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: geschlechter},
    {kind: "text", header: "Alter", dimension: "alter", labels: erwerbsalter},
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen}
  ],
  values: beschaeftigtenspalten,
  numbers: zeichen,
  required: {
    gebiet: ["05124"],
    ort: ["wohnort", "arbeitsort"],
    staatengruppe: ["insgesamt", "deutsch", "nichtdeutsch"],
    alter: Object.values(erwerbsalter)
  },
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...summen("geschlecht", "alter", "staatengruppe", "arbeitszeit", "anforderung"),
    {
      kind: "no-jump",
      codes: {
        gebiet: "05124",
        geschlecht: "insgesamt",
        alter: "insgesamt",
        ort: "wohnort",
        staatengruppe: "insgesamt",
        arbeitszeit: "insgesamt",
        anforderung: "insgesamt"
      },
      least: 2000
    }
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Revisionen der Beschäftigungsstatistik 2014 und 2017; das Anforderungsniveau (KldB 2010) gilt für die Stelle, nicht für die Person.",
    "„mit Angabe“ ist Helfer und ab Fachkraft zusammen."
  ]
};

/** Persons with a minor job by sex, age and group of states: one sheet per reference day. */
export const minijobs: Contract = {
  id: "bundesagentur-minijobs",
  version: 1,
  provider: bundesagentur,
  title: "Geringfügig entlohnte Beschäftigte am Wohnort nach Staatengruppe, Geschlecht und Alter",
  cube: wuerfel("minijobs", "Beschäftigungsstatistik", [nur("minijobs", "alter", Object.values(erwerbsalter))]),
  recognise: {
    layout: "workbook",
    tableCode: "Geringfügig entlohnte Beschäftigte",
    title: /Geringfügig entlohnte Beschäftigte am Wohnort nach Staatengruppe/
  },
  titles: [inWuppertal, monat],
  keys: [geschlechtUndAlter(erwerbsalter)],
  values: [
    {
      path: [
        {dimension: "staatengruppe", labels: staatengruppen},
        {
          dimension: "minijob",
          labels: {
            zusammen: "insgesamt",
            "ausschließlich geringfügig": "ausschliesslich",
            "im Nebenjob": "nebenjob"
          }
        }
      ]
    }
  ],
  numbers: {...zahlen, quality: {"": "wert", "¹": "wert"}},
  required: {geschlecht: ["insgesamt", "maennlich", "weiblich"], alter: ["insgesamt"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...summen("geschlecht", "alter", "staatengruppe", "minijob")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "¹: Die Verdienstgrenze stieg im Oktober 2022 auf 520 Euro und folgt seit 2024 dem Mindestlohn; die Zahlen davor und danach meinen nicht dasselbe."
  ]
};
