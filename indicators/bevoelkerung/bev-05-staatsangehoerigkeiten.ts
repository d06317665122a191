import {choice, defineIndicator} from "../definition/index.js";
import {count, level} from "../engine/index.js";

/** BEV-05: make-up of the foreign population by nationality. */
export const staatsangehoerigkeiten = defineIndicator({
  id: "BEV-05",
  title: "Staatsangehörigkeiten der ausländischen Bevölkerung",
  question: "Aus welchen Ländern kommen die Staatsangehörigkeiten der Ausländerinnen und Ausländer?",
  theme: "bevoelkerung",
  parameters: {
    ebene: choice("Gliederung", {kontinente: "Kontinente", laender: "einzelne Staaten"}, "laender")
  },
  numerator: ({ebene}) =>
    count("auslaender-azr", {staatsangehoerigkeit: level(ebene === "kontinente" ? "roots" : "leaves")}),
  denominator: () => count("auslaender-azr", {}, {across: ["staatsangehoerigkeit"]}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "staatsangehoerigkeit", "geschlecht"],
  by: ["stichtag", "staatsangehoerigkeit"],
  variants: [
    {
      id: "laender",
      title: "Einzelne Staaten",
      parameters: {ebene: "laender"},
      argument: "Zeigt, welche Gruppen die Stadt wirklich prägen; für Angebote in den Sprachen der Menschen nötig.",
      usedBy: "Vorschlag"
    },
    {
      id: "kontinente",
      title: "Kontinente",
      parameters: {ebene: "kontinente"},
      argument: "Weniger Zellen, also weniger Rundungsfehler; als Überblick lesbar, für Planung zu grob.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D1",
  providers: [{name: "Land NRW", table: "12521-03i", cube: "auslaender-azr"}],
  breaks: ["AZR04", "AZR16", "BREXIT", "UKR"],
  disclosure: "R5",
  example: ({labels, text}) =>
    `${labels.gebiet ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"} hatten ${text} der ` +
    `Ausländerinnen und Ausländer die Staatsangehörigkeit „${labels.staatsangehoerigkeit ?? "insgesamt"}“.`,
  limits: [
    "Gezählt ist die Staatsangehörigkeit, nicht die Herkunft: Eingebürgerte und Deutsche mit Einwanderungsgeschichte fehlen.",
    "Der Katalog sieht das Bezugsland aller Menschen mit Einwanderungsgeschichte vor; dafür liegt noch keine Lieferung vor (Datenlücke).",
    "Jede Zelle ist für sich auf ein Vielfaches von 5 gerundet; die Anteile ergeben zusammen nicht genau 100 Prozent."
  ],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung für die ausländische Bevölkerung."}]
});
