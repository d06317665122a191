import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** SOZ-07: basic income support in old age. */
export const grundsicherungAlter = defineIndicator({
  id: "SOZ-07",
  title: "Grundsicherung im Alter",
  question: "Wie viele ältere Menschen leben von Grundsicherung?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    alter: choice(
      "Alter",
      {"65": "ab 65 Jahren", altersgrenze: "ab der Regelaltersgrenze (Nenner angenähert: ab 66 Jahren)"},
      "altersgrenze"
    ),
    unterbringung: choice(
      "Unterbringung",
      {insgesamt: "insgesamt", ausserhalb: "außerhalb von Einrichtungen"},
      "insgesamt"
    )
  },
  numerator: ({gruppe, alter, unterbringung}) =>
    count("grundsicherung-alter", {
      staatsangehoerigkeit: gruppe,
      unterbringung,
      alter: alter === "65" ? "ab-65" : "ab-altersgrenze"
    }),
  denominator: ({gruppe, alter}) =>
    count("bevoelkerung-jahrgang", {staatsangehoerigkeit: gruppe, alter: {from: alter === "65" ? 65 : 66}}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "altersgrenze",
      title: "Ab Altersgrenze",
      parameters: {alter: "altersgrenze"},
      argument: "Folgt dem Gesetz.",
      usedBy: "Destatis, IT.NRW"
    },
    {
      id: "65",
      title: "Ab 65",
      parameters: {alter: "65"},
      argument: "Fester Rahmen; enthält Menschen, die noch keinen Anspruch haben.",
      usedBy: "Vorschlag"
    },
    {
      id: "ausserhalb",
      title: "Außerhalb von Einrichtungen",
      parameters: {unterbringung: "ausserhalb"},
      argument: "Lässt Pflegeheime außen vor.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["R5-2020", "ALTER", "UKR"],
  disclosure: "R5",
  example: (row) => `${entryWords(row)}: ${row.text} der älteren Menschen dieser Gruppe leben von Grundsicherung.`,
  limits: ["Viele nehmen ihren Anspruch nicht wahr.", "Die Regelaltersgrenze steigt; der Nenner ist nur angenähert."],
  relevance: "Altersarmut wächst, besonders nach kurzen Erwerbsleben.",
  assessment: {
    relevant: "Sozial bedeutsam.",
    accepted: "Amtlich.",
    credible: "Gerundet seit 2020.",
    easy: "Leicht zu lesen.",
    robust: "Altersgrenze und Rechtskreiswechsel 2022."
  },
  effort: {level: "gering", why: "Land NRW."},
  ethics: "Scham verhindert Anträge: Niedrig heißt nicht gut versorgt.",
  evidence: ["F:S13", "K"],
  related: ["SOZ-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
