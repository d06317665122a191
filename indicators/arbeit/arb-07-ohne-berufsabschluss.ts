import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** ARB-07: unemployed without a completed or recognised qualification. */
export const ohneBerufsabschluss = defineIndicator({
  id: "ARB-07",
  title: "Arbeitslose ohne (anerkannten) Berufsabschluss",
  question: "Wie viele Arbeitslose haben keinen anerkannten Berufsabschluss?",
  theme: "arbeit",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"},
      "nichtdeutsch"
    ),
    nenner: choice("Nenner", {angabe: "nur mit Angabe", alle: "alle Arbeitslosen"}, "angabe")
  },
  numerator: ({gruppe}) => count("arbeitslose", {staatengruppe: gruppe, berufsabschluss: "ohne"}),
  denominator: ({gruppe, nenner}) =>
    count("arbeitslose", {staatengruppe: gruppe, berufsabschluss: nenner === "angabe" ? "mit-angabe" : "insgesamt"}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Jahresdurchschnitt",
  breakdowns: ["stichtag", "gebiet", "geschlecht", "alter"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "angabe",
      title: "Mit Angabe",
      parameters: {nenner: "angabe"},
      argument: "Unterstellt nichts über fehlende Angaben.",
      usedBy: "Bundesagentur (zu prüfen)"
    },
    {
      id: "alle",
      title: "Alle",
      parameters: {nenner: "alle"},
      argument: "Zeigt, wie viel offenbleibt: „keine Angabe“ steht nur im Nenner.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: [],
  disclosure: "BA3",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Arbeitslosen dieser Gruppe haben keinen anerkannten Berufsabschluss.`,
  limits: [
    "Eine nicht anerkannte Ausbildung ist keine fehlende Qualifikation.",
    "„Keine Angabe“ und „nicht anerkannt“ werden in den Quellen vermengt; beide Nenner gehören nebeneinander."
  ],
  relevance: "Zeigt Bedarf an Anerkennung und Nachqualifizierung.",
  assessment: {
    relevant: "Für Förderung wichtig.",
    accepted: "Üblich, aber strittig.",
    credible: "Viele fehlende Angaben.",
    easy: "Leicht misszuverstehen.",
    robust: "Erfassung ändert sich."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Nie „ungelernt“ schreiben: Die Anerkennung fehlt, nicht das Können.",
  evidence: ["K"],
  related: ["ARB-03", "ARB-08"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
