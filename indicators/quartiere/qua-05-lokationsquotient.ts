import {choice, defineIndicator, entryWords, input} from "../definition/index.js";
import {gruppenanteil} from "./gruppenanteil.js";
import {gruppen, populationDerGruppe} from "./gruppen.js";

/** QUA-05: location quotient: the share of a group in an area over its share in the city. */
export const lokationsquotient = defineIndicator({
  id: "QUA-05",
  title: "Lokationsquotient",
  question: "Ist eine Gruppe in einem Gebiet stärker vertreten als in der Stadt?",
  theme: "quartiere",
  parameters: {
    gruppe: choice("Gruppe", gruppen, "nichtdeutsch"),
    alter: choice("Alter", {alle: "alle", "65": "unter 65 Jahren"}, "alle")
  },
  inputs: ({gruppe, alter}) => [
    input("Anteil im Gebiet", gruppenanteil, {gruppe, alter}),
    input("Anteil in der Stadt", gruppenanteil, {gruppe, alter}, {across: ["quartier"], fixed: true})
  ],
  measure: "quotient",
  unit: "Verhältnis",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  by: ["stichtag", "quartier"],
  variants: [
    {
      id: "nichtdeutsch",
      title: "Nichtdeutsche",
      parameters: {gruppe: "nichtdeutsch"},
      argument: "2015: Elberfeld 1,39, Barmen 1,13, Ronsdorf 0,37.",
      usedBy: "Presse und Statistikstelle, nachgerechnet"
    },
    {
      id: "sgb2",
      title: "SGB II unter 65",
      parameters: {gruppe: "sgb2", alter: "65"},
      argument: "Soziale Lage statt Herkunft; Nenner im Alter, in dem es Anspruch gibt.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => populationDerGruppe(gruppe),
  breaks: ["GEB"],
  disclosure: "KOM10",
  example: (row) => `${entryWords(row)}: Der Anteil der Gruppe ist ${row.text}-mal so hoch wie in der ganzen Stadt.`,
  limits: [
    "In kleinen Gebieten nur mit Intervall lesen; unter 30 Menschen wird nichts gezeigt.",
    "Das Intervall hält den Anteil der Stadt fest."
  ],
  relevance: "Zeigt Schwerpunkte, ohne Anteile zu dramatisieren.",
  assessment: {
    relevant: "Segregation ist ein Kernthema der Stadtplanung.",
    accepted: "In der Forschung Standard.",
    credible: "Register; Zuschnitt der Gebiete wirkt mit.",
    easy: "Indizes brauchen Erklärung.",
    robust: "Kleine Gruppen und neue Grenzen verzerren."
  },
  effort: {level: "mittel", why: "Kleinräumige Auszüge der Statistikstelle."},
  ethics: "Getrennt wohnen ist nicht gleich freiwillig oder problematisch; keine Wertung einzelner Quartiere.",
  evidence: ["F:S7", "C"],
  related: ["QUA-01", "QUA-02"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
