import {defineIndicator, entryWords} from "../definition/index.js";
import {betreute, betreuungAssessment, betreuungLimits, betreuungParameters, kinder, mitHerkunft} from "./betreuung.js";

/** BIL-01: share of children under 3 in day care, by origin of the parents. */
export const betreuungUnter3 = defineIndicator({
  id: "BIL-01",
  title: "Betreuungsquote unter 3 Jahren nach Herkunft der Eltern",
  question: "Gehen Kinder unter 3 gleich oft in Kita oder Tagespflege, mit und ohne Eltern ausländischer Herkunft?",
  theme: "bildung",
  parameters: {
    ...betreuungParameters
  },
  numerator: ({gruppe, traeger}) => betreute({from: 0, to: 2}, gruppe, traeger),
  denominator: ({gruppe}) => kinder({from: 0, to: 2}, gruppe),
  measure: "ratio",
  unit: "Prozent",
  referenceDate: "1. März; Nenner am 31. Dezember des Vorjahres",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "mit",
      title: "Mit ausländischer Herkunft",
      parameters: {gruppe: "mit"},
      argument: "Zeigt die Gruppe, um deren Zugang es geht.",
      usedBy: "Länder, LSN"
    },
    {
      id: "staedtisch",
      title: "Nur städtische Kitas",
      parameters: {gruppe: "mit", traeger: "staedtisch"},
      argument: "Der Stadtbetrieb kennt seine eigenen Einrichtungen am besten; der Rest der Stadt fehlt.",
      usedBy: "Stadtbetrieb"
    }
  ],
  direction: "Annäherung",
  population: "D8",
  breaks: ["KJH09", "MHDEF"],
  disclosure: "KOM",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: ${row.text} der Kinder unter 3${mitHerkunft[gruppe]} werden betreut.`,
  limits: betreuungLimits,
  relevance: "Zugang zu früher Bildung ist die Voraussetzung für gleiche Chancen in der Schule.",
  assessment: betreuungAssessment,
  effort: {level: "mittel", why: "Zähler des Stadtbetriebs, Nenner der Statistikstelle."},
  ethics: "Eltern, die ihr Kind zu Hause betreuen, werden nicht getadelt; auch fehlende Plätze erklären die Zahl.",
  method: ["Kinder in Kita und Tagespflege zugleich sind nur einmal gezählt."],
  evidence: ["F:S13", "F:S16"],
  related: ["BIL-02", "BEV-04"],
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
