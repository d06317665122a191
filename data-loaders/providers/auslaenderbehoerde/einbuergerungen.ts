import type {Contract, RowTexts} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {alter, dauer, gruppenMitSummen, rechtsgrundlagen} from "./labels.js";
import {aufbau, auslaenderbehoerde, geschlechter, lizenz, stadt, zahlen, zitat} from "./provider.js";

/** A row for each group, and below it one for each legal basis. */
const zeilen: RowTexts["rows"] = Object.fromEntries(
  Object.entries(gruppenMitSummen).flatMap(([group, staatengruppe]) => [
    [group, {staatengruppe}],
    ...Object.entries(rechtsgrundlagen).map(([basis, rechtsgrundlage]) => [
      `${group} › ${basis}`,
      {staatengruppe, rechtsgrundlage}
    ])
  ])
);

const gesamt = {geschlecht: "insgesamt", staatengruppe: "insgesamt"};

/** Naturalisations of a year: a workbook a year, one sheet for each sex, duration of stay and age side by side. */
export const einbuergerungen: Contract = {
  id: "auslaenderbehoerde-einbuergerungen",
  version: 1,
  provider: auslaenderbehoerde,
  title: "Einbürgerungen nach Rechtsgrundlage, Staatengruppe, Aufenthaltsdauer und Alter",
  cube: {...declaredCube("einbuergerungen"), territory: stadt, citation: zitat("Einbürgerungen")},
  recognise: {
    layout: "workbook",
    tableCode: "Einbürgerungen",
    title: /Einbürgerungen im Jahr \d{4} nach Rechtsgrundlage/
  },
  titles: [
    {pattern: /Einbürgerungen im Jahr (\d{4})/, dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
    {
      pattern: /Geschlecht: (insgesamt|männlich|weiblich)/,
      dimension: "geschlecht",
      labels: {insgesamt: "insgesamt", männlich: "maennlich", weiblich: "weiblich"}
    }
  ],
  keys: [
    {
      kind: "texts",
      header: "Staatengruppe, Rechtsgrundlage",
      levels: [/^(?!§|übrige Rechtsgrundlagen)/, /./],
      dimensions: {staatengruppe: "insgesamt", rechtsgrundlage: "insgesamt"},
      rows: zeilen
    }
  ],
  values: [
    {path: ["Einbürgerungen insgesamt"], codes: {aufenthaltsdauer: "insgesamt", alter: "insgesamt"}},
    {
      path: ["Aufenthaltsdauer in Deutschland (Jahre)", {dimension: "aufenthaltsdauer", labels: dauer}],
      codes: {alter: "insgesamt"}
    },
    {path: ["Alter (Jahre)", {dimension: "alter", labels: alter}], codes: {aufenthaltsdauer: "insgesamt"}}
  ],
  numbers: zahlen,
  required: {geschlecht: ["insgesamt", "maennlich", "weiblich"], rechtsgrundlage: ["insgesamt", "p10"]},
  plausibility: [
    {kind: "not-empty", codes: {rechtsgrundlage: "p10"}},
    ...["geschlecht", "staatengruppe", "rechtsgrundlage", "aufenthaltsdauer", "alter"].map(
      (dimension) => ({kind: "all-parts", dimension}) as const
    ),
    {kind: "no-jump", codes: {...gesamt, alter: "insgesamt", aufenthaltsdauer: "insgesamt"}, least: 300}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Das Kalenderjahr steht für den Tag der Aushändigung der Urkunde und erscheint als 31. Dezember.",
    "Aufenthaltsdauer und Alter sind nicht miteinander gekreuzt. Miteingebürgerte nach § 10 Abs. 2 StAG stehen bei § 10.",
    "Die amtliche Statistik (IT.NRW, 12511) ist seit 2018 auf Vielfache von 5 gerundet und zählt nach Wohnort; diese Tabelle zählt nach der Behörde und rundet nicht.",
    geschlechter
  ]
};
