import type {CodeDefinition, NumberForm, Provider} from "../../contract/contract.js";

/** The state’s statistical office, IT.NRW, with its Landesdatenbank. */
export const landNrw: Provider = {id: "land-nrw", label: "Land Nordrhein-Westfalen (IT.NRW)"};

/** Areas that the workspace keeps of the state’s tables. */
export const gebiete: readonly CodeDefinition[] = [
  {id: "05", label: "Nordrhein-Westfalen"},
  {id: "05124", label: "Wuppertal", parent: "05"}
];

/** Land, Regierungsbezirk, Kreis or Gemeinde, e.g. “05”, “051”, “05124”, “05154036”. */
export const amtlicherSchluessel = {
  pattern: /^\d{2}(\d(\d{2}(\d{3})?)?)?$/,
  written: "2, 3, 5 oder 8 Ziffern mit führender Null, wie 05124"
};

/**
 * Numbers and signs of the Landesdatenbank as its legend gives them (DIN 55301),
 * in tables that are not rounded: “0” is a number there.
 */
export const zahlen: NumberForm = {
  notation: "german",
  signs: {
    "-": "genau-null",
    "–": "genau-null",
    ".": "unbekannt",
    x: "nicht-sinnvoll",
    X: "nicht-sinnvoll",
    "/": "nicht-sicher",
    "...": "spaeter",
    "…": "spaeter",
    "": "leer"
  },
  brackets: "eingeschraenkt"
};

/** The same in rounded tables: “0” is more than nothing, rounded to nothing. */
export const gerundeteZahlen: NumberForm = {...zahlen, signs: {...zahlen.signs, "0": "gerundet-null"}};

/** Licence line of the Landesdatenbank: Datenlizenz Deutschland, Namensnennung, Version 2.0. */
export const lizenz = {id: "dl-de/by-2-0", public: true} as const;

export const nrwKreise = {id: "nrw-kreise", label: "Kreise und kreisfreie Städte in Nordrhein-Westfalen"};
export const nrwGemeinden = {id: "nrw-gemeinden", label: "Gemeinden in Nordrhein-Westfalen"};

/** Citation of a table of the Landesdatenbank. */
export const zitat = (tableCode: string): string => `© IT.NRW, Düsseldorf, Tabelle ${tableCode}, dl-de/by-2-0`;
