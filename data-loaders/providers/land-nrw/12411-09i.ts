import type {Contract} from "../../contract/contract.js";
import {altersjahre, altersjahreGeliefert} from "./altersjahre.js";
import {gebiete, landNrw, lizenz, nrwGemeinden, stichtag, zahlen, zeitUndGebiet, zitat} from "./provider.js";

/** Residents by single year of age, official population estimate (Fortschreibung). */
export const bevoelkerungAlter: Contract = {
  id: "land-nrw-12411-09i",
  version: 1,
  provider: landNrw,
  title: "Bevölkerungsstand nach Altersjahren (90)",
  cube: {
    id: "bevoelkerung-alter",
    title: "Bevölkerung nach Altersjahren (Fortschreibung)",
    population: "insgesamt",
    register: "Fortschreibung",
    unit: "Personen",
    kind: "count",
    territory: nrwGemeinden,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {id: "alter", label: "Alter", codes: altersjahre(90)}
    ],
    citation: zitat("12411-09i"),
    disclosure: "KOM"
  },
  recognise: {layout: "landesdatenbank", tableCode: "12411-09i"},
  keys: zeitUndGebiet(stichtag),
  values: [{path: [/^Bevölkerungsstand/, /^Altersjahre/, {dimension: "alter", labels: altersjahreGeliefert(90)}]}],
  numbers: zahlen,
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "alter", total: "insgesamt"},
    {kind: "no-jump", codes: {gebiet: "05124", alter: "insgesamt"}, least: 1000}
  ],
  licence: lizenz,
  notes: ["Fortgeschrieben ab 2011 auf der Basis des Zensus 2011, ab 2022 auf der des Zensus 2022."]
};
