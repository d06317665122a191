import type {Contract} from "../../contract/contract.js";
import {withTotal} from "../codes.js";
import {geschlechter} from "../gebiete.js";
import {gebiete, gebietskeys, genesis, geschlecht, kreise, lizenz, merkmal, zahlen, zitat} from "./provider.js";

/** Employees subject to social insurance at their place of work, by nationality and sex. */
export const beschaeftigteStaatsangehoerigkeit: Contract = {
  id: "genesis-13111-01-03-4",
  version: 1,
  provider: genesis,
  title: "Sozialversicherungspflichtig Beschäftigte am Arbeitsort nach Nationalität und Geschlecht",
  cube: {
    id: "beschaeftigte-staatsangehoerigkeit",
    title: "Sozialversicherungspflichtig Beschäftigte am Arbeitsort nach Staatsangehörigkeit und Geschlecht",
    population: "insgesamt",
    register: "Beschäftigungsstatistik",
    unit: "Personen",
    kind: "count",
    territory: kreise,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {
        id: "staatsangehoerigkeit",
        label: "Staatsangehörigkeit",
        codes: withTotal({nichtdeutsch: "nichtdeutsch"})
      },
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter}
    ],
    citation: zitat("13111-01-03-4"),
    disclosure: "BA3"
  },
  recognise: {layout: "genesis-flat", tableCode: "13111-01-03-4", flat: {statistic: "13111", measure: "ERW032"}},
  keys: [
    {kind: "date", variable: ["STAG"], dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
    ...gebietskeys(["KREISE", "REGBEZ", "DLAND", "DINSG"]),
    merkmal("NAT", "staatsangehoerigkeit", {"": "insgesamt", NATA: "nichtdeutsch"}),
    geschlecht
  ],
  constants: {statistics_code: "13111", value_variable_code: "ERW032", value_unit: "Anzahl"},
  values: [{path: ["value"]}],
  numbers: {...zahlen, unpublished: {dimension: "gebiet", sign: "genau-null"}},
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt", some: true},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", staatsangehoerigkeit: "insgesamt", geschlecht: "insgesamt"},
      least: 1000
    }
  ],
  licence: lizenz(),
  notes: [
    "Gezählt wird am Arbeitsort: wer in Wuppertal arbeitet, gleich wo sie oder er wohnt.",
    "Ist ein Stichtag für die Kreise noch nicht veröffentlicht, steht dort „-“ wie für null; die Zellen gelten dann als „fällt später an“."
  ]
};
