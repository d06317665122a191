import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {betreute, betreuungAssessment, betreuungLimits, betreuungParameters, kinder, mitHerkunft} from "./betreuung.js";

/** BIL-02: share of children from 3 to 6 in day care, by origin of the parents. */
export const betreuung3Bis6 = defineIndicator({
  id: "BIL-02",
  title: "Betreuungsquote 3 bis unter 6 Jahre nach Herkunft der Eltern",
  question: "Gehen Kinder ab 3 gleich oft in die Kita, mit und ohne Eltern ausländischer Herkunft?",
  theme: "bildung",
  parameters: {
    ...betreuungParameters,
    ende: choice("Alter", {"5": "3 bis unter 6 Jahre", einschulung: "3 Jahre bis zur Einschulung"}, "5")
  },
  numerator: ({gruppe, traeger, ende}) => betreute(ende === "5" ? {from: 3, to: 5} : {from: 3}, gruppe, traeger),
  denominator: ({gruppe}) => kinder({from: 3, to: 5}, gruppe),
  measure: "ratio",
  unit: "Prozent",
  referenceDate: "1. März; Nenner am 31. Dezember des Vorjahres",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "3-5",
      title: "3 bis unter 6",
      parameters: {ende: "5"},
      argument: "Zähler und Nenner haben dieselben Jahrgänge.",
      usedBy: "Destatis, LSN"
    },
    {
      id: "einschulung",
      title: "Bis zur Einschulung",
      parameters: {ende: "einschulung"},
      argument: "In NRW bleiben Kinder bis zum Schulbeginn; der Nenner bleibt bei drei Jahrgängen.",
      usedBy: "Land NRW (zu prüfen)"
    }
  ],
  direction: "Annäherung",
  population: "D8",
  breaks: ["KJH09", "MHDEF"],
  disclosure: "KOM",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: ${row.text} der Kinder ab 3 Jahren${mitHerkunft[gruppe]} werden betreut.`,
  limits: betreuungLimits,
  relevance: "Letzte Jahre vor der Schule: Wer hier fehlt, ist mit Angeboten schwer zu erreichen.",
  assessment: betreuungAssessment,
  effort: {level: "mittel", why: "Wie BIL-01."},
  ethics: "Fehlende Plätze sind kein Versäumnis der Familien.",
  evidence: ["F:S13", "F:S16"],
  related: ["BIL-01", "BIL-03"],
  state: "Vorschlag",
  version: "1.0.1",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {
      version: "1.0.1",
      date: "2026-11-30",
      what: "Die Frage nennt die Gruppe, die gezählt wird; die Rechnung ist dieselbe."
    }
  ]
});
