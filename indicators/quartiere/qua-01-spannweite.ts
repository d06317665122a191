import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {begriffDesRegisters} from "../bevoelkerung/begriff.js";

/** QUA-01: share with Migrationshintergrund by Quartier, or its least, middle and greatest value. */
export const spannweite = defineIndicator({
  id: "QUA-01",
  title: "Anteil mit Migrationshintergrund je Quartier (Spannweite)",
  question: "Wie verschieden sind die Quartiere zusammengesetzt?",
  theme: "quartiere",
  parameters: {
    angabe: choice(
      "Angabe",
      {quartiere: "jedes Quartier", least: "kleinster Anteil", median: "mittlerer Anteil", greatest: "größter Anteil"},
      "quartiere"
    )
  },
  numerator: () => count("einwohner-migration", {migrationshintergrund: "mit"}),
  denominator: () => count("einwohner-migration"),
  over: ({angabe}) => (angabe === "quartiere" ? [] : ["quartier"]),
  measure: ({angabe}) => (angabe === "quartiere" ? "share" : (`${angabe}-share` as const)),
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht", "alter"],
  by: ({angabe}) => (angabe === "quartiere" ? ["stichtag", "quartier"] : ["stichtag"]),
  variants: [
    {
      id: "quartiere",
      title: "Jedes Quartier",
      parameters: {angabe: "quartiere"},
      argument: "Planung braucht den einzelnen Wert.",
      usedBy: "Statistikstelle"
    },
    {
      id: "groesster",
      title: "Größter Anteil",
      parameters: {angabe: "greatest"},
      argument: "Obere Grenze der Spannweite; 2017 reichte sie von 10,2 bis 67,4 Prozent über 68 Quartiere.",
      usedBy: "Stadt Wuppertal"
    },
    {
      id: "mitte",
      title: "Mittlerer Anteil",
      parameters: {angabe: "median"},
      argument: "Unempfindlich gegen einzelne Quartiere.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D9",
  breaks: [{id: "MHDEF", linked: begriffDesRegisters}, "GEB", "NEBEN"],
  disclosure: "KOM",
  example: (row) =>
    `${entryWords(row)}: ${row.text} haben einen Migrationshintergrund (bei einer Spannweite: im Quartier mit diesem Wert).`,
  limits: [
    "Ein hoher Anteil ist kein Problem und keine Belastung.",
    "Kleinster und größter Anteil hängen von der Zahl und vom Zuschnitt der Quartiere ab."
  ],
  relevance: "Zeigt, wo Angebote welche Menschen erreichen.",
  assessment: {
    relevant: "Grundlage der Sozialraumplanung.",
    accepted: "Üblich.",
    credible: "Melderegister.",
    easy: "Leicht zu lesen.",
    robust: "Gebietsgrenzen ändern sich."
  },
  effort: {level: "gering", why: "Statistikstelle."},
  ethics: "Keine Reihung der Quartiere, keine Farbe, die „schlecht“ bedeutet.",
  method: [
    "Für kleinsten, mittleren und größten Anteil steht kein Intervall: Der äußerste von vielen Werten ist schon durch Zufall extrem, und das Intervall eines einzelnen Quartiers würde das verdecken."
  ],
  evidence: ["F:S5"],
  related: ["QUA-02", "BEV-03"],
  state: "Vorschlag",
  version: "1.0.1",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {
      version: "1.0.1",
      date: "2026-11-30",
      what: "Der Titel nennt die Gruppe, die gezählt wird; die Rechnung ist dieselbe."
    }
  ]
});
