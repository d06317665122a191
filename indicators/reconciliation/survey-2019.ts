import {einwanderungsgeschichte} from "../bevoelkerung/bev-03-einwanderungsgeschichte.js";
import type {PublishedFigure} from "./figure.js";
import {percent, persons} from "./make-figure.js";

/** § 281 SGB III, December 2019: the denominator is the answers. */
export function survey(): readonly PublishedFigure[] {
  const source = "Statistik der Bundesagentur für Arbeit, Migrationshintergrund nach § 281 SGB III, Dezember 2019";
  const d5 = {definition: "d5"} as const;
  const explanation = "Nenner sind die Antworten, nie alle 14.679 Arbeitslosen.";
  return [
    persons(
      "p281-antworten",
      "Arbeitslose mit Angabe zum Migrationshintergrund",
      8898,
      "2019-12-31",
      source,
      einwanderungsgeschichte,
      d5,
      {column: "denominator", explanation}
    ),
    persons("p281-mit", "davon mit Migrationshintergrund", 5930, "2019-12-31", source, einwanderungsgeschichte, d5, {
      column: "numerator"
    }),
    percent("p281-anteil", "Anteil an den Antworten", 66.6, "2019-12-31", source, einwanderungsgeschichte, d5, {
      explanation
    })
  ];
}
