import type {Contract} from "../../contract/contract.js";
import {
  alleQuartiere,
  altersklassen,
  auszug,
  beideGeschlechter,
  dieselbeBevoelkerung,
  geschlecht,
  hinweise,
  nurHauptwohnung,
  quartierSpalten,
  stichtag,
  textauszug
} from "./provider.js";

const cube = auszug("einwohner-migration");

/** Residents by Quartier, sex, age and Migrationshintergrund, long form: one row per combination. */
export const einwohnerMigration: Contract = {
  ...textauszug,
  id: "statistikstelle-einwohner-migration",
  title: "Einwohner mit Hauptwohnung nach Migrationshintergrund (MigraPro)",
  cube,
  recognise: {
    layout: "plain",
    tableCode: "Einwohner nach Migrationshintergrund",
    headers: ["Quartier-Nr", "MigraPro-Gruppe", "Anzahl"]
  },
  titles: [stichtag],
  titleSays: nurHauptwohnung,
  keys: [
    ...quartierSpalten,
    geschlecht,
    {kind: "text", header: "Alter von–bis", dimension: "alter", labels: altersklassen(cube)},
    {
      kind: "text",
      header: "MigraPro-Gruppe",
      dimension: "migrationshintergrund",
      labels: {
        "0": "ohne",
        "1": "auslaender",
        "2": "zweite-staatsangehoerigkeit",
        "3": "deutsch-erworben",
        "4": "im-ausland-geboren",
        "5": "kinder-ueber-eltern"
      }
    }
  ],
  values: [{path: ["Anzahl"]}],
  required: {...alleQuartiere, ...beideGeschlechter},
  plausibility: [
    {kind: "complete", dimensions: ["alter", "migrationshintergrund"]},
    ...dieselbeBevoelkerung,
    {kind: "no-total-jump", by: ["migrationshintergrund"], least: 1000}
  ],
  notes: [
    ...hinweise,
    "Schlüssel der MigraPro-Gruppe: 0 ohne Migrationshintergrund, 1 Ausländerinnen und Ausländer, 2 Deutsche mit zweiter Staatsangehörigkeit, 3 mit erworbener deutscher Staatsangehörigkeit, 4 im Ausland geborene Deutsche, 5 Kinder über ihre Eltern.",
    "Wie die dritte und die fünfte Gruppe abgegrenzt sind, sagen die Quellen verschieden; bei der Statistikstelle zu erfragen."
  ]
};
