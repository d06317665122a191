import type {Contract, Labels} from "../../contract/contract.js";
import {
  angenommeneTabelle,
  aufbauAngenommen,
  geschlechtImKopf,
  nationalitaetImKopf,
  nrwKreise,
  stichtag,
  zahlen,
  zeitUndGebiet
} from "./provider.js";

const schueler = "Schülerinnen und Schüler";
const geschlecht = {dimension: "geschlecht", labels: geschlechtImKopf};

/** Types of school as the table names them. */
export const schulformen: Labels = {
  "Schulen insgesamt": "insgesamt",
  "Allgemeinbildende Schulen": "allgemeinbildend",
  Grundschule: "grundschule",
  Hauptschule: "hauptschule",
  Realschule: "realschule",
  Sekundarschule: "sekundarschule",
  Gesamtschule: "gesamtschule",
  Gymnasium: "gymnasium",
  Förderschule: "foerderschule",
  "Übrige allgemeinbildende Schulen": "uebrige-schulen",
  Berufskolleg: "berufskolleg"
};

/** Pupils by type of school, grade 8 or another, sex, and nationality or Zuwanderungsgeschichte, at the place of the school. */
export const schuelerAmtlich: Contract = {
  ...angenommeneTabelle("21111", "schueler-amtlich", nrwKreise),
  title: "Schülerinnen und Schüler nach Schulform, Staatsangehörigkeit und Zuwanderungsgeschichte",
  keys: [
    ...zeitUndGebiet(stichtag),
    {
      kind: "text",
      dimension: "schulform",
      labels: schulformen
    },
    {
      kind: "text",
      dimension: "jahrgang",
      labels: {Insgesamt: "insgesamt", "Klasse 8": "j8", "Übrige Klassen": "uebrige-klassen"}
    }
  ],
  values: [
    {
      path: [schueler, {dimension: "staatsangehoerigkeit", labels: nationalitaetImKopf}, geschlecht],
      codes: {zuwanderungsgeschichte: "insgesamt"},
      unit: "Anzahl"
    },
    {
      path: [
        schueler,
        {
          dimension: "zuwanderungsgeschichte",
          labels: {"mit Zuwanderungsgeschichte": "mit", "ohne Zuwanderungsgeschichte": "ohne"}
        },
        geschlecht
      ],
      codes: {staatsangehoerigkeit: "insgesamt"},
      unit: "Anzahl"
    }
  ],
  numbers: zahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt"},
    {kind: "parts", dimension: "zuwanderungsgeschichte", total: "insgesamt"},
    {kind: "parts", dimension: "jahrgang", total: "insgesamt"},
    {kind: "all-parts", dimension: "schulform"},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", schulform: "allgemeinbildend", jahrgang: "insgesamt", geschlecht: "insgesamt"},
      least: 500
    }
  ],
  notes: [
    aufbauAngenommen,
    "Staatsangehörigkeit und Zuwanderungsgeschichte sind zwei Gliederungen derselben Schülerinnen und Schüler; gekreuzt sind sie nicht.",
    "Gezählt wird am Ort der Schule, am 15. Oktober. Am Berufskolleg gibt es keine Klassen: Dort steht „x“.",
    "An Freien Waldorfschulen und Weiterbildungskollegs erhebt das Land keine Zuwanderungsgeschichte; wo die Tabelle sie zählt, ist zu prüfen."
  ]
};
