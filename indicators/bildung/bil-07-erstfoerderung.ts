import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BIL-07: newly arrived pupils who first learn German. */
export const erstfoerderung = defineIndicator({
  id: "BIL-07",
  title: "Neu zugewanderte Schülerinnen und Schüler in der Erstförderung Deutsch",
  question: "Wie viele Schülerinnen und Schüler lernen gerade erst Deutsch?",
  theme: "bildung",
  parameters: {gruppe: choice("Gruppe", {alle: "alle in der Erstförderung", ukraine: "davon aus der Ukraine"}, "alle")},
  numerator: ({gruppe}) =>
    count("erstfoerderung", {foerderung: gruppe === "alle" ? "erstfoerderung" : "erstfoerderung-ukraine"}),
  denominator: () => count("erstfoerderung"),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Stichtage der Abfrage",
  breakdowns: ["stichtag", "schulform"],
  variants: [
    {
      id: "alle",
      title: "Alle",
      parameters: {gruppe: "alle"},
      argument: "Bedarf an Förderung insgesamt.",
      usedBy: "Schulministerium"
    },
    {
      id: "ukraine",
      title: "Aus der Ukraine",
      parameters: {gruppe: "ukraine"},
      argument: "Zeigt, wie viel davon auf 2022 zurückgeht.",
      usedBy: "Schulministerium"
    }
  ],
  direction: "Kontext",
  population: "insgesamt",
  breaks: ["UKR"],
  disclosure: "SCH",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: ${row.text} der Schülerinnen und Schüler sind in der Erstförderung Deutsch` +
    `${gruppe === "alle" ? "" : " und aus der Ukraine"}.`,
  limits: [
    "Die Abfrage zählt an Stichtagen und kennt keine einzelnen Kinder: Verläufe dürfen daraus nicht gerechnet werden."
  ],
  relevance: "Steuert Lehrkräfte und Klassen für die Erstförderung.",
  assessment: {
    relevant: "Unmittelbar planungsrelevant.",
    accepted: "Landesweite Abfrage.",
    credible: "Meldung der Schulen.",
    easy: "Leicht zu lesen.",
    robust: "Stichtage unregelmäßig."
  },
  effort: {level: "gering", why: "Liegt dem Schulamt vor."},
  ethics: "Kinder werden nicht nach Aufenthaltsrecht getrennt.",
  evidence: ["F:S65"],
  related: ["BIL-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
