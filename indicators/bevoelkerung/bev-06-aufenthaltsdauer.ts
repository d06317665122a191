import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BEV-06: length of stay of foreigners: share from a number of years on, or the median. */
export const aufenthaltsdauer = defineIndicator({
  id: "BEV-06",
  title: "Aufenthaltsdauer der ausländischen Bevölkerung",
  question: "Wie lange leben Ausländerinnen und Ausländer schon hier?",
  theme: "bevoelkerung",
  parameters: {
    angabe: choice("Angabe", {anteil: "Anteil ab einer Dauer", median: "Median in Jahren"}, "anteil"),
    grenze: choice(
      "Mindestdauer",
      {
        "4": "4 Jahre",
        "5": "5 Jahre (Einbürgerung seit 2024)",
        "8": "8 Jahre (Einbürgerung bis 2024)",
        "10": "10 Jahre (Destatis)",
        "15": "15 Jahre",
        "20": "20 Jahre"
      },
      "8"
    )
  },
  numerator: ({angabe, grenze}) =>
    count("auslaender-titel", angabe === "anteil" ? {aufenthaltsdauer: {from: Number(grenze)}} : {}),
  denominator: ({angabe}) => (angabe === "anteil" ? count("auslaender-titel") : undefined),
  over: ({angabe}) => (angabe === "median" ? ["aufenthaltsdauer"] : []),
  measure: ({angabe}) => (angabe === "anteil" ? "share" : "median"),
  unit: ({angabe}) => (angabe === "anteil" ? "Prozent" : "Jahre"),
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter", "staatengruppe"],
  variants: [
    {
      id: "ab-8",
      title: "Ab 8 Jahren",
      parameters: {grenze: "8"},
      argument: "Schnitt des alten Einbürgerungsrechts und des Ländermonitorings.",
      usedBy: "Länder (IntMK)"
    },
    {
      id: "ab-5",
      title: "Ab 5 Jahren",
      parameters: {grenze: "5"},
      argument: "Frist des Staatsangehörigkeitsrechts seit 27.06.2024.",
      usedBy: "Vorschlag"
    },
    {
      id: "ab-10",
      title: "Ab 10 Jahren",
      parameters: {grenze: "10"},
      argument: "Bezug des ausgeschöpften Einbürgerungspotenzials.",
      usedBy: "Destatis"
    },
    {
      id: "median",
      title: "Median",
      parameters: {angabe: "median"},
      argument: "Ein Wert statt einer Grenze, gegen sehr lange Aufenthalte unempfindlich.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["AZR04", "AZR16", "UKR"],
  disclosure: "R5 und KOM",
  example: (row, {angabe, grenze}) =>
    angabe === "anteil"
      ? `${entryWords(row)}: ${row.text} der Ausländerinnen und Ausländer leben seit mindestens ${grenze} Jahren in Deutschland.`
      : `${entryWords(row)}: Die Hälfte der Ausländerinnen und Ausländer lebt seit höchstens ${row.text} Jahren in Deutschland.`,
  limits: [
    "Gezählt wird ab dem ersten Zuzug; wer zwischendurch fort war, wird je nach Register anders geführt.",
    "Eingebürgerte fehlen: Wer lange bleibt und sich einbürgern lässt, verschwindet aus der Zahl."
  ],
  relevance: "Bestimmt, wer sich einbürgern lassen und wer auf Dauer planen kann.",
  assessment: {
    relevant: "Bezug für Recht und Angebote.",
    accepted: "Klassen unterscheiden sich zwischen den Stellen.",
    credible: "Register, mit bekannten Bereinigungen.",
    easy: "Median leichter zu erklären als Klassen.",
    robust: "Starke Zuwanderung senkt den Wert sofort."
  },
  effort: {level: "mittel", why: "Auswertung des Fachverfahrens nach Dauer."},
  ethics: "Kurze Aufenthaltsdauer ist kein Mangel.",
  method: [
    "Der Median wird in den Klassen linear interpoliert; liegt er in der offenen Klasse ab 20 Jahren, gibt es keinen Wert.",
    "Für den Median steht kein Intervall: Er ist in Klassen interpoliert, und die Breite der Klassen macht mehr aus als der Zufall."
  ],
  evidence: ["F:S21", "K"],
  related: ["REC-06", "REC-07"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
