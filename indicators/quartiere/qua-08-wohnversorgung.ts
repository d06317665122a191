import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, rate} from "../engine/index.js";

/** QUA-08: housing: floor space, crowding, ownership. */
export const wohnversorgung = defineIndicator({
  id: "QUA-08",
  title: "Wohnversorgung",
  question: "Wie gut wohnen Menschen mit und ohne Einwanderungsgeschichte?",
  theme: "quartiere",
  parameters: {
    merkmal: choice(
      "Merkmal",
      {flaeche: "Wohnfläche je Person", ueberbelegung: "überbelegte Haushalte", eigentum: "Haushalte im Eigentum"},
      "flaeche"
    ),
    haushalt: choice(
      "Haushalte",
      {
        "mit-einwanderung": "mit Einwanderungsgeschichte",
        "ohne-einwanderung": "ohne Einwanderungsgeschichte",
        insgesamt: "insgesamt"
      },
      "mit-einwanderung"
    )
  },
  numerator: ({merkmal, haushalt}) =>
    merkmal === "flaeche"
      ? rate("wohnflaeche", {haushalt})
      : count(
          "wohnversorgung",
          merkmal === "eigentum" ? {haushalt, wohnform: "eigentum"} : {haushalt, belegung: "ueberbelegt"}
        ),
  denominator: ({merkmal, haushalt}) => (merkmal === "flaeche" ? undefined : count("wohnversorgung", {haushalt})),
  measure: ({merkmal}) => (merkmal === "flaeche" ? "rate" : "ratio"),
  unit: ({merkmal}) => (merkmal === "flaeche" ? "Quadratmeter" : "Prozent"),
  referenceDate: "15. Mai 2022 (Zensus); Mikrozensus 2018, 2022, 2026",
  breakdowns: ["stichtag", "gebiet"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "flaeche",
      title: "Wohnfläche",
      parameters: {merkmal: "flaeche"},
      argument: "Anschaulich; große Haushalte haben immer weniger je Person.",
      usedBy: "Zensus, Mikrozensus (zu prüfen)"
    },
    {
      id: "ueberbelegung",
      title: "Überbelegung",
      parameters: {merkmal: "ueberbelegung"},
      argument: "Misst Mangel unmittelbar: weniger als ein Raum je Person.",
      usedBy: "Sozialberichte (zu prüfen)"
    },
    {
      id: "eigentum",
      title: "Eigentum",
      parameters: {merkmal: "eigentum"},
      argument: "Eigentum bindet an die Stadt; als Maß der Integration umstritten („Flucht ins Eigentum“).",
      usedBy: "Mikrozensus (zu prüfen)"
    }
  ],
  direction: "Kontext",
  population: "D3",
  breaks: ["MZ20", "ZENSUS22"],
  disclosure: "CKM und MZ",
  example: (row, {merkmal}) =>
    merkmal === "flaeche"
      ? `${entryWords(row)}: Auf eine Person kommen ${row.text} Quadratmeter.`
      : `${entryWords(row)}: ${row.text} der Haushalte sind ${merkmal === "eigentum" ? "im Eigentum" : "überbelegt"}.`,
  limits: [
    "Das Wohnmodul des Mikrozensus 2022 ist mit 2018 nur eingeschränkt vergleichbar.",
    "Welche Definition der Einwanderungsgeschichte für Haushalte gilt, ist mit dem Land zu klären."
  ],
  relevance: "Wohnen bestimmt Gesundheit und Lernen.",
  assessment: {
    relevant: "Lebenslage.",
    accepted: "Überbelegung ist verschieden definiert.",
    credible: "Stichprobe und Zensus.",
    easy: "Leicht zu lesen.",
    robust: "Nur alle vier Jahre."
  },
  effort: {level: "mittel", why: "Auswertungen des Landes."},
  ethics: "Enge wird nicht der Kultur zugeschrieben.",
  method: ["Anteile aus der Stichprobe stehen ohne Intervall, weil es aus der Stichprobe folgen müsste."],
  evidence: ["F:S13", "F:S41"],
  related: ["QUA-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
