import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** ARB-04: unemployed over residents, for small areas; not the unemployment rate. */
export const arbeitslosenanteil = defineIndicator({
  id: "ARB-04",
  title: "Arbeitslosenanteil an der Bevölkerung (keine Arbeitslosenquote)",
  question: "Wie viele von 100 Menschen im Erwerbsalter sind in einem Quartier arbeitslos gemeldet?",
  theme: "arbeit",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", nichtdeutsch: "nichtdeutsch", deutsch: "deutsch"}, "insgesamt"),
    alter: choice("Alter", {"15": "15 bis 64 Jahre", "18": "18 bis 64 Jahre"}, "15")
  },
  numerator: ({gruppe, alter}) =>
    count("arbeitslose-quartier", {staatsangehoerigkeit: gruppe, alter: {from: Number(alter), to: 64}}),
  denominator: ({gruppe, alter}) =>
    count("einwohner-staaten", {staatengruppe: gruppe, alter: {from: Number(alter), to: 64}}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier"],
  variants: [
    {
      id: "15-64",
      title: "15 bis 64",
      parameters: {alter: "15"},
      argument: "Wie die Beschäftigungsquote.",
      usedBy: "Bundesagentur, Städte (zu prüfen)"
    },
    {
      id: "18-64",
      title: "18 bis 64",
      parameters: {alter: "18"},
      argument: "Lässt Schülerinnen und Schüler außen vor.",
      usedBy: "Sozialberichte der Städte (zu prüfen)"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["ALTER", "GEB", "NEBEN"],
  disclosure: "BA3 und KOM",
  example: (row) => `${entryWords(row)}: ${row.text} der Menschen dieses Alters sind arbeitslos gemeldet.`,
  limits: [
    "Es ist keine Arbeitslosenquote: Im Nenner stehen auch Menschen, die nicht arbeiten wollen oder können.",
    "Beide Altersgrenzen nebeneinander verraten die 15- bis 17-Jährigen; veröffentlicht wird nur eine.",
    "In kleinen Quartieren nur mit Intervall lesen."
  ],
  relevance: "Einzige Zahl zur Arbeitslosigkeit in den Quartieren.",
  assessment: {
    relevant: "Kleinräumig gebraucht.",
    accepted: "In Städten üblich.",
    credible: "Zwei Register.",
    easy: "Verwechslungsgefahr mit der Quote.",
    robust: "Kleine Zahlen schwanken."
  },
  effort: {level: "mittel", why: "Bundesagentur liefert über die Statistikstelle."},
  ethics: "Quartiere werden nicht gereiht.",
  evidence: ["K"],
  related: ["ARB-03", "QUA-07"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
