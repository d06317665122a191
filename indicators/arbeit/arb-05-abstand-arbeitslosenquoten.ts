import {choice, defineIndicator, entryWords, formatNumber, input} from "../definition/index.js";
import {arbeitslosenquote} from "./arb-03-arbeitslosenquote.js";

/** ARB-05: gap of the unemployment rates, as a difference and as a quotient. */
export const abstandArbeitslosenquoten = defineIndicator({
  id: "ARB-05",
  title: "Abstand der Arbeitslosenquoten",
  question: "Wie viel höher ist die Arbeitslosenquote der Nichtdeutschen?",
  theme: "arbeit",
  parameters: {
    form: choice("Form", {differenz: "Differenz in Prozentpunkten", quotient: "Quotient"}, "differenz"),
    referenz: choice("Verglichen mit", {deutsch: "Deutschen", insgesamt: "allen"}, "deutsch"),
    bezug: choice(
      "Bezug",
      {alle: "alle zivilen Erwerbspersonen", abhaengige: "abhängige zivile Erwerbspersonen"},
      "alle"
    )
  },
  inputs: ({referenz, bezug}) => [
    input("Arbeitslosenquote nichtdeutsch", arbeitslosenquote, {gruppe: "nichtdeutsch", bezug}),
    input(
      `Arbeitslosenquote ${referenz}`,
      arbeitslosenquote,
      {gruppe: referenz, bezug},
      {fixed: referenz === "insgesamt"}
    )
  ],
  measure: ({form}) => (form === "differenz" ? "difference" : "quotient"),
  unit: ({form}) => (form === "differenz" ? "Prozentpunkte" : "Verhältnis"),
  referenceDate: "Jahresdurchschnitt",
  breakdowns: ["stichtag", "gebiet", "geschlecht"],
  by: ["stichtag", "gebiet"],
  variants: [
    {
      id: "deutsch",
      title: "Gegen Deutsche",
      parameters: {form: "differenz", referenz: "deutsch"},
      argument: "Trennscharf: Beide Gruppen überschneiden sich nicht.",
      usedBy: "Vorschlag"
    },
    {
      id: "insgesamt",
      title: "Gegen alle",
      parameters: {form: "differenz", referenz: "insgesamt"},
      argument: "Im Landesmonitoring als eigener Indikator (5.3.3).",
      usedBy: "LSN Niedersachsen"
    },
    {
      id: "quotient",
      title: "Als Quotient",
      parameters: {form: "quotient", referenz: "deutsch"},
      argument: "Der Abstand kann schrumpfen, während das Verhältnis wächst: beides zeigen.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Annäherung",
  population: "D1",
  breaks: ["ALQBASE"],
  disclosure: "BA3",
  example: (row, {form}) =>
    form === "differenz"
      ? `${entryWords(row)}: Die Quote der Nichtdeutschen liegt um ${formatNumber(Math.abs(row.value ?? 0), 1)} Prozentpunkte ${(row.value ?? 0) < 0 ? "unter" : "über"} dem Vergleich.`
      : `${entryWords(row)}: Die Quote der Nichtdeutschen ist ${row.text}-mal so hoch.`,
  limits: [
    "Differenz und Quotient können sich gegenläufig bewegen.",
    "„Insgesamt“ enthält die Nichtdeutschen; der Abstand wird dadurch kleiner."
  ],
  relevance: "Zeigt Annäherung oder Auseinandergehen in einer Zahl.",
  assessment: {
    relevant: "Gleichstellung auf dem Arbeitsmarkt.",
    accepted: "Im Landesmonitoring.",
    credible: "Aus ARB-03 gerechnet.",
    easy: "Quotient muss erklärt werden.",
    robust: "Wie ARB-03."
  },
  effort: {level: "gering", why: "Wird aus ARB-03 gerechnet."},
  ethics: "Ein Abstand ist kein Urteil über die Gruppe.",
  method: [
    "Das Intervall der Differenz folgt dem Verfahren von Newcombe, verallgemeinert nach Zou und Donner; gegen „insgesamt“ gilt der Vergleichswert als fest."
  ],
  evidence: ["F:S13"],
  related: ["ARB-03"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
