import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {anDenen, populationDerSchulgruppe, schulgruppe} from "./schulgruppe.js";

/** BIL-11: school leavers with a certificate for university or Fachhochschule. */
export const hochschulreife = defineIndicator({
  id: "BIL-11",
  title: "Schulabgang mit Fachhochschul- oder Hochschulreife",
  question: "Wie viele Jugendliche verlassen die Schule mit der Berechtigung zu studieren?",
  theme: "bildung",
  parameters: {
    gruppe: choice(
      "Gruppe",
      {
        alle: "alle",
        nichtdeutsch: "nichtdeutsch",
        deutsch: "deutsch",
        mit: "mit Zuwanderungsgeschichte",
        ohne: "ohne Zuwanderungsgeschichte"
      },
      "alle"
    )
  },
  numerator: ({gruppe}) =>
    count("schulabgaenge", {abschluss: "hochschulreife", schulform: "allgemeinbildend", ...schulgruppe(gruppe)}),
  denominator: ({gruppe}) => count("schulabgaenge", {schulform: "allgemeinbildend", ...schulgruppe(gruppe)}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Abgangsjahr (Sommer)",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "nichtdeutsch",
      title: "Nichtdeutsch",
      parameters: {gruppe: "nichtdeutsch"},
      argument: "Vergleichbar mit anderen Ländern.",
      usedBy: "Länder, LSN"
    },
    {
      id: "zuwanderungsgeschichte",
      title: "Mit Zuwanderungsgeschichte",
      parameters: {gruppe: "mit"},
      argument: "Zählt auch Deutsche aus eingewanderten Familien.",
      usedBy: "NRW"
    }
  ],
  direction: "Annäherung",
  population: ({gruppe}) => populationDerSchulgruppe(gruppe),
  breaks: ["G9-2026", "SCHULFORM"],
  disclosure: "SCH",
  example: (row, {gruppe}) =>
    `${entryWords(row)}: ${row.text} ${anDenen[gruppe]("Abgänge")} hatten die Fachhochschul- oder Hochschulreife.`,
  limits: [
    "Abschlüsse am Berufskolleg fehlen; der Wert ist dadurch zu niedrig.",
    "2026 fehlt in NRW der reguläre Abiturjahrgang der Gymnasien."
  ],
  relevance: "Zeigt, wem akademische Wege offenstehen.",
  assessment: {
    relevant: "Chancengleichheit.",
    accepted: "Im Ländermonitoring.",
    credible: "Amtlich.",
    easy: "Leicht zu lesen.",
    robust: "2026 nicht vergleichbar."
  },
  effort: {level: "gering", why: "Amtliche Schuldaten."},
  ethics: "Andere Abschlüsse werden nicht abgewertet.",
  evidence: ["F:S13", "K"],
  related: ["BIL-09", "BIL-10"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
