import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {elternherkunft} from "./elternherkunft.js";

/** BIL-02: share of children from 3 to 6 in day care, by origin of the parents. */
export const betreuung3Bis6 = defineIndicator({
  id: "BIL-02",
  title: "Betreuungsquote 3 bis unter 6 Jahre nach Herkunft der Eltern",
  question: "Gehen Kinder ab 3 gleich oft in die Kita, ob ihre Eltern eingewandert sind oder nicht?",
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
    traeger: choice("Träger", {alle: "alle Träger", staedtisch: "nur städtische"}, "alle"),
    ende: choice("Alter", {"5": "3 bis unter 6 Jahre", einschulung: "3 Jahre bis zur Einschulung"}, "5")
  },
  numerator: ({gruppe, traeger, ende}) =>
    count("kita-kinder", {
      alter: ende === "5" ? {from: 3, to: 5} : {from: 3},
      elternherkunft: elternherkunft[gruppe],
      ...(traeger === "alle" ? {} : {traeger: "staedtisch"})
    }),
  denominator: ({gruppe}) =>
    count(
      "einwohner-migration",
      {alter: {from: 3, to: 5}, ...(gruppe === "alle" ? {} : {migrationshintergrund: gruppe})},
      {date: "previous-year-end"}
    ),
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
    `${entryWords(row)}: ${row.text} der Kinder${gruppe === "alle" ? "" : " dieser Gruppe"} ab 3 Jahren werden betreut.`,
  limits: [
    "Betreut wird am Ort der Einrichtung gezählt, gewohnt am Wohnort: Werte über 100 Prozent sind möglich.",
    "Zähler (Herkunft der Eltern, D8) und Nenner (Melderegister, D9) zählen nach verschiedenen Definitionen."
  ],
  relevance: "Letzte Jahre vor der Schule: Wer hier fehlt, ist mit Angeboten schwer zu erreichen.",
  assessment: {
    relevant: "Frühe Bildung und Vereinbarkeit von Familie und Beruf.",
    accepted: "Im Ländermonitoring abgestimmt.",
    credible: "Amtlicher Zähler; Nenner nur angenähert.",
    easy: "Quote leicht, Bruch der Definitionen schwer zu erklären.",
    robust: "Kleine Gruppen in Stadtbezirken schwanken."
  },
  effort: {level: "mittel", why: "Wie BIL-01."},
  ethics: "Fehlende Plätze sind kein Versäumnis der Familien.",
  evidence: ["F:S13", "F:S16"],
  related: ["BIL-01", "BIL-03"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
