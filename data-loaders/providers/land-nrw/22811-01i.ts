import type {Contract} from "../../contract/contract.js";
import {amtlicherSchluessel, gebiete, landNrw, lizenz, nrwGemeinden, zahlen, zitat} from "./provider.js";

/** Share of residents who receive minimum income benefits, delivered as a rate. */
export const mindestsicherungsquote: Contract = {
  id: "land-nrw-22811-01i",
  version: 1,
  provider: landNrw,
  title: "Mindestsicherungsquote",
  cube: {
    id: "mindestsicherungsquote",
    title: "Mindestsicherungsquote",
    population: "insgesamt",
    register: "Sozialberichterstattung",
    unit: "Prozent",
    kind: "rate",
    territory: nrwGemeinden,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete}
    ],
    citation: zitat("22811-01i"),
    disclosure: "R5"
  },
  recognise: {layout: "landesdatenbank", tableCode: "22811-01i"},
  keys: [
    {kind: "code", dimension: "gebiet", form: amtlicherSchluessel, others: "skip"},
    {kind: "label", of: "gebiet"}
  ],
  values: [{path: ["Jahr", {dimension: "stichtag", form: {written: "JJJJ", day: "12-31"}}]}],
  numbers: {...zahlen, signs: {...zahlen.signs, "0,0": "gerundet-null"}},
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "range", from: 0, to: 100},
    {kind: "no-jump", codes: {gebiet: "05124"}, least: 1}
  ],
  licence: lizenz,
  notes: [
    "Die Quote wird als Quote geliefert und lässt sich nicht aus Teilen zusammensetzen.",
    "Das Jahr steht nur im Spaltenkopf; gemeint ist der Stand am 31. Dezember."
  ]
};
