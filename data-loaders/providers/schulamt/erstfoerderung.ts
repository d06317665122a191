import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {aufbau, lizenz, schulamt, stadt, zahlen, zitat} from "./provider.js";
import {spaltenbloecke} from "./schueler.js";

/** Children in the first support for German by type of school: one workbook with the days of the ministry's survey. */
export const erstfoerderung: Contract = {
  id: "schulamt-erstfoerderung",
  version: 1,
  provider: schulamt,
  title: "Neu zugewanderte Schülerinnen und Schüler in der Erstförderung Deutsch nach Schulform",
  cube: {...declaredCube("erstfoerderung"), territory: stadt, citation: zitat("Erstförderung Deutsch")},
  recognise: {
    layout: "workbook",
    tableCode: "Erstförderung Deutsch",
    title: /Erstförderung Deutsch: Abfrage des Ministeriums für Schule und Bildung/
  },
  keys: [
    {kind: "date", header: "Stichtag", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    {kind: "text", header: "Schulform", dimension: "schulform", labels: spaltenbloecke}
  ],
  values: [
    {path: [/^Schülerinnen und Schüler/], codes: {foerderung: "insgesamt"}},
    {path: ["in der Erstförderung", "zusammen"], codes: {foerderung: "erstfoerderung"}},
    {path: ["in der Erstförderung", "davon", "aus der Ukraine"], codes: {foerderung: "erstfoerderung-ukraine"}},
    {path: ["in der Erstförderung", "davon", "aus anderen Staaten"], codes: {foerderung: "erstfoerderung-andere"}},
    {path: ["ohne Erstförderung"], codes: {foerderung: "ohne-erstfoerderung"}}
  ],
  numbers: zahlen,
  required: {schulform: ["insgesamt", "grundschule"]},
  plausibility: [
    {kind: "not-empty", codes: {foerderung: "erstfoerderung"}},
    {kind: "all-parts", dimension: "schulform"},
    {kind: "all-parts", dimension: "foerderung"}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Die Abfrage gibt es seit dem 30.03.2022; ihre späteren Stichtage sind in den Beispielen angenommen.",
    "Bezugsgröße sind die Schülerinnen und Schüler des laufenden Schuljahres (Stand 15. Oktober), nicht die am Tag der Abfrage.",
    "Stichtagsreihe ohne Individualdaten: Verläufe von Kindern lassen sich daraus nicht errechnen."
  ]
};
