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
  staatengruppen,
  stichtag,
  textauszug
} from "./provider.js";

const cube = auszug("einwohner-staaten");

/** Residents by Quartier, sex, age and group of states, a column per group. */
export const einwohnerStaaten: Contract = {
  ...textauszug,
  id: "statistikstelle-einwohner-staaten",
  title: "Einwohner mit Hauptwohnung nach Staatengruppe",
  cube,
  recognise: {
    layout: "plain",
    tableCode: "Einwohner nach Staatengruppe",
    headers: ["Quartier-Nr", "Alter von–bis", "Deutsche", "Ukraine"]
  },
  titles: [stichtag],
  titleSays: nurHauptwohnung,
  keys: [
    ...quartierSpalten,
    geschlecht,
    {kind: "text", header: "Alter von–bis", dimension: "alter", labels: altersklassen(cube)}
  ],
  values: [{path: [{dimension: "staatengruppe", labels: staatengruppen}]}],
  required: {...alleQuartiere, ...beideGeschlechter},
  plausibility: [
    {kind: "complete", dimensions: ["alter"]},
    ...dieselbeBevoelkerung,
    {kind: "no-total-jump", by: ["staatengruppe"], least: 500}
  ],
  notes: [
    ...hinweise,
    "Maßgeblich ist die erste Staatsangehörigkeit; wer auch die deutsche hat, zählt als deutsch. Die EU-27 sind in allen Jahren dieselben Staaten.",
    "TOP 8 der Asylherkunft: Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia, Syrien (zu prüfen)."
  ]
};
