import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** SOZ-05: long-term receipt of SGB II. */
export const langzeitbezug = defineIndicator({
  id: "SOZ-05",
  title: "Langzeitleistungsbezug",
  question: "Wie viele leben schon lange von Leistungen nach dem SGB II?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt")
  },
  numerator: ({gruppe}) => count("elb-bezugsdauer", {staatengruppe: gruppe, bezug: "langzeit"}),
  denominator: ({gruppe}) => count("elb-bezugsdauer", {staatengruppe: gruppe}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter"],
  variants: [
    {
      id: "insgesamt",
      title: "Alle",
      parameters: {gruppe: "insgesamt"},
      argument: "Wie in § 48a SGB II (K3).",
      usedBy: "Bundesagentur (zu prüfen)"
    },
    {
      id: "deutsch",
      title: "Deutsche",
      parameters: {gruppe: "deutsch"},
      argument: "Ohne den mechanischen Effekt neuer Gruppen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["SGB2REV", "UKR"],
  disclosure: "BA3 und SOZ10",
  example: (row) => `${entryWords(row)}: ${row.text} der erwerbsfähigen Leistungsberechtigten sind im Langzeitbezug.`,
  limits: [
    "Neue Gruppen senken den Anteil mechanisch: Menschen aus der Ukraine konnten bis 2024 nicht lange genug im Bezug sein.",
    "Gezählt wird ab 17 Jahren mit mindestens 21 von 24 Monaten."
  ],
  relevance: "Zeigt, ob Wege aus dem Bezug gelingen.",
  assessment: {
    relevant: "Verfestigung von Armut.",
    accepted: "Gesetzliche Kennzahl.",
    credible: "Vollständig.",
    easy: "Regel muss erklärt werden.",
    robust: "Neue Gruppen verändern den Nenner."
  },
  effort: {level: "gering", why: "Jobcenter."},
  ethics: "Lange Dauer hat viele Gründe, auch Pflege und Krankheit.",
  evidence: ["K"],
  related: ["SOZ-01"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
