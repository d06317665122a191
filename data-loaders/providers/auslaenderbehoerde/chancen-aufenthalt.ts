import type {Contract, RowTexts} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {alter, ausgaenge, geschlecht, gruppenMitSummen} from "./labels.js";
import {aufbau, auslaenderbehoerde, lizenz, stadt, zahlen, zitat} from "./provider.js";

/** Rows below a heading that names what they cut by. */
function gliederung(heading: string, dimension: string, labels: Readonly<Record<string, string>>): RowTexts["rows"] {
  return {
    [heading]: null,
    ...Object.fromEntries(
      Object.entries(labels)
        .filter(([, code]) => code !== "insgesamt")
        .map(([label, code]) => [`${heading} › ${label}`, {[dimension]: code}])
    )
  };
}

const zeilen: RowTexts["rows"] = {
  Insgesamt: {},
  ...gliederung("Geschlecht", "geschlecht", geschlecht),
  ...gliederung("Staatengruppe", "staatengruppe", gruppenMitSummen),
  ...gliederung("Alter bei Ersterteilung (Jahre)", "alter", alter)
};

/** What became of those with a first permit under § 104c after 18 months: one workbook, a sheet for each half-year's cohort. */
export const chancenAufenthalt: Contract = {
  id: "auslaenderbehoerde-chancen-aufenthalt",
  version: 1,
  provider: auslaenderbehoerde,
  title: "Chancen-Aufenthalt (§ 104c AufenthG): Verbleib 18 Monate nach der Ersterteilung",
  cube: {...declaredCube("chancen-aufenthalt"), territory: stadt, citation: zitat("Verbleib nach § 104c AufenthG")},
  recognise: {
    layout: "workbook",
    tableCode: "Verbleib nach § 104c AufenthG",
    title: /§ 104c AufenthG: Verbleib 18 Monate nach der Ersterteilung/
  },
  titles: [
    {
      pattern: /Ersterteilung vom \d{2}\.\d{2}\.\d{4} bis (\d{2}\.\d{2}\.\d{4})/,
      dimension: "stichtag",
      form: {written: "TT.MM.JJJJ"}
    }
  ],
  keys: [
    {
      kind: "texts",
      header: "Merkmal",
      levels: [/^(?:Insgesamt|Geschlecht|Staatengruppe|Alter bei Ersterteilung .*)$/, /./],
      dimensions: {geschlecht: "insgesamt", staatengruppe: "insgesamt", alter: "insgesamt"},
      rows: zeilen
    }
  ],
  values: [
    {path: ["Ersterteilungen insgesamt"], codes: {ausgang: "insgesamt"}},
    {path: ["Stand 18 Monate nach der Ersterteilung", {dimension: "ausgang", labels: ausgaenge}]}
  ],
  numbers: zahlen,
  required: {geschlecht: ["insgesamt"]},
  plausibility: [
    {kind: "not-empty", codes: {ausgang: "insgesamt"}},
    ...["geschlecht", "staatengruppe", "alter", "ausgang"].map((dimension) => ({kind: "all-parts", dimension}) as const)
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Eine Kohorte sind alle mit erster Erlaubnis nach § 104c AufenthG in einem Halbjahr; sie heißt nach dessen letztem Tag. Gezählt wird der Stand genau 18 Monate nach der eigenen Erteilung.",
    "Geschlecht, Staatengruppe und Alter sind nicht miteinander gekreuzt: Die Kohorten sind klein.",
    "Das Gesetz galt vom 31.12.2022 bis zum 31.12.2025; Kohorten, deren 18 Monate noch laufen, fehlen in der Lieferung."
  ]
};
