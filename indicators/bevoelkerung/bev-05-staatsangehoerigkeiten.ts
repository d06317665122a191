import {choice, defineIndicator} from "../definition/index.js";
import {count, level} from "../engine/index.js";
import {begriffDesRegisters} from "./begriff.js";

/** BEV-05: make-up of the foreign population by nationality, or of everybody with Migrationshintergrund by country of reference. */
export const staatsangehoerigkeiten = defineIndicator({
  id: "BEV-05",
  title: "Herkunftsstruktur: Staatsangehörigkeit oder Bezugsland",
  question:
    "Aus welchen Ländern kommen Ausländerinnen und Ausländer, und aus welchen alle Menschen mit Migrationshintergrund?",
  theme: "bevoelkerung",
  parameters: {
    ebene: choice("Gliederung", {kontinente: "Kontinente", laender: "einzelne Staaten"}, "laender"),
    gruppe: choice(
      "Wer gezählt wird",
      {
        auslaender: "Ausländerinnen und Ausländer nach Staatsangehörigkeit",
        migration: "Menschen mit Migrationshintergrund nach Bezugsland"
      },
      "auslaender"
    )
  },
  numerator: ({gruppe, ebene}) => {
    const gliederung = level(ebene === "kontinente" ? "roots" : "leaves");
    return gruppe === "auslaender"
      ? count("auslaender-azr", {staatsangehoerigkeit: gliederung})
      : count("einwohner-bezugsland", {bezugsland: gliederung});
  },
  denominator: ({gruppe}) =>
    gruppe === "auslaender"
      ? count("auslaender-azr", {}, {across: ["staatsangehoerigkeit"]})
      : count("einwohner-bezugsland", {}, {across: ["bezugsland"]}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "gebiet", "quartier", "staatsangehoerigkeit", "bezugsland", "geschlecht"],
  by: ({gruppe}) => ["stichtag", gruppe === "auslaender" ? "staatsangehoerigkeit" : "bezugsland"],
  variants: [
    {
      id: "bezugsland",
      title: "Bezugsland",
      parameters: {gruppe: "migration"},
      argument:
        "Zählt auch Deutsche; das Land folgt aus Staatsangehörigkeiten, Geburtsland, Zuzugsland und Haushalt, in dieser Reihenfolge.",
      usedBy: "Statistikstelle (MigraPro)"
    },
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
  population: ({gruppe}) => (gruppe === "auslaender" ? "D1" : "D9"),
  breaks: ({gruppe}) =>
    gruppe === "auslaender"
      ? ["AZR04", "AZR16", "BREXIT", "UKR"]
      : [{id: "MHDEF", linked: begriffDesRegisters}, "BREXIT", "UKR"],
  disclosure: "R5",
  example: ({labels, text}, {gruppe}) => {
    const am = `${labels.gebiet ?? labels.quartier ?? "Im gewählten Gebiet"}: Am ${labels.stichtag ?? "Stichtag"}`;
    return gruppe === "auslaender"
      ? `${am} hatten ${text} der Ausländerinnen und Ausländer die Staatsangehörigkeit „${labels.staatsangehoerigkeit ?? "insgesamt"}“.`
      : `${am} hatten ${text} der Menschen mit Migrationshintergrund das Bezugsland „${labels["bezugsland"] ?? "insgesamt"}“.`;
  },
  limits: [
    "Gezählt ist die Staatsangehörigkeit, nicht die Herkunft: Eingebürgerte und Deutsche mit Migrationshintergrund fehlen.",
    "Das Bezugsland ist abgeleitet; die Rangfolge der Merkmale ist strittig, „unbestimmt“ steht für sich.",
    "Jede Zelle ist für sich auf ein Vielfaches von 5 gerundet; die Anteile ergeben zusammen nicht genau 100 Prozent."
  ],
  relevance: "Wer Angebote in den Sprachen der Menschen plant, braucht die Länder und nicht nur die Summe.",
  assessment: {
    relevant: "Entscheidet über Sprachen, Beratung und Anerkennung.",
    accepted: "Staatsangehörigkeit unstrittig, Bezugsland erklärungsbedürftig.",
    credible: "Amtlich; das Bezugsland folgt einer veröffentlichten Rangfolge.",
    easy: "Als Rangliste leicht zu lesen.",
    robust: "Kleine Gruppen schwanken durch Rundung; feste EU-27-Liste über alle Jahre."
  },
  effort: {level: "gering", why: "Das AZR liegt vor; das Bezugsland liefert die Statistikstelle."},
  ethics: "Länder werden nicht gewertet; kleine Gruppen werden zusammengefasst.",
  evidence: ["F:S67"],
  related: ["BEV-02", "BEV-03"],
  state: "Vorschlag",
  version: "1.1.0",
  changes: [
    {version: "1.0.0", date: "2026-11-22", what: "Erste Fassung für die ausländische Bevölkerung."},
    {version: "1.1.0", date: "2026-11-22", what: "Bezugsland der Menschen mit Migrationshintergrund als zweite Gruppe."}
  ]
});
