import {choice} from "../definition/index.js";
import {type AgeBand, count, type Selection} from "../engine/index.js";

/** Whose day care is looked at: what BIL-01 and BIL-02 let choose. */
export const betreuungParameters = {
  gruppe: choice(
    "Herkunft der Eltern",
    {
      alle: "alle Kinder",
      mit: "mindestens ein Elternteil ausländischer Herkunft",
      ohne: "kein Elternteil ausländischer Herkunft"
    },
    "mit"
  ),
  traeger: choice("Träger", {alle: "alle Träger", staedtisch: "nur städtische"}, "alle")
} as const;

export type Herkunft = "alle" | "mit" | "ohne";

/** How the statistic of day care (22541) tells children apart by the origin of their parents. */
const elternherkunft = {alle: "insgesamt", mit: "mit-auslaendischer", ohne: "ohne-auslaendische"} as const;

/** The same behind a noun: “Kinder mit Eltern ausländischer Herkunft”. */
export const mitHerkunft: Readonly<Record<Herkunft, string>> = {
  alle: "",
  mit: " mit Eltern ausländischer Herkunft",
  ohne: " ohne Eltern ausländischer Herkunft"
};

/** Children of the ages in day care. */
export function betreute(alter: AgeBand, gruppe: Herkunft, traeger: "alle" | "staedtisch"): Selection {
  return count("kita-kinder", {
    alter,
    elternherkunft: elternherkunft[gruppe],
    ...(traeger === "alle" ? {} : {traeger: "staedtisch"})
  });
}

/** Children of the ages who live in the city, at the end of the year before. */
export function kinder(alter: AgeBand, gruppe: Herkunft): Selection {
  return count(
    "einwohner-migration",
    {alter, ...(gruppe === "alle" ? {} : {migrationshintergrund: gruppe})},
    {date: "previous-year-end"}
  );
}

/** What neither of the two rates says. */
export const betreuungLimits = [
  "Betreut wird am Ort der Einrichtung gezählt, gewohnt am Wohnort: Werte über 100 Prozent sind möglich.",
  "Zähler (Herkunft der Eltern, D8) und Nenner (Melderegister, D9) zählen nach verschiedenen Definitionen."
] as const;

/** Both rates stand or fall together. */
export const betreuungAssessment = {
  relevant: "Frühe Bildung und Vereinbarkeit von Familie und Beruf.",
  accepted: "Im Ländermonitoring abgestimmt.",
  credible: "Amtlicher Zähler; Nenner nur angenähert.",
  easy: "Quote leicht, Bruch der Definitionen schwer zu erklären.",
  robust: "Kleine Gruppen in Stadtbezirken schwanken."
} as const;
