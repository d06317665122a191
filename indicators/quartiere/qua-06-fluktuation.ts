import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, mean} from "../engine/index.js";

/** QUA-06: turnover of residents, or the share of those who stayed ten years. */
export const fluktuation = defineIndicator({
  id: "QUA-06",
  title: "Fluktuation",
  question: "Wie viele Menschen wechseln in einem Jahr das Quartier?",
  theme: "quartiere",
  parameters: {
    mass: choice(
      "Maß",
      {fluktuation: "Fluktuation", wohndauer: "Anteil mit mindestens 10 Jahren Wohndauer"},
      "fluktuation"
    ),
    unterkunft: choice("Sammelunterkünfte", {mit: "mitgezählt", ohne: "nicht mitgezählt"}, "mit")
  },
  numerator: ({mass, unterkunft}) => {
    if (mass === "wohndauer") return count("einwohner-wohndauer", {wohndauer: {from: 10}});
    const ohne = {unterkunft: unterkunft === "mit" ? "insgesamt" : "uebrige"} as const;
    return mean(
      count("wanderungen", {bewegung: ["zuzug", "umzug-hinein"], ...ohne}),
      count("wanderungen", {bewegung: ["fortzug", "umzug-hinaus"], ...ohne})
    );
  },
  denominator: ({mass}) =>
    mass === "wohndauer"
      ? count("einwohner-wohndauer")
      : mean(count("einwohner-staaten"), count("einwohner-staaten", {}, {date: "previous-year-end"})),
  measure: ({mass}) => (mass === "wohndauer" ? "share" : "ratio"),
  unit: "Prozent",
  referenceDate: "Kalenderjahr; Wohndauer am 31. Dezember",
  breakdowns: ["stichtag", "quartier", "staatengruppe"],
  by: ["stichtag", "quartier"],
  variants: [
    {
      id: "fluktuation",
      title: "Fluktuation",
      parameters: {mass: "fluktuation"},
      argument: "Halbe Summe aus Zu- und Fortzügen, auch innerhalb der Stadt.",
      usedBy: "Statistikstellen der Städte (zu prüfen)"
    },
    {
      id: "ohne-unterkuenfte",
      title: "Ohne Sammelunterkünfte",
      parameters: {unterkunft: "ohne"},
      argument: "Verlegungen zwischen Unterkünften sind kein Zeichen unruhiger Nachbarschaft.",
      usedBy: "Vorschlag"
    },
    {
      id: "wohndauer",
      title: "Wohndauer",
      parameters: {mass: "wohndauer"},
      argument: "Misst Bleiben statt Gehen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "insgesamt",
  breaks: ["GEB", "UKR"],
  disclosure: "KOM",
  example: (row, {mass}) =>
    mass === "wohndauer"
      ? `${entryWords(row)}: ${row.text} wohnen seit mindestens 10 Jahren hier.`
      : `${entryWords(row)}: Die Fluktuation beträgt ${row.text}.`,
  limits: [
    "Gezählt werden Fälle, nicht Personen.",
    "Ohne Sammelunterkünfte bleibt der Nenner gleich, weil die Bewohnerinnen und Bewohner dort nicht getrennt geliefert werden.",
    "Für die ganze Stadt zählen auch Umzüge zwischen den Quartieren."
  ],
  relevance: "Zeigt, wo Nachbarschaften sich rasch ändern.",
  assessment: {
    relevant: "Für Quartiersarbeit wichtig.",
    accepted: "Formeln unterscheiden sich.",
    credible: "Melderegister.",
    easy: "Leicht zu lesen.",
    robust: "Unterkünfte verzerren."
  },
  effort: {level: "mittel", why: "Kleinräumige Auszüge der Statistikstelle."},
  ethics: "Wegziehen ist kein Scheitern.",
  evidence: ["K"],
  related: ["BEV-07"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
