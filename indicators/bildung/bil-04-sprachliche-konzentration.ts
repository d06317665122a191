import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BIL-04: concentration of children with another family language in facilities, as a share or as D. */
export const sprachlicheKonzentration = defineIndicator({
  id: "BIL-04",
  title: "Sprachliche Konzentration in Kitas",
  question: "Wie stark sammeln sich Kinder mit anderer Familiensprache in wenigen Kitas?",
  theme: "bildung",
  parameters: {
    mass: choice("Maß", {anteil: "Anteil über der Schwelle", d: "Dissimilaritätsindex über Einrichtungen"}, "anteil"),
    schwelle: choice("Schwelle", {"50": "50 Prozent", "75": "75 Prozent"}, "50"),
    ebene: choice("Ebene", {einrichtung: "Einrichtung", gruppe: "Gruppe"}, "einrichtung")
  },
  numerator: ({mass, schwelle, ebene}) =>
    mass === "d"
      ? count("kita-einrichtungen", {familiensprache: "nicht-deutsch"})
      : count("kita-konzentration", {ebene, anteilsklasse: schwelle === "50" ? "ab-50" : "ab-75"}),
  denominator: ({mass, ebene}) =>
    mass === "d" ? count("kita-einrichtungen", {familiensprache: "deutsch"}) : count("kita-konzentration", {ebene}),
  over: ({mass}) => (mass === "d" ? ["einrichtung"] : []),
  measure: ({mass}) => (mass === "d" ? "dissimilarity" : "share"),
  unit: ({mass}) => (mass === "d" ? "Index" : "Prozent"),
  referenceDate: "1. März",
  breakdowns: ["stichtag", "quartier"],
  variants: [
    {
      id: "ab-50",
      title: "Ab 50 Prozent",
      parameters: {mass: "anteil", schwelle: "50"},
      argument: "Schwelle der Bildungsberichte.",
      usedBy: "Nationaler Bildungsbericht (zu prüfen)"
    },
    {
      id: "ab-75",
      title: "Ab 75 Prozent",
      parameters: {mass: "anteil", schwelle: "75"},
      argument: "Zeigt nur die starke Konzentration.",
      usedBy: "Vorschlag"
    },
    {
      id: "d",
      title: "Index D",
      parameters: {mass: "d"},
      argument: "Braucht keine Schwelle; 0 ist gleich verteilt, 1 vollständig getrennt.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D8",
  breaks: ["KJH09"],
  disclosure: "KOM10",
  example: (row, {mass, schwelle, ebene}) =>
    mass === "d"
      ? `${entryWords(row)}: Der Index über alle Einrichtungen beträgt ${row.text}.`
      : `${entryWords(row)}: ${row.text} der Kinder mit anderer Familiensprache besuchen eine ` +
        `${ebene === "einrichtung" ? "Kita" : "Gruppe"}, in der sie mindestens ${schwelle} Prozent stellen.`,
  limits: [
    "Eine einzelne Kita wird nie ausgewiesen.",
    "Nachbarschaft und Trägerwahl wirken zusammen; die Zahl trennt sie nicht."
  ],
  relevance: "Konzentration erschwert das Lernen der Sprache durch Umgang.",
  assessment: {
    relevant: "Bildungspolitisch gefragt.",
    accepted: "Schwellen sind gesetzt, nicht begründet.",
    credible: "Amtliche Angabe der Kitas.",
    easy: "Anteil leichter als Index.",
    robust: "Kleine Einrichtungen schwanken."
  },
  effort: {level: "mittel", why: "Auswertung je Einrichtung beim Stadtbetrieb."},
  ethics: "Keine Liste von Kitas, keine Bewertung von Einrichtungen.",
  method: [
    "Für den Index steht kein Intervall: Gezählt sind alle Kinder; der Zufallswert daneben sagt, was kleine Gruppen ausmachen."
  ],
  evidence: ["F:S73", "K"],
  related: ["BIL-03", "QUA-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
