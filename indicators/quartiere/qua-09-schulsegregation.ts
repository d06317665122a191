import {choice, defineIndicator, entryWords, input} from "../definition/index.js";
import {count} from "../engine/index.js";

/** Dissimilarity of children by history of immigration, over facilities or over the Quartiere where they live. */
const segregation = defineIndicator({
  id: "QUA-09",
  title: "Dissimilarität von Kindern",
  question: "Wie ungleich sind Kinder verteilt?",
  theme: "quartiere",
  parameters: {
    ort: choice(
      "Ort",
      {
        schule: "Grundschulen",
        kita: "Kitas",
        "quartier-6-9": "Quartiere, 6 bis 9 Jahre",
        "quartier-3-5": "Quartiere, 3 bis 5 Jahre"
      },
      "schule"
    )
  },
  numerator: ({ort}) => kinder(ort, true),
  denominator: ({ort}) => kinder(ort, false),
  over: ({ort}) => [ort === "schule" ? "schule" : ort === "kita" ? "einrichtung" : "quartier"],
  measure: "dissimilarity",
  unit: "Index",
  referenceDate: "wie die Einrichtung; Wohnen am 31. Dezember desselben Jahres",
  breakdowns: ["stichtag"],
  direction: "Kontext",
  population: ({ort}) => (ort === "schule" ? "D6" : ort === "kita" ? "D8" : "D9"),
  breaks: ["MHDEF", "GEB"],
  disclosure: "SCH",
  example: ({text}) => text,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
});

function kinder(ort: "schule" | "kita" | "quartier-6-9" | "quartier-3-5", gruppe: boolean) {
  if (ort === "schule") return count("schueler-schulen", {zuwanderungsgeschichte: gruppe ? "mit" : "ohne"});
  if (ort === "kita") return count("kita-einrichtungen", {familiensprache: gruppe ? "nicht-deutsch" : "deutsch"});
  return count("einwohner-migration", {
    migrationshintergrund: gruppe ? "mit" : "ohne",
    alter: ort === "quartier-6-9" ? {from: 6, to: 9} : {from: 3, to: 5}
  });
}

/** QUA-09: segregation over schools or day care beside that over the Quartiere. */
export const schulsegregation = defineIndicator({
  id: "QUA-09",
  title: "Schul- und Kitasegregation gegenüber Wohnsegregation",
  question: "Sind Kinder in Schulen stärker getrennt als in ihren Quartieren?",
  theme: "quartiere",
  parameters: {
    einrichtung: choice(
      "Einrichtungen",
      {schule: "Grundschulen (Zuwanderungsgeschichte)", kita: "Kitas (Familiensprache)"},
      "schule"
    )
  },
  inputs: ({einrichtung}) => [
    input(einrichtung === "schule" ? "D über Grundschulen" : "D über Kitas", segregation, {ort: einrichtung}),
    input(
      "D über Quartiere",
      segregation,
      {ort: einrichtung === "schule" ? "quartier-6-9" : "quartier-3-5"},
      {date: "same-year"}
    )
  ],
  measure: "difference",
  unit: "Index",
  referenceDate: "Oktober (Schule) oder März (Kita); Wohnen am 31. Dezember desselben Jahres",
  breakdowns: ["stichtag"],
  variants: [
    {
      id: "schule",
      title: "Grundschulen",
      parameters: {einrichtung: "schule"},
      argument: "Seit 2008 ohne Schulbezirke: Wahl der Schule kann trennen.",
      usedBy: "Stadtforschung (zu prüfen)"
    },
    {
      id: "kita",
      title: "Kitas",
      parameters: {einrichtung: "kita"},
      argument: "Trennung beginnt oft vor der Schule.",
      usedBy: "Vorschlag"
    }
  ],
  direction: "Kontext",
  population: ({einrichtung}) => (einrichtung === "schule" ? "D6" : "D8"),
  breaks: ["MHDEF", "SCHULFORM", "GEB"],
  disclosure: "SCH",
  example: (row) => `${entryWords(row)}: Der Index der Einrichtungen liegt um ${row.text} über dem des Wohnens.`,
  limits: [
    "Schule (D6), Kita (D8) und Melderegister (D9) zählen nach verschiedenen Definitionen; der Unterschied ist nur mit dieser Warnung zu lesen.",
    "Schulen und Kitas sind kleiner als Quartiere: Schon deshalb ist ihr D höher."
  ],
  relevance: "Zeigt, ob Bildungseinrichtungen trennen oder verbinden.",
  assessment: {
    relevant: "Bildungspolitisch wichtig.",
    accepted: "Wenig erprobt.",
    credible: "Drei Quellen, drei Definitionen.",
    easy: "Schwer zu erklären.",
    robust: "Kleine Einrichtungen schwanken."
  },
  effort: {level: "hoch", why: "Daten je Einrichtung aus drei Ämtern."},
  ethics: "Keine einzelne Schule oder Kita wird gezeigt.",
  method: [
    "Ein Intervall steht nicht: Beide Indizes zählen alle, über verschieden viele Gebiete; für die Schwankung ihrer Differenz gibt es keine einfache Formel."
  ],
  evidence: ["K"],
  related: ["QUA-02", "BIL-04"],
  state: "Vorschlag",
  version: "1.0.0",
  changes: [{version: "1.0.0", date: "2026-11-22", what: "Erste Fassung nach dem Katalog."}]
});
