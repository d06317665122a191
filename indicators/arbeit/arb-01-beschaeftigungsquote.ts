import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, sum} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";
import {rueckwirkendRevidiert} from "./revision.js";

const baender = {
  "15-64": {from: 15, to: 64},
  altersgrenze: {from: 15, to: 65},
  "20-64": {from: 20, to: 64}
} as const;

const vorjahr = {date: "previous-year-end"} as const;

/** ARB-01: employment rate at the place of residence, with three age bands and two denominators. */
export const beschaeftigungsquote = defineIndicator({
  id: "ARB-01",
  title: "Beschäftigungsquote am Wohnort",
  question: "Wie viele von 100 Menschen im Erwerbsalter sind sozialversicherungspflichtig beschäftigt?",
  theme: "arbeit",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {nichtdeutsch: "nichtdeutsch", deutsch: "deutsch", insgesamt: "insgesamt"},
      "nichtdeutsch"
    ),
    alter: choice(
      "Alter",
      {
        "15-64": "15 bis 64 Jahre",
        altersgrenze: "15 Jahre bis zur Altersgrenze (angenähert: bis 65 Jahre)",
        "20-64": "20 bis 64 Jahre (EU)"
      },
      "15-64"
    ),
    nenner: choice(
      "Nenner",
      {fortschreibung: "Bevölkerungsfortschreibung", register: "Ausländerinnen und Ausländer nach Ausländerregister"},
      "fortschreibung"
    )
  },
  numerator: ({gruppe, alter, nenner}) =>
    count("beschaeftigte", {
      ort: "wohnort",
      alter: baender[alter],
      staatengruppe: gruppe,
      ...(nenner === "register" ? {gebiet: wuppertal} : {})
    }),
  denominator: ({gruppe, alter, nenner}) => {
    const band = baender[alter];
    if (nenner === "fortschreibung")
      return count("bevoelkerung-jahrgang", {alter: band, staatsangehoerigkeit: gruppe}, vorjahr);
    const auslaender = count("auslaender-titel", {alter: band}, vorjahr);
    const deutsche = count(
      "bevoelkerung-jahrgang",
      {gebiet: wuppertal, alter: band, staatsangehoerigkeit: "deutsch"},
      vorjahr
    );
    if (gruppe === "insgesamt") return sum(deutsche, auslaender);
    return gruppe === "deutsch" ? deutsche : auslaender;
  },
  measure: "share",
  unit: "Prozent",
  referenceDate: "30. Juni; Nenner am 31. Dezember des Vorjahres",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ({nenner}) => (nenner === "fortschreibung" ? ["stichtag", "gebiet"] : ["stichtag"]),
  variants: [
    {
      id: "15-64",
      title: "15 bis 64",
      parameters: {alter: "15-64", nenner: "fortschreibung"},
      argument: "Fester Rahmen, lange Reihen, in Deutschland üblich.",
      usedBy: "Länder, Bundesagentur"
    },
    {
      id: "altersgrenze",
      title: "Bis zur Altersgrenze",
      parameters: {alter: "altersgrenze"},
      argument: "Folgt der steigenden Altersgrenze; der Nenner ist nur angenähert (2024: 66 Jahre).",
      usedBy: "Bundesagentur"
    },
    {
      id: "eu",
      title: "20 bis 64",
      parameters: {alter: "20-64"},
      argument: "Lässt Schülerinnen und Schüler weitgehend außen vor; europäisch vergleichbar.",
      usedBy: "EU, OECD (zu prüfen)"
    },
    {
      id: "register",
      title: "Ausländerregister",
      parameters: {nenner: "register"},
      argument:
        "Zählt nach dem Register, das Wanderungen sofort kennt; nach einem Zensus liegt es höher als die Fortschreibung.",
      usedBy: "Bundesagentur (ergänzend)"
    }
  ],
  direction: "Annäherung",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ({gruppe, alter, nenner}) => [
    {id: "BST14", linked: rueckwirkendRevidiert},
    // Only a denominator that is the register alone knows no census.
    ...(gruppe === "nichtdeutsch" && nenner === "register" ? [] : (["ZENSUS22-VJ"] as const)),
    ...(alter === "altersgrenze" ? (["ALTER"] as const) : []),
    "UKR"
  ],
  disclosure: "BA3",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Menschen dieser Gruppe sind sozialversicherungspflichtig beschäftigt.`,
  limits: [
    "Beamtinnen und Beamte, Selbstständige und Minijobs fehlen: Die Quote ist keine Erwerbstätigenquote.",
    "Studierende und Schülerinnen und Schüler stehen im Nenner.",
    "Nach Presseangaben stieg die Quote der Nichtdeutschen seit 2015 um 12,4 Prozentpunkte; mit welcher Altersgrenze, ist zu prüfen."
  ],
  relevance: "Wichtigste Zahl zur Teilhabe am Arbeitsmarkt.",
  assessment: {
    relevant: "Kern der wirtschaftlichen Teilhabe.",
    accepted: "Überall berichtet, mit verschiedenen Altersgrenzen.",
    credible: "Meldepflicht der Arbeitgeber.",
    easy: "Leicht zu lesen.",
    robust: "Revisionen 2014 und 2017; Zensus ändert den Nenner."
  },
  effort: {level: "gering", why: "Bundesagentur und Land liefern jährlich."},
  ethics: "Wer nicht arbeiten darf, kann nicht in den Zähler kommen; das gehört dazugesagt.",
  evidence: ["F:S2", "F:S36", "F:S37"],
  related: ["ARB-02", "ARB-03", "SOZ-01"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
