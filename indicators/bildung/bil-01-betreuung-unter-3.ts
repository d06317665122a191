import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {elternherkunft} from "./elternherkunft.js";

/** BIL-01: share of children under 3 in day care, by origin of the parents. */
export const betreuungUnter3 = defineIndicator({
  id: "BIL-01",
  title: "Betreuungsquote unter 3 Jahren nach Herkunft der Eltern",
  question: "Gehen Kinder unter 3 gleich oft in Kita oder Tagespflege, ob ihre Eltern eingewandert sind oder nicht?",
  theme: "bildung",
  parameters: {
    gruppe: choice(
      "Herkunft der Eltern",
      {
        alle: "alle Kinder",
        mit: "mindestens ein Elternteil ausländischer Herkunft",
        ohne: "kein Elternteil ausländischer Herkunft"
      },
      "mit"
    ),
    traeger: choice("Träger", {alle: "alle Träger", staedtisch: "nur städtische"}, "alle")
  },
  numerator: ({gruppe, traeger}) =>
    count("kita-kinder", {
      alter: {from: 0, to: 2},
      elternherkunft: elternherkunft[gruppe],
      ...(traeger === "alle" ? {} : {traeger: "staedtisch"})
    }),
  denominator: ({gruppe}) =>
    count(
      "einwohner-migration",
      {alter: {from: 0, to: 2}, ...(gruppe === "alle" ? {} : {migrationshintergrund: gruppe})},
      {date: "previous-year-end"}
    ),
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
    `${entryWords(row)}: ${row.text} der Kinder unter 3${gruppe === "alle" ? "" : " dieser Gruppe"} werden betreut.`,
  limits: [
    "Betreut wird am Ort der Einrichtung gezählt, gewohnt am Wohnort: Werte über 100 Prozent sind möglich.",
    "Zähler (Herkunft der Eltern, D8) und Nenner (Melderegister, D9) zählen nach verschiedenen Definitionen."
  ],
  relevance: "Zugang zu früher Bildung ist die Voraussetzung für gleiche Chancen in der Schule.",
  assessment: {
    relevant: "Frühe Bildung und Vereinbarkeit von Familie und Beruf.",
    accepted: "Im Ländermonitoring abgestimmt.",
    credible: "Amtlicher Zähler; Nenner nur angenähert.",
    easy: "Quote leicht, Bruch der Definitionen schwer zu erklären.",
    robust: "Kleine Gruppen in Stadtbezirken schwanken."
  },
  effort: {level: "mittel", why: "Zähler des Stadtbetriebs, Nenner der Statistikstelle."},
  ethics: "Eltern, die ihr Kind zu Hause betreuen, werden nicht getadelt; auch fehlende Plätze erklären die Zahl.",
  method: ["Kinder in Kita und Tagespflege zugleich sind nur einmal gezählt."],
  evidence: ["F:S13", "F:S16"],
  related: ["BIL-02", "BEV-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
