import type {Contract} from "../../contract/contract.js";
import {
  angenommeneTabelle,
  aufbauAngenommen,
  gerundeteZahlen,
  geschlechtImKopf,
  nationalitaetImKopf,
  nrwKreise,
  stichtag,
  zeitUndGebiet
} from "./provider.js";

const tabelle = angenommeneTabelle("22151", "grundsicherung-alter", nrwKreise);

/** Recipients of basic income support from the age of 65, by age limit, accommodation, nationality and sex. */
export const grundsicherungAlter: Contract = {
  ...tabelle,
  title: "Empfänger/innen von Grundsicherung ab 65 Jahren nach Altersgrenze, Unterbringung und Staatsangehörigkeit",
  cube: {...tabelle.cube, rounding: {base: 5, since: 2020}},
  keys: [
    ...zeitUndGebiet(stichtag),
    {
      kind: "text",
      dimension: "unterbringung",
      labels: {
        Insgesamt: "insgesamt",
        "außerhalb von Einrichtungen": "ausserhalb",
        "in Einrichtungen": "in-einrichtungen"
      }
    }
  ],
  values: [
    {
      path: [
        "Empfänger/innen von Grundsicherung nach dem 4. Kapitel SGB XII",
        {dimension: "staatsangehoerigkeit", labels: nationalitaetImKopf},
        {dimension: "geschlecht", labels: geschlechtImKopf},
        {
          dimension: "alter",
          labels: {
            "65 Jahre und mehr": "ab-65",
            "ab der Altersgrenze": "ab-altersgrenze",
            "65 Jahre bis unter Altersgrenze": "bis-altersgrenze"
          }
        }
      ],
      unit: "Anzahl"
    }
  ],
  numbers: gerundeteZahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt"},
    {kind: "parts", dimension: "unterbringung", total: "insgesamt"},
    {kind: "parts", dimension: "alter", total: "ab-65"},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", alter: "ab-altersgrenze", unterbringung: "insgesamt", geschlecht: "insgesamt"},
      least: 300
    }
  ],
  notes: [
    aufbauAngenommen,
    "Die Altersgrenze nach § 41 SGB XII steigt seit 2012; wer unter ihr liegt, erhält Grundsicherung bei Erwerbsminderung.",
    "Seit 2020 zählt die besondere Wohnform nicht mehr zu den Einrichtungen, und jede Zahl ist auf ein Vielfaches von 5 gerundet."
  ]
};
