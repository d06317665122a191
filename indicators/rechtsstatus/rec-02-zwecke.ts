import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

const zwecke = {
  ausbildung: "Ausbildung",
  erwerb: "Erwerbstätigkeit",
  humanitaer: "humanitäre Gründe",
  p24: "vorübergehender Schutz (§ 24)",
  familie: "Familie",
  "befristet-sonstige": "Sonstiges"
} as const;

/** REC-02: temporary residence permits by purpose. */
export const befristeteZwecke = defineIndicator({
  id: "REC-02",
  title: "Befristete Aufenthaltserlaubnisse nach Zweck",
  question: "Wofür haben Menschen eine befristete Aufenthaltserlaubnis?",
  theme: "rechtsstatus",
  parameters: {
    zweck: choice("Zweck", zwecke, "humanitaer"),
    schutz: choice("§ 24 AufenthG", {eigen: "eigene Kategorie", humanitaer: "zu den humanitären Gründen"}, "eigen"),
    fiktion: choice("Fiktionsbescheinigung", {getrennt: "nicht im Nenner", nenner: "im Nenner"}, "getrennt")
  },
  numerator: ({zweck, schutz}) =>
    count("auslaender-titel", {
      titel: zweck === "humanitaer" && schutz === "humanitaer" ? ["humanitaer", "p24"] : zweck
    }),
  denominator: ({fiktion}) =>
    count("auslaender-titel", {titel: fiktion === "nenner" ? ["befristet", "fiktion"] : "befristet"}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter", "staatengruppe"],
  variants: [
    {
      id: "eigene-kategorie",
      title: "§ 24 für sich",
      parameters: {zweck: "humanitaer", schutz: "eigen"},
      argument:
        "Seit 2022 würde der Schutz für Menschen aus der Ukraine sonst alle anderen humanitären Gründe überdecken.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "zusammen",
      title: "§ 24 zu humanitär",
      parameters: {zweck: "humanitaer", schutz: "humanitaer"},
      argument: "Rechtlich ein humanitärer Aufenthalt; lange Reihen bleiben gleich geschnitten.",
      usedBy: "Destatis (zu prüfen)"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["UKR", "CHANCE", "FEG"],
  disclosure: "R5 und KOM10",
  example: (row, {zweck}) =>
    `${entryWords(row)}: ${row.text} der befristeten Erlaubnisse haben den Zweck „${zwecke[zweck]}“.`,
  limits: ["Der Zweck des Titels ist nicht der Grund der Wanderung; Menschen wechseln zwischen Titeln."],
  relevance: "Zeigt, welche Rechtsgrundlagen Angebote der Stadt berühren.",
  assessment: {
    relevant: "Nützlich für Beratung und Arbeitsmarkt.",
    accepted: "Kategorien üblich.",
    credible: "Fachverfahren.",
    easy: "Viele Kategorien.",
    robust: "Neue Titel (2020, 2022, 2023) verschieben Anteile."
  },
  effort: {level: "mittel", why: "Auszug nach Titeln."},
  ethics: "Humanitäre Titel sind keine Last; Gründe werden sachlich benannt.",
  evidence: ["K"],
  related: ["REC-01", "REC-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
