import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-03: share of foreigners whose stay is only tolerated. */
export const duldung = defineIndicator({
  id: "REC-03",
  title: "Anteil der Personen mit Duldung",
  question: "Wie viele Menschen leben nur mit einer Duldung hier?",
  theme: "rechtsstatus",
  parameters: {
    teil: choice("Dauer der Duldung", {alle: "alle", lang: "seit mehr als sechs Jahren"}, "alle"),
    nenner: choice(
      "Nenner",
      {auslaender: "alle Ausländerinnen und Ausländer", ausreisepflichtig: "alle Ausreisepflichtigen"},
      "auslaender"
    )
  },
  numerator: ({teil}) => count("auslaender-titel", {titel: teil === "alle" ? "duldung" : "duldung-lang"}),
  denominator: ({nenner}) =>
    count("auslaender-titel", nenner === "auslaender" ? {} : {titel: ["duldung", "ohne-titel"]}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter", "staatengruppe"],
  variants: [
    {
      id: "auslaender",
      title: "An allen",
      parameters: {nenner: "auslaender"},
      argument: "Zeigt, wie groß die Gruppe in der Stadt ist.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "ausreisepflichtige",
      title: "An Ausreisepflichtigen",
      parameters: {nenner: "ausreisepflichtig"},
      argument: "Zeigt, wie oft Ausreisepflicht tatsächlich ausgesetzt ist.",
      usedBy: "Vorschlag"
    },
    {
      id: "lang",
      title: "Lange geduldet",
      parameters: {teil: "lang"},
      argument: "Kettenduldungen sind das eigentliche Problem.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: "D1",
  breaks: ["CHANCE", "AZR16"],
  disclosure: "KOM10",
  example: (row, {teil, nenner}) =>
    `${entryWords(row)}: ${row.text} ` +
    `${nenner === "auslaender" ? "der Ausländerinnen und Ausländer" : "der Ausreisepflichtigen"} ` +
    `${teil === "alle" ? "haben eine Duldung" : "sind seit mehr als sechs Jahren geduldet"}.`,
  limits: [
    "Der Rückgang seit 2023 ist zum Teil reiner Statuswechsel nach § 104c AufenthG; mit REC-09 gemeinsam lesen."
  ],
  relevance: "Duldung heißt Unsicherheit bei Arbeit, Wohnung und Schule.",
  assessment: {
    relevant: "Klein, aber wichtig.",
    accepted: "Rechtlich klar.",
    credible: "Fachverfahren.",
    easy: "Begriff erklärungsbedürftig.",
    robust: "Gesetzesänderungen verschieben den Bestand."
  },
  effort: {level: "mittel", why: "Auszug nach Titeln."},
  ethics: "Keine Zahl zu Abschiebungen; kleine Gruppen bleiben geschützt.",
  evidence: ["K"],
  related: ["REC-09", "REC-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
