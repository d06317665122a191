import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {anDenen, ohneFoerderschule, populationDerSchulgruppe, schulgruppe} from "./schulgruppe.js";
import {wuppertal} from "../vocabulary/areas.js";

/** Single years of age in which pupils leave school. */
const altersjahre = ["k15", "k16", "k17", "k18", "k19", "k20"] as const;

/** BIL-10: school leavers without a first certificate, of all leavers or as a sum of rates. */
export const ohneAbschluss = defineIndicator({
  id: "BIL-10",
  title: "Schulabgang ohne Ersten Schulabschluss",
  question: "Wie viele Jugendliche verlassen die Schule ohne Abschluss?",
  theme: "bildung",
  parameters: {
    gruppe: choice("Gruppe", {alle: "alle", nichtdeutsch: "nichtdeutsch", deutsch: "deutsch"}, "alle"),
    berechnung: choice(
      "Berechnung",
      {abgaenge: "an allen Abgängen", quotensumme: "Quotensumme über Altersjahre"},
      "abgaenge"
    ),
    foerderschule: choice("Förderschulen", {mit: "mitgezählt", ohne: "nicht mitgezählt"}, "mit")
  },
  numerator: ({gruppe, berechnung, foerderschule}) =>
    count("schulabgaenge", {
      abschluss: "ohne",
      schulform: foerderschule === "mit" ? "allgemeinbildend" : ohneFoerderschule,
      ...schulgruppe(gruppe),
      ...(berechnung === "quotensumme" ? {alter: altersjahre} : {})
    }),
  denominator: ({gruppe, berechnung, foerderschule}) =>
    berechnung === "quotensumme"
      ? count(
          "bevoelkerung-jahrgang",
          {gebiet: wuppertal, alter: altersjahre, ...(gruppe === "alle" ? {} : {staatsangehoerigkeit: gruppe})},
          {date: "previous-year-end"}
        )
      : count("schulabgaenge", {
          schulform: foerderschule === "mit" ? "allgemeinbildend" : ohneFoerderschule,
          ...schulgruppe(gruppe)
        }),
  over: ({berechnung}) => (berechnung === "quotensumme" ? ["alter"] : []),
  measure: ({berechnung}) => (berechnung === "quotensumme" ? "sum-of-rates" : "share"),
  unit: "Prozent",
  referenceDate: "Abgangsjahr (Sommer)",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "abgaenge",
      title: "An allen Abgängen",
      parameters: {berechnung: "abgaenge"},
      argument: "Einfach und aus einer Quelle.",
      usedBy: "Länder, LSN"
    },
    {
      id: "quotensumme",
      title: "Quotensumme",
      parameters: {berechnung: "quotensumme"},
      argument: "Bezieht auf gleichaltrige Jugendliche und hängt nicht davon ab, wie viele im selben Jahr abgehen.",
      usedBy: "Destatis, KMK (zu prüfen)"
    },
    {
      id: "ohne-foerderschule",
      title: "Ohne Förderschulen",
      parameters: {foerderschule: "ohne"},
      argument: "Förderschulen vergeben eigene Abschlüsse; ohne sie erscheint die Zahl kleiner.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: ({gruppe}) => populationDerSchulgruppe(gruppe),
  breaks: ["SCHULFORM"],
  disclosure: "SCH",
  example: (row, {gruppe, berechnung}) =>
    berechnung === "quotensumme"
      ? `${entryWords(row)}: Bezogen auf Gleichaltrige verließen ${row.text} ${anDenen[gruppe]("Jugendlichen")} die Schule ohne Ersten Schulabschluss.`
      : `${entryWords(row)}: ${row.text} ${anDenen[gruppe]("Abgänge")} hatten keinen Ersten Schulabschluss.`,
  limits: [
    "Nachgeholte Abschlüsse am Berufskolleg fehlen.",
    "Die Quotensumme bezieht Abgänge am Schulort auf die Bevölkerung am Wohnort."
  ],
  relevance: "Ohne Abschluss ist der Weg in Ausbildung fast versperrt.",
  assessment: {
    relevant: "Hohe Bedeutung für Lebenswege.",
    accepted: "Überall berichtet, verschieden berechnet.",
    credible: "Amtlich.",
    easy: "Leicht zu lesen.",
    robust: "Kleine Jahrgänge schwanken."
  },
  effort: {level: "gering", why: "Amtliche Schuldaten."},
  ethics: "Keine Schuldzuweisung an Familien.",
  method: [
    "Für die Quotensumme steht kein Intervall: Sie addiert Quoten verschiedener Jahrgänge, deren Schwankungen sich nicht einfach zusammenfassen lassen."
  ],
  evidence: ["F:S13"],
  related: ["BIL-11"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
