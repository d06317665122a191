import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, sum} from "../engine/index.js";

/** REC-01: share of foreigners with a right to stay for good. */
export const gesicherterAufenthalt = defineIndicator({
  id: "REC-01",
  title: "Anteil mit langfristig gesichertem Aufenthaltsrecht",
  question: "Wie viele von 100 Ausländerinnen und Ausländern können auf Dauer bleiben?",
  theme: "rechtsstatus",
  parameters: {
    eu: choice(
      "Freizügigkeit",
      {pauschal: "alle Unionsbürgerinnen und -bürger", "ab-5": "erst ab 5 Jahren Aufenthalt"},
      "pauschal"
    ),
    tuerkei: choice(
      "Türkische Staatsangehörige ab 5 Jahren",
      {nein: "nur mit unbefristetem Titel", ja: "wegen des Assoziationsrechts mitgezählt"},
      "nein"
    )
  },
  numerator: ({eu, tuerkei}) =>
    sum(
      count("auslaender-titel", {titel: "unbefristet"}),
      count(
        "auslaender-titel",
        eu === "pauschal" ? {titel: "freizuegigkeit"} : {titel: "freizuegigkeit", aufenthaltsdauer: {from: 5}}
      ),
      ...(tuerkei === "ja"
        ? [
            count("auslaender-titel", {
              staatengruppe: "tuerkei",
              titel: ["befristet", "fiktion"],
              aufenthaltsdauer: {from: 5}
            })
          ]
        : [])
    ),
  denominator: () => count("auslaender-titel"),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht", "alter"],
  variants: [
    {
      id: "pauschal",
      title: "EU pauschal",
      parameters: {eu: "pauschal"},
      argument: "Unionsrecht schützt vom ersten Tag an; so rechnet Wiesbaden (2020: 72 Prozent).",
      usedBy: "Wiesbaden, Länder"
    },
    {
      id: "ab-5",
      title: "EU ab 5 Jahren",
      parameters: {eu: "ab-5"},
      argument: "Ein Daueraufenthaltsrecht entsteht erst nach fünf Jahren.",
      usedBy: "Vorschlag"
    },
    {
      id: "assoziation",
      title: "Mit Assoziationsrecht",
      parameters: {tuerkei: "ja"},
      argument: "Türkische Beschäftigte haben nach dem Assoziationsrecht einen ähnlich festen Aufenthalt.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "D1",
  breaks: ["AZR16", "BREXIT", "UKR", "CHANCE"],
  disclosure: "R5 und KOM",
  example: (row) =>
    `${entryWords(row)}: ${row.text} der Ausländerinnen und Ausländer haben ein langfristig gesichertes Aufenthaltsrecht.`,
  limits: [
    "Vorübergehender Schutz nach § 24 AufenthG zählt nie als gesichert.",
    "Eingebürgerte fehlen; Einbürgerungen senken den Anteil."
  ],
  relevance: "Aufenthaltssicherheit entscheidet über Ausbildung, Arbeit und Wohnen.",
  assessment: {
    relevant: "Kern der rechtlichen Teilhabe.",
    accepted: "Im Ländermonitoring abgestimmt.",
    credible: "Fachverfahren, rechtlich eindeutig.",
    easy: "Titel müssen erklärt werden.",
    robust: "Zuwanderung neuer Gruppen senkt den Anteil mechanisch."
  },
  effort: {level: "mittel", why: "Auszug der Ausländerbehörde nach Titeln."},
  ethics: "Kein Titel wird als „schlechter“ dargestellt; er beschreibt Recht, nicht Menschen.",
  evidence: ["F:S16", "F:S21"],
  related: ["REC-02", "REC-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
