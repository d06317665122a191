import type {Contract, Labels} from "../../contract/contract.js";
import {bundesagentur, lizenz} from "./provider.js";
import {geschlechter, hinweise, inWuppertal, monat, nationalitaeten, summen, wuerfel, zahlen} from "./tabellen.js";

/** What became of the applicants, as the rows name it. */
export const verbleibe: Labels = {
  "Bewerber seit Beginn des Berichtsjahres": "insgesamt",
  "einmündende Bewerber": "einmuendend",
  "andere ehemalige Bewerber": "andere-ehemalige",
  "Bewerber mit Alternative zum 30.9.": "mit-alternative",
  "unversorgte Bewerber": "unversorgt"
};

/** Applicants for apprenticeships of a reporting year by what became of them. */
export const ausbildungsbewerber: Contract = {
  id: "bundesagentur-ausbildungsbewerber",
  version: 1,
  provider: bundesagentur,
  title: "Gemeldete Bewerberinnen und Bewerber für Berufsausbildungsstellen nach Verbleib",
  cube: wuerfel("ausbildungsbewerber", "Ausbildungsmarktstatistik"),
  recognise: {
    layout: "workbook",
    tableCode: "Ausbildungsmarktstatistik",
    title: /Gemeldete Bewerber für Berufsausbildungsstellen nach Verbleib/
  },
  titles: [inWuppertal, {...monat, pattern: /(September \d{4}) \(Datenstand/}],
  keys: [{kind: "text", header: "Verbleib", dimension: "verbleib", labels: verbleibe}],
  values: [
    {
      path: [
        {dimension: "staatsangehoerigkeit", labels: nationalitaeten},
        {dimension: "geschlecht", labels: geschlechter}
      ]
    }
  ],
  numbers: zahlen,
  required: {verbleib: Object.values(verbleibe)},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    ...summen("verbleib", "geschlecht", "staatsangehoerigkeit")
  ],
  licence: lizenz,
  notes: [
    ...hinweise,
    "Das Berichtsjahr beginnt am 1. Oktober des Vorjahres. Wer sich nicht meldet, fehlt; Bewerber des Jobcenters werden zum Teil gesondert erfasst."
  ]
};
