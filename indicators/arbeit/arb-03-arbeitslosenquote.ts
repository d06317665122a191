import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** ARB-03: unemployment rate. */
export const arbeitslosenquote = defineIndicator({
  id: "ARB-03",
  title: "Arbeitslosenquote",
  question: "Wie viele von 100 Erwerbspersonen sind arbeitslos gemeldet?",
  theme: "arbeit",
  parameters: {
    gruppe: choice("Gruppe", {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"}, "insgesamt"),
    bezug: choice(
      "Bezug",
      {alle: "alle zivilen Erwerbspersonen", abhaengige: "abhängige zivile Erwerbspersonen"},
      "alle"
    )
  },
  numerator: ({gruppe}) => count("arbeitslose", {staatengruppe: gruppe}),
  denominator: ({gruppe, bezug}) => count("erwerbspersonen", {staatengruppe: gruppe, bezug}, {across: ["rechtskreis"]}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Jahresdurchschnitt",
  breakdowns: ["stichtag", "gebiet", "geschlecht", "rechtskreis"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "alle",
      title: "Alle",
      parameters: {bezug: "alle"},
      argument: "Heute übliche Quote, auch mit Selbstständigen im Nenner.",
      usedBy: "Bundesagentur"
    },
    {
      id: "abhaengige",
      title: "Abhängige",
      parameters: {bezug: "abhaengige"},
      argument: "Lange Reihen; immer etwas höher.",
      usedBy: "Bundesagentur (alte Quote)"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["ALQBASE", "UKR"],
  disclosure: "BA3",
  example: (row) => `${entryWords(row)}: ${row.text} der Erwerbspersonen dieser Gruppe sind arbeitslos.`,
  limits: [
    "Die Bezugsgröße wird einmal im Jahr festgelegt und hinkt nach; bei schneller Zuwanderung ist die Quote der Nichtdeutschen überzeichnet.",
    "Ergänzende Quoten mit Registernenner gibt es seit 2016; sie sind hier noch nicht gerechnet."
  ],
  relevance: "Bekannteste Zahl des Arbeitsmarkts.",
  assessment: {
    relevant: "Zentral.",
    accepted: "Gesetzlich bestimmt.",
    credible: "Vollständig; Nenner nachlaufend.",
    easy: "Bekannt.",
    robust: "Jährlicher Wechsel der Bezugsgröße."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Arbeitslosigkeit wird nicht der Gruppe zugeschrieben; Anerkennung und Kurse wirken mit.",
  evidence: ["F:S13", "F:S37"],
  related: ["ARB-04", "ARB-05"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
