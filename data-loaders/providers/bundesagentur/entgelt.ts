import type {Contract, Labels} from "../../contract/contract.js";
import {bundesagentur, lizenz} from "./provider.js";
import {
  geschlechter,
  hinweise,
  inWuppertal,
  monat,
  nationalitaeten,
  regionen,
  summen,
  wuerfel,
  zahlen
} from "./tabellen.js";

const entgelthinweise = [
  ...hinweise,
  "Vollzeitbeschäftigte der Kerngruppe ohne Auszubildende; Teilzeit fehlt. Entgelte über der Beitragsbemessungsgrenze sind nicht bekannt."
];

const nachNationalitaetUndGeschlecht = [
  {dimension: "staatsangehoerigkeit", labels: nationalitaeten},
  {dimension: "geschlecht", labels: geschlechter}
] as const;

/** Median gross monthly pay of full-time employees by region, nationality and sex: delivered as such, never added up. */
export const medianentgelt: Contract = {
  id: "bundesagentur-medianentgelt",
  version: 1,
  provider: bundesagentur,
  title: "Median der Bruttomonatsentgelte nach Staatsangehörigkeit und Geschlecht",
  cube: wuerfel("medianentgelt", "Entgeltstatistik"),
  recognise: {
    layout: "workbook",
    tableCode: "Entgeltstatistik, Mediane",
    title: /Median der monatlichen Bruttoarbeitsentgelte/
  },
  titles: [monat],
  keys: [{kind: "text", header: "Region", dimension: "gebiet", labels: regionen}],
  values: [{path: nachNationalitaetUndGeschlecht}],
  numbers: zahlen,
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "range", from: 500, to: 15000}
  ],
  licence: lizenz,
  notes: [
    ...entgelthinweise,
    "„x“: zu wenige Beschäftigte für einen Median. ( ): Aussage eingeschränkt, die Zahl bleibt."
  ]
};

/** Classes of pay by their first euro, as the table names them. */
export const entgeltklassennamen: Labels = {
  Insgesamt: "insgesamt",
  "bis unter 1.500 Euro": "k0",
  "1.500 bis unter 2.000 Euro": "k1500",
  "2.000 bis unter 2.500 Euro": "k2000",
  "2.500 bis unter 3.000 Euro": "k2500",
  "3.000 bis unter 3.500 Euro": "k3000",
  "3.500 bis unter 4.000 Euro": "k3500",
  "4.000 bis unter 5.000 Euro": "k4000",
  "5.000 bis unter 6.000 Euro": "k5000",
  "6.000 Euro und mehr": "k6000"
};

/** Full-time employees by class of gross monthly pay. */
export const entgeltklassen: Contract = {
  id: "bundesagentur-entgeltklassen",
  version: 1,
  provider: bundesagentur,
  title: "Vollzeitbeschäftigte nach Klassen des Bruttomonatsentgelts",
  cube: wuerfel("entgeltklassen", "Entgeltstatistik"),
  recognise: {
    layout: "workbook",
    tableCode: "Entgeltstatistik, Klassen",
    title: /Vollzeitbeschäftigte der Kerngruppe nach Klassen des monatlichen Bruttoarbeitsentgelts/
  },
  titles: [inWuppertal, monat],
  keys: [{kind: "text", header: "Entgeltklasse", dimension: "entgeltklasse", labels: entgeltklassennamen}],
  values: [{path: nachNationalitaetUndGeschlecht}],
  numbers: zahlen,
  required: {entgeltklasse: Object.values(entgeltklassennamen)},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...summen("entgeltklasse", "geschlecht", "staatsangehoerigkeit")
  ],
  licence: lizenz,
  notes: entgelthinweise
};
