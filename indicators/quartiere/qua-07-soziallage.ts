import {choice, defineIndicator, entryWords, input} from "../definition/index.js";
import {arbeitslosenanteil} from "../arbeit/arb-04-arbeitslosenanteil.js";
import {sgb2Quote} from "../soziale-sicherung/soz-01-sgb-2-quote.js";
import {kinderSgb2} from "../soziale-sicherung/soz-03-kinder-sgb-2.js";

/** QUA-07: index of social position of the Quartiere: the mean of z-values. */
export const soziallage = defineIndicator({
  id: "QUA-07",
  title: "Soziallagen-/Statusindex der Quartiere",
  question: "Wo häufen sich soziale Lagen, in denen Unterstützung gebraucht wird?",
  theme: "quartiere",
  parameters: {
    gewichtung: choice("Gewichtung", {gleich: "alle gleich", kinder: "Kinder doppelt"}, "gleich"),
    umfang: choice("Merkmale", {drei: "SGB II, Kinder im SGB II, Arbeitslose", zwei: "ohne Arbeitslose"}, "drei")
  },
  inputs: ({gewichtung, umfang}) => [
    input("SGB-II-Quote", sgb2Quote),
    input("Kinder im SGB-II-Bezug", kinderSgb2, {}, {weight: gewichtung === "kinder" ? 2 : 1}),
    ...(umfang === "drei" ? [input("Arbeitslosenanteil", arbeitslosenanteil)] : [])
  ],
  over: () => ["quartier"],
  measure: "standardised-mean",
  unit: "Index",
  referenceDate: "31. Dezember, alle zwei Jahre",
  breakdowns: ["stichtag", "quartier"],
  by: ["stichtag", "quartier"],
  variants: [
    {
      id: "gleich",
      title: "Gleich gewichtet",
      parameters: {gewichtung: "gleich"},
      argument: "Ohne Begründung für andere Gewichte die ehrlichste Wahl.",
      usedBy: "Berlin (MSS, Vorbild)"
    },
    {
      id: "kinder",
      title: "Kinder doppelt",
      parameters: {gewichtung: "kinder"},
      argument: "Kinderarmut wirkt am längsten nach.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "niedrig ist gut",
  population: "insgesamt",
  breaks: ["GEB", "SGB2REV"],
  disclosure: "KOM",
  example: (row) =>
    `${entryWords(row)}: Der Index liegt bei ${row.text} Standardabweichungen (über 0: mehr Bedarf als im Mittel der Quartiere).`,
  limits: [
    "Der Anteil mit Einwanderungsgeschichte gehört nicht in den Index: Herkunft ist keine Belastung.",
    "Der Index ist relativ: Er sinkt nicht, wenn es allen Quartieren besser geht.",
    "Die Einteilung in vier Klassen und die Veränderung über zwei Jahre (Dynamik) rechnet die Definition noch nicht."
  ],
  relevance: "Entscheidet mit über Fördergebiete.",
  assessment: {
    relevant: "Steuert Mittel.",
    accepted: "Vorbild Berlin; in Wuppertal noch abzustimmen.",
    credible: "Aus geprüften Quoten gerechnet.",
    easy: "z-Werte sind schwer zu lesen.",
    robust: "Ein einzelnes Merkmal kann Ränge verschieben."
  },
  effort: {level: "mittel", why: "Drei Quoten je Quartier."},
  ethics: "Kein Etikett für Menschen; nie mit Herkunft verrechnet.",
  method: [
    "z-Werte über alle Quartiere eines Stichtags mit der Standardabweichung der Vollerhebung; ein Quartier ohne eines der Merkmale hat keinen Wert und geht in Mittel und Streuung nicht ein."
  ],
  evidence: ["F:S56"],
  related: ["SOZ-01", "SOZ-03", "ARB-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
