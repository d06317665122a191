import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-09: what became of those with a first permit under § 104c after 18 months. */
export const chancenAufenthalt = defineIndicator({
  id: "REC-09",
  title: "Übergang aus dem Chancen-Aufenthaltsrecht",
  question: "Wie viele Menschen erreichen nach 18 Monaten einen gesicherten Titel?",
  theme: "rechtsstatus",
  parameters: {
    ziel: choice(
      "Als Übergang zählt",
      {"25ab": "Titel nach § 25a oder § 25b", titel: "jeder Aufenthaltstitel", bleibe: "jeder Titel oder Einbürgerung"},
      "25ab"
    ),
    nenner: choice("Nenner", {kohorte: "alle der Kohorte", entschieden: "nur entschiedene Fälle"}, "kohorte")
  },
  numerator: ({ziel}) =>
    count("chancen-aufenthalt", {
      ausgang:
        ziel === "25ab"
          ? ["p25a", "p25b"]
          : ziel === "titel"
            ? ["p25a", "p25b", "anderer-titel"]
            : ["p25a", "p25b", "anderer-titel", "eingebuergert"]
    }),
  denominator: ({nenner}) =>
    count(
      "chancen-aufenthalt",
      nenner === "kohorte"
        ? {}
        : {ausgang: ["p25a", "p25b", "anderer-titel", "eingebuergert", "wieder-duldung", "fortgezogen"]}
    ),
  measure: "share",
  unit: "Prozent",
  referenceDate: "Kohorte eines Halbjahres",
  breakdowns: ["stichtag", "geschlecht", "alter", "staatengruppe"],
  variants: [
    {id: "25ab", title: "§§ 25a, 25b", parameters: {ziel: "25ab"}, argument: "Ziel des Gesetzes.", usedBy: "Vorschlag"},
    {
      id: "jeder-titel",
      title: "Jeder Titel",
      parameters: {ziel: "titel"},
      argument: "Auch Arbeit oder Familie führen zu einem sicheren Aufenthalt.",
      usedBy: "Vorschlag"
    },
    {
      id: "entschieden",
      title: "Nur Entschiedene",
      parameters: {ziel: "25ab", nenner: "entschieden"},
      argument: "Lässt offene Entscheidungen der Behörde außen vor und sieht deshalb höher aus.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "hoch ist gut",
  population: "D1",
  breaks: ["CHANCE"],
  disclosure: "KOM10",
  example: (row, {ziel, nenner}) =>
    `Kohorte des Halbjahres bis ${entryWords(row)}: Nach 18 Monaten haben ${row.text} ` +
    `${nenner === "kohorte" ? "" : "der Entschiedenen "}` +
    `${ziel === "25ab" ? "einen Titel nach §§ 25a oder 25b" : ziel === "titel" ? "einen Aufenthaltstitel" : "einen Titel oder die deutsche Staatsangehörigkeit"}.`,
  limits: [
    "Fortzug, Einbürgerung und erneute Duldung sind konkurrierende Ausgänge; sie stehen einzeln im Nenner.",
    "Bestände statt Kohorten würden Wartende und Gescheiterte vermengen."
  ],
  relevance: "Zeigt, ob das Chancen-Aufenthaltsrecht wirkt.",
  assessment: {
    relevant: "Für Beratung unmittelbar nützlich.",
    accepted: "Noch kein gemeinsamer Indikator.",
    credible: "Kohorten aus dem Fachverfahren.",
    easy: "Nur mit Erklärung lesbar.",
    robust: "Befristetes Gesetz: endet Ende 2025."
  },
  effort: {level: "hoch", why: "Verlauf einzelner Fälle muss ausgewertet werden."},
  ethics: "Kleine Kohorten: Ergebnisse nie so, dass Einzelne erkennbar sind.",
  evidence: ["K"],
  related: ["REC-03"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
