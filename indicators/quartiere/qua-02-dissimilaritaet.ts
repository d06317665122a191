import {choice, defineIndicator, entryWords, formatNumber} from "../definition/index.js";
import {count, level, type Selection} from "../engine/index.js";
import {wuppertal} from "../vocabulary/areas.js";
import {type Gruppe, gruppen, personen, populationDerGruppe, uebrige} from "./gruppen.js";
import {begriffDesRegisters} from "../bevoelkerung/begriff.js";

/** QUA-02: dissimilarity of a group from the rest or from another group, with its random baseline. */
export const dissimilaritaet = defineIndicator({
  id: "QUA-02",
  title: "Dissimilaritätsindex D",
  question: "Wie ungleich ist eine Gruppe über die Quartiere verteilt?",
  theme: "quartiere",
  parameters: {
    gruppe: choice("Gruppe", gruppen, "nichtdeutsch"),
    vergleich: choice(
      "Verglichen mit",
      {rest: "allen anderen", deutsch: "Deutschen (bei Migrationshintergrund: Menschen ohne)"},
      "rest"
    ),
    ebene: choice("Gebiete", {quartier: "Quartiere", stadtbezirk: "Stadtbezirke"}, "quartier")
  },
  numerator: ({gruppe, ebene}) => personen(gruppe, gebieteDer(ebene)),
  denominator: ({gruppe, vergleich, ebene}) =>
    vergleich === "rest" ? uebrige(gruppe, gebieteDer(ebene)) : vergleichsgruppe(gruppe, ebene),
  over: () => ["quartier"],
  measure: "dissimilarity",
  unit: "Index",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "geschlecht"],
  variants: [
    {
      id: "rest",
      title: "Gruppe gegen Rest (IS)",
      parameters: {vergleich: "rest"},
      argument: "Eine Zahl je Gruppe, unabhängig von der Wahl des Gegenübers.",
      usedBy: "BFS Schweiz"
    },
    {
      id: "gruppe",
      title: "Gruppe gegen Gruppe (ID)",
      parameters: {gruppe: "asylherkunft", vergleich: "deutsch"},
      argument: "Trennt zwei Gruppen genau; der Rest ist selbst gemischt.",
      usedBy: "Stadtforschung (zu prüfen)"
    },
    {
      id: "stadtbezirk",
      title: "Stadtbezirke",
      parameters: {ebene: "stadtbezirk"},
      argument: "Gröbere Gebiete geben kleinere Werte: Der Zuschnitt allein ändert D.",
      usedBy: "Vorschlag"
    },
    {
      id: "sgb2",
      title: "SGB II",
      parameters: {gruppe: "sgb2"},
      argument: "Zeigt soziale statt ethnischer Ungleichverteilung.",
      usedBy: "Difu (zu prüfen)"
    }
  ],
  direction: "Kontext",
  population: ({gruppe}) => populationDerGruppe(gruppe),
  breaks: ["GEB", {id: "MHDEF", linked: begriffDesRegisters}],
  disclosure: "Index unkritisch; Eingangszellen gesperrt",
  example: (row) =>
    `${entryWords(row)}: D beträgt ${row.text}${row.baseline == null ? "" : `; bei zufälliger Verteilung einer so großen Gruppe wären es ${formatNumber(row.baseline, 2)}`}.`,
  limits: [
    "Kleine Gruppen erscheinen auch bei zufälliger Verteilung getrennt: Bei 69 gleich großen Quartieren und 100 Personen wäre D rund 0,34. Der Zufallswert steht deshalb immer daneben.",
    "D kann Städte nicht unterscheiden, die nach Theils H sehr verschieden sind.",
    "Fehlt ein Quartier, gibt es keinen Wert."
  ],
  relevance: "Bekanntestes Maß dafür, ob Menschen getrennt wohnen.",
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
    "D = ½ Σ |x/X − y/Y| über alle Gebiete der gewählten Ebene; gesenkt wird er nicht um den Zufallswert, dieser steht daneben.",
    "Leistungsberechtigte nach SGB II gegen Deutsche ist nur eingeschränkt lesbar: Beide Gruppen überschneiden sich.",
    "Ein Intervall steht nicht: Gezählt sind alle Menschen; wie viel bei kleinen Gruppen Zufall ist, sagt der Zufallswert."
  ],
  evidence: ["F:S54", "F:S55", "C"],
  related: ["QUA-03", "QUA-04", "QUA-09"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});

function gebieteDer(ebene: "quartier" | "stadtbezirk") {
  return {quartier: level(ebene === "quartier" ? "leaves" : {childrenOf: wuppertal})};
}

/** Germans beside nationals of other states; those without Migrationshintergrund beside those with. */
function vergleichsgruppe(gruppe: Gruppe, ebene: "quartier" | "stadtbezirk"): Selection {
  const gebiete = gebieteDer(ebene);
  return gruppe === "mit"
    ? count("einwohner-migration", {migrationshintergrund: "ohne", ...gebiete})
    : count("einwohner-staaten", {staatengruppe: "deutsch", ...gebiete});
}
