import type {Contract, Labels} from "../../contract/contract.js";
import {geschlechter} from "../gebiete.js";
import {herkunftslaender} from "./herkunft.js";
import {lizenz, mikrozensus, zahlen} from "./provider.js";

/** What the provider calls the same area in other words. */
const laender: Labels = {
  ...Object.fromEntries(herkunftslaender.map(({id, label}) => [label, id])),
  "EU-Staaten": "eu"
};

const sex = (label: string, geschlecht: string) => ({
  path: [/^Menschen mit Migrationshintergrund/, label],
  codes: {gebiet: "03", geschlecht},
  unit: "1 000"
});

/** Persons of immigrant origin by country of origin and sex, Niedersachsen, a series over the years. */
export const mikrozensusHerkunft: Contract = {
  id: "mikrozensus-a13",
  version: 1,
  provider: mikrozensus,
  title: "Personen mit Zuwanderungsgeschichte nach Herkunftsland und Geschlecht in Niedersachsen (A13-3)",
  cube: {
    id: "mikrozensus-herkunft-niedersachsen",
    title: "Personen mit Migrationshintergrund nach Herkunftsland, Niedersachsen (Mikrozensus)",
    population: "D2",
    register: "Mikrozensus",
    unit: "Personen",
    kind: "count",
    rounding: {base: 1000, since: 2005},
    territory: {id: "niedersachsen", label: "Niedersachsen"},
    dimensions: [
      {id: "stichtag", label: "Jahr", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: [{id: "03", label: "Niedersachsen"}]},
      {id: "herkunftsland", label: "Herkunftsland", codes: herkunftslaender},
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter}
    ],
    citation: "Landesamt für Statistik Niedersachsen, Integrationsmonitoring, Indikator A13, Mikrozensus",
    disclosure: "MZ"
  },
  recognise: {
    layout: "workbook",
    tableCode: "A13-3",
    title: /Personen mit Zuwanderungsgeschichte nach Herkunftsland und Geschlecht in Niedersachsen/
  },
  keys: [
    {kind: "text", header: /^Herkunftsland/, dimension: "herkunftsland", labels: laender},
    {kind: "date", header: "Jahr", dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}}
  ],
  values: [sex("Insgesamt", "insgesamt"), sex("dav. Männer", "maennlich"), sex("dav. Frauen", "weiblich")],
  numbers: zahlen,
  required: {herkunftsland: ["insgesamt"]},
  plausibility: [
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "herkunftsland", total: "insgesamt", some: true}
  ],
  licence: lizenz,
  notes: [
    "Der Anbieter zählt in 1 000, mit einer Nachkommastelle, 2018 nur in vollen Tausend; die Zahlen sind mit 1 000 multipliziert.",
    "( ): unter 10 000, Aussagewert eingeschränkt. /: unter 5 000, keine Zahl, auch wo die Datei eine speichert.",
    "Bis 2017 Migrationshintergrund im engeren, ab 2018 im weiteren Sinn; seit 2017 ohne Gemeinschaftsunterkünfte. 2016 fehlt.",
    "Genannt sind je Jahr nur die häufigsten Herkunftsländer."
  ]
};
