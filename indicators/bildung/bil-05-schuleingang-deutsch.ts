import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BIL-05: German at the school entry examination; a gap, since the Gesundheitsamt delivers nothing. */
export const schuleingangDeutsch = defineIndicator({
  id: "BIL-05",
  title: "Deutschkompetenz bei der Schuleingangsuntersuchung",
  question: "Wie viele Kinder mit anderer Erstsprache können vor der Einschulung gut Deutsch?",
  theme: "bildung",
  parameters: {
    nenner: choice("Nenner", {andere: "Kinder mit anderer Erstsprache", alle: "alle untersuchten Kinder"}, "andere")
  },
  numerator: ({nenner}) =>
    count(
      "schuleingangsuntersuchung",
      nenner === "andere" ? {erstsprache: "andere", ergebnis: "gut"} : {ergebnis: "gut"}
    ),
  denominator: ({nenner}) => count("schuleingangsuntersuchung", nenner === "andere" ? {erstsprache: "andere"} : {}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Einschulungsjahrgang",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  variants: [
    {
      id: "andere",
      title: "Andere Erstsprache",
      parameters: {nenner: "andere"},
      argument: "Nur für diese Kinder wird das Merkmal erhoben, wie es gemeint ist.",
      usedBy: "SOPESS, Landeszentrum Gesundheit (zu prüfen)"
    },
    {
      id: "alle",
      title: "Alle Kinder",
      parameters: {nenner: "alle"},
      argument: "Misst den Bedarf eines Jahrgangs.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "insgesamt",
  breaks: ["COVID"],
  disclosure: "KOM10",
  example: (row) => `${entryWords(row)}: ${row.text} der Kinder im Nenner zeigten gute Deutschkenntnisse.`,
  limits: [
    "Datenlücke: Das Gesundheitsamt gehört nicht zu den acht Stellen, die liefern.",
    "Die Jahrgänge 2020 bis 2022 sind unvollständig untersucht."
  ],
  relevance: "Letzte Gelegenheit für Förderung vor der Schule.",
  assessment: {
    relevant: "Für Förderung entscheidend.",
    accepted: "Verfahren landesweit gleich.",
    credible: "Untersuchung durch Fachleute.",
    easy: "Leicht zu lesen.",
    robust: "Lücken durch die Pandemie."
  },
  effort: {level: "hoch", why: "Lieferung muss mit dem Gesundheitsamt vereinbart werden."},
  ethics: "Ein Test beschreibt einen Tag und kein Kind.",
  evidence: ["K"],
  related: ["BIL-03"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
