import type {KeyColumn, Labels, NumberForm, Provider} from "../../contract/contract.js";
import {deutschlandNrwKreise} from "../gebiete.js";

/** Regionaldatenbank Deutschland and GENESIS-Online, which deliver flat files. */
export const genesis: Provider = {id: "genesis", label: "Statistische Ämter des Bundes und der Länder (GENESIS)"};

/**
 * Numbers and signs of flat files. No file seen so far has a decimal number, so
 * a point or comma in a count is refused either way.
 */
export const zahlen: NumberForm = {
  notation: "machine",
  signs: {
    "-": "genau-null",
    ".": "unbekannt",
    x: "nicht-sinnvoll",
    "/": "nicht-sicher",
    "...": "spaeter",
    "": "leer"
  },
  quality: {
    e: "wert",
    "": "wert",
    "()": "eingeschraenkt",
    p: "vorlaeufig",
    r: "berichtigt",
    s: "geschaetzt"
  }
};

/** Areas that the workspace keeps: Germany, the state and its Kreise. */
export const gebiete = deutschlandNrwKreise;

/** The column of areas, whatever its level, with the names beside it. */
export function gebietskeys(variable: readonly string[]): readonly KeyColumn[] {
  return [
    {
      kind: "code",
      variable,
      dimension: "gebiet",
      form: {
        pattern: /^(?:DG|\d{2}(?:\d(?:\d{2}(?:\d{3})?)?)?)$/,
        written: "DG oder 2, 3, 5 oder 8 Ziffern, wie 05124"
      },
      others: "skip"
    },
    {kind: "label", variable, of: "gebiet"}
  ];
}

/** A variable with a few attributes: an empty code is its total. */
export function merkmal(variable: string, dimension: string, labels: Labels): KeyColumn {
  return {kind: "text", variable: [variable], dimension, labels};
}

export const geschlecht = merkmal("GES", "geschlecht", {"": "insgesamt", GESM: "maennlich", GESW: "weiblich"});

const holders = {
  laender: "© Statistische Ämter des Bundes und der Länder, Deutschland",
  bund: "© Statistisches Bundesamt (Destatis)"
};

/** Citation of a table; flat files do not say it themselves. */
export const zitat = (tableCode: string, holder: keyof typeof holders = "laender"): string =>
  `${holders[holder]}, Tabelle ${tableCode}, dl-de/by-2-0`;

/** Datenlizenz Deutschland, Namensnennung, Version 2.0, under which both offices publish; the file does not say it. */
export const lizenz = (holder: keyof typeof holders = "laender") =>
  ({
    id: "dl-de/by-2-0",
    public: true,
    line: `${holders[holder]}. Datenlizenz Deutschland – Namensnennung – Version 2.0 (steht nicht in der Datei).`
  }) as const;

export const kreise = {id: "kreise", label: "Kreise und kreisfreie Städte"};
