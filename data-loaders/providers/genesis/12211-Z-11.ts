import type {Contract} from "../../contract/contract.js";
import {withTotal} from "../codes.js";
import {gebiete, gebietskeys, genesis, kreise, lizenz, merkmal, zahlen, zitat} from "./provider.js";

/** Living arrangements, Mikrozensus, in thousands, with quality marks. */
export const lebensformen: Contract = {
  id: "genesis-12211-Z-11",
  version: 1,
  provider: genesis,
  title: "Lebensformen nach Art der Lebensform, Kreise (Mikrozensus)",
  cube: {
    id: "lebensformen",
    title: "Lebensformen nach Art, Kreise in Nordrhein-Westfalen (Mikrozensus)",
    population: "insgesamt",
    register: "Mikrozensus",
    unit: "Lebensformen",
    kind: "count",
    rounding: {base: 1000, since: 2005},
    territory: kreise,
    dimensions: [
      {id: "stichtag", label: "Jahr", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {
        id: "lebensform",
        label: "Art der Lebensform",
        codes: withTotal({
          familien: "Familien mit Kindern",
          "paare-ohne-kinder": "Paargemeinschaften ohne Kinder",
          alleinstehende: "Alleinstehende"
        })
      }
    ],
    citation: zitat("12211-Z-11"),
    disclosure: "MZ"
  },
  recognise: {layout: "genesis-flat", tableCode: "12211-Z-11", flat: {statistic: "12211", measure: "LBFMZ01"}},
  keys: [
    {kind: "date", variable: ["JAHR"], dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}},
    ...gebietskeys(["KREISE", "REGBEZ", "DLAND", "DINSG"]),
    merkmal("LBFORM01", "lebensform", {
      "": "insgesamt",
      "LB-INS": "insgesamt",
      FAMILIEN: "familien",
      PAAROK: "paare-ohne-kinder",
      ALLEINST: "alleinstehende"
    })
  ],
  constants: {statistics_code: "12211", value_variable_code: "LBFMZ01", value_unit: "1000"},
  values: [{path: ["value"]}],
  numbers: {...zahlen, scale: 1000, signs: {...zahlen.signs, "0": "gerundet-null"}},
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "lebensform", total: "insgesamt"}
  ],
  licence: lizenz(),
  notes: [
    "Der Anbieter zählt in 1 000; die Zahlen sind mit 1 000 multipliziert und jede für sich auf volle Tausend gerundet.",
    "Das Jahr steht für seinen Durchschnitt und erscheint als 31. Dezember.",
    "Kennzeichen e: endgültig. ( ): Aussagewert eingeschränkt, die Zahl bleibt. /: nicht sicher genug, keine Zahl."
  ]
};
