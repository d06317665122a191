import type {
  CodeDefinition,
  CubeDefinition,
  DateForm,
  KeyColumn,
  Labels,
  NumberForm,
  Provider
} from "../../contract/contract.js";
import {declaredWithAreas} from "../declared.js";

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

/** Key columns on the left of nearly every table: time, key of the area, its name. Of the areas only ours are kept. */
export const zeitUndGebiet = (form: DateForm): readonly KeyColumn[] => [
  {kind: "date", dimension: "stichtag", form},
  {kind: "code", dimension: "gebiet", form: amtlicherSchluessel, others: "skip"},
  {kind: "label", of: "gebiet"}
];

/** A reference day as most tables write it. */
export const stichtag: DateForm = {written: "TT.MM.JJJJ"};

/** A year, which stands for its last day. */
export const jahr: DateForm = {written: "JJJJ", day: "12-31"};

/** Sex as it heads columns. */
export const geschlechtImKopf: Labels = {Insgesamt: "insgesamt", männlich: "maennlich", weiblich: "weiblich"};

/** German or not as it heads columns. */
export const nationalitaetImKopf: Labels = {Insgesamt: "insgesamt", Deutsche: "deutsch", Nichtdeutsche: "nichtdeutsch"};

/**
 * What contracts of an assumed layout have in common. No file of these tables has been seen and their table codes are not
 * known: the files are told by the number of the statistic (EVAS), which the first delivery’s table code will replace.
 */
export function angenommeneTabelle(statistik: string, cube: string, territory: CubeDefinition["territory"]) {
  return {
    id: `land-nrw-${statistik}`,
    version: 1,
    provider: landNrw,
    cube: {
      ...declaredWithAreas(cube, gebiete),
      territory,
      citation: `© IT.NRW, Düsseldorf, Statistik ${statistik}, dl-de/by-2-0`
    },
    recognise: {layout: "landesdatenbank", tableCode: statistik},
    required: {gebiet: ["05124"]},
    licence: lizenz
  } as const;
}

/** What the reader of numbers from such a table must know. */
export const aufbauAngenommen =
  "Aufbau angenommen; mit der ersten echten Lieferung zu prüfen. Der Tabellencode der Landesdatenbank ist nicht bekannt: Die Datei wird an der Nummer der Statistik erkannt.";
