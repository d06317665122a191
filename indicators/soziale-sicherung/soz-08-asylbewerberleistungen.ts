import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** SOZ-08: regular benefits under the AsylbLG. */
export const asylbewerberleistungen = defineIndicator({
  id: "SOZ-08",
  title: "Regelleistungen nach dem Asylbewerberleistungsgesetz",
  question: "Wie viele Menschen erhalten Leistungen nach dem Asylbewerberleistungsgesetz?",
  theme: "soziale-sicherung",
  parameters: {
    leistung: choice(
      "Leistungen",
      {insgesamt: "Grund- und Analogleistungen", grundleistungen: "nur Grundleistungen (§ 3)"},
      "insgesamt"
    ),
    nenner: choice(
      "Nenner",
      {einwohner: "1.000 Einwohnerinnen und Einwohner", auslaender: "100 Ausländerinnen und Ausländer"},
      "einwohner"
    )
  },
  numerator: ({leistung}) => count("asylbewerberleistungen", {leistung}),
  denominator: ({nenner}) => (nenner === "einwohner" ? count("bevoelkerung-alter") : count("auslaender-azr")),
  measure: "ratio",
  factor: ({nenner}) => (nenner === "einwohner" ? 1000 : 100),
  unit: ({nenner}) => (nenner === "einwohner" ? "Promille" : "Prozent"),
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "einwohner",
      title: "Je 1.000 Einwohner",
      parameters: {nenner: "einwohner"},
      argument: "Mit anderen Leistungen vergleichbar.",
      usedBy: "Destatis, LSN"
    },
    {
      id: "auslaender",
      title: "An Ausländern",
      parameters: {nenner: "auslaender"},
      argument: "Zeigt, wie klein der Teil ist, der diese Leistung erhält.",
      usedBy: "Vorschlag"
    },
    {
      id: "grundleistungen",
      title: "Nur Grundleistungen",
      parameters: {leistung: "grundleistungen"},
      argument: "Analogleistungen entsprechen der Sozialhilfe.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["UKR", "R5-2020"],
  disclosure: "R5",
  example: (row, {nenner}) =>
    `${entryWords(row)}: ${row.text} ${nenner === "einwohner" ? "Menschen" : "der ausländischen Bevölkerung"} erhielten diese Leistungen.`,
  limits: [
    "Menschen in Landesunterkünften sind der Stadt nicht zugeordnet.",
    "Im Juni 2022 wechselten Menschen aus der Ukraine in das SGB II; der Rückgang ist ein Rechtskreiswechsel."
  ],
  relevance: "Teil der Mindestsicherung, der am stärksten schwankt.",
  assessment: {
    relevant: "Für Versorgung wichtig.",
    accepted: "Amtlich.",
    credible: "Gerundet seit 2020.",
    easy: "Leicht zu lesen.",
    robust: "Rechtskreiswechsel 2022."
  },
  effort: {level: "gering", why: "Land NRW."},
  ethics: "Leistungen sichern das Existenzminimum; keine Wertung.",
  evidence: ["F:S13", "K"],
  related: ["SOZ-09", "REC-05"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
