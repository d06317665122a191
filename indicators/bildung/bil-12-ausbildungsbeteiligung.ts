import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** Single years of age in which an apprenticeship usually begins. */
const altersjahre = ["k16", "k17", "k18", "k19", "k20"] as const;

/** BIL-12: new apprentices over people of the same age, as a sum of rates or one share. */
export const ausbildungsbeteiligung = defineIndicator({
  id: "BIL-12",
  title: "Ausbildungsbeteiligungsquote im dualen System",
  question: "Wie viele junge Menschen beginnen eine duale Ausbildung?",
  theme: "bildung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"},
      "nichtdeutsch"
    ),
    berechnung: choice(
      "Berechnung",
      {quotensumme: "Quotensumme über Altersjahre", anteil: "Anteil an den 16- bis 20-Jährigen"},
      "quotensumme"
    ),
    ort: choice("Gezählt nach", {ausbildungsort: "Ausbildungsort", wohnort: "Wohnort"}, "ausbildungsort")
  },
  numerator: ({gruppe, ort}) => count("auszubildende", {ort, staatsangehoerigkeit: gruppe, alter: altersjahre}),
  denominator: ({gruppe}) => count("bevoelkerung-jahrgang", {staatsangehoerigkeit: gruppe, alter: altersjahre}),
  over: ({berechnung}) => (berechnung === "quotensumme" ? ["alter"] : []),
  measure: ({berechnung}) => (berechnung === "quotensumme" ? "sum-of-rates" : "ratio"),
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "quotensumme",
      title: "Quotensumme",
      parameters: {berechnung: "quotensumme"},
      argument: "Unabhängig davon, wie stark die Jahrgänge besetzt sind.",
      usedBy: "BIBB, Länder (zu prüfen)"
    },
    {
      id: "anteil",
      title: "Einfacher Anteil",
      parameters: {berechnung: "anteil"},
      argument: "Leicht zu erklären, aber nach oben begrenzt.",
      usedBy: "Vorschlag"
    },
    {
      id: "wohnort",
      title: "Wohnort",
      parameters: {ort: "wohnort"},
      argument: "Zähler und Nenner gelten für dieselben Menschen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Annäherung",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["ZENSUS22"],
  disclosure: "R5",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: Die Ausbildungsbeteiligung ` +
    `${gruppe === "insgesamt" ? "junger Menschen" : gruppe === "deutsch" ? "junger Deutscher" : "junger Menschen ohne deutsche Staatsangehörigkeit"} beträgt ${row.text}.`,
  limits: [
    "Vollzeitschulische Ausbildungen fehlen.",
    "Ausbildungsort im Zähler und Wohnort im Nenner zählen nicht dieselben Menschen."
  ],
  relevance: "Duale Ausbildung ist der wichtigste Weg in Fachberufe.",
  assessment: {
    relevant: "Arbeitsmarkt und Teilhabe.",
    accepted: "Verfahren des BIBB.",
    credible: "Amtlich, gerundet.",
    easy: "Quotensumme schwer zu erklären.",
    robust: "Fluchtzuwanderung vergrößert den Nenner sofort."
  },
  effort: {level: "mittel", why: "Zwei Statistiken nach Altersjahren."},
  ethics: "Kein Schluss auf fehlenden Willen.",
  method: [
    "Für die Quotensumme steht kein Intervall: Sie addiert Quoten verschiedener Jahrgänge, deren Schwankungen sich nicht einfach zusammenfassen lassen."
  ],
  evidence: ["F:S13"],
  related: ["ARB-11"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
