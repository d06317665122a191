import type {Contract} from "../../contract/contract.js";
import {
  angenommeneTabelle,
  aufbauAngenommen,
  gerundeteZahlen,
  geschlechtImKopf,
  jahr,
  nrwKreise,
  zeitUndGebiet
} from "./provider.js";

const tabelle = angenommeneTabelle("12211", "mikrozensus-migration", nrwKreise);

/** Population in private households by three concepts of immigration and sex, Mikrozensus, in thousands. */
export const mikrozensusMigration: Contract = {
  ...tabelle,
  title: "Bevölkerung in Privathaushalten nach Migrationshintergrund, Einwanderungsgeschichte und Geschlecht",
  cube: {...tabelle.cube, rounding: {base: 1000, since: 2005}},
  keys: [
    ...zeitUndGebiet(jahr),
    {
      kind: "text",
      dimension: "konzept",
      labels: {
        "Migrationshintergrund im weiteren Sinn": "d2",
        "Migrationshintergrund im engeren Sinn": "d2e",
        Einwanderungsgeschichte: "d3"
      }
    }
  ],
  values: [
    {
      path: [
        "Bevölkerung in Privathaushalten",
        {dimension: "zugehoerigkeit", labels: {Insgesamt: "insgesamt", mit: "mit", ohne: "ohne"}},
        {dimension: "geschlecht", labels: geschlechtImKopf}
      ],
      unit: "1000"
    }
  ],
  numbers: {...gerundeteZahlen, scale: 1000},
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "parts", dimension: "zugehoerigkeit", total: "insgesamt"}
  ],
  notes: [
    aufbauAngenommen,
    "Der Anbieter zählt in 1 000; die Zahlen sind mit 1 000 multipliziert. Das Jahr steht für seinen Durchschnitt und erscheint als 31. Dezember.",
    "„( )“: Aussagewert eingeschränkt, die Zahl bleibt. „/“: nicht sicher genug. „.“: in diesem Jahr nicht nach diesem Begriff erhoben.",
    "2020 wurde der Mikrozensus umgestellt: Die Jahre davor und danach sind nur eingeschränkt vergleichbar."
  ]
};
