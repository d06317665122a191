import type {Contract, Labels} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {
  aufbau,
  gruppen,
  gruppenregeln,
  gruppenzeilen,
  lizenz,
  schulamt,
  stadt,
  zahlen,
  zitat,
  zuwanderung
} from "./provider.js";

/** Types of school that children change to, as printed. */
export const ziele: Labels = {
  Insgesamt: "insgesamt",
  Gymnasium: "gymnasium",
  Gesamtschule: "gesamtschule",
  "andere Schulformen": "uebrige-ziele",
  Realschule: "realschule",
  Sekundarschule: "sekundarschule",
  Hauptschule: "hauptschule",
  Förderschule: "foerderschule"
};

export const empfehlungen: Labels = {
  zusammen: "insgesamt",
  Gymnasium: "empfehlung-gymnasium",
  andere: "uebrige-empfehlungen"
};

/** Children that change from Grundschule by type of school: a workbook a school year, two sheets as for the pupils. */
export const uebergaenge: Contract = {
  id: "schulamt-uebergaenge",
  version: 1,
  provider: schulamt,
  title: "Übergänge aus der Grundschule nach Zielschulform und Empfehlung",
  cube: {...declaredCube("uebergaenge"), territory: stadt, citation: zitat("Übergänge aus der Grundschule")},
  recognise: {
    layout: "workbook",
    tableCode: "Übergänge aus der Grundschule",
    title: /Übergänge aus der Grundschule nach Zielschulform/
  },
  titles: [
    {pattern: /zum Schuljahr (\d{4}\/\d{2})/, dimension: "stichtag", form: {written: "JJJJ/JJ", day: "08-01"}},
    {
      pattern: /nach dem (Ort der Grundschule|Wohnort)/,
      dimension: "ort",
      labels: {"Ort der Grundschule": "schulort", Wohnort: "wohnort"}
    }
  ],
  keys: [gruppen],
  values: [
    {
      path: [
        "Übergang auf",
        {dimension: "zielschulform", labels: ziele},
        "Empfehlung der Grundschule",
        {dimension: "empfehlung", labels: empfehlungen}
      ]
    }
  ],
  numbers: zahlen,
  required: {ort: ["schulort"], ...gruppenzeilen},
  plausibility: [
    {kind: "not-empty", codes: {ort: "schulort", zielschulform: "gymnasium"}},
    ...gruppenregeln,
    {kind: "all-parts", dimension: "zielschulform"},
    {kind: "all-parts", dimension: "empfehlung"},
    {
      kind: "no-jump",
      codes: {
        ort: "schulort",
        zielschulform: "insgesamt",
        empfehlung: "insgesamt",
        geschlecht: "insgesamt",
        staatsangehoerigkeit: "insgesamt",
        zuwanderungsgeschichte: "insgesamt"
      },
      least: 300
    }
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Das Schuljahr, in dem Klasse 5 beginnt, steht für seinen ersten Tag, den 1. August.",
    "Eine eingeschränkte Empfehlung für das Gymnasium zählt als Empfehlung. Übergänge an Waldorfschulen fehlen.",
    zuwanderung
  ]
};
