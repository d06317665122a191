import type {Contract} from "../../contract/contract.js";
import {
  alleQuartiere,
  auszug,
  beideGeschlechter,
  geschlecht,
  hinweise,
  quartierSpalten,
  staatengruppen,
  stichtag,
  textauszug
} from "./provider.js";

/** All who are entitled to reside, by Haupt- and Nebenwohnung side by side. */
export const einwohnerWohnung: Contract = {
  ...textauszug,
  id: "statistikstelle-einwohner-wohnung",
  title: "Wohnberechtigte nach Haupt- und Nebenwohnung",
  cube: auszug("einwohner-wohnung"),
  recognise: {
    layout: "plain",
    tableCode: "Wohnberechtigte nach Art der Wohnung",
    headers: ["Quartier-Nr", "Staatengruppe", "Hauptwohnung", "Nebenwohnung"]
  },
  titles: [stichtag],
  keys: [
    ...quartierSpalten,
    geschlecht,
    {kind: "text", header: "Staatengruppe", dimension: "staatengruppe", labels: staatengruppen}
  ],
  values: [
    {path: ["Hauptwohnung"], codes: {wohnung: "hauptwohnung"}},
    {path: ["Nebenwohnung"], codes: {wohnung: "nebenwohnung"}}
  ],
  required: {...alleQuartiere, ...beideGeschlechter},
  plausibility: [
    {kind: "complete", dimensions: ["staatengruppe"]},
    {kind: "not-empty", codes: {wohnung: "nebenwohnung"}},
    {kind: "no-total-jump", by: ["wohnung"], least: 1000}
  ],
  notes: [
    ...hinweise,
    "Wer hier nur eine Nebenwohnung hat, zählt in der Stadt seiner Hauptwohnung als Einwohner: Anteile werden nie auf die Summe beider bezogen."
  ]
};
