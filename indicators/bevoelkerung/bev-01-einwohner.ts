import {choice, defineIndicator, formatDate} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BEV-01: number of residents, in all or without German nationality, by the official statistics. */
export const einwohner = defineIndicator({
  id: "BEV-01",
  title: "Einwohnerinnen und Einwohner",
  question: "Wie viele Menschen leben in der Stadt?",
  theme: "bevoelkerung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {insgesamt: "Bevölkerung insgesamt", auslaender: "Ausländerinnen und Ausländer (AZR)"},
      "insgesamt"
    )
  },
  numerator: ({gruppe}) => (gruppe === "insgesamt" ? count("bevoelkerung-alter") : count("auslaender-azr")),
  measure: "count",
  unit: "Personen",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet"],
  direction: "Kontext",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  providers: [
    {name: "Land NRW", table: "12411-09i", cube: "bevoelkerung-alter"},
    {name: "Land NRW", table: "12521-03i", cube: "auslaender-azr"}
  ],
  breaks: ({gruppe}) => (gruppe === "insgesamt" ? ["ZENSUS22", "UKR"] : ["AZR04", "AZR16", "UKR", "STAG24"]),
  disclosure: "KOM",
  example: ({labels, text}) =>
    `${labels.gebiet ?? "Im gewählten Gebiet"}: Am ${formatDate(labels.stichtag ?? "Stichtag")} waren es ${text} Personen.`,
  limits: [
    "Das Melderegister der Stadt zählt anders: mit Nebenwohnungen sind es am 31.12.2024 in Wuppertal 365.861 statt 358.193.",
    "Ausländerzentralregister und Bevölkerungsfortschreibung zählen nicht dieselben Personen."
  ],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach der amtlichen Fortschreibung."}]
});
