import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BIL-03: children in day care whose family speaks mainly another language than German. */
export const familiensprache = defineIndicator({
  id: "BIL-03",
  title: "Anteil der Kita-Kinder mit vorrangig nicht deutscher Familiensprache",
  question: "Wie viele Kita-Kinder sprechen zu Hause vorrangig eine andere Sprache?",
  theme: "bildung",
  parameters: {
    nenner: choice(
      "Nenner",
      {alle: "alle Kita-Kinder", herkunft: "nur Kinder mit Eltern ausländischer Herkunft"},
      "alle"
    )
  },
  numerator: ({nenner}) =>
    count("kita-kinder", {
      alter: {from: 3, to: 5},
      betreuung: "einrichtung",
      familiensprache: "nicht-deutsch",
      ...(nenner === "alle" ? {} : {elternherkunft: "mit-auslaendischer"})
    }),
  denominator: ({nenner}) =>
    count("kita-kinder", {
      alter: {from: 3, to: 5},
      betreuung: "einrichtung",
      ...(nenner === "alle" ? {} : {elternherkunft: "mit-auslaendischer"})
    }),
  measure: "share",
  unit: "Prozent",
  referenceDate: "1. März",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "alle",
      title: "An allen Kindern",
      parameters: {nenner: "alle"},
      argument: "Sagt der Kita, womit sie arbeitet.",
      usedBy: "Destatis"
    },
    {
      id: "herkunft",
      title: "An Kindern eingewanderter Eltern",
      parameters: {nenner: "herkunft"},
      argument: "Zeigt, wie oft auch dort vorrangig Deutsch gesprochen wird.",
      usedBy: "Länder"
    }
  ],
  direction: "Kontext",
  population: "D8",
  breaks: ["KJH09"],
  disclosure: "KOM",
  example: (row, {nenner}) =>
    `${entryWords(row)}: ${row.text} der Kita-Kinder ab 3 Jahren${nenner === "alle" ? "" : " mit Eltern ausländischer Herkunft"} ` +
    "sprechen zu Hause vorrangig nicht Deutsch.",
  limits: [
    "Mehrsprachigkeit ist nicht abgebildet: Das Merkmal kennt nur „vorrangig Deutsch“ oder nicht.",
    "Über die Deutschkenntnisse eines Kindes sagt die Familiensprache nichts."
  ],
  relevance: "Grundlage für Sprachförderung und mehrsprachiges Personal.",
  assessment: {
    relevant: "Für Förderung wichtig.",
    accepted: "Amtliches Merkmal.",
    credible: "Angabe der Kita, nicht der Eltern.",
    easy: "Leicht zu lesen, leicht zu missdeuten.",
    robust: "Frage ist seit 2009 gleich."
  },
  effort: {level: "gering", why: "Jährliche Statistik."},
  ethics: "Nie als Defizit texten: Mehrsprachigkeit ist ein Können.",
  evidence: ["F:S16"],
  related: ["BIL-04", "BIL-05"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
