import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, sum} from "../engine/index.js";
import {rueckwirkendRevidiert} from "./revision.js";

/** ARB-02: share of those whose only job is a minor one. */
export const minijobs = defineIndicator({
  id: "ARB-02",
  title: "Anteil ausschließlich geringfügig Beschäftigter",
  question: "Für wie viele Beschäftigte ist der Minijob die einzige Arbeit?",
  theme: "arbeit",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"},
      "nichtdeutsch"
    ),
    nebenjob: choice("Minijobs im Nebenjob", {ohne: "nicht mitgezählt", mit: "mitgezählt"}, "ohne")
  },
  numerator: ({gruppe, nebenjob}) =>
    count("minijobs", {staatengruppe: gruppe, minijob: nebenjob === "mit" ? "insgesamt" : "ausschliesslich"}),
  denominator: ({gruppe}) =>
    sum(
      count("beschaeftigte", {ort: "wohnort", staatengruppe: gruppe}),
      count("minijobs", {staatengruppe: gruppe, minijob: "ausschliesslich"})
    ),
  measure: "share",
  unit: "Prozent",
  referenceDate: "30. Juni",
  breakdowns: ["stichtag", "gebiet", "geschlecht", "alter"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "ausschliesslich",
      title: "Ausschließlich",
      parameters: {nebenjob: "ohne"},
      argument: "Nur wer keine andere Arbeit hat, ist schlecht abgesichert.",
      usedBy: "Bundesagentur (zu prüfen)"
    },
    {
      id: "alle",
      title: "Mit Nebenjob",
      parameters: {nebenjob: "mit"},
      argument: "Zeigt die Verbreitung von Minijobs insgesamt.",
      usedBy: "Minijob-Zentrale (zu prüfen)"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: [{id: "BST14", linked: rueckwirkendRevidiert}, "MINIJOB22"],
  disclosure: "BA3",
  example: (row) => `${entryWords(row)}: ${row.text} der Beschäftigten dieser Gruppe haben einen solchen Minijob.`,
  limits: ["Die Verdienstgrenze stieg im Oktober 2022 auf 520 Euro und folgt seit 2024 dem Mindestlohn."],
  relevance: "Minijobs sichern kaum ab.",
  assessment: {
    relevant: "Qualität der Arbeit.",
    accepted: "Üblich.",
    credible: "Meldepflicht.",
    easy: "Leicht zu lesen.",
    robust: "Neue Verdienstgrenzen verschieben."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Minijobs können gewollt sein.",
  evidence: ["K"],
  related: ["ARB-01", "ARB-08"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
