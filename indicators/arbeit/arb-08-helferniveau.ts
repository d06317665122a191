import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {rueckwirkendRevidiert} from "./revision.js";

/** ARB-08: share of employees in jobs that require no training. */
export const helferniveau = defineIndicator({
  id: "ARB-08",
  title: "Anteil der Beschäftigten auf Helferniveau",
  question: "Wie viele Beschäftigte arbeiten in Helfertätigkeiten?",
  theme: "arbeit",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"},
      "nichtdeutsch"
    ),
    ort: choice("Gezählt am", {wohnort: "Wohnort", arbeitsort: "Arbeitsort"}, "wohnort"),
    zeit: choice("Arbeitszeit", {alle: "alle", vollzeit: "nur Vollzeit"}, "alle")
  },
  numerator: ({gruppe, ort, zeit}) =>
    count("beschaeftigte", {
      ort,
      staatengruppe: gruppe,
      arbeitszeit: zeit === "alle" ? "insgesamt" : "vollzeit",
      anforderung: "helfer"
    }),
  denominator: ({gruppe, ort, zeit}) =>
    count("beschaeftigte", {
      ort,
      staatengruppe: gruppe,
      arbeitszeit: zeit === "alle" ? "insgesamt" : "vollzeit",
      anforderung: "mit-angabe"
    }),
  measure: "share",
  unit: "Prozent",
  referenceDate: "30. Juni",
  breakdowns: ["stichtag", "gebiet", "geschlecht", "alter"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "wohnort",
      title: "Wohnort",
      parameters: {ort: "wohnort"},
      argument: "Sagt etwas über Menschen in der Stadt.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "arbeitsort",
      title: "Arbeitsort",
      parameters: {ort: "arbeitsort"},
      argument: "Sagt etwas über Betriebe in der Stadt.",
      usedBy: "Wirtschaftsförderung (zu prüfen)"
    },
    {
      id: "vollzeit",
      title: "Nur Vollzeit",
      parameters: {zeit: "vollzeit"},
      argument: "Vergleicht gleiche Arbeitszeiten.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: [{id: "BST14", linked: rueckwirkendRevidiert}],
  disclosure: "BA3",
  example: (row) => `${entryWords(row)}: ${row.text} der Beschäftigten dieser Gruppe arbeiten auf Helferniveau.`,
  limits: ["Das Niveau gilt für die Stelle, nicht für die Person: Viele sind höher qualifiziert."],
  relevance: "Zeigt, ob Qualifikationen genutzt werden.",
  assessment: {
    relevant: "Qualität der Arbeit.",
    accepted: "KldB 2010 ist Standard.",
    credible: "Angabe der Arbeitgeber.",
    easy: "Leicht zu lesen.",
    robust: "Umstellung 2014."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Helferarbeit ist notwendige Arbeit.",
  evidence: ["K"],
  related: ["ARB-07", "ARB-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
