import type {Contract} from "../../contract/contract.js";
import {declaredWithAreas} from "../declared.js";
import {gebiete, gebietskeys, genesis, geschlecht, kreise, lizenz, merkmal, zahlen} from "./provider.js";

const altersjahre = Object.fromEntries([
  ["", "insgesamt"],
  ...Array.from({length: 90}, (_, age) => [`ALT${String(age).padStart(3, "0")}`, `k${age}`]),
  ["ALT090UM", "k90"]
]);

/** Residents by single year of age, sex and nationality, official population estimate. */
export const bevoelkerungJahrgang: Contract = {
  id: "genesis-12411-jahrgang",
  version: 1,
  provider: genesis,
  title: "Bevölkerung nach Geschlecht, Nationalität und Altersjahren",
  cube: {
    ...declaredWithAreas("bevoelkerung-jahrgang", gebiete),
    territory: kreise,
    citation: "© Statistische Ämter des Bundes und der Länder, Deutschland, Statistik 12411, dl-de/by-2-0"
  },
  recognise: {layout: "genesis-flat", tableCode: "12411", flat: {statistic: "12411", measure: "BEVSTD"}},
  keys: [
    {kind: "date", variable: ["STAG"], dimension: "stichtag", form: {written: "JJJJ-MM-TT"}},
    ...gebietskeys(["KREISE", "REGBEZ", "DLAND", "DINSG"]),
    geschlecht,
    merkmal("NAT", "staatsangehoerigkeit", {"": "insgesamt", NATD: "deutsch", NATA: "nichtdeutsch"}),
    merkmal("ALT013", "alter", altersjahre)
  ],
  constants: {statistics_code: "12411", value_variable_code: "BEVSTD", value_unit: "Anzahl"},
  values: [{path: ["value"]}],
  numbers: zahlen,
  required: {gebiet: ["05124"]},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "staatsangehoerigkeit", total: "insgesamt"},
    {kind: "parts", dimension: "alter", total: "insgesamt"},
    {
      kind: "no-jump",
      codes: {gebiet: "05124", alter: "insgesamt", geschlecht: "insgesamt"},
      least: 1000
    }
  ],
  licence: lizenz(),
  notes: [
    "Aufbau angenommen nach der Tabelle 12411-0014 (Länder; Geschlecht, Nationalität, Altersjahre); mit der ersten echten Lieferung zu prüfen. Für Kreise ist eine solche Tabelle nicht bekannt: Sie wäre als Sonderauswertung zu beziehen.",
    "„Nichtdeutsch“ sind hier alle Nichtdeutschen der Fortschreibung, nicht die des Ausländerzentralregisters.",
    "Fortgeschrieben ab 2011 auf der Basis des Zensus 2011, ab 2022 auf der des Zensus 2022."
  ]
};
