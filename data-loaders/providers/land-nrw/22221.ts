import type {Contract} from "../../contract/contract.js";
import {
  angenommeneTabelle,
  aufbauAngenommen,
  gerundeteZahlen,
  geschlechtImKopf,
  nrwKreise,
  stichtag,
  zeitUndGebiet
} from "./provider.js";

const tabelle = angenommeneTabelle("22221", "asylbewerberleistungen", nrwKreise);

/** Recipients of regular benefits under the AsylbLG by kind of benefit and sex. */
export const asylbewerberleistungen: Contract = {
  ...tabelle,
  title: "Empfänger/innen von Regelleistungen nach dem Asylbewerberleistungsgesetz nach Art der Leistung",
  cube: {...tabelle.cube, rounding: {base: 5, since: 2020}},
  keys: zeitUndGebiet(stichtag),
  values: [
    {
      path: [
        "Empfänger/innen von Regelleistungen",
        {
          dimension: "leistung",
          labels: {
            Insgesamt: "insgesamt",
            "Grundleistungen (§ 3 AsylbLG)": "grundleistungen",
            "Hilfe zum Lebensunterhalt (§ 2 AsylbLG)": "analogleistungen"
          }
        },
        {dimension: "geschlecht", labels: geschlechtImKopf}
      ],
      unit: "Anzahl"
    }
  ],
  numbers: gerundeteZahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "leistung", total: "insgesamt"},
    {kind: "no-jump", codes: {gebiet: "05124", leistung: "insgesamt", geschlecht: "insgesamt"}, least: 500}
  ],
  notes: [
    aufbauAngenommen,
    "Seit 2020 ist jede Zahl für sich auf ein Vielfaches von 5 gerundet.",
    "Menschen aus der Ukraine wechselten ab Juni 2022 in das SGB II; der Rückgang 2023 ist zum Teil ein Wechsel des Rechtskreises."
  ]
};
