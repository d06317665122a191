import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {begriffDesRegisters} from "./begriff.js";

/** BEV-04: share of children with Migrationshintergrund, by age limit. */
export const kinderEinwanderungsgeschichte = defineIndicator({
  id: "BEV-04",
  title: "Anteil der Kinder mit Migrationshintergrund (Melderegister)",
  question: "Wie viele von 100 Kindern haben nach dem Melderegister einen Migrationshintergrund?",
  theme: "bevoelkerung",
  parameters: {alter: choice("Alter", {"6": "unter 6 Jahren", "18": "unter 18 Jahren"}, "6")},
  numerator: ({alter}) =>
    count("einwohner-migration", {alter: {from: 0, to: Number(alter) - 1}, migrationshintergrund: "mit"}),
  denominator: ({alter}) => count("einwohner-migration", {alter: {from: 0, to: Number(alter) - 1}}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "unter-6",
      title: "Unter 6",
      parameters: {alter: "6"},
      argument: "Bezug für Kita und Einschulung; nach Presseangaben waren es 2023 68,2 Prozent.",
      usedBy: "Integrationsmonitoring Wuppertal 2025"
    },
    {
      id: "unter-18",
      title: "Unter 18",
      parameters: {alter: "18"},
      argument: "Alle Minderjährigen; weniger Zufall in kleinen Quartieren.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D9",
  breaks: [{id: "MHDEF", linked: begriffDesRegisters}, "GEB"],
  disclosure: "KOM",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Kinder haben einen Migrationshintergrund nach dem Melderegister.`,
  limits: [
    "Kinder werden über ihre Eltern im Haushalt abgeleitet; wohnt ein Elternteil anderswo, kann ein Kind fehlen.",
    "Die meisten dieser Kinder sind in Deutschland geboren und deutsch."
  ],
  relevance: "Sagt Kitas und Schulen, womit sie in den nächsten Jahren planen.",
  assessment: {
    relevant: "Frühe Grundlage der Bildungsplanung.",
    accepted: "Wird von Ämtern und Presse genutzt.",
    credible: "Ableitung über den Haushalt ist dokumentiert.",
    easy: "Leicht zu lesen.",
    robust: "Altersgrenze ändert den Wert deutlich."
  },
  effort: {level: "gering", why: "Auszug der Statistikstelle."},
  ethics: "Kinder werden nicht nach Herkunft bewertet; Quartiere werden nicht gereiht.",
  evidence: ["F:S2"],
  related: ["BEV-03", "BIL-01", "BIL-03"],
  state: "Vorschlag",
  version: "1.0.1",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {
      version: "1.0.1",
      date: "2026-11-30",
      what: "Titel und Frage nennen die Gruppe, die gezählt wird; die Rechnung ist dieselbe."
    }
  ]
});
