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

const tabelle = angenommeneTabelle("12511", "einbuergerungen-amtlich", nrwKreise);

/** Naturalisations by sex, by place of residence, per calendar year. */
export const einbuergerungenAmtlich: Contract = {
  ...tabelle,
  title: "Eingebürgerte Personen nach Geschlecht",
  cube: {...tabelle.cube, rounding: {base: 5, since: 2018}},
  keys: zeitUndGebiet(jahr),
  values: [{path: ["Eingebürgerte Personen", {dimension: "geschlecht", labels: geschlechtImKopf}], unit: "Anzahl"}],
  numbers: gerundeteZahlen,
  plausibility: [
    {kind: "not-empty", codes: {gebiet: "05124"}},
    {kind: "parts", dimension: "geschlecht", total: "insgesamt"},
    {kind: "no-jump", codes: {gebiet: "05124", geschlecht: "insgesamt"}, least: 300}
  ],
  notes: [
    aufbauAngenommen,
    "Das Kalenderjahr erscheint als 31. Dezember. Seit 2018 ist jede Zahl für sich auf ein Vielfaches von 5 gerundet; die Zahl der Einbürgerungsbehörde ist nicht gerundet.",
    "Gezählt wird am Wohnort zur Zeit der Einbürgerung."
  ]
};
