import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count, minus, sum} from "../engine/index.js";

/** ARB-10: business registrations of foreign natural persons: share, per 10,000 residents, or balance. */
export const gewerbeanmeldungen = defineIndicator({
  id: "ARB-10",
  title: "Nichtdeutsche Einzelunternehmen an Gewerbeanmeldungen",
  question: "Wie oft gründen Nichtdeutsche ein Gewerbe?",
  theme: "arbeit",
  parameters: {
    mass: choice(
      "Maß",
      {
        anteil: "Anteil an den Anmeldungen",
        je10000: "je 10.000 nichtdeutsche Einwohner von 18 bis 64 Jahren",
        saldo: "Saldo aus An- und Abmeldungen"
      },
      "anteil"
    ),
    anlass: choice("Anmeldungen", {neugruendung: "nur Neugründungen", anmeldung: "alle"}, "neugruendung"),
    erwerb: choice("Erwerb", {insgesamt: "Haupt- und Nebenerwerb", haupterwerb: "nur Haupterwerb"}, "insgesamt")
  },
  numerator: ({mass, anlass, erwerb}) => {
    const eigene = {rechtsform: "einzelunternehmen", staatsangehoerigkeit: "nichtdeutsch", erwerb} as const;
    const angemeldet = count("gewerbeanzeigen", {anlass, ...eigene});
    return mass === "saldo"
      ? sum(angemeldet, minus(count("gewerbeanzeigen", {anlass: "abmeldung", ...eigene})))
      : angemeldet;
  },
  denominator: ({mass, anlass, erwerb}) => {
    if (mass === "saldo") return undefined;
    if (mass === "je10000")
      return count("einwohner-staaten", {staatengruppe: "nichtdeutsch", alter: {from: 18, to: 64}});
    return count("gewerbeanzeigen", {
      anlass,
      erwerb,
      rechtsform: "einzelunternehmen",
      staatsangehoerigkeit: ["deutsch", "nichtdeutsch"]
    });
  },
  measure: ({mass}) => (mass === "anteil" ? "share" : mass === "saldo" ? "count" : "ratio"),
  factor: ({mass}) => (mass === "je10000" ? 10000 : mass === "saldo" ? 1 : 100),
  unit: ({mass}) => (mass === "anteil" ? "Prozent" : mass === "saldo" ? "Anzeigen" : "je 10.000"),
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "anteil",
      title: "Anteil",
      parameters: {mass: "anteil"},
      argument: "Zeigt, wer Gründungen trägt.",
      usedBy: "IT.NRW (52311)"
    },
    {
      id: "je-10000",
      title: "Je 10.000",
      parameters: {mass: "je10000"},
      argument: "Wächst nicht schon, weil mehr Nichtdeutsche in der Stadt leben.",
      usedBy: "Vorschlag"
    },
    {
      id: "saldo",
      title: "Saldo",
      parameters: {mass: "saldo", anlass: "anmeldung"},
      argument: "Anmeldungen ohne Abmeldungen überschätzen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: "D1",
  breaks: ["GEW"],
  disclosure: "KOM (Wirtschaftszweig mal Staatsangehörigkeit: durch Dominanz gefährdet)",
  example: (row, {mass}) =>
    mass === "anteil"
      ? `${entryWords(row)}: ${row.text} der Anmeldungen natürlicher Personen kamen von Nichtdeutschen.`
      : `${entryWords(row)}: Es waren ${row.text} ${mass === "saldo" ? "Anmeldungen mehr als Abmeldungen (bei Minus: weniger)" : "Anmeldungen je 10.000"}.`,
  limits: [
    "Eine Anmeldung ist keine erfolgreiche Gründung; auch Scheinselbstständigkeit erscheint hier.",
    "Juristische Personen haben keine Staatsangehörigkeit, freie Berufe melden kein Gewerbe an."
  ],
  relevance: "Gründungen schaffen Arbeit und zeigen wirtschaftliche Teilhabe.",
  assessment: {
    relevant: "Wirtschaftlich wichtig.",
    accepted: "Amtliche Gewerbeanzeigen.",
    credible: "Anlass nicht immer richtig gemeldet.",
    easy: "Leicht zu lesen.",
    robust: "Vordrucke wurden geändert."
  },
  effort: {level: "mittel", why: "Auszug des Gewerbecenters."},
  ethics: "Branchen werden nicht mit Herkunft erklärt.",
  evidence: ["F:S13", "K"],
  related: ["ARB-01"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
