import type {Contract, Labels} from "../../contract/contract.js";
import {
  angenommeneTabelle,
  aufbauAngenommen,
  gerundeteZahlen,
  geschlechtImKopf,
  jahr,
  nationalitaetImKopf,
  nrwKreise,
  zeitUndGebiet
} from "./provider.js";

const altersjahre: Labels = {
  Insgesamt: "insgesamt",
  "unter 16 Jahre": "k0",
  ...Object.fromEntries([16, 17, 18, 19, 20].map((age) => [`${age} bis unter ${age + 1} Jahre`, `k${age}`])),
  "21 Jahre und mehr": "k21"
};

const tabelle = angenommeneTabelle("21211", "auszubildende", nrwKreise);

/** New apprenticeship contracts by age, sex and nationality, at the place of training and of residence. */
export const auszubildende: Contract = {
  ...tabelle,
  title: "Neu abgeschlossene Ausbildungsverträge nach Alter, Geschlecht und Staatsangehörigkeit",
  cube: {...tabelle.cube, rounding: {base: 3, since: 2007}},
  keys: [...zeitUndGebiet(jahr), {kind: "text", dimension: "alter", labels: altersjahre}],
  values: [
    {
      path: [
        "Auszubildende mit neu abgeschlossenem Ausbildungsvertrag",
        {dimension: "ort", labels: {"am Ausbildungsort": "ausbildungsort", "am Wohnort": "wohnort"}},
        {dimension: "staatsangehoerigkeit", labels: nationalitaetImKopf},
        {dimension: "geschlecht", labels: geschlechtImKopf}
      ],
      unit: "Anzahl"
    }
  ],
  numbers: gerundeteZahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124", ort: "ausbildungsort"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt"},
    {kind: "parts", dimension: "alter", total: "insgesamt"},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", ort: "ausbildungsort", alter: "insgesamt", geschlecht: "insgesamt"},
      least: 200
    }
  ],
  notes: [
    aufbauAngenommen,
    "Jede Zahl ist für sich auf ein Vielfaches von 3 gerundet; Summen weichen deshalb von ihren Teilen ab.",
    "Am Wohnort zählt die Berufsbildungsstatistik erst seit 2021 (zu prüfen); davor steht „.“."
  ]
};
