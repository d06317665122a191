import type {Contract} from "../../contract/contract.js";
import {bundesagentur, lizenz} from "./provider.js";
import {
  altersnamen,
  geschlechtUndAlter,
  hinweise,
  inWuppertal,
  monat,
  staatengruppen,
  summen,
  wuerfel,
  zahlen
} from "./tabellen.js";

/** Beneficiaries of SGB II after three months (T-3) by sex, age and group of states. */
export const leistungsberechtigteBa: Contract = {
  id: "bundesagentur-leistungsberechtigte",
  version: 1,
  provider: bundesagentur,
  title: "Leistungsberechtigte nach dem SGB II nach Staatengruppe, Geschlecht und Alter",
  cube: wuerfel("leistungsberechtigte-ba", "Grundsicherung für Arbeitsuchende nach dem SGB II"),
  recognise: {
    layout: "workbook",
    tableCode: "Grundsicherungsstatistik SGB II",
    title: /Bestand an Leistungsberechtigten \(LB\) nach dem SGB II/
  },
  titles: [inWuppertal, monat],
  keys: [geschlechtUndAlter(altersnamen)],
  values: [
    {
      path: [
        {dimension: "staatengruppe", labels: staatengruppen},
        {dimension: "leistungsgruppe", labels: {LB: "lb", RLB: "rlb", ELB: "elb", NEF: "nef", SLB: "slb"}}
      ]
    }
  ],
  numbers: {...zahlen, quality: {"": "wert", "¹": "wert"}},
  required: {geschlecht: ["insgesamt", "maennlich", "weiblich"], alter: ["insgesamt"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...summen("geschlecht", "alter", "staatengruppe", "leistungsgruppe")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Daten mit drei Monaten Wartezeit (T-3): Nachträgliche Bewilligungen sind enthalten, deshalb liegt die Zahl etwas über der des Jobcenters (T-0).",
    "Zählkonzept nach der Revision von 2016, zurückgerechnet bis 2005: LB = RLB (ELB + NEF) + SLB.",
    "¹: seit Januar 2023 Bürgergeld. Der Berichtsmonat steht für seinen letzten Tag; gezählt wird zur Monatsmitte."
  ]
};
