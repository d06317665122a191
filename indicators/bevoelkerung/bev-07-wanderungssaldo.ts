import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, mean, minus, sum} from "../engine/index.js";

const zuzuege = {
  insgesamt: "zuzug",
  "ohne-amtlich": "zuzug",
  ausland: "zuzug-ausland",
  inland: "zuzug-inland"
} as const;

const fortzuege = {
  insgesamt: "fortzug",
  "ohne-amtlich": ["fortzug-ausland", "fortzug-inland"],
  ausland: "fortzug-ausland",
  inland: "fortzug-inland"
} as const;

/** BEV-07: net migration over the city limits per 1,000 residents. */
export const wanderungssaldo = defineIndicator({
  id: "BEV-07",
  title: "Wanderungssaldo je 1.000 Einwohnerinnen und Einwohner",
  question: "Ziehen mehr Menschen in die Stadt oder aus ihr fort?",
  theme: "bevoelkerung",
  parameters: {
    raum: choice(
      "Über die Grenze",
      {
        insgesamt: "insgesamt",
        "ohne-amtlich": "insgesamt, ohne Abmeldungen von Amts wegen",
        ausland: "Ausland",
        inland: "Inland"
      },
      "insgesamt"
    )
  },
  numerator: ({raum}) =>
    sum(count("wanderungen", {bewegung: zuzuege[raum]}), minus(count("wanderungen", {bewegung: fortzuege[raum]}))),
  denominator: () => mean(count("einwohner-staaten"), count("einwohner-staaten", {}, {date: "previous-year-end"})),
  measure: "ratio",
  factor: () => 1000,
  unit: "Promille",
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "quartier", "geschlecht", "staatengruppe"],
  variants: [
    {
      id: "mit-amtlich",
      title: "Mit Abmeldungen von Amts wegen",
      parameters: {raum: "insgesamt"},
      argument: "So meldet die amtliche Statistik; Bereinigungen des Registers erscheinen als Fortzüge.",
      usedBy: "Statistisches Landesamt (12711) (zu prüfen)"
    },
    {
      id: "ohne-amtlich",
      title: "Ohne Abmeldungen von Amts wegen",
      parameters: {raum: "ohne-amtlich"},
      argument: "Zeigt nur, wer sich selbst abgemeldet hat, und überzeichnet damit den Saldo.",
      usedBy: "Vorschlag"
    },
    {
      id: "ausland",
      title: "Nur Ausland",
      parameters: {raum: "ausland"},
      argument: "Trennt internationale Wanderung vom Umland.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "insgesamt",
  breaks: ["UKR", "AZR16"],
  disclosure: "KOM",
  example: (row) => `${entryWords(row)}: Der Saldo beträgt ${row.text} Menschen der mittleren Bevölkerung.`,
  limits: [
    "Gezählt werden Fälle, nicht Personen: Wer zweimal umzieht, zählt zweimal.",
    "Umzüge in Landeseinrichtungen und zurück blähen Zu- und Fortzüge auf."
  ],
  relevance: "Erklärt, woher Veränderungen der Bevölkerung kommen.",
  assessment: {
    relevant: "Zeigt Wachstum durch Wanderung.",
    accepted: "Übliche Größe der Demografie.",
    credible: "Meldepflicht; Fortzüge werden oft nicht gemeldet.",
    easy: "Vorzeichen und Promille müssen erklärt werden.",
    robust: "Einzelne Ereignisse (2015, 2022) prägen die Reihe."
  },
  effort: {level: "gering", why: "Wanderungsstatistik liegt der Statistikstelle vor."},
  ethics: "Zuzug ist keine „Welle“; die Sprache bleibt nüchtern.",
  method: ["Die mittlere Bevölkerung ist das Mittel aus dem Bestand am 31. Dezember des Jahres und des Vorjahres."],
  evidence: ["K"],
  related: ["BEV-01", "QUA-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
