import type {Contract} from "../../contract/contract.js";
import {
  alleQuartiere,
  altersklassen,
  auszug,
  geschlecht,
  hinweise,
  quartierSpalten,
  staatengruppen,
  textauszug
} from "./provider.js";

const cube = auszug("wanderungen");

/** Moves of a calendar year by Quartier, sex, age and group of states, a column per kind of move. */
export const wanderungen: Contract = {
  ...textauszug,
  id: "statistikstelle-wanderungen",
  title: "Zuzüge, Fortzüge und Umzüge",
  cube,
  recognise: {
    layout: "plain",
    tableCode: "Wanderungen nach Quartier",
    headers: ["Quartier-Nr", "Unterkunft", /^Zuzüge/, /^Fortzüge/]
  },
  titles: [{pattern: /Berichtsjahr: (\S+)/, dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}}],
  titleSays: [
    {pattern: /\bWanderungsfälle\b/, about: "gezählt sind Fälle, nicht Personen", written: "Wanderungsfälle"}
  ],
  keys: [
    ...quartierSpalten,
    geschlecht,
    {kind: "text", header: "Alter von–bis", dimension: "alter", labels: altersklassen(cube)},
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen},
    {kind: "text", header: "Unterkunft", dimension: "unterkunft", labels: {S: "sammelunterkunft", W: "uebrige"}}
  ],
  values: [
    {
      path: [
        {
          dimension: "bewegung",
          labels: {
            "Zuzüge Ausland": "zuzug-ausland",
            "Zuzüge Inland": "zuzug-inland",
            "Fortzüge Ausland": "fortzug-ausland",
            "Fortzüge Inland": "fortzug-inland",
            "Abmeldungen von Amts wegen": "fortzug-amtlich",
            "Umzüge hinein": "umzug-hinein",
            "Umzüge hinaus": "umzug-hinaus"
          }
        }
      ]
    }
  ],
  required: alleQuartiere,
  plausibility: [
    {kind: "complete", dimensions: ["geschlecht", "alter", "staatengruppe", "unterkunft"]},
    {kind: "no-total-jump", by: ["bewegung"], least: 500}
  ],
  notes: [
    ...hinweise,
    "Das Berichtsjahr steht für seinen letzten Tag. Wer in einem Jahr mehrmals umzieht, zählt mehrmals.",
    "S: Unterkunft der Stadt oder des Landes (Sammelunterkunft), W: jede andere Wohnung.",
    "Umzüge sind die zwischen Quartieren; in der ganzen Stadt gibt es so viele hinein wie hinaus."
  ]
};
