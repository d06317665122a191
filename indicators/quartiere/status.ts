import {arbeitslosenanteil} from "../arbeit/arb-04-arbeitslosenanteil.js";
import {choice, defineIndicator, entryWords, input} from "../definition/index.js";
import {kinderSgb2} from "../soziale-sicherung/soz-03-kinder-sgb-2.js";
import {sgb2Quote} from "../soziale-sicherung/soz-01-sgb-2-quote.js";

/** The choices that decide what the status of a Quartier is made of. */
export const statusParameters = {
  gewichtung: choice("Gewichtung", {gleich: "alle gleich", kinder: "Kinder doppelt"}, "gleich"),
  umfang: choice("Merkmale", {drei: "SGB II, Kinder im SGB II, Arbeitslose", zwei: "ohne Arbeitslose"}, "drei")
} as const;

/** The rates that the status is made of. */
export function merkmale({gewichtung, umfang}: {gewichtung: "gleich" | "kinder"; umfang: "drei" | "zwei"}) {
  return [
    input("SGB-II-Quote", sgb2Quote),
    input("Kinder im SGB-II-Bezug", kinderSgb2, {}, {weight: gewichtung === "kinder" ? 2 : 1}),
    ...(umfang === "drei" ? [input("Arbeitslosenanteil", arbeitslosenanteil)] : [])
  ];
}

/** The status alone: what QUA-07 takes twice to see how it has moved. */
export const status = defineIndicator({
  id: "QUA-07",
  title: "Status der Quartiere",
  question: "Wo häufen sich soziale Lagen, in denen Unterstützung gebraucht wird?",
  theme: "quartiere",
  parameters: statusParameters,
  inputs: merkmale,
  over: () => ["quartier"],
  measure: "standardised-mean",
  unit: "Index",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier"],
  by: ["stichtag", "quartier"],
  direction: "niedrig ist gut",
  population: "insgesamt",
  breaks: ["GEB", "SGB2REV"],
  disclosure: "KOM",
  example: (row) => `${entryWords(row)}: ${row.text}.`,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
});
