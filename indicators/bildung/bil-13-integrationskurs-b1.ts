import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BIL-13: level B1 in the integration course; a gap, since the BAMF delivers nothing. */
export const integrationskursB1 = defineIndicator({
  id: "BIL-13",
  title: "B1-Quote im Integrationskurs (Deutsch-Test für Zuwanderer)",
  question: "Wie viele erreichen im Integrationskurs das Niveau B1?",
  theme: "bildung",
  parameters: {
    nenner: choice(
      "Nenner",
      {geprueft: "Teilnehmende an der Prüfung", begonnen: "neue Teilnehmende", berechtigt: "neu Kursberechtigte"},
      "geprueft"
    ),
    wiederholung: choice("Prüfungen", {insgesamt: "alle", erst: "nur erste Prüfung"}, "insgesamt")
  },
  numerator: ({wiederholung}) => count("integrationskurse", {kursstand: "b1", wiederholung}),
  denominator: ({nenner, wiederholung}) =>
    count("integrationskurse", nenner === "geprueft" ? {kursstand: nenner, wiederholung} : {kursstand: nenner}),
  measure: ({nenner}) => (nenner === "geprueft" ? "share" : "ratio"),
  unit: "Prozent",
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "geprueft",
      title: "An Geprüften",
      parameters: {nenner: "geprueft"},
      argument: "So veröffentlicht das BAMF.",
      usedBy: "BAMF (zu prüfen)"
    },
    {
      id: "begonnen",
      title: "An Kursbeginnen",
      parameters: {nenner: "begonnen"},
      argument: "Zählt auch Abbrüche mit.",
      usedBy: "Vorschlag"
    },
    {
      id: "berechtigt",
      title: "An Berechtigten",
      parameters: {nenner: "berechtigt"},
      argument: "Zeigt auch, wer nie einen Platz fand.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "D1",
  breaks: ["COVID"],
  disclosure: "KOM",
  example: (row) => `${entryWords(row)}: ${row.text} erreichten das Niveau B1.`,
  limits: [
    "Datenlücke: Das BAMF gehört nicht zu den acht Stellen, die liefern.",
    "Wer nicht zur Prüfung kommt, fehlt im üblichen Nenner."
  ],
  relevance: "Sprachniveau B1 ist Voraussetzung für vieles, auch die Einbürgerung.",
  assessment: {
    relevant: "Sprache und Teilhabe.",
    accepted: "Bundesweit üblich.",
    credible: "Prüfungsstatistik.",
    easy: "Leicht zu lesen.",
    robust: "Kurse fielen 2020 bis 2022 aus."
  },
  effort: {level: "hoch", why: "Lieferung muss mit dem BAMF vereinbart werden."},
  ethics: "Eine nicht bestandene Prüfung ist kein Mangel an Bemühen.",
  evidence: ["K"],
  related: ["BIL-05"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
