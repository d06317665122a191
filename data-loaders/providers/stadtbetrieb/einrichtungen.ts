import type {Contract} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {aufbau, lizenz, merkmale, stadt, stadtbetriebAmt, stichtag, zahlen, zitat} from "./provider.js";

/** Children at each facility, for indices only: a table separated by tabs for each 1 March, with its total. */
export const kitaEinrichtungen: Contract = {
  id: "stadtbetrieb-kita-einrichtungen",
  version: 1,
  provider: stadtbetriebAmt,
  title: "Kinder je Tageseinrichtung nach Familiensprache",
  cube: {...declaredCube("kita-einrichtungen"), territory: stadt, citation: zitat("Kinder je Tageseinrichtung")},
  recognise: {
    layout: "plain",
    tableCode: "Kinder je Tageseinrichtung",
    headers: ["Stichtag", "Kennziffer", "Einrichtung", "Kinder insgesamt", "vorrangig nicht Deutsch"]
  },
  keys: [
    {kind: "date", header: "Stichtag", dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
    {
      kind: "code",
      header: "Kennziffer",
      dimension: "einrichtung",
      form: {pattern: /^\d{3}$/, written: "3 Ziffern mit führenden Nullen, wie 007"}
    },
    {kind: "label", header: "Einrichtung", of: "einrichtung"}
  ],
  values: [
    {path: ["Kinder insgesamt"], codes: {familiensprache: "insgesamt"}},
    {path: ["vorrangig Deutsch"], codes: {familiensprache: "deutsch"}},
    {path: ["vorrangig nicht Deutsch"], codes: {familiensprache: "nicht-deutsch"}}
  ],
  numbers: zahlen,
  required: {},
  plausibility: [{kind: "parts", dimension: "familiensprache", total: "insgesamt"}],
  licence: lizenz,
  notes: [
    aufbau,
    "Nur für Indizes über alle Einrichtungen: Keine Zahl einer einzelnen Einrichtung darf gezeigt werden.",
    "Die Einrichtungen tragen Kennziffern ohne Ordnung nach Lage oder Träger, in allen Jahren dieselbe.",
    stichtag,
    merkmale
  ]
};
