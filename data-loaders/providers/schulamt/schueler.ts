import type {Contract, Labels, ValueColumns} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {
  aufbau,
  gruppen,
  gruppenregeln,
  gruppenzeilen,
  lizenz,
  schulamt,
  schulformen,
  stadt,
  zahlen,
  zitat,
  zuwanderung
} from "./provider.js";

/** Grades as printed, “Kl. 1” to “Jg. 13”. */
const jahrgaenge = (from: number, to: number): Labels =>
  Object.fromEntries(
    Array.from({length: to - from + 1}, (_, i) => from + i).map((j) => [`${j < 10 ? "Kl." : "Jg."} ${j}`, `j${j}`])
  );

const bildungsgaenge: Labels = {
  Unterstufe: "unterstufe",
  Mittelstufe: "mittelstufe",
  Oberstufe: "oberstufe"
};

/** Grades that there are at each type of school. */
export const jahrgaengeDerSchulform: Readonly<Record<string, Labels>> = {
  grundschule: jahrgaenge(1, 4),
  hauptschule: jahrgaenge(5, 10),
  realschule: jahrgaenge(5, 10),
  sekundarschule: jahrgaenge(5, 10),
  gesamtschule: jahrgaenge(5, 13),
  gymnasium: jahrgaenge(5, 13),
  foerderschule: jahrgaenge(1, 10),
  "uebrige-schulen": jahrgaenge(1, 13),
  allgemeinbildend: jahrgaenge(1, 13),
  berufskolleg: bildungsgaenge,
  insgesamt: {...jahrgaenge(1, 13), ...bildungsgaenge}
};

/** Every block of columns as printed: the types of school, and their sums. */
export const spaltenbloecke: Labels = {
  ...schulformen,
  "Allgemeinbildende Schulen": "allgemeinbildend",
  Berufskolleg: "berufskolleg",
  Insgesamt: "insgesamt"
};

const spalten = Object.entries(spaltenbloecke).flatMap(([label, schulform]): ValueColumns[] => [
  {path: [label, "zusammen"], codes: {schulform, jahrgang: "insgesamt"}},
  {
    path: [label, "davon in", {dimension: "jahrgang", labels: jahrgaengeDerSchulform[schulform]!}],
    codes: {schulform}
  }
]);

/** Pupils by type of school and grade: a workbook a school year, one sheet by place of school and one by residence. */
export const schueler: Contract = {
  id: "schulamt-schueler",
  version: 1,
  provider: schulamt,
  title: "Schülerinnen und Schüler nach Schulform, Jahrgang, Staatsangehörigkeit und Zuwanderungsgeschichte",
  cube: {...declaredCube("schueler"), territory: stadt, citation: zitat("Schülerinnen und Schüler nach Schulform")},
  recognise: {
    layout: "workbook",
    tableCode: "Schülerinnen und Schüler nach Schulform",
    title: /Schülerinnen und Schüler nach Schulform und Jahrgang/
  },
  titles: [
    {pattern: /Schuljahr (\d{4}\/\d{2})/, dimension: "stichtag", form: {written: "JJJJ/JJ", day: "10-15"}},
    {
      pattern: /nach dem (Ort der Schule|Wohnort)/,
      dimension: "ort",
      labels: {"Ort der Schule": "schulort", Wohnort: "wohnort"}
    }
  ],
  keys: [gruppen],
  values: spalten,
  numbers: zahlen,
  required: {ort: ["schulort"], ...gruppenzeilen},
  plausibility: [
    {kind: "not-empty", codes: {ort: "schulort", schulform: "insgesamt"}},
    ...gruppenregeln,
    {kind: "all-parts", dimension: "schulform"},
    {kind: "all-parts", dimension: "jahrgang"},
    {
      kind: "no-jump",
      codes: {
        ort: "schulort",
        jahrgang: "insgesamt",
        geschlecht: "insgesamt",
        staatsangehoerigkeit: "insgesamt",
        zuwanderungsgeschichte: "insgesamt"
      },
      least: 500
    }
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Das Schuljahr steht für den 15. Oktober, den Stichtag der amtlichen Schuldaten.",
    "Das Blatt nach dem Ort der Schule zählt auch, wer von auswärts kommt; das nach dem Wohnort zählt alle, die in Wuppertal wohnen, wo immer sie zur Schule gehen.",
    "Am Gymnasium ist Jahrgang 13 bis 2025/26 leer: Wer bis 2017/18 begann, machte nach acht Jahren Abitur (G8), danach nach neun (G9).",
    "Haupt- und Realschulen liefen aus, eine Sekundarschule wuchs auf: Reihen einzelner Schulformen sind dadurch gebrochen.",
    zuwanderung
  ]
};
