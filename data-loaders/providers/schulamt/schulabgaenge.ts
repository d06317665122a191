import type {Contract, Labels} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {aufbau, lizenz, schulamt, schulformen, stadt, zahlen, zitat, zuwanderung} from "./provider.js";

export const altersklassen: Labels = {
  "bis 14": "k0",
  "15": "k15",
  "16": "k16",
  "17": "k17",
  "18": "k18",
  "19": "k19",
  "20": "k20",
  "21 und älter": "k21"
};

export const abschluesse: Labels = {
  "ohne Abschluss": "ohne-jeden",
  "Abschluss Lernen / Geistige Entwicklung": "foerderabschluss",
  "Erster Schulabschluss": "erster-einfach",
  "Erweiterter Erster Schulabschluss": "erster-erweitert",
  "Mittlerer Schulabschluss (FOR)": "mittlerer",
  "Fachhochschulreife (schulischer Teil)": "fachhochschulreife",
  "Allgemeine Hochschulreife": "abitur"
};

/** School leavers by certificate: a long CSV for each year, without totals and without empty combinations. */
export const schulabgaenge: Contract = {
  id: "schulamt-schulabgaenge",
  version: 1,
  provider: schulamt,
  title: "Schulabgänge nach Abschluss, Schulform, Alter, Geschlecht und Herkunft",
  cube: {
    ...declaredCube("schulabgaenge"),
    sums: "derived",
    territory: stadt,
    citation: zitat("Schulabgänge nach Abschluss")
  },
  recognise: {
    layout: "plain",
    tableCode: "Schulabgänge nach Abschluss",
    headers: ["Abgangsjahr", "Schulform", "Alter am 31.12.", "Abschluss", "Zuwanderungsgeschichte"]
  },
  keys: [
    {
      kind: "date",
      header: "Abgangsjahr",
      dimension: "stichtag",
      form: {written: "JJJJ", day: "07-31"}
    },
    {kind: "text", header: "Schulform", dimension: "schulform", labels: schulformen},
    {kind: "text", header: "Geschlecht", dimension: "geschlecht", labels: {m: "maennlich", w: "weiblich"}},
    {kind: "text", header: "Alter am 31.12.", dimension: "alter", labels: altersklassen},
    {
      kind: "text",
      header: "Staatsangehörigkeit",
      dimension: "staatsangehoerigkeit",
      labels: {deutsch: "deutsch", nichtdeutsch: "nichtdeutsch"}
    },
    {
      kind: "text",
      header: "Zuwanderungsgeschichte",
      dimension: "zuwanderungsgeschichte",
      labels: {ja: "mit", nein: "ohne"}
    },
    {kind: "text", header: "Abschluss", dimension: "abschluss", labels: abschluesse}
  ],
  values: [{path: ["Anzahl"]}],
  numbers: zahlen,
  required: {abschluss: ["ohne-jeden", "mittlerer", "abitur"], zuwanderungsgeschichte: ["mit", "ohne"]},
  plausibility: [
    {kind: "not-empty", codes: {schulform: "gymnasium", abschluss: "abitur"}},
    {kind: "range", from: 0, to: 5000}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Das Abgangsjahr steht für den 31. Juli, das Ende des Schuljahres.",
    "Die Datei nennt nur besetzte Kombinationen: Was sie nicht nennt, ist null. Summen bildet die Werkstatt.",
    "Gezählt sind Abgänge von allgemeinbildenden Schulen; Abschlüsse am Berufskolleg fehlen.",
    "Wer eine Förderschule mit dem Abschluss Lernen oder Geistige Entwicklung verlässt, hat keinen Ersten Schulabschluss.",
    "„Alter am 31.12.“ ist das Alter, das im Abgangsjahr erreicht wird.",
    zuwanderung
  ]
};
