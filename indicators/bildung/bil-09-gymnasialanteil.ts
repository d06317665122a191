import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {anDenen, begriffDerSchule, ohneFoerderschule, populationDerSchulgruppe, schulgruppe} from "./schulgruppe.js";

/** BIL-09: share of grade 8 at a Gymnasium. */
export const gymnasialanteil = defineIndicator({
  id: "BIL-09",
  title: "Schulformverteilung im 8. Jahrgang (Gymnasialanteil)",
  question: "Wie viele Jugendliche der 8. Klasse besuchen ein Gymnasium?",
  theme: "bildung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {
        alle: "alle",
        nichtdeutsch: "nichtdeutsch",
        deutsch: "deutsch",
        mit: "mit Zuwanderungsgeschichte",
        ohne: "ohne Zuwanderungsgeschichte"
      },
      "alle"
    ),
    nenner: choice("Nenner", {alle: "alle allgemeinbildenden Schulen", ohne: "ohne Förderschulen"}, "alle")
  },
  numerator: ({gruppe}) => count("schueler-amtlich", {jahrgang: "j8", schulform: "gymnasium", ...schulgruppe(gruppe)}),
  denominator: ({gruppe, nenner}) =>
    count("schueler-amtlich", {
      jahrgang: "j8",
      schulform: nenner === "alle" ? "allgemeinbildend" : ohneFoerderschule,
      ...schulgruppe(gruppe)
    }),
  measure: "share",
  unit: "Prozent",
  referenceDate: "15. Oktober",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "nationalitaet",
      title: "Nach Staatsangehörigkeit",
      parameters: {gruppe: "nichtdeutsch"},
      argument: "Lange Reihen und alle Länder.",
      usedBy: "Länder, LSN"
    },
    {
      id: "zuwanderungsgeschichte",
      title: "Nach Zuwanderungsgeschichte",
      parameters: {gruppe: "mit"},
      argument: "Zählt auch Deutsche aus eingewanderten Familien.",
      usedBy: "NRW"
    },
    {
      id: "ohne-foerderschule",
      title: "Ohne Förderschulen",
      parameters: {gruppe: "nichtdeutsch", nenner: "ohne"},
      argument: "Vergleichbarer, blendet aber Überweisungen zur Förderschule aus.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Annäherung",
  population: ({gruppe}) => populationDerSchulgruppe(gruppe),
  breaks: ["SCHULFORM", {id: "MHDEF", linked: begriffDerSchule}],
  disclosure: "SCH",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: ${row.text} ${anDenen[gruppe]("Jugendlichen")} in Klasse 8 besuchen ein Gymnasium.`,
  limits: [
    "Gesamtschulen mit Oberstufe zählen nicht mit.",
    "Neu Zugewanderte in Förderklassen sind im Nenner enthalten."
  ],
  relevance: "Zeigt, wohin Bildungswege in der Mittelstufe führen.",
  assessment: {
    relevant: "Chancengleichheit.",
    accepted: "Im Ländermonitoring.",
    credible: "Amtlich.",
    easy: "Leicht zu lesen.",
    robust: "Umbau der Schulformen."
  },
  effort: {level: "gering", why: "Amtliche Schuldaten."},
  ethics: "Kein Maß für Begabung.",
  evidence: ["F:S13", "F:S16"],
  related: ["BIL-08", "BIL-11"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
