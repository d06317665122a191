import {defineIndicator, entryWords} from "../definition/index.js";
import {count, level} from "../engine/index.js";
import {begriffDesRegisters} from "./begriff.js";

/** The components that the Migrationshintergrund of BEV-03 (D9) is made of, each over all residents. */
export const komponenten = defineIndicator({
  id: "BEV-03",
  title: "Komponenten des Migrationshintergrunds nach dem Melderegister",
  question: "Woran erkennt das Melderegister einen Migrationshintergrund?",
  theme: "bevoelkerung",
  numerator: () => count("einwohner-migration", {migrationshintergrund: level({childrenOf: "mit"})}),
  denominator: () => count("einwohner-migration", {}, {across: ["migrationshintergrund"]}),
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht", "migrationshintergrund"],
  by: ["stichtag", "migrationshintergrund"],
  direction: "Kontext",
  population: "D9",
  breaks: [{id: "MHDEF", linked: begriffDesRegisters}],
  disclosure: "KOM",
  example: (row) => `${entryWords(row)}: ${row.text} der Menschen mit Hauptwohnung.`,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
});
