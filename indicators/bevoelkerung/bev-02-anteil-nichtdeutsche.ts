import {choice, defineIndicator} from "../definition/index.js";
import {count} from "../engine/index.js";

/** BEV-02: share of residents without German nationality, with the denominators that are disputed. */
export const anteilNichtdeutsche = defineIndicator({
  id: "BEV-02",
  title: "Anteil nichtdeutscher Staatsangehöriger",
  question: "Wie groß ist der Teil der Bevölkerung, der keine deutsche Staatsangehörigkeit hat?",
  theme: "bevoelkerung",
  parameters: {
    quelle: choice(
      "Quelle des Zählers",
      {
        azr: "Ausländerzentralregister über Bevölkerungsfortschreibung",
        fortschreibung: "eine Quelle: Bevölkerungsfortschreibung",
        melderegister: "eine Quelle: Melderegister (Quartiere)"
      },
      "azr"
    )
  },
  numerator: ({quelle}) => {
    switch (quelle) {
      case "azr":
        return count("auslaender-azr");
      case "fortschreibung":
        return count("bevoelkerung-nationalitaet", {staatsangehoerigkeit: "nichtdeutsch"});
      case "melderegister":
        return count("einwohner-staaten", {staatengruppe: "nichtdeutsch"});
    }
  },
  denominator: ({quelle}) => {
    switch (quelle) {
      case "azr":
        return count("bevoelkerung-alter");
      case "fortschreibung":
        return count("bevoelkerung-nationalitaet");
      case "melderegister":
        return count("einwohner-staaten");
    }
  },
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "quartier", "geschlecht"],
  variants: [
    {
      id: "register-mix",
      title: "Register-Mix",
      parameters: {quelle: "azr"},
      argument:
        "Das Ausländerzentralregister gliedert tief nach Staatsangehörigkeit und Aufenthalt; wer diese Angaben " +
        "auswertet, bleibt mit dem Anteil bei derselben Quelle.",
      usedBy: "Ländermonitoring, Landesamt für Statistik Niedersachsen"
    },
    {
      id: "eine-quelle",
      title: "Eine Quelle",
      parameters: {quelle: "fortschreibung"},
      argument:
        "Zähler und Nenner stammen aus derselben Zählung. Das Ausländerzentralregister liegt bundesweit rund eine " +
        "Million über der Fortschreibung (2022: 13,4 gegenüber 12,4 Millionen).",
      usedBy: "Vorschlag"
    },
    {
      id: "melderegister",
      title: "Melderegister",
      parameters: {quelle: "melderegister"},
      argument: "Nur das Melderegister reicht bis in die Quartiere; Zähler und Nenner stammen aus einer Zählung.",
      usedBy: "Statistikstelle Wuppertal"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ({quelle}) => {
    if (quelle === "melderegister") return ["NEBEN", "GEB", "UKR", "STAG24"];
    return quelle === "azr" ? ["ZENSUS22", "AZR04", "AZR16", "UKR", "STAG24"] : ["ZENSUS22", "UKR", "STAG24"];
  },
  disclosure: "R5",
  example: ({labels, text}) =>
    `${labels.gebiet ?? labels.quartier ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"} hatten ${text} der ` +
    "Bevölkerung keine deutsche Staatsangehörigkeit.",
  limits: [
    "Wer neben einer anderen auch die deutsche Staatsangehörigkeit hat, zählt als deutsch.",
    "Die Zahl sagt nichts über Einwanderung: Viele Ausländerinnen und Ausländer sind hier geboren, viele Eingewanderte sind Deutsche.",
    "Ausländerzentralregister und Fortschreibung zählen nicht dieselben Personen; der Abstand beider Fassungen ist keine Entwicklung."
  ],
  relevance:
    "Am längsten und am feinsten verfügbare Zahl zur Zuwanderung; Bezug für alle Quoten nach Staatsangehörigkeit.",
  assessment: {
    relevant: "Zeigt, für wen Aufenthaltsrecht und Wahlrecht gelten.",
    accepted: "In allen Monitorings üblich.",
    credible: "Amtlich; zwei Register weichen um rund eine Million bundesweit ab.",
    easy: "Leicht zu lesen, wird aber oft mit dem Anteil mit Migrationshintergrund verwechselt.",
    robust: "Einbürgerungen senken den Anteil, ohne dass jemand fortzieht."
  },
  effort: {level: "gering", why: "Beide amtlichen Quellen liegen vor."},
  ethics: "Eine Zusammensetzung, kein Problemmaß; hoch und niedrig werden nicht gewertet.",
  evidence: ["F:S13", "F:S39"],
  related: ["BEV-01", "BEV-03", "REC-06"],
  state: "Vorschlag",
  version: "1.1.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung mit beiden Nennern."},
    {version: "1.1.0", date: "2026-11-22", what: "Melderegister als dritte Quelle für die Quartiere."}
  ]
});
