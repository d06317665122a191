import type {Contract} from "../../contract/contract.js";
import {partsOf, withTotal} from "../codes.js";
import {gebiete, gerundeteZahlen, jahr, landNrw, lizenz, nrwGemeinden, zeitUndGebiet, zitat} from "./provider.js";

const empfaenger = "Empfänger/innen von soz. Mindestsicherungsleistung";
const sgb2 = "Gesamtregelleistung (ALG II/Sozialgeld) nach dem SGB II";
const hlu = "Hilfe zum Lebensunterhalt außerhalb von Einrichtungen nach dem SGB XII";
const grundsicherung = "Grundsicherung im Alter und bei Erwerbsminderung nach dem SGB XII";
const asylblg = "Regelleistungen nach dem Asylbewerberleistungsgesetz";

/** Recipients of minimum income benefits by kind of benefit. */
export const mindestsicherungLeistungen: Contract = {
  id: "land-nrw-22811-05i",
  version: 1,
  provider: landNrw,
  title: "Empfänger/innen von sozialen Mindestsicherungsleistungen nach Art der Leistung",
  cube: {
    id: "mindestsicherung-leistungen",
    title: "Empfängerinnen und Empfänger von Mindestsicherungsleistungen nach Art der Leistung",
    population: "insgesamt",
    register: "Sozialberichterstattung",
    unit: "Personen",
    kind: "count",
    rounding: {base: 5, since: 2020},
    territory: nrwGemeinden,
    dimensions: [
      {id: "stichtag", label: "Stichtag", codes: "delivered"},
      {id: "gebiet", label: "Gebiet", codes: gebiete},
      {
        id: "leistungsart",
        label: "Leistungsart",
        codes: [
          ...withTotal({
            sgb2: "Gesamtregelleistung nach dem SGB II",
            hlu: "Hilfe zum Lebensunterhalt außerhalb von Einrichtungen",
            grundsicherung: "Grundsicherung im Alter und bei Erwerbsminderung"
          }),
          ...partsOf("grundsicherung", {
            "grundsicherung-alter": "Grundsicherung im Alter",
            "grundsicherung-erwerbsminderung": "Grundsicherung bei Erwerbsminderung"
          }),
          ...partsOf("insgesamt", {asylblg: "Regelleistungen nach dem Asylbewerberleistungsgesetz"})
        ]
      }
    ],
    citation: zitat("22811-05i"),
    disclosure: "R5"
  },
  recognise: {layout: "landesdatenbank", tableCode: "22811-05i"},
  keys: zeitUndGebiet(jahr),
  values: [
    {path: [empfaenger, "Insgesamt"], codes: {leistungsart: "insgesamt"}},
    {path: [empfaenger, sgb2], codes: {leistungsart: "sgb2"}, times: 2},
    {path: [empfaenger, hlu], codes: {leistungsart: "hlu"}},
    {path: [empfaenger, grundsicherung, "Insgesamt"], codes: {leistungsart: "grundsicherung"}},
    {path: [empfaenger, grundsicherung, "im Alter"], codes: {leistungsart: "grundsicherung-alter"}},
    {
      path: [empfaenger, grundsicherung, "bei Erwerbsminderung"],
      codes: {leistungsart: "grundsicherung-erwerbsminderung"}
    },
    {path: [empfaenger, asylblg], codes: {leistungsart: "asylblg"}}
  ],
  numbers: gerundeteZahlen,
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "all-parts", dimension: "leistungsart"},
    {kind: "no-jump", codes: {gebiet: "05124", leistungsart: "insgesamt"}, least: 1000}
  ],
  licence: lizenz,
  notes: [
    "Die Spalte zum SGB II wird zweimal geliefert; beide müssen dasselbe sagen.",
    "Leistungen nach SGB XII und AsylbLG sind seit 2020 auf Vielfache von 5 gerundet, die des SGB II nicht."
  ]
};
