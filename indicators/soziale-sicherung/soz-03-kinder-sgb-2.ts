import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {bevoelkerung} from "./bevoelkerung.js";

/** SOZ-03: children and young people who live on benefits of SGB II. */
export const kinderSgb2 = defineIndicator({
  id: "SOZ-03",
  title: "Kinder und Jugendliche im SGB-II-Bezug",
  question: "Wie viele von 100 Kindern leben von Leistungen nach dem SGB II?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    alter: choice("Alter", {"15": "unter 15 Jahren", "18": "unter 18 Jahren"}, "15"),
    zaehler: choice("Zähler", {lb: "alle Leistungsberechtigten", nef: "nicht erwerbsfähige Leistungsberechtigte"}, "lb")
  },
  numerator: ({gruppe, alter, zaehler}) =>
    count("leistungsberechtigte", {
      leistungsgruppe: zaehler,
      staatengruppe: gruppe,
      alter: {from: 0, to: Number(alter) - 1}
    }),
  denominator: ({gruppe, alter}) => bevoelkerung("melderegister", gruppe, {from: 0, to: Number(alter) - 1}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "unter-15",
      title: "Unter 15",
      parameters: {alter: "15"},
      argument: "In dieser Statistik gelten Kinder unter 15 als nicht erwerbsfähig; lange Reihe.",
      usedBy: "Bundesagentur"
    },
    {
      id: "unter-18",
      title: "Unter 18",
      parameters: {alter: "18"},
      argument: "Alle Minderjährigen.",
      usedBy: "Bertelsmann Stiftung (zu prüfen)"
    },
    {
      id: "nef",
      title: "Nur NEF",
      parameters: {alter: "15", zaehler: "nef"},
      argument: "Ohne Kinder, die nur einzelne Leistungen erhalten.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["SGB2REV", "BG23", "UKR"],
  disclosure: "BA3 und SOZ10",
  example: (row) => `${entryWords(row)}: ${row.text} der Kinder dieser Gruppe leben von Leistungen nach dem SGB II.`,
  limits: [
    "Kinder ohne eigenen Leistungsanspruch in Bedarfsgemeinschaften fehlen.",
    "Kinder mit Kinderzuschlag oder Wohngeld fehlen."
  ],
  relevance: "Kinderarmut prägt Lebenswege.",
  assessment: {
    relevant: "Höchste soziale Bedeutung.",
    accepted: "Üblich.",
    credible: "Vollständig.",
    easy: "Sehr leicht zu lesen.",
    robust: "Rechtskreiswechsel 2022."
  },
  effort: {level: "gering", why: "Jobcenter und Statistikstelle."},
  ethics: "Keine Bilder oder Texte, die Familien bloßstellen.",
  evidence: ["F:S36", "K"],
  related: ["SOZ-01", "QUA-07"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
