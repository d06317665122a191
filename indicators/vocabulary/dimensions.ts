import type {PopulationId} from "./populations.js";

/** German labels of the dimensions, where no cube is at hand to ask. */
export const dimensionLabels: Readonly<Record<string, string>> = {
  stichtag: "Stichtag",
  gebiet: "Gebiet",
  stadtbezirk: "Stadtbezirk",
  quartier: "Quartier",
  schule: "Schule",
  einrichtung: "Einrichtung",
  geschlecht: "Geschlecht",
  alter: "Alter",
  altersgruppe: "Altersgruppe",
  staatsangehoerigkeit: "Staatsangehörigkeit",
  staatengruppe: "Staatengruppe",
  migrationshintergrund: "Migrationshintergrund",
  "migrationshintergrund-kmk": "Migrationshintergrund (KMK)",
  zuwanderungsgeschichte: "Zuwanderungsgeschichte",
  zugehoerigkeit: "Zugehörigkeit",
  konzept: "Begriff",
  herkunft: "Herkunft",
  bezugsland: "Bezugsland",
  aufenthaltsdauer: "Aufenthaltsdauer",
  wohndauer: "Wohndauer",
  wohnung: "Art der Wohnung",
  bewegung: "Bewegung",
  unterkunft: "Unterkunft",
  titel: "Aufenthaltstitel",
  schutzstatus: "Schutzstatus",
  rechtsgrundlage: "Rechtsgrundlage",
  verfahrensdauer: "Dauer des Verfahrens",
  verfahrensstand: "Stand des Verfahrens",
  ausgang: "Stand nach 18 Monaten",
  ort: "Ort",
  schulform: "Schulform",
  zielschulform: "Zielschulform",
  empfehlung: "Empfehlung",
  jahrgang: "Jahrgang",
  abschluss: "Abschluss",
  foerderung: "Förderung",
  erstsprache: "Erstsprache",
  ergebnis: "Ergebnis",
  kursstand: "Stand im Kurs",
  wiederholung: "Prüfung",
  traeger: "Träger",
  betreuung: "Art der Betreuung",
  elternherkunft: "Herkunft der Eltern",
  familiensprache: "Familiensprache",
  ebene: "Ebene",
  anteilsklasse: "Anteil in der Einrichtung",
  anlass: "Anlass der Anzeige",
  erwerb: "Erwerb",
  rechtsform: "Rechtsform",
  wirtschaftszweig: "Wirtschaftszweig",
  leistungsart: "Leistungsart",
  leistung: "Leistung",
  leistungsgruppe: "Leistungsgruppe",
  zaehlung: "Zählung",
  bezug: "Bezug",
  dauer: "Dauer",
  unterbringung: "Unterbringung",
  arbeitszeit: "Arbeitszeit",
  anforderung: "Anforderungsniveau",
  minijob: "Minijob",
  rechtskreis: "Rechtskreis",
  berufsabschluss: "Berufsabschluss",
  angabe: "Angabe in der Befragung",
  entgeltklasse: "Entgeltklasse",
  verbleib: "Verbleib",
  haushalt: "Haushalt",
  wohnform: "Wohnform",
  belegung: "Belegung",
  schulabschluss: "Schulabschluss",
  berufsausbildung: "Berufsausbildung",
  qualifikation: "Qualifikation",
  wirtschaftsabschnitt: "Wirtschaftsabschnitt",
  hilfeart: "Art der Hilfe",
  lebensform: "Lebensform",
  migrationsstatus: "Migrationsstatus",
  geburtsland: "Geburtsland",
  herkunftsland: "Herkunftsland"
};

/** The dimension of time; its codes are ISO dates. Counts of different days are never added up. */
export const timeDimension = "stichtag";

/** A dimension of these tells single schools or facilities apart; such a table never leaves the build machine. */
export const singleUnits: Readonly<Record<string, string>> = {schule: "Schulen", einrichtung: "Einrichtungen"};

/** Dimensions whose codes are states of a person that nobody should be known to be in: residence and social law above all. */
export const sensitiveDimensions: ReadonlySet<string> = new Set([
  "titel",
  "schutzstatus",
  "ausgang",
  "verfahrensstand",
  "unterkunft",
  "leistung",
  "leistungsart",
  "leistungsgruppe",
  "hilfeart",
  "bezug",
  "rechtskreis",
  "foerderung"
]);

/** Which definition of migration is meant where a group of this dimension is selected; undefined if none. */
export function populationOfDimension(id: string): PopulationId | undefined {
  return populationsOfDimensions[id];
}

const populationsOfDimensions: Readonly<Record<string, PopulationId>> = {
  staatsangehoerigkeit: "D1",
  staatengruppe: "D1",
  migrationshintergrund: "D9",
  herkunft: "D9",
  bezugsland: "D9",
  angabe: "D5",
  zuwanderungsgeschichte: "D6",
  "migrationshintergrund-kmk": "D7",
  elternherkunft: "D8",
  familiensprache: "D8"
};
