import {stadtbezirke} from "../../../indicators/vocabulary/quartiere.js";
import type {Contract, CubeDefinition} from "../../contract/contract.js";
import {bezugslaender} from "./bezugslaender.js";
import {auszug, beideGeschlechter, geschlecht, hinweise, nurHauptwohnung, textauszug} from "./provider.js";

const declared = auszug("einwohner-bezugsland");

/** The Quartiere are too small for single countries: the table stops at the Stadtbezirke. */
const cube: CubeDefinition = {
  ...declared,
  territory: {id: "wuppertal-stadtbezirke", label: "Stadtbezirke in Wuppertal"},
  dimensions: declared.dimensions.map((dimension) => {
    if (dimension.id === "bezugsland") return {...dimension, codes: bezugslaender};
    if (dimension.id !== "quartier") return dimension;
    return {
      ...dimension,
      codes: [
        {id: "05124", label: "Wuppertal"},
        ...stadtbezirke.map(({id, name}) => ({id, label: name, parent: "05124"}))
      ]
    };
  })
};

/** Persons with Migrationshintergrund by single country of reference, all years in one file. */
export const einwohnerBezugsland: Contract = {
  ...textauszug,
  id: "statistikstelle-einwohner-bezugsland",
  title: "Einwohner mit Migrationshintergrund nach Bezugsland (MigraPro)",
  cube,
  recognise: {
    layout: "plain",
    tableCode: "Einwohner nach Bezugsland",
    headers: ["Stadtbezirk-Nr", "Bezugsland-Nr", "Anzahl"]
  },
  titleSays: nurHauptwohnung,
  keys: [
    {kind: "date", header: "Stichtag", dimension: "stichtag", form: {written: "TT.MM.JJJJ"}},
    {
      kind: "code",
      header: "Stadtbezirk-Nr",
      dimension: "quartier",
      form: {pattern: /^\d$/, written: "eine Ziffer, wie 0"},
      translate: Object.fromEntries(stadtbezirke.map(({id}) => [id.slice(-1), id]))
    },
    {kind: "label", header: "Stadtbezirk", of: "quartier"},
    geschlecht,
    {
      kind: "code",
      header: "Bezugsland-Nr",
      dimension: "bezugsland",
      form: {pattern: /^\d{3}$/, written: "3 Ziffern, wie 163"}
    },
    {kind: "label", header: "Bezugsland", of: "bezugsland"}
  ],
  values: [{path: ["Anzahl"]}],
  required: {quartier: stadtbezirke.map(({id}) => id), ...beideGeschlechter},
  plausibility: [{kind: "complete", dimensions: ["bezugsland"]}],
  notes: [...hinweise, "Staaten mit wenigen Personen stehen je Kontinent zusammen („übriges …“)."]
};
