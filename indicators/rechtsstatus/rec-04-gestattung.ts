import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";

/** REC-04: share of foreigners in the asylum procedure. */
export const gestattung = defineIndicator({
  id: "REC-04",
  title: "Anteil der Personen mit Aufenthaltsgestattung",
  question: "Wie viele Menschen warten auf eine Entscheidung über ihren Asylantrag?",
  theme: "rechtsstatus",
  parameters: {
    nenner: choice(
      "Nenner",
      {auslaender: "Ausländerinnen und Ausländer (Ausländerbehörde)", azr: "Ausländerinnen und Ausländer (AZR)"},
      "auslaender"
    )
  },
  numerator: () => count("auslaender-titel", {titel: "gestattung"}),
  denominator: ({nenner}) =>
    nenner === "azr" ? count("auslaender-azr", {gebiet: wuppertal}) : count("auslaender-titel"),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "eine-quelle",
      title: "Eine Quelle",
      parameters: {nenner: "auslaender"},
      argument: "Zähler und Nenner aus demselben Verfahren.",
      usedBy: "Vorschlag"
    },
    {
      id: "azr",
      title: "AZR-Nenner",
      parameters: {nenner: "azr"},
      argument: "Mit anderen Städten vergleichbar.",
      usedBy: "Länder"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["AZR16"],
  disclosure: "KOM10",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Ausländerinnen und Ausländer haben eine Aufenthaltsgestattung.`,
  limits: ["2015 und 2016 wurden viele Menschen spät erfasst.", "Fälle ohne klaren Status werden amtlich ausgelassen."],
  relevance: "Zeigt, wie viele Menschen im Verfahren auf Angebote angewiesen sind.",
  assessment: {
    relevant: "Für die Versorgung wichtig.",
    accepted: "Im Ländermonitoring enthalten.",
    credible: "Untererfassung 2015/16.",
    easy: "Begriff erklärungsbedürftig.",
    robust: "Folgt der Dauer der Verfahren beim Bund."
  },
  effort: {level: "gering", why: "Bestand der Ausländerbehörde."},
  ethics: "Asylsuchende werden nicht mit Zahlen zu Straftaten verbunden.",
  evidence: ["F:S16"],
  related: ["REC-03", "REC-05"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
