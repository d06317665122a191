import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {begriffDesRegisters} from "../bevoelkerung/begriff.js";

/** Groups of origin that are told apart in all years. */
const sechs = ["ohne", "eu27", "tuerkei", "ukraine", "asylherkunft", "uebrige-drittstaaten"] as const;

/** QUA-04: diversity of a Quartier by groups of origin, and Theil’s H over all. */
export const diversitaet = defineIndicator({
  id: "QUA-04",
  title: "Diversität (Entropie) und Theils H",
  question: "Wie gemischt sind die Quartiere, und wie ungleich ist die Mischung verteilt?",
  theme: "quartiere",
  parameters: {
    mass: choice(
      "Maß",
      {diversity: "Diversität je Quartier", "multigroup-theil-h": "Theils H über alle Quartiere"},
      "diversity"
    ),
    zahl: choice("Gruppen", {"6": "sechs Gruppen", "7": "sieben, mit „unbestimmt“"}, "6")
  },
  numerator: ({zahl}) => count("einwohner-herkunft", {herkunft: zahl === "6" ? sechs : [...sechs, "unbestimmt"]}),
  over: ({mass}) => (mass === "diversity" ? ["herkunft"] : ["herkunft", "quartier"]),
  measure: ({mass}) => mass,
  unit: "Index",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  by: ({mass}) => (mass === "diversity" ? ["stichtag", "quartier"] : ["stichtag"]),
  variants: [
    {
      id: "diversitaet",
      title: "Diversität",
      parameters: {mass: "diversity"},
      argument: "Je Quartier: 0 ist eine einzige Gruppe, 1 alle gleich groß.",
      usedBy: "Stadtforschung (zu prüfen)"
    },
    {
      id: "h",
      title: "Theils H",
      parameters: {mass: "multigroup-theil-h"},
      argument: "Eine Zahl für die Stadt; lässt sich in „zwischen“ und „innerhalb“ der Stadtbezirke zerlegen.",
      usedBy: "Theil und Finizza"
    }
  ],
  direction: "Kontext",
  population: "D9",
  breaks: ["GEB", {id: "MHDEF", linked: begriffDesRegisters}],
  disclosure: "Index unkritisch; Eingangszellen gesperrt",
  example: (row) => `${entryWords(row)}: Der Index beträgt ${row.text}.`,
  limits: [
    "Hohe Diversität ist nicht dasselbe wie ein hoher Anteil mit Migrationshintergrund.",
    "Der Wert hängt von der Zahl der Gruppen ab; sie bleibt über die Jahre gleich."
  ],
  relevance: "Beschreibt Vielfalt, ohne eine Gruppe zur Norm zu machen.",
  assessment: {
    relevant: "Segregation ist ein Kernthema der Stadtplanung.",
    accepted: "In der Forschung Standard.",
    credible: "Register; Zuschnitt der Gebiete wirkt mit.",
    easy: "Indizes brauchen Erklärung.",
    robust: "Kleine Gruppen und neue Grenzen verzerren."
  },
  effort: {level: "mittel", why: "Kleinräumige Auszüge der Statistikstelle."},
  ethics: "Gruppen sind Rechenhilfen und keine Gemeinschaften.",
  method: [
    "Diversität ist die Entropie der Gruppen, geteilt durch die von ebenso vielen gleich großen Gruppen.",
    "Ein Intervall steht nicht: Gezählt sind alle Menschen; bei kleinen Gruppen ist der Zufallswert von QUA-02 mitzulesen."
  ],
  evidence: ["C"],
  related: ["QUA-02"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
