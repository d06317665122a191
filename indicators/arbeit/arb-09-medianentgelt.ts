import {choice, defineIndicator, entryWords, input} from "../definition/index.js";
import {count, rate} from "../engine/index.js";
import {rueckwirkendRevidiert} from "./revision.js";

/** Median gross pay of one group, as delivered or interpolated in the classes. */
const medianentgelt = defineIndicator({
  id: "ARB-09",
  title: "Medianentgelt",
  question: "Was verdient die mittlere Person?",
  theme: "arbeit",
  parameters: {
    gruppe: choice("Gruppe", {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch"}, "nichtdeutsch"),
    berechnung: choice("Median", {geliefert: "wie geliefert", klassen: "aus Entgeltklassen interpoliert"}, "geliefert")
  },
  numerator: ({gruppe, berechnung}) =>
    berechnung === "geliefert"
      ? rate("medianentgelt", {staatsangehoerigkeit: gruppe})
      : count("entgeltklassen", {staatsangehoerigkeit: gruppe}),
  over: ({berechnung}) => (berechnung === "klassen" ? ["entgeltklasse"] : []),
  measure: ({berechnung}) => (berechnung === "klassen" ? "median" : "rate"),
  unit: "Euro",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  direction: "Kontext",
  population: "D1",
  breaks: [{id: "BST14", linked: rueckwirkendRevidiert}],
  disclosure: "BA3",
  example: ({text}) => `${text} Euro`,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
});

/** ARB-09: median pay of foreigners beside that of Germans, as a quotient or in euros. */
export const medianentgeltVerhaeltnis = defineIndicator({
  id: "ARB-09",
  title: "Medianentgelt-Verhältnis (Vollzeit, Kerngruppe)",
  question: "Wie viel verdienen Nichtdeutsche im Vergleich zu Deutschen?",
  theme: "arbeit",
  parameters: {
    form: choice("Form", {quotient: "Quotient", differenz: "Differenz in Euro"}, "quotient"),
    berechnung: choice("Median", {geliefert: "wie geliefert", klassen: "aus Entgeltklassen interpoliert"}, "geliefert")
  },
  inputs: ({berechnung}) =>
    (["nichtdeutsch", "deutsch"] as const).map((gruppe) =>
      input(`Medianentgelt ${gruppe}`, medianentgelt, {gruppe, berechnung})
    ),
  measure: ({form}) => (form === "quotient" ? "quotient" : "difference"),
  unit: ({form}) => (form === "quotient" ? "Verhältnis" : "Euro"),
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "quotient",
      title: "Quotient",
      parameters: {form: "quotient"},
      argument: "Unabhängig von allgemeinen Lohnsteigerungen.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "euro",
      title: "Euro",
      parameters: {form: "differenz"},
      argument: "Sagt, was am Monatsende fehlt.",
      usedBy: "Vorschlag"
    },
    {
      id: "klassen",
      title: "Aus Klassen",
      parameters: {berechnung: "klassen"},
      argument: "Rechnet nach, was geliefert wird; die Interpolation ist gröber.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Annäherung",
  population: "D1",
  breaks: [{id: "BST14", linked: rueckwirkendRevidiert}],
  disclosure: "BA3 (Mindestfallzahl der Bundesagentur für Mediane höher, zu prüfen)",
  example: (row, {form}) =>
    form === "quotient"
      ? `${entryWords(row)}: Das Medianentgelt der Nichtdeutschen beträgt das ${row.text}-Fache dessen der Deutschen.`
      : `${entryWords(row)}: Der Unterschied der Medianentgelte beträgt ${row.text} Euro im Monat.`,
  limits: [
    "Alter, Beruf und Branche sind nicht bereinigt.",
    "Teilzeit fehlt; Entgelte über der Beitragsbemessungsgrenze sind nicht bekannt."
  ],
  relevance: "Einkommen entscheidet über Wohnen, Rente und Teilhabe.",
  assessment: {
    relevant: "Wirtschaftliche Gleichstellung.",
    accepted: "Amtliche Entgeltstatistik.",
    credible: "Meldung der Arbeitgeber.",
    easy: "Verhältnis braucht ein Beispiel.",
    robust: "Kleine Gruppen werden gesperrt."
  },
  effort: {level: "gering", why: "Bundesagentur."},
  ethics: "Unterschiede sind kein Maß für Leistung.",
  method: [
    "Für Mediane steht kein Intervall: Die Bundesagentur liefert keins, und aus dem Median allein lässt es sich nicht rechnen."
  ],
  evidence: ["K"],
  related: ["ARB-08"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
