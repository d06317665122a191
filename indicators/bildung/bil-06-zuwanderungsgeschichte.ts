import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, type Selection} from "../engine/index.js";
import {begriffDerSchule} from "./schulgruppe.js";

/** BIL-06: pupils with Zuwanderungsgeschichte as the school statistic of NRW defines it. */
export const schuelerZuwanderungsgeschichte = defineIndicator({
  id: "BIL-06",
  title: "Schülerinnen und Schüler mit Zuwanderungsgeschichte",
  question: "Wie viele Schülerinnen und Schüler haben eine Zuwanderungsgeschichte?",
  theme: "bildung",
  parameters: {
    quelle: choice("Quelle", {schulamt: "Schulamt", land: "IT.NRW (21111)"}, "land"),
    ort: choice("Gezählt nach", {schulort: "Ort der Schule", wohnort: "Wohnort"}, "schulort"),
    umfang: choice(
      "Schulen",
      {alle: "allgemeinbildende Schulen und Berufskollegs", allgemeinbildend: "nur allgemeinbildende Schulen"},
      "alle"
    )
  },
  numerator: ({quelle, ort, umfang}) => schueler(quelle, ort, umfang, "mit"),
  denominator: ({quelle, ort, umfang}) => schueler(quelle, ort, umfang, "insgesamt"),
  measure: "share",
  unit: "Prozent",
  referenceDate: "15. Oktober",
  breakdowns: ["stichtag", "gebiet", "schulform", "geschlecht"],
  by: ({quelle, ort}) => (quelle === "land" && ort === "schulort" ? ["stichtag", "gebiet"] : ["stichtag"]),
  variants: [
    {
      id: "schulort",
      title: "Schulort",
      parameters: {ort: "schulort", umfang: "alle"},
      argument:
        "So veröffentlicht das Land, mit Berufskollegs: 2023/24 in Wuppertal 58,6 Prozent, der höchste Wert in NRW (Land: 43 Prozent).",
      usedBy: "IT.NRW"
    },
    {
      id: "wohnort",
      title: "Wohnort",
      parameters: {ort: "wohnort"},
      argument: "Passt zu den übrigen Zahlen über Menschen in der Stadt; nur das Schulamt kann so zählen.",
      usedBy: "Vorschlag"
    },
    {
      id: "allgemeinbildend",
      title: "Ohne Berufskolleg",
      parameters: {umfang: "allgemeinbildend"},
      argument:
        "Wer am Berufskolleg lernt, ist oft schon erwachsen; ohne Berufskollegs bleiben die Jahre der Schulpflicht.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D6",
  breaks: [{id: "MHDEF", linked: begriffDerSchule}],
  disclosure: "SCH",
  example: (row) => `${entryWords(row)}: ${row.text} der Schülerinnen und Schüler haben eine Zuwanderungsgeschichte.`,
  limits: [
    "D6 schließt die Familiensprache ein und ist mit dem Migrationshintergrund des Melderegisters nicht vergleichbar.",
    "Nach dem Wohnort zählt immer das Schulamt, weil die amtlichen Schuldaten den Ort der Schule führen."
  ],
  relevance: "Sagt Schulen und Schulträger, wer zu ihnen kommt.",
  assessment: {
    relevant: "Grundzahl der Schulplanung.",
    accepted: "Amtlich definiert.",
    credible: "Angabe der Schulen.",
    easy: "Leicht zu lesen, Definition weit.",
    robust: "Definition seit Jahren gleich."
  },
  effort: {level: "gering", why: "Amtliche Schuldaten."},
  ethics: "Keine Reihung von Schulen.",
  evidence: ["F:S11"],
  related: ["BEV-03", "BIL-09"],
  state: "Vorschlag",
  version: "1.1.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."},
    {
      version: "1.1.0",
      date: "2026-11-22",
      what: "Standard sind allgemeinbildende Schulen und Berufskollegs: So zählt die veröffentlichte Zahl des Landes. Ohne Berufskollegs ist eine Variante; nach Schulformen lässt sich aufteilen."
    }
  ]
});

function schueler(
  quelle: "schulamt" | "land",
  ort: "schulort" | "wohnort",
  umfang: "allgemeinbildend" | "alle",
  zuwanderungsgeschichte: "mit" | "insgesamt"
): Selection {
  const schulform = umfang === "alle" ? {} : ({schulform: "allgemeinbildend"} as const);
  return quelle === "land" && ort === "schulort"
    ? count("schueler-amtlich", {...schulform, zuwanderungsgeschichte})
    : count("schueler", {ort, ...schulform, zuwanderungsgeschichte});
}
