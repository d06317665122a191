import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, minus, sum} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";

/** REC-05: people seeking protection per 100 residents, with and without § 24. */
export const schutzsuchende = defineIndicator({
  id: "REC-05",
  title: "Schutzsuchende je 100 Einwohnerinnen und Einwohner",
  question: "Wie viele Menschen mit Schutzersuchen leben in der Stadt?",
  theme: "rechtsstatus",
  parameters: {
    status: choice("Schutzstatus", {alle: "alle", anerkannt: "anerkannt", offen: "offen", ohne: "abgelehnt"}, "alle"),
    ukraine: choice("Vorübergehender Schutz (§ 24)", {mit: "mitgezählt", ohne: "nicht mitgezählt"}, "mit")
  },
  numerator: ({status, ukraine}) =>
    sum(
      count(
        "schutzsuchende",
        {gebiet: wuppertal, schutzstatus: status === "alle" ? ["anerkannt", "offen", "ohne"] : status},
        {absent: "nobody"}
      ),
      ...(ukraine === "ohne" && (status === "alle" || status === "anerkannt")
        ? [minus(count("auslaender-titel", {titel: "p24"}))]
        : [])
    ),
  denominator: () => count("bevoelkerung-alter", {gebiet: wuppertal}),
  measure: "ratio",
  unit: "je 100",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag"],
  variants: [
    {
      id: "mit",
      title: "Mit § 24",
      parameters: {ukraine: "mit"},
      argument: "Alle, die Schutz suchen; so zählt das AZR.",
      usedBy: "Destatis (12531)"
    },
    {
      id: "ohne",
      title: "Ohne § 24",
      parameters: {ukraine: "ohne"},
      argument: "Trennt die Aufnahme aus der Ukraine ab, die ohne Asylverfahren läuft.",
      usedBy: "Katalog: immer beide ausweisen"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["UKR", "AZR16"],
  disclosure: "R5",
  example: (row) => `${entryWords(row)}: Auf 100 Einwohnerinnen und Einwohner kommen ${row.text} Schutzsuchende.`,
  limits: [
    "Beide Fassungen gehören nebeneinander.",
    "Die Quelle lässt Zeilen ohne Menschen weg; wegen der Rundung können sich dahinter einzelne verbergen.",
    "„Ohne § 24“ zieht Zahlen der Ausländerbehörde von Zahlen des AZR ab; beide Register weichen leicht ab."
  ],
  relevance: "Grundlage für Unterbringung und Beratung.",
  assessment: {
    relevant: "Politisch viel gefragt.",
    accepted: "Amtliche Statistik.",
    credible: "Kategorien überschneiden sich zum Teil.",
    easy: "Leicht zu lesen.",
    robust: "2015 und 2022 Sprünge."
  },
  effort: {level: "gering", why: "12531 liegt vor; § 24 liefert die Ausländerbehörde."},
  ethics: "Schutzsuchende werden nicht als Belastung je Einwohner dargestellt.",
  evidence: ["F:S16", "K"],
  related: ["REC-04", "SOZ-08"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
