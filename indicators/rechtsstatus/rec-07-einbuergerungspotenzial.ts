import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-07: naturalisations over those who have stayed long enough. */
export const einbuergerungspotenzial = defineIndicator({
  id: "REC-07",
  title: "Ausgeschöpftes Einbürgerungspotenzial",
  question: "Wie viele von denen, die lange genug hier sind, lassen sich einbürgern?",
  theme: "rechtsstatus",
  parameters: {
    jahre: choice("Mindestaufenthalt", {"5": "5 Jahre", "8": "8 Jahre", "10": "10 Jahre"}, "10"),
    zaehler: choice("Einbürgerungen", {alle: "alle im Inland", dauer: "nur mit derselben Mindestdauer"}, "alle")
  },
  numerator: ({jahre, zaehler}) =>
    count("einbuergerungen", zaehler === "alle" ? {} : {aufenthaltsdauer: {from: Number(jahre)}}),
  denominator: ({jahre}) =>
    count("auslaender-titel", {aufenthaltsdauer: {from: Number(jahre)}}, {date: "previous-year-end"}),
  measure: "ratio",
  unit: "Prozent",
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "geschlecht", "staatengruppe"],
  variants: [
    {
      id: "destatis",
      title: "10 Jahre",
      parameters: {jahre: "10", zaehler: "alle"},
      argument: "Lange Reihe, von Rechtsänderungen unabhängig.",
      usedBy: "Destatis"
    },
    {
      id: "frist-2024",
      title: "5 Jahre",
      parameters: {jahre: "5"},
      argument: "Frist des Rechts seit 27.06.2024.",
      usedBy: "Vorschlag"
    },
    {
      id: "gleiche-dauer",
      title: "Gleiche Dauer",
      parameters: {jahre: "8", zaehler: "dauer"},
      argument: "Zähler und Nenner zählen dieselben Menschen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "D1",
  breaks: ["STAG24", "AZR16"],
  disclosure: "R5",
  example: (row, {jahre}) =>
    `${entryWords(row)}: Die Einbürgerungen entsprachen ${row.text} der Zahl der Menschen mit mindestens ${jahre} Jahren Aufenthalt.`,
  limits: [
    "Der Zähler kann Menschen mit kürzerem Aufenthalt enthalten; es ist keine echte Quote.",
    "Nicht alle mit genügend Jahren erfüllen die übrigen Voraussetzungen."
  ],
  relevance: "Zeigt, ob Möglichkeiten genutzt werden können.",
  assessment: {
    relevant: "Ergänzt REC-06.",
    accepted: "Destatis-Definition mit t = 10.",
    credible: "Amtlich.",
    easy: "Wort „Potenzial“ braucht Erklärung.",
    robust: "Frist und Bereinigung des AZR ändern den Nenner."
  },
  effort: {level: "mittel", why: "Wie REC-06."},
  ethics: "Kein Vorwurf an Menschen, die sich nicht einbürgern lassen.",
  evidence: ["F:S59"],
  related: ["REC-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
