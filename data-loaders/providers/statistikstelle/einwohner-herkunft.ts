import type {Contract} from "../../contract/contract.js";
import {
  alleQuartiere,
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

/** Residents by Quartier, sex and country of reference in groups, long form. */
export const einwohnerHerkunft: Contract = {
  ...textauszug,
  id: "statistikstelle-einwohner-herkunft",
  title: "Einwohner mit Hauptwohnung nach Bezugsland in Gruppen (MigraPro)",
  cube: auszug("einwohner-herkunft"),
  recognise: {
    layout: "plain",
    tableCode: "Einwohner nach Bezugsland in Gruppen",
    headers: ["Quartier-Nr", "Bezugsland-Gruppe", "Anzahl"]
  },
  titles: [stichtag],
  titleSays: nurHauptwohnung,
  keys: [
    ...quartierSpalten,
    geschlecht,
    {
      kind: "text",
      header: "Bezugsland-Gruppe",
      dimension: "herkunft",
      labels: {
        "ohne Migrationshintergrund": "ohne",
        "EU-27": "eu27",
        Türkei: "tuerkei",
        Ukraine: "ukraine",
        "TOP-8-Asylherkunft": "asylherkunft",
        "übrige Drittstaaten": "uebrige-drittstaaten",
        unbestimmt: "unbestimmt"
      }
    }
  ],
  values: [{path: ["Anzahl"]}],
  required: {...alleQuartiere, ...beideGeschlechter},
  plausibility: [{kind: "complete", dimensions: ["herkunft"]}, ...dieselbeBevoelkerung],
  notes: [
    ...hinweise,
    "In welcher Folge erste und zweite Staatsangehörigkeit, Geburtsland, Zuzugsland und Haushalt das Bezugsland bestimmen, ist bei der Statistikstelle zu erfragen.",
    "Eine Gliederung nach Alter, die der Titel der vereinbarten Tabelle nennt, wird nicht geliefert: Kein Indikator braucht sie, und sie ließe die Zahlen klein werden."
  ]
};
