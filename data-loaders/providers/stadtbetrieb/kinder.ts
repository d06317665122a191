import type {Contract, CubeDefinition, Labels} from "../../contract/contract.js";
import {declaredCube} from "../../contract/declared-cube.js";
import {quartierCodes, stadtbezirke} from "../../../indicators/vocabulary/quartiere.js";
import {aufbau, lizenz, merkmale, stadt, stadtbetriebAmt, stichtag, zahlen, zitat} from "./provider.js";

/** Stadtbezirke as the office's software prints them: “0 Elberfeld”. */
export const bezirke: Labels = Object.fromEntries(stadtbezirke.map(({id, name}) => [`${id.slice(-1)} ${name}`, id]));

export const altersgruppen: Labels = {
  "unter 3 Jahre": "k0",
  "3 bis 5 Jahre": "k3",
  "6 Jahre, noch nicht eingeschult": "k6"
};

const declared = declaredCube("kita-kinder");

/** As declared, but by Stadtbezirk: in many Quartiere there are only one or two facilities. */
const cube: CubeDefinition = {
  ...declared,
  sums: "derived",
  territory: stadt,
  citation: zitat("Kinder in Tagesbetreuung"),
  dimensions: declared.dimensions.map((dimension) =>
    dimension.id === "quartier"
      ? {...dimension, codes: quartierCodes.filter(({parent}) => parent === undefined || parent === "05124")}
      : dimension
  )
};

/** Children in day care: a CSV of the office's software for each 1 March, without totals and empty combinations. */
export const kitaKinder: Contract = {
  id: "stadtbetrieb-kita-kinder",
  version: 1,
  provider: stadtbetriebAmt,
  title: "Kinder in Tagesbetreuung nach Stadtbezirk, Alter, Familiensprache und Herkunft der Eltern",
  cube,
  recognise: {
    layout: "plain",
    tableCode: "Kinder in Tagesbetreuung",
    headers: ["STICHTAG", "STADTBEZIRK", "ANGEBOT", "ELTERN_AUSL_HERKUNFT", "FAMILIENSPRACHE", "ANZAHL"]
  },
  keys: [
    {kind: "date", header: "STICHTAG", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    {kind: "text", header: "STADTBEZIRK", dimension: "quartier", labels: bezirke},
    {
      kind: "text",
      header: "TRAEGER",
      dimension: "traeger",
      labels: {städtisch: "staedtisch", "freier Träger": "andere-traeger"}
    },
    {
      kind: "text",
      header: "ANGEBOT",
      dimension: "betreuung",
      labels: {Tageseinrichtung: "einrichtung", Kindertagespflege: "tagespflege"}
    },
    {kind: "text", header: "ALTER", dimension: "alter", labels: altersgruppen},
    {kind: "text", header: "GESCHLECHT", dimension: "geschlecht", labels: {m: "maennlich", w: "weiblich"}},
    {
      kind: "text",
      header: "ELTERN_AUSL_HERKUNFT",
      dimension: "elternherkunft",
      labels: {ja: "mit-auslaendischer", nein: "ohne-auslaendische"}
    },
    {
      kind: "text",
      header: "FAMILIENSPRACHE",
      dimension: "familiensprache",
      labels: {Deutsch: "deutsch", "nicht Deutsch": "nicht-deutsch"}
    }
  ],
  values: [{path: ["ANZAHL"]}],
  numbers: zahlen,
  required: {
    quartier: stadtbezirke.map(({id}) => id),
    traeger: ["staedtisch", "andere-traeger"],
    betreuung: ["einrichtung"]
  },
  plausibility: [
    {kind: "not-empty", codes: {alter: "k3", betreuung: "einrichtung"}},
    {kind: "range", from: 0, to: 5000}
  ],
  licence: lizenz,
  notes: [
    aufbau,
    "Gezählt ist am Ort der Betreuung und nur nach Stadtbezirken: In vielen Quartieren liegen nur eine oder zwei Einrichtungen, die sonst einzeln zu erkennen wären.",
    "Die Datei nennt nur besetzte Kombinationen: Was sie nicht nennt, ist null. Summen bildet die Werkstatt.",
    "Ein Kind in Einrichtung und Tagespflege zählt einmal, bei der Einrichtung. Tagespflege steht beim freien Träger.",
    "In den Jahren 2020 bis 2022 meldeten weniger Familien ihre Kinder unter 3 an (COVID).",
    stichtag,
    merkmale
  ]
};
