import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-06: naturalisations over foreigners, with the five denominators that are in use. */
export const einbuergerungsquote = defineIndicator({
  id: "REC-06",
  title: "Einbürgerungsquote",
  question: "Wie viele von 100 Ausländerinnen und Ausländern werden in einem Jahr eingebürgert?",
  theme: "rechtsstatus",
  parameters: {
    zaehler: choice("Einbürgerungen", {alle: "alle", anspruch: "nur nach § 10 StAG (Anspruch)"}, "alle"),
    nenner: choice(
      "Nenner am 31.12. des Vorjahres",
      {
        alle: "alle Ausländerinnen und Ausländer",
        "ab-5": "mit mindestens 5 Jahren Aufenthalt",
        "ab-8": "mit mindestens 8 Jahren Aufenthalt",
        "ab-10": "mit mindestens 10 Jahren Aufenthalt",
        unbefristet: "ab 16 Jahren, mindestens 8 Jahre hier, unbefristet oder mit Freizügigkeit"
      },
      "alle"
    )
  },
  numerator: ({zaehler}) => count("einbuergerungen", zaehler === "alle" ? {} : {rechtsgrundlage: "p10"}),
  denominator: ({nenner}) => {
    const vorjahr = {date: "previous-year-end"} as const;
    switch (nenner) {
      case "alle":
        return count("auslaender-titel", {}, vorjahr);
      case "ab-5":
        return count("auslaender-titel", {aufenthaltsdauer: {from: 5}}, vorjahr);
      case "ab-8":
        return count("auslaender-titel", {aufenthaltsdauer: {from: 8}}, vorjahr);
      case "ab-10":
        return count("auslaender-titel", {aufenthaltsdauer: {from: 10}}, vorjahr);
      case "unbefristet":
        return count(
          "auslaender-titel",
          {
            alter: {from: 16},
            aufenthaltsdauer: {from: 8},
            titel: ["unbefristet", "freizuegigkeit"]
          },
          vorjahr
        );
    }
  },
  measure: "ratio",
  unit: "Prozent",
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "geschlecht", "staatengruppe"],
  variants: [
    {
      id: "v1",
      title: "V1: alle",
      parameters: {zaehler: "alle", nenner: "alle"},
      argument:
        "Einfach, überall vorhanden und ohne Annahme, wer einen Anspruch hat; sinkt aber, sobald viele neu zuziehen.",
      usedBy: "Länder (Indikator B2b)"
    },
    {
      id: "v2",
      title: "V2: ab 8 Jahren",
      parameters: {zaehler: "alle", nenner: "ab-8"},
      argument: "Nur wer nach altem Recht lange genug hier war, konnte sich einbürgern lassen.",
      usedBy: "Länder (Indikator B2a)"
    },
    {
      id: "v3",
      title: "V3: ab 10 Jahren",
      parameters: {zaehler: "alle", nenner: "ab-10"},
      argument: "Ausgeschöpftes Einbürgerungspotenzial: unempfindlich gegen kurze Fristen und Rechtsänderungen.",
      usedBy: "Destatis"
    },
    {
      id: "v4",
      title: "V4: Anspruch",
      parameters: {zaehler: "anspruch", nenner: "unbefristet"},
      argument: "Zähler und Nenner zählen Menschen, die einen Anspruch nach § 10 StAG haben können.",
      usedBy: "Wiesbaden"
    },
    {
      id: "v5",
      title: "V5: ab 5 Jahren",
      parameters: {zaehler: "alle", nenner: "ab-5"},
      argument: "Frist des Rechts seit 27.06.2024.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "D1",
  breaks: ["STAG24", "R5-2018"],
  disclosure: "R5",
  example: (row, {nenner}) =>
    `${entryWords(row)}: Die Einbürgerungen entsprachen ${row.text} der Zahl der Ausländerinnen und Ausländer` +
    `${nenner === "alle" ? "" : " im gewählten Nenner"}.`,
  limits: [
    "Die fünf Nenner ergeben fünf Niveaus; nur Reihen mit demselben Nenner lassen sich vergleichen.",
    "Ein Rückgang kann fehlendes Personal in der Behörde bedeuten und kein nachlassendes Interesse.",
    "Der Zähler kann Menschen enthalten, die nicht im Nenner stehen."
  ],
  relevance: "Einbürgerung gibt volle politische Rechte; die Quote zeigt, wie viele diesen Schritt gehen können.",
  assessment: {
    relevant: "Kernzahl der rechtlichen Teilhabe.",
    accepted: "Fünf Fassungen sind in Gebrauch.",
    credible: "Amtlich; seit 2018 gerundet.",
    easy: "Quote leicht, Nenner schwer zu erklären.",
    robust: "Rechtsänderung 2024 verändert Zähler und Nenner zugleich."
  },
  effort: {
    level: "mittel",
    why: "Zähler von der Einbürgerungsbehörde, Nenner nach Dauer und Titel von der Ausländerbehörde."
  },
  ethics: "Eine niedrige Quote ist keine Ablehnung durch die Menschen.",
  method: [
    "Verhältnis und kein Anteil: Deshalb steht kein Intervall, und ein Wert über 100 wäre nicht gesperrt.",
    "Bezogen wird auf den Bestand am 31. Dezember des Vorjahres.",
    "V4 liest die Definition aus Wiesbaden als „unbefristet oder EU“; der Wortlaut ist zu prüfen."
  ],
  evidence: ["F:S16", "F:S21", "F:S59"],
  related: ["REC-07", "REC-08", "BEV-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
