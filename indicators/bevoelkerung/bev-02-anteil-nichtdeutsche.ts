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
        fortschreibung: "eine Quelle: Bevölkerungsfortschreibung"
      },
      "azr"
    )
  },
  numerator: ({quelle}) =>
    quelle === "azr"
      ? count("auslaender-azr")
      : count("bevoelkerung-nationalitaet", {staatsangehoerigkeit: "nichtdeutsch"}),
  denominator: ({quelle}) => (quelle === "azr" ? count("bevoelkerung-alter") : count("bevoelkerung-nationalitaet")),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
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
    }
  ],
  direction: "Kontext",
  population: "D1",
  providers: [
    {name: "Land NRW", table: "12521-03i", cube: "auslaender-azr"},
    {name: "Land NRW", table: "12411-09i", cube: "bevoelkerung-alter"},
    {name: "Statistische Ämter des Bundes und der Länder", table: "12411-03-03-4", cube: "bevoelkerung-nationalitaet"}
  ],
  breaks: ({quelle}) =>
    quelle === "azr" ? ["ZENSUS22", "AZR04", "AZR16", "UKR", "STAG24"] : ["ZENSUS22", "UKR", "STAG24"],
  disclosure: "R5",
  example: ({labels, text}) =>
    `${labels.gebiet ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"} hatten ${text} der ` +
    "Bevölkerung keine deutsche Staatsangehörigkeit.",
  limits: [
    "Wer neben einer anderen auch die deutsche Staatsangehörigkeit hat, zählt als deutsch.",
    "Die Zahl sagt nichts über Einwanderung: Viele Ausländerinnen und Ausländer sind hier geboren, viele Eingewanderte sind Deutsche.",
    "Ausländerzentralregister und Fortschreibung zählen nicht dieselben Personen; der Abstand beider Fassungen ist keine Entwicklung."
  ],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung mit beiden Nennern."}]
});
