import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";
import {bevoelkerung} from "./bevoelkerung.js";

/** SOZ-01: share of people who receive benefits of SGB II, with all choices that are disputed. */
export const sgb2Quote = defineIndicator({
  id: "SOZ-01",
  title: "SGB-II-Quote",
  question: "Wie viele von 100 Menschen leben von Leistungen nach dem SGB II?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    zaehler: choice("Zähler", {lb: "Leistungsberechtigte (LB)", rlb: "Regelleistungsberechtigte (RLB)"}, "lb"),
    alter: choice(
      "Alter",
      {"65": "unter 65 Jahren", altersgrenze: "bis zur Altersgrenze (Nenner angenähert: unter 66 Jahren)"},
      "altersgrenze"
    ),
    nenner: choice(
      "Nenner",
      {
        fortschreibung: "Bevölkerungsfortschreibung",
        register: "Deutsche nach Fortschreibung, Ausländer nach Ausländerregister",
        melderegister: "Melderegister (Quartiere)"
      },
      "melderegister"
    ),
    quelle: choice(
      "Quelle des Zählers",
      {jobcenter: "Jobcenter, eigene Daten (T-0)", ba: "Bundesagentur (T-3)"},
      "jobcenter"
    )
  },
  numerator: ({gruppe, zaehler, alter, quelle}) => {
    const bis = alter === "65" ? {alter: {from: 0, to: 64}} : {};
    return quelle === "jobcenter"
      ? count("leistungsberechtigte", {leistungsgruppe: zaehler, staatengruppe: gruppe, ...bis})
      : count("leistungsberechtigte-ba", {gebiet: wuppertal, leistungsgruppe: zaehler, staatengruppe: gruppe, ...bis});
  },
  denominator: ({gruppe, alter, nenner}) => bevoelkerung(nenner, gruppe, {from: 0, to: alter === "65" ? 64 : 65}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember; Bundesagentur: Dezember mit drei Monaten Wartezeit",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "lb-altersgrenze",
      title: "LB bis Altersgrenze",
      parameters: {zaehler: "lb", alter: "altersgrenze"},
      argument: "Heutiges Zählkonzept seit der Revision von 2016; der Zähler ist genau, der Nenner angenähert.",
      usedBy: "Bundesagentur"
    },
    {
      id: "rlb-65",
      title: "RLB unter 65",
      parameters: {zaehler: "rlb", alter: "65"},
      argument: "Lange Reihen; enthält niemanden, der nur einmalige Leistungen erhält.",
      usedBy: "Ältere Sozialberichte (zu prüfen)"
    },
    {
      id: "register",
      title: "Ausländerregister",
      parameters: {gruppe: "nichtdeutsch", nenner: "register", alter: "65"},
      argument:
        "Bei schneller Zuwanderung hinkt die Fortschreibung hinterher; das Register kennt neu Zugezogene sofort.",
      usedBy: "Bundesagentur (ergänzend)"
    },
    {
      id: "quartier",
      title: "Melderegister",
      parameters: {nenner: "melderegister"},
      argument: "Nur so gibt es Quoten je Quartier; das Melderegister liegt aber über der Fortschreibung.",
      usedBy: "Statistikstellen der Städte (zu prüfen)"
    },
    {
      id: "ba",
      title: "Bundesagentur",
      parameters: {quelle: "ba", nenner: "fortschreibung"},
      argument: "Mit allen Kreisen vergleichbar, nachdem nachträgliche Bewilligungen eingearbeitet sind.",
      usedBy: "Bundesagentur, Land NRW"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ({alter, nenner, quelle}) => [
    "SGB2REV",
    "BG23",
    "UKR",
    ...(alter === "altersgrenze" ? (["ALTER"] as const) : []),
    ...(nenner === "fortschreibung" ? (["ZENSUS22"] as const) : []),
    ...(quelle === "jobcenter" ? (["ZKT12"] as const) : [])
  ],
  disclosure: "BA3 und SOZ10",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Menschen dieser Gruppe sind leistungsberechtigt nach dem SGB II.`,
  limits: [
    "LB zählt auch Menschen mit einmaligen Leistungen; RLB nicht.",
    "Die Zahlen des Jobcenters (T-0) und der Bundesagentur (T-3) stimmen nie genau überein.",
    "Wer Anspruch hat und ihn nicht geltend macht, erscheint nicht."
  ],
  relevance: "Wichtigste Zahl zur Armut unter Menschen im Erwerbsalter und ihren Kindern.",
  assessment: {
    relevant: "Zentral für Sozialplanung.",
    accepted: "Zwei Zählkonzepte, drei Nenner.",
    credible: "Vollständig aus dem Verfahren.",
    easy: "Leicht zu lesen, Fassung muss dabeistehen.",
    robust: "Rechtskreiswechsel 2022 und steigende Altersgrenze."
  },
  effort: {level: "mittel", why: "Zwei parallele Lieferwege."},
  ethics: "Leistungsbezug ist ein Recht; keine Reihung der Quartiere.",
  method: ["Die Altersgrenze nach § 7a SGB II steigt; der Nenner bis 65 Jahre passt zum Stand von 2024 (66 Jahre)."],
  evidence: ["F:S36", "F:S37", "F:S62"],
  related: ["SOZ-02", "SOZ-03", "SOZ-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
