import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";

/** REC-08: duration of naturalisation procedures, of closed ones or of all (Kaplan–Meier), and how many are open. */
export const verfahrensdauer = defineIndicator({
  id: "REC-08",
  title: "Dauer der Einbürgerungsverfahren",
  question: "Wie lange dauert es vom Antrag bis zur Urkunde?",
  theme: "rechtsstatus",
  parameters: {
    angabe: choice(
      "Angabe",
      {
        abgeschlossen: "Median der abgeschlossenen Verfahren",
        alle: "Median aller Verfahren nach Kaplan und Meier",
        offen: "offene Anträge je 100 Berechtigte"
      },
      "abgeschlossen"
    ),
    ruecknahme: choice("Zurückgenommene Anträge", {ohne: "nicht mitgezählt", mit: "als beendet mitgezählt"}, "ohne")
  },
  numerator: ({angabe, ruecknahme}) =>
    count("einbuergerungsverfahren", {
      verfahrensstand: angabe === "offen" ? "offen" : ruecknahme === "mit" ? ["urkunde", "ruecknahme"] : "urkunde"
    }),
  denominator: ({angabe, ruecknahme}) => {
    if (angabe === "abgeschlossen") return undefined;
    if (angabe === "offen") return count("auslaender-titel", {aufenthaltsdauer: {from: 5}});
    return count("einbuergerungsverfahren", {
      verfahrensstand: ruecknahme === "mit" ? "offen" : ["offen", "ruecknahme"]
    });
  },
  over: ({angabe}) => (angabe === "offen" ? [] : ["verfahrensdauer"]),
  measure: ({angabe}) => (angabe === "abgeschlossen" ? "median" : angabe === "alle" ? "kaplan-meier" : "ratio"),
  unit: ({angabe}) => (angabe === "offen" ? "je 100" : "Tage"),
  referenceDate: "Kalenderjahr",
  breakdowns: ["stichtag", "staatengruppe"],
  variants: [
    {
      id: "abgeschlossen",
      title: "Nur abgeschlossene",
      parameters: {angabe: "abgeschlossen"},
      argument: "Einfach aus dem Fachverfahren; sieht aber kurz aus, solange lange Verfahren noch offen sind.",
      usedBy: "Behördenstatistiken (zu prüfen)"
    },
    {
      id: "alle",
      title: "Alle Verfahren",
      parameters: {angabe: "alle"},
      argument: "Offene Verfahren zählen mit ihrer bisherigen Dauer; nichts wird schöngerechnet.",
      usedBy: "Vorschlag"
    },
    {
      id: "offen",
      title: "Offene Anträge",
      parameters: {angabe: "offen"},
      argument: "Zeigt den Rückstau auf einen Blick.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: "D1",
  breaks: ["STAG24", "FACHVERF"],
  disclosure: "KOM",
  example: (row, {angabe}) =>
    angabe === "offen"
      ? `${entryWords(row)}: Auf 100 Menschen mit mindestens 5 Jahren Aufenthalt kommen ${row.text} offene Anträge.`
      : `${entryWords(row)}: Die Hälfte der Verfahren war nach ${row.text} Tagen beendet.`,
  limits: [
    "Die Dauer liegt in Klassen vor: Der Median der abgeschlossenen ist interpoliert, der nach Kaplan und Meier ist die obere Grenze der Klasse, in der die Hälfte beendet ist.",
    "Ein voller Rückstau senkt den Median der abgeschlossenen Verfahren nicht sofort."
  ],
  relevance: "Lange Verfahren entwerten das Recht auf Einbürgerung.",
  assessment: {
    relevant: "Direkt steuerbar durch die Stadt.",
    accepted: "Zwischen Behörden noch nicht abgestimmt.",
    credible: "Fachverfahren; Software gewechselt.",
    easy: "Tage sind leicht zu lesen.",
    robust: "Zensierung muss behandelt werden."
  },
  effort: {level: "hoch", why: "Auswertung des Fachverfahrens mit offenen Fällen."},
  ethics: "Misst die Behörde und nicht die Antragstellenden.",
  method: [
    "Zurückgenommene Verfahren gelten bei „nicht mitgezählt“ als vorzeitig aus der Beobachtung ausgeschieden.",
    "Ein Intervall steht nicht: Die Dauern liegen nur in Klassen vor, der Median ist eine Klassengrenze."
  ],
  evidence: ["K"],
  related: ["REC-06"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
