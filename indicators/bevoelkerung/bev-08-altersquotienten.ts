import {choice, defineIndicator} from "../definition/index.js";
import {type AgeBand, count, type Selection} from "../engine/index.js";
import {begriffDesRegisters} from "./begriff.js";

/** BEV-08: young-age and old-age dependency ratio from single years of age, with the age limits that are in use. */
export const altersquotienten = defineIndicator({
  id: "BEV-08",
  title: "Jugend- und Altenquotient",
  question: "Wie viele junge und wie viele alte Menschen kommen auf 100 Menschen im mittleren Alter?",
  theme: "bevoelkerung",
  parameters: {
    quotient: choice("Quotient", {jung: "Jugendquotient", alt: "Altenquotient"}, "alt"),
    beginn: choice("Beginn des mittleren Alters", {"18": "ab 18 Jahren", "20": "ab 20 Jahren"}, "18"),
    grenze: choice("Beginn des Alters", {"65": "ab 65 Jahren", "67": "ab 67 Jahren"}, "65"),
    gruppe: choice(
      "Gruppe",
      {
        insgesamt: "Bevölkerung insgesamt",
        mit: "mit Migrationshintergrund",
        ohne: "ohne Migrationshintergrund"
      },
      "insgesamt"
    )
  },
  numerator: ({gruppe, quotient, beginn, grenze}) =>
    personen(gruppe, quotient === "jung" ? {from: 0, to: Number(beginn) - 1} : {from: Number(grenze)}),
  denominator: ({gruppe, beginn, grenze}) => personen(gruppe, {from: Number(beginn), to: Number(grenze) - 1}),
  measure: "ratio",
  unit: "je 100",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "quartier", "geschlecht"],
  variants: [
    {
      id: "ab-18",
      title: "0–17 und 18–64",
      parameters: {beginn: "18", grenze: "65"},
      argument: "Trennt an der Volljährigkeit, wie der Indikatorenkatalog.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    },
    {
      id: "ab-20",
      title: "0–19 und 20–64",
      parameters: {beginn: "20", grenze: "65"},
      argument: "Mit 18 und 19 Jahren gehen viele noch zur Schule oder lernen einen Beruf.",
      usedBy: "Destatis (zu prüfen)"
    },
    {
      id: "bis-66",
      title: "Altersgrenze 67",
      parameters: {beginn: "20", grenze: "67"},
      argument: "Folgt der Altersgrenze, die schrittweise auf 67 Jahre steigt.",
      usedBy: "Vorschlag"
    },
    {
      id: "mit-migrationshintergrund",
      title: "Mit Migrationshintergrund",
      parameters: {gruppe: "mit"},
      argument: "Zeigt, dass beide Gruppen verschieden alt sind, bevor man ihre Quoten vergleicht.",
      usedBy: "Katalog des Wuppertaler Monitorings"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => (gruppe === "insgesamt" ? "insgesamt" : "D9"),
  breaks: ({gruppe}) => (gruppe === "insgesamt" ? ["ZENSUS22"] : [{id: "MHDEF", linked: begriffDesRegisters}, "GEB"]),
  disclosure: "KOM",
  example: ({labels, text}, {quotient, beginn, grenze}) =>
    `${labels.gebiet ?? labels.quartier ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"} kamen auf 100 Menschen von ${beginn} ` +
    `bis ${Number(grenze) - 1} Jahren ${text} Menschen ${quotient === "jung" ? `unter ${beginn}` : `ab ${grenze}`} Jahren.`,
  limits: [
    "Der Quotient unterstellt, dass Menschen im mittleren Alter erwerbstätig sind und andere nicht; beides gilt nicht für alle.",
    "Der Migrationshintergrund ist aus dem Melderegister abgeleitet; Erwachsene der zweiten Generation fehlen darin zum Teil."
  ],
  relevance: "Unterschiede im Alter erklären einen großen Teil der Unterschiede in anderen Quoten.",
  assessment: {
    relevant: "Grundlage für Kita-, Schul- und Pflegeplanung.",
    accepted: "Fachlich üblich, mit mehreren Altersgrenzen.",
    credible: "Reine Registerzählung.",
    easy: "Der Begriff Quotient muss erklärt werden.",
    robust: "Verschiebt sich langsam; Zensus ändert das Niveau."
  },
  effort: {level: "gering", why: "Altersjahre liegen vor; nach Gruppe liefert die Statistikstelle."},
  ethics: "Alte und junge Menschen sind keine Last; der Quotient beschreibt nur Größenverhältnisse.",
  evidence: ["K"],
  related: ["BEV-01", "BEV-04"],
  state: "Vorschlag",
  version: "1.1.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung für die Bevölkerung insgesamt."},
    {version: "1.1.0", date: "2026-11-22", what: "Mit und ohne Migrationshintergrund als Gruppen."}
  ]
});

function personen(gruppe: "insgesamt" | "mit" | "ohne", alter: AgeBand): Selection {
  return gruppe === "insgesamt"
    ? count("bevoelkerung-alter", {alter})
    : count("einwohner-migration", {alter, migrationshintergrund: gruppe});
}
