import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {gruppen, personen, populationDerGruppe, uebrige} from "./gruppen.js";

/** QUA-03: isolation, or the correlation ratio that does not grow with the group. */
export const isolationsindex = defineIndicator({
  id: "QUA-03",
  title: "Isolationsindex xPx* und η²",
  question: "Wie sehr leben Menschen einer Gruppe unter sich?",
  theme: "quartiere",
  parameters: {
    gruppe: choice("Gruppe", gruppen, "nichtdeutsch"),
    mass: choice("Maß", {isolation: "Isolationsindex xPx*", "eta-squared": "Korrelationsverhältnis η²"}, "isolation")
  },
  numerator: ({gruppe}) => personen(gruppe),
  denominator: ({gruppe}) => uebrige(gruppe),
  over: () => ["quartier"],
  measure: ({mass}) => mass,
  unit: "Index",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "isolation",
      title: "xPx*",
      parameters: {mass: "isolation"},
      argument: "Lebensnah: Anteil der eigenen Gruppe im Quartier des mittleren Mitglieds.",
      usedBy: "Stadtforschung (zu prüfen)"
    },
    {
      id: "eta",
      title: "η²",
      parameters: {mass: "eta-squared"},
      argument: "Wächst nicht mit der Größe der Gruppe und gehört deshalb immer daneben.",
      usedBy: "Massey und Denton"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => populationDerGruppe(gruppe),
  breaks: ["GEB"],
  disclosure: "Index unkritisch; Eingangszellen gesperrt",
  example: (row) => `${entryWords(row)}: Der Index beträgt ${row.text}.`,
  limits: [
    "xPx* steigt schon, weil eine Gruppe wächst.",
    "Nachbarschaft ist nicht Begegnung: Der Index misst Wohnorte."
  ],
  relevance: "Zeigt, wie oft Menschen in ihrem Quartier auf andere treffen können.",
  assessment: {
    relevant: "Segregation ist ein Kernthema der Stadtplanung.",
    accepted: "In der Forschung Standard.",
    credible: "Register; Zuschnitt der Gebiete wirkt mit.",
    easy: "Indizes brauchen Erklärung.",
    robust: "Kleine Gruppen und neue Grenzen verzerren."
  },
  effort: {level: "mittel", why: "Kleinräumige Auszüge der Statistikstelle."},
  ethics: "Getrennt wohnen ist nicht gleich freiwillig oder problematisch; keine Wertung einzelner Quartiere.",
  method: [
    "Ein Intervall steht nicht: Gezählt sind alle Menschen; bei kleinen Gruppen ist der Zufallswert von QUA-02 mitzulesen."
  ],
  evidence: ["C"],
  related: ["QUA-02"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
