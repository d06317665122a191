import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {bevoelkerung} from "./bevoelkerung.js";

/** SOZ-02: share of people of working age who are entitled to benefits of SGB II. */
export const elbQuote = defineIndicator({
  id: "SOZ-02",
  title: "ELB-Quote",
  question: "Wie viele Menschen im Erwerbsalter sind leistungsberechtigt nach dem SGB II?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    alter: choice(
      "Alter",
      {"64": "15 bis 64 Jahre", altersgrenze: "15 Jahre bis zur Altersgrenze (Nenner angenähert: bis 65 Jahre)"},
      "altersgrenze"
    )
  },
  numerator: ({gruppe, alter}) =>
    count("leistungsberechtigte", {
      leistungsgruppe: "elb",
      staatengruppe: gruppe,
      ...(alter === "64" ? {alter: {from: 15, to: 64}} : {})
    }),
  denominator: ({gruppe, alter}) => bevoelkerung("melderegister", gruppe, {from: 15, to: alter === "64" ? 64 : 65}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "altersgrenze",
      title: "Bis Altersgrenze",
      parameters: {alter: "altersgrenze"},
      argument: "Erwerbsfähig ist man bis zur Altersgrenze.",
      usedBy: "Bundesagentur"
    },
    {
      id: "64",
      title: "15 bis 64",
      parameters: {alter: "64"},
      argument: "Fester Rahmen für lange Reihen.",
      usedBy: "Sozialberichte (zu prüfen)"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["SGB2REV", "BG23", "UKR", "ALTER"],
  disclosure: "BA3 und SOZ10",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Menschen dieser Gruppe im Erwerbsalter sind leistungsberechtigt.`,
  limits: ["Erwerbsfähig heißt nicht arbeitslos: Viele arbeiten, lernen oder erziehen Kinder."],
  relevance: "Trennt Erwachsene von Kindern in der SGB-II-Quote.",
  assessment: {
    relevant: "Arbeitsmarkt und Armut.",
    accepted: "Gesetzlich bestimmt.",
    credible: "Vollständig.",
    easy: "Abkürzung erklären.",
    robust: "Steigende Altersgrenze."
  },
  effort: {level: "gering", why: "Jobcenter und Statistikstelle."},
  ethics: "Erwerbsfähigkeit ist ein Rechtsbegriff.",
  evidence: ["F:S36"],
  related: ["SOZ-01", "SOZ-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
