import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, type Selection} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";
import type {PopulationId} from "../vocabulary/populations.js";
import {begriffDesRegisters} from "./begriff.js";

type Definition = "d9" | "d2" | "d2e" | "d3" | "d4" | "d5" | "d6" | "d7" | "d8a" | "d8b";

/** Definitions that come from the Mikrozensus. */
const stichprobe: ReadonlySet<Definition> = new Set(["d2", "d2e", "d3", "d4"]);

const populationen: Readonly<Record<Definition, PopulationId>> = {
  d9: "D9",
  d2: "D2",
  d2e: "D2e",
  d3: "D3",
  d4: "D4",
  d5: "D5",
  d6: "D6",
  d7: "D7",
  d8a: "D8",
  d8b: "D8"
};

/** Among whom each definition counts. */
const grundgesamtheit: Readonly<Record<Definition, string>> = {
  d9: "Menschen mit Hauptwohnung",
  d2: "Menschen in Privathaushalten",
  d2e: "Menschen in Privathaushalten",
  d3: "Menschen in Privathaushalten",
  d4: "Menschen in Privathaushalten",
  d5: "Arbeitslosen mit Angabe",
  d6: "Schülerinnen und Schüler",
  d7: "Schülerinnen und Schüler",
  d8a: "betreuten Kinder",
  d8b: "betreuten Kinder"
};

function gezaehlt(definition: Definition, wer: "mit" | "alle"): Selection {
  const mit = wer === "mit";
  const gebiet = wuppertal;
  switch (definition) {
    case "d9":
      return count("einwohner-migration", mit ? {migrationshintergrund: "mit"} : {});
    case "d2":
    case "d2e":
    case "d3":
      return count("mikrozensus-migration", {gebiet, konzept: definition, zugehoerigkeit: mit ? "mit" : "insgesamt"});
    case "d4":
      return count("tintg-bevoelkerung", {gebiet, zugehoerigkeit: mit ? "mit" : "insgesamt"});
    case "d5":
      return count("arbeitslose-migrationshintergrund", {gebiet, migrationshintergrund: mit ? "mit" : "mit-angabe"});
    case "d6":
      return count("schueler", {ort: "schulort", zuwanderungsgeschichte: mit ? "mit" : "insgesamt"});
    case "d7":
      return count("schueler-kmk", {"migrationshintergrund-kmk": mit ? "mit" : "insgesamt"});
    case "d8a":
      return count("kita-kinder", {elternherkunft: mit ? "mit-auslaendischer" : "insgesamt"});
    case "d8b":
      return count("kita-kinder", {familiensprache: mit ? "nicht-deutsch" : "insgesamt"});
  }
}

/** BEV-03: share of people whom one of the definitions D2 to D9 counts. */
export const einwanderungsgeschichte = defineIndicator({
  id: "BEV-03",
  title: "Anteil mit Migrationshintergrund oder Einwanderungsgeschichte (je nach Definition)",
  question: "Wie viele von 100 Menschen sind selbst oder über ihre Eltern eingewandert, und nach welcher Regel?",
  theme: "bevoelkerung",
  parameters: {
    definition: choice(
      "Definition",
      {
        d9: "D9: Melderegister (MigraPro)",
        d2: "D2: Mikrozensus, Migrationshintergrund",
        d2e: "D2e: Mikrozensus, im engeren Sinn",
        d3: "D3: Fachkommission, Einwanderungsgeschichte",
        d4: "D4: § 4 TIntG NRW",
        d5: "D5: § 6 MighEV, nur Arbeitslose mit Angabe",
        d6: "D6: Schuldaten NRW, nur Schülerinnen und Schüler",
        d7: "D7: KMK, nur Schülerinnen und Schüler",
        d8a: "D8: Kita, Herkunft der Eltern",
        d8b: "D8: Kita, Familiensprache"
      },
      "d9"
    )
  },
  numerator: ({definition}) => gezaehlt(definition, "mit"),
  denominator: ({definition}) => gezaehlt(definition, "alle"),
  measure: ({definition}) => (stichprobe.has(definition) ? "ratio" : "share"),
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "melderegister",
      title: "Melderegister (D9)",
      parameters: {definition: "d9"},
      argument: "Reicht bis in die Quartiere und kommt jedes Jahr; 2017 waren es so 37,8 Prozent.",
      usedBy: "Statistikstelle Wuppertal, KOSIS"
    },
    {
      id: "mikrozensus",
      title: "Mikrozensus (D2)",
      parameters: {definition: "d2"},
      argument:
        "Erfasst auch Erwachsene der zweiten Generation; 2017 waren es so 40,5 Prozent, dafür ist es eine Stichprobe.",
      usedBy: "Land NRW, Destatis bis 2022"
    },
    {
      id: "mikrozensus-eng",
      title: "Mikrozensus, enger (D2e)",
      parameters: {definition: "d2e"},
      argument: "Reicht als Reihe am weitesten zurück; Eltern zählen nur, wenn sie im selben Haushalt leben.",
      usedBy: "Destatis vor 2017 (außer 2005, 2009 und 2013)"
    },
    {
      id: "fachkommission",
      title: "Fachkommission (D3)",
      parameters: {definition: "d3"},
      argument: "Zählt Einwanderung statt Staatsangehörigkeit; ein eingewanderter Elternteil allein genügt nicht.",
      usedBy: "Destatis seit März 2023"
    },
    {
      id: "tintg",
      title: "Teilhabegesetz (D4)",
      parameters: {definition: "d4"},
      argument: "Die gesetzliche Definition des Landes für Förderung und Berichte.",
      usedBy: "Land NRW nach § 4 TIntG"
    },
    {
      id: "arbeitslose",
      title: "Arbeitslose mit Angabe (D5)",
      parameters: {definition: "d5"},
      argument:
        "Einzige Zahl zum Migrationshintergrund aus der Arbeitsverwaltung; Nenner sind nur die Antworten, nie alle Arbeitslosen.",
      usedBy: "Bundesagentur (§ 281 SGB III)"
    },
    {
      id: "schule",
      title: "Schuldaten (D6)",
      parameters: {definition: "d6"},
      argument: "Schließt die Familiensprache ein; 2023/24 waren es in Wuppertal 58,6 Prozent.",
      usedBy: "IT.NRW, Schulministerium"
    },
    {
      id: "kmk",
      title: "KMK (D7)",
      parameters: {definition: "d7"},
      argument: "Bundesweit abgestimmter Katalog der Schulverwaltungen; für Wuppertal liefert ihn niemand.",
      usedBy: "Kultusministerkonferenz"
    },
    {
      id: "kita",
      title: "Kita (D8)",
      parameters: {definition: "d8a"},
      argument: "Merkmal der Kinder- und Jugendhilfestatistik; nur betreute Kinder.",
      usedBy: "Destatis, IT.NRW"
    },
    {
      id: "kita-sprache",
      title: "Kita, Familiensprache (D8)",
      parameters: {definition: "d8b"},
      argument: "Zweites, getrenntes Merkmal derselben Statistik: was in der Familie vorrangig gesprochen wird.",
      usedBy: "Destatis, IT.NRW"
    }
  ],
  direction: "Kontext",
  population: ({definition}) => populationen[definition],
  breaks: ({definition}) =>
    stichprobe.has(definition)
      ? ["MHDEF", "MZ20", "ZENSUS22"]
      : definition === "d5"
        ? ["MIGHEV"]
        : definition === "d9"
          ? [{id: "MHDEF", linked: begriffDesRegisters}]
          : ["MHDEF"],
  disclosure: "KOM, MZ, BA3 oder SCH je nach Quelle",
  example: (row, {definition}) =>
    `${entryWords(row)}: ${row.text} der ${grundgesamtheit[definition]} zählen nach ${definition.toUpperCase().slice(0, 2)} dazu.`,
  limits: [
    "Die Definitionen zählen verschiedene Menschen; ein Unterschied zwischen ihnen ist keine Entwicklung.",
    "D5 gilt nur für Arbeitslose mit Angabe, D6 und D7 nur für Schülerinnen und Schüler, D8 nur für betreute Kinder: Diese Anteile sind keine Anteile an der Bevölkerung.",
    "Das Melderegister erkennt Erwachsene der zweiten Generation nicht, die nicht bei den Eltern leben und keine zweite Staatsangehörigkeit haben."
  ],
  relevance: "Ohne Angabe der Definition ist jede Zahl zur Einwanderung mehrdeutig; hier steht sie an der Zahl.",
  assessment: {
    relevant: "Grundzahl des ganzen Berichts.",
    accepted: "Jede Stelle hält an ihrer Definition fest.",
    credible: "Register und Stichprobe sind je für sich geprüft.",
    easy: "Nur mit der Definition daneben verständlich.",
    robust: "Begriffswechsel 2005, 2017, 2021 und 2023 brechen die Reihe."
  },
  effort: {level: "mittel", why: "Sechs Quellen, die jährlich zusammengeführt werden müssen; D7 fehlt."},
  ethics: "Niemand wird durch die Zählung „fremd“: Die Mehrheit der Gezählten ist deutsch oder hier geboren.",
  method: [
    "D9 ist die Summe der fünf Komponenten des Melderegisters: 2018 waren es 72.043, 46.759, 11.801, 3.448 und 6.003, zusammen 140.054 oder 38,8 Prozent.",
    "Für den Mikrozensus steht kein Intervall: Es müsste aus der Stichprobe folgen, nicht aus der Hochrechnung."
  ],
  evidence: ["F:S5", "F:S6", "F:S4"],
  related: ["BEV-02", "BEV-04", "BIL-06"],
  state: "Vorschlag",
  version: "1.1.1",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {version: "1.1.0", date: "2026-11-22", what: "Varianten auch für D2 im engeren Sinn und die Familiensprache."},
    {version: "1.1.1", date: "2026-11-30", what: "Der Titel nennt die Gruppen beim Namen; die Rechnung ist dieselbe."}
  ]
});
