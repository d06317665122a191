import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {anDenen, populationDerSchulgruppe, schulgruppe} from "./schulgruppe.js";

/** BIL-08: transitions from Grundschule to Gymnasium. */
export const uebergangGymnasium = defineIndicator({
  id: "BIL-08",
  title: "Übergangsquote Grundschule zum Gymnasium",
  question: "Wie viele Kinder wechseln nach der Grundschule auf das Gymnasium?",
  theme: "bildung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {
        alle: "alle",
        nichtdeutsch: "nichtdeutsch",
        deutsch: "deutsch",
        mit: "mit Zuwanderungsgeschichte",
        ohne: "ohne Zuwanderungsgeschichte"
      },
      "alle"
    ),
    ziel: choice(
      "Gezählt wird",
      {
        gymnasium: "Übergang zum Gymnasium",
        oberstufe: "Übergang zu Gymnasium oder Gesamtschule",
        empfehlung: "Empfehlung für das Gymnasium"
      },
      "gymnasium"
    ),
    ort: choice("Gezählt nach", {schulort: "Ort der Grundschule", wohnort: "Wohnort"}, "wohnort")
  },
  numerator: ({gruppe, ziel, ort}) =>
    count("uebergaenge", {
      ort,
      ...schulgruppe(gruppe),
      ...(ziel === "empfehlung"
        ? {empfehlung: "empfehlung-gymnasium"}
        : {zielschulform: ziel === "gymnasium" ? "gymnasium" : ["gymnasium", "gesamtschule"]})
    }),
  denominator: ({gruppe, ort}) => count("uebergaenge", {ort, ...schulgruppe(gruppe)}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Beginn des Schuljahres",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "gymnasium",
      title: "Gymnasium",
      parameters: {ziel: "gymnasium"},
      argument: "In allen Monitorings so gerechnet.",
      usedBy: "Länder (zu prüfen)"
    },
    {
      id: "oberstufe",
      title: "Mit Gesamtschule",
      parameters: {ziel: "oberstufe"},
      argument: "Auch die Gesamtschule führt zum Abitur.",
      usedBy: "Vorschlag"
    },
    {
      id: "empfehlung",
      title: "Empfehlung",
      parameters: {ziel: "empfehlung"},
      argument: "Zeigt, ob Empfehlung und Übergang auseinandergehen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Annäherung",
  population: ({gruppe}) => populationDerSchulgruppe(gruppe),
  breaks: ["SCHULFORM"],
  disclosure: "SCH",
  example: (row, {gruppe, ziel}) =>
    `${entryWords(row)}: ${row.text} ${anDenen[gruppe]("Kinder")} ` +
    {
      gymnasium: "wechseln auf ein Gymnasium.",
      oberstufe: "wechseln auf ein Gymnasium oder eine Gesamtschule.",
      empfehlung: "haben eine Empfehlung für das Gymnasium."
    }[ziel],
  limits: [
    "Der Übergang misst auch, welche Schulen in der Nähe sind.",
    "Das Gymnasium ist nicht der einzige Weg zum Abitur."
  ],
  relevance: "Frühe Weichenstellung der Bildungslaufbahn.",
  assessment: {
    relevant: "Chancengleichheit.",
    accepted: "Üblich.",
    credible: "Vollerhebung.",
    easy: "Leicht zu lesen.",
    robust: "Neue Schulen ändern Anteile."
  },
  effort: {level: "gering", why: "Liegt dem Schulamt vor."},
  ethics: "Andere Schulformen werden nicht abgewertet.",
  evidence: ["K"],
  related: ["BIL-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
