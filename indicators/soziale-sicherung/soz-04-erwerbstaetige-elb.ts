import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** SOZ-04: beneficiaries of SGB II who work. */
export const erwerbstaetigeElb = defineIndicator({
  id: "SOZ-04",
  title: "Erwerbstätige Leistungsberechtigte",
  question: "Wie viele erwerbsfähige Leistungsberechtigte haben Arbeit?",
  theme: "soziale-sicherung",
  parameters: {
    gruppe: choice("Gruppe", {insgesamt: "insgesamt", deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}, "insgesamt"),
    zaehlung: choice("Zählung", {bestand: "Bestand im Monat", jahr: "alle Personen eines Jahres"}, "bestand")
  },
  numerator: ({gruppe, zaehlung}) => count("elb-erwerb", {staatengruppe: gruppe, zaehlung, erwerb: "mit-einkommen"}),
  denominator: ({gruppe, zaehlung}) => count("elb-erwerb", {staatengruppe: gruppe, zaehlung}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter"],
  variants: [
    {
      id: "bestand",
      title: "Bestand",
      parameters: {zaehlung: "bestand"},
      argument: "Wie in der Statistik veröffentlicht.",
      usedBy: "Bundesagentur"
    },
    {
      id: "jahr",
      title: "Alle eines Jahres",
      parameters: {zaehlung: "jahr"},
      argument:
        "Viele sind nur einige Monate im Bezug: Im Rechenbeispiel der Bundesagentur stehen 101,5 im Mittel 293 Personen gegenüber.",
      usedBy: "Bundesagentur (Anwesenheitsgesamtheit)"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D1"),
  breaks: ["SGB2REV"],
  disclosure: "BA3 und SOZ10",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der erwerbsfähigen Leistungsberechtigten haben Einkommen aus Arbeit.`,
  limits: ["Beides ist lesbar: Teilhabe trotz Bezug, oder Arbeit, die nicht zum Leben reicht."],
  relevance: "Zeigt Arbeit, die nicht zum Leben reicht.",
  assessment: {
    relevant: "Armut trotz Arbeit.",
    accepted: "Üblich.",
    credible: "Vollständig.",
    easy: "Deutung offen.",
    robust: "Zählweise ändert das Niveau."
  },
  effort: {level: "gering", why: "Jobcenter."},
  ethics: "„Aufstocken“ wird nicht abwertend gebraucht.",
  evidence: ["F:S62"],
  related: ["SOZ-02"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
