import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** ARB-11: applicants for apprenticeships who found none. */
export const unversorgteBewerber = defineIndicator({
  id: "ARB-11",
  title: "Unversorgte Ausbildungsbewerberinnen und -bewerber",
  question: "Wie viele Bewerberinnen und Bewerber finden bis Ende September keine Ausbildung?",
  theme: "arbeit",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"},
      "nichtdeutsch"
    ),
    umfang: choice(
      "Als unversorgt zählt",
      {unversorgt: "wer nichts gefunden hat", alternative: "auch wer mit einer Alternative weiter sucht"},
      "unversorgt"
    )
  },
  numerator: ({gruppe, umfang}) =>
    count("ausbildungsbewerber", {
      staatsangehoerigkeit: gruppe,
      verbleib: umfang === "unversorgt" ? "unversorgt" : ["unversorgt", "mit-alternative"]
    }),
  denominator: ({gruppe}) => count("ausbildungsbewerber", {staatsangehoerigkeit: gruppe}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "30. September",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "unversorgt",
      title: "Unversorgt",
      parameters: {umfang: "unversorgt"},
      argument: "Enge Zählung der Ausbildungsbilanz.",
      usedBy: "Bundesagentur"
    },
    {
      id: "alternative",
      title: "Mit Alternative",
      parameters: {umfang: "alternative"},
      argument: "Auch sie suchen weiter eine Ausbildung.",
      usedBy: "BIBB (zu prüfen)"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["MIGHEV"],
  disclosure: "BA3",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Bewerberinnen und Bewerber dieser Gruppe waren am 30. September unversorgt.`,
  limits: [
    "Bewerberinnen und Bewerber des Jobcenters werden zum Teil gesondert erfasst.",
    "Wer sich nicht meldet, fehlt."
  ],
  relevance: "Zeigt, wem der Start in den Beruf nicht gelingt.",
  assessment: {
    relevant: "Übergang Schule und Beruf.",
    accepted: "Ausbildungsbilanz ist eingeführt.",
    credible: "Nur gemeldete Bewerber.",
    easy: "Leicht zu lesen.",
    robust: "Kleine Zahlen."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Kein Schluss auf Eignung.",
  method: [
    "Nach Migrationshintergrund gibt es nur die freiwillige Befragung nach § 281 SGB III; Nenner sind dann die Antworten."
  ],
  evidence: ["F:S33", "K"],
  related: ["BIL-12"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
