import type {Contract} from "../../contract/contract.js";
import {geschlechter} from "../gebiete.js";
import {
  gebiete,
  gerundeteZahlen,
  geschlechtImKopf,
  landNrw,
  lizenz,
  nrwKreise,
  stichtag,
  zeitUndGebiet,
  zitat
} from "./provider.js";

/** Foreign residents by nationality and sex, Central Register of Foreigners (AZR). */
export const auslaenderAzr: Contract = {
  id: "land-nrw-12521-03i",
  version: 1,
  provider: landNrw,
  title: "Ausländische Bevölkerung nach Geschlecht und Staatsangehörigkeit",
  cube: {
    id: "auslaender-azr",
    title: "Ausländische Bevölkerung nach Staatsangehörigkeit und Geschlecht (AZR)",
    population: "D1",
    register: "AZR",
    unit: "Personen",
    kind: "count",
    rounding: {base: 5, since: 2016},
    territory: nrwKreise,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "staatsangehoerigkeit", label: "Staatsangehörigkeit", codes: "delivered"},
      {id: "geschlecht", label: "Geschlecht", codes: geschlechter}
    ],
    citation: zitat("12521-03i"),
    disclosure: "R5"
  },
  recognise: {layout: "landesdatenbank", tableCode: "12521-03i"},
  keys: [
    ...zeitUndGebiet(stichtag),
    {
      kind: "code",
      dimension: "staatsangehoerigkeit",
      form: {pattern: /^\d{1,3}$/, written: "1 bis 3 Ziffern, wie 475"}
    },
    {kind: "label", of: "staatsangehoerigkeit", indented: true}
  ],
  values: [
    {
      path: ["Ausländische Bevölkerung", {dimension: "geschlecht", labels: geschlechtImKopf}]
    }
  ],
  numbers: {
    ...gerundeteZahlen,
    masked: {dimension: "geschlecht", total: "insgesamt", sign: "genau-null", becomes: "unbekannt"}
  },
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "all-parts", dimension: "staatsangehoerigkeit", open: true},
    {kind: "no-jump", codes: {gebiet: "05124", geschlecht: "insgesamt"}, least: 500}
  ],
  licence: lizenz,
  notes: [
    "Die Tabelle hat keine Summenzeile: Die Zahl aller Ausländerinnen und Ausländer ist die Summe der Kontinente.",
    "Seit 2016 ist jede Zahl für sich auf ein Vielfaches von 5 gerundet; Summen weichen deshalb von ihren Teilen ab.",
    "In gerundeten Jahren steht „-“ auch für eine auf 0 gerundete 1 oder 2; die Lieferung unterscheidet das nicht.",
    "Steht bei beiden Geschlechtern „-“, aber nicht bei „Insgesamt“, so sind die Teile verdeckt: Sie gelten als unbekannt."
  ]
};
