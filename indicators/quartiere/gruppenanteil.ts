import {choice, defineIndicator, entryWords} from "../definition/index.js";
import {count} from "../engine/index.js";
import {gruppen, populationDerGruppe} from "./gruppen.js";

/** Share of a group in the people of an area: what the Lokationsquotient puts over the share of the city. */
export const gruppenanteil = defineIndicator({
  id: "QUA-05",
  title: "Anteil einer Gruppe im Gebiet",
  question: "Wie viele von 100 Menschen eines Gebiets gehören zur Gruppe?",
  theme: "quartiere",
  parameters: {
    gruppe: choice("Gruppe", gruppen, "nichtdeutsch"),
    alter: choice("Alter", {alle: "alle", "65": "unter 65 Jahren"}, "alle")
  },
  numerator: ({gruppe, alter}) => {
    const band = alter === "alle" ? {} : {alter: {from: 0, to: 64}};
    if (gruppe === "mit") return count("einwohner-migration", {migrationshintergrund: "mit", ...band});
    if (gruppe === "sgb2") return count("leistungsberechtigte", {leistungsgruppe: "lb", ...band});
    return count("einwohner-staaten", {staatengruppe: gruppe, ...band});
  },
  denominator: ({gruppe, alter}) => {
    const band = alter === "alle" ? {} : {alter: {from: 0, to: 64}};
    return gruppe === "mit" ? count("einwohner-migration", band) : count("einwohner-staaten", band);
  },
  measure: "share",
  unit: "Prozent",
  referenceDate: "31. Dezember",
  breakdowns: ["stichtag", "quartier", "geschlecht"],
  by: ["stichtag", "quartier"],
  direction: "Kontext",
  population: ({gruppe}) => populationDerGruppe(gruppe),
  breaks: ["GEB"],
  disclosure: "KOM10",
  example: (row) => `${entryWords(row)}: ${row.text} gehören zur Gruppe.`,
  limits: [],
  state: "Vorschlag",
  version: "1.0.0",
  changes: []
});
