import type {Labels} from "../contract/contract.js";
import {nrwKreise} from "./gebiete.js";

/** Key by which the Zensus 2022 names an area: Land, Kreis, or Gemeinde with its Verband. */
export const regionalschluessel = {
  pattern: /^(?:\d{2}|\d{3}|\d{5}|\d{12})$/,
  written: "2, 3, 5 oder 12 Ziffern mit führender Null, wie 051240000000"
};

/**
 * The amtlicher Gemeindeschlüssel (8 digits) of a Regionalschlüssel (12 digits): Land (2), Regierungsbezirk (1), Kreis (2)
 * and Gemeinde (3) without the four digits of the Gemeindeverband between them. 051240000000 is 05124000, and
 * 092760130130 is 09276130. Undefined where the text is no such key.
 * Method: Destatis, Gemeindeverzeichnis, Aufbau des Regionalschlüssels.
 */
export function agsOfArs(ars: string): string | undefined {
  const [, kreis, gemeinde] = /^(\d{5})\d{4}(\d{3})$/.exec(ars) ?? [];
  return kreis === undefined || gemeinde === undefined ? undefined : kreis + gemeinde;
}

/**
 * The area of a Regionalschlüssel as the other tables name it: a kreisfreie Stadt is its own Kreis (051240000000 is 05124),
 * any other Gemeinde keeps its AGS, and shorter keys are the same in both. Undefined where the text is no such key.
 */
export function gebietOfArs(ars: string): string | undefined {
  if (ars.length < 12) return regionalschluessel.pattern.test(ars) ? ars : undefined;
  const ags = agsOfArs(ars);
  return ags?.endsWith("000") ? ags.slice(0, 5) : ags;
}

/** Regionalschlüssel of the state’s kreisfreie Städte by the key of their Kreis, for contracts. */
export const kreisfreieStaedte: Labels = Object.fromEntries(
  nrwKreise
    .filter(({kind}) => kind === "stadt")
    .map(({id}) => `${id}0000000`)
    .map((ars) => [ars, gebietOfArs(ars)!])
);
