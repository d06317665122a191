import type {Contract} from "../../contract/contract.js";
import {geschlechter} from "../gebiete.js";
import {gebiete, gebietskeys, genesis, geschlecht, kreise, lizenz, zahlen, zitat} from "./provider.js";

/** Residents by sex, Kreise, official population estimate. */
export const bevoelkerungGeschlecht: Contract = {
  id: "genesis-12411-01-01-4",
  version: 1,
  provider: genesis,
  title: "Bevölkerung nach Geschlecht, Kreise",
  cube: {
    id: "bevoelkerung-geschlecht",
    title: "Bevölkerung nach Geschlecht, Kreise in Nordrhein-Westfalen (Fortschreibung)",
    population: "insgesamt",
    register: "Fortschreibung",
    unit: "Personen",
    kind: "count",
    territory: kreise,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter}
    ],
    citation: zitat("12411-01-01-4"),
    disclosure: "KOM"
  },
  recognise: {layout: "genesis-flat", tableCode: "12411-01-01-4", flat: {statistic: "12411", measure: "BEVSTD"}},
  keys: [
    {kind: "date", variable: ["STAG"], dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
    ...gebietskeys(["KREISE", "REGBEZ", "DLAND", "DINSG"]),
    geschlecht
  ],
  constants: {statistics_code: "12411", value_variable_code: "BEVSTD", value_unit: "Anzahl"},
  values: [{path: ["value"]}],
  numbers: zahlen,
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "no-jump", codes: {gebiet: "05124", geschlecht: "insgesamt"}, least: 1000}
  ],
  licence: lizenz(),
  notes: ["„-“ steht auch bei Kreisen, die es zum Stichtag nicht mehr gab; übernommen werden nur die heutigen in NRW."]
};
