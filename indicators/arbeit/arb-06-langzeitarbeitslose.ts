import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** ARB-06: share of the unemployed for a year or longer. */
export const langzeitarbeitslose = defineIndicator({
  id: "ARB-06",
  title: "Anteil Langzeitarbeitsloser",
  question: "Wie viele der Arbeitslosen sind es seit mindestens einem Jahr?",
  theme: "arbeit",
  parameters: {
    gruppe: choice("Gruppe", {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"}, "insgesamt")
  },
  numerator: ({gruppe}) => count("arbeitslose", {staatengruppe: gruppe, dauer: "langzeit"}),
  denominator: ({gruppe}) => count("arbeitslose", {staatengruppe: gruppe}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Jahresdurchschnitt",
  breakdowns: ["stichtag", "gebiet", "geschlecht", "alter", "rechtskreis"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "insgesamt",
      title: "Alle",
      parameters: {gruppe: "insgesamt"},
      argument: "Wie veröffentlicht.",
      usedBy: "Bundesagentur (zu prüfen)"
    },
    {
      id: "nichtdeutsch",
      title: "Nichtdeutsch",
      parameters: {gruppe: "nichtdeutsch"},
      argument: "Neu Zugewanderte sind noch nicht lange arbeitslos; der Anteil ist deshalb oft niedriger.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: [],
  disclosure: "BA3",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Arbeitslosen dieser Gruppe sind seit mindestens einem Jahr arbeitslos.`,
  limits: ["Manche Maßnahmen unterbrechen die Dauer, andere nicht („unschädliche Unterbrechung“)."],
  relevance: "Lange Arbeitslosigkeit verfestigt sich.",
  assessment: {
    relevant: "Soziale Lage.",
    accepted: "Gesetzlich bestimmt.",
    credible: "Vollständig.",
    easy: "Leicht zu lesen.",
    robust: "Maßnahmen unterbrechen die Zählung."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Dauer ist kein Maß für Willen.",
  evidence: ["K"],
  related: ["ARB-03"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
