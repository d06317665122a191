import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** SOZ-06: integrations into work per 100 beneficiaries (K2). */
export const integrationsquote = defineIndicator({
  id: "SOZ-06",
  title: "Integrationsquote K2 (§ 48a SGB II)",
  question: "Wie oft gelingt der Schritt in Arbeit?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    art: choice("Integrationen", {alle: "alle", kontinuierlich: "nur kontinuierliche (K2E3)"}, "alle")
  },
  numerator: ({gruppe, art}) =>
    count("integrationen", {staatengruppe: gruppe, dauer: art === "alle" ? "insgesamt" : "kontinuierlich"}),
  denominator: ({gruppe}) => count("elb-durchschnitt", {staatengruppe: gruppe}),
  measure: "ratio",
  unit: "je 100",
  referenceDate: "gleitende zwölf Monate",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {id: "k2", title: "K2", parameters: {art: "alle"}, argument: "Gesetzliche Kennzahl.", usedBy: "Bundesagentur"},
    {
      id: "k2e3",
      title: "K2E3",
      parameters: {art: "kontinuierlich"},
      argument: "Zählt nur, was hält.",
      usedBy: "Bundesagentur"
    }
  ],
  direction: "hoch ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["UKR", "BG23"],
  disclosure: "BA3 und SOZ10",
  example: (row) =>
    `${entryWords(row)}: Auf 100 erwerbsfähige Leistungsberechtigte kamen ${row.text} Integrationen (kein Anteil von Personen).`,
  limits: [
    "Gezählt werden Integrationen, nicht Personen: Wer zweimal eine Arbeit aufnimmt, zählt zweimal.",
    "Über die Dauer der Arbeit sagt K2 nichts."
  ],
  relevance: "Steuerungsgröße der Jobcenter.",
  assessment: {
    relevant: "Steuerungsrelevant.",
    accepted: "Gesetzlich.",
    credible: "Vollständig.",
    easy: "Wird oft als Personenanteil missverstanden.",
    robust: "Konjunktur und neue Gruppen."
  },
  effort: {level: "gering", why: "Jobcenter."},
  ethics: "Keine Leistungsbewertung einzelner Gruppen.",
  evidence: ["F:S38"],
  related: ["SOZ-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
