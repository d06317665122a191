import {signCode, signs, type SignId} from "./signs.js";

/**
 * What prevails when cells are put together, weakest first. Among values the
 * less certain prevails, so a sum of nothing stays “genau null”; among missing
 * values the one that must not be disclosed.
 */
const order: readonly SignId[] = [
  "genau-null",
  "gerundet-null",
  "wert",
  "berichtigt",
  "vorlaeufig",
  "geschaetzt",
  "eingeschraenkt",
  "fehlt",
  "leer",
  "spaeter",
  "nicht-sinnvoll",
  "nicht-sicher",
  "quote-geschuetzt",
  "unbekannt",
  "geheim"
];

/** By sign code its rank among all signs, 0 for the weakest. */
export const strengthOf: Int8Array = Int8Array.from(signs, ({id}) => order.indexOf(id));

/** By rank the sign code. */
export const signOfStrength: Int8Array = Int8Array.from(order, signCode);

/** The code of the stronger of two signs, given by their codes. */
export function strongerSign(a: number, b: number): number {
  return strengthOf[a]! >= strengthOf[b]! ? a : b;
}

const valued: Uint8Array = Uint8Array.from(signs, (sign) => Number(sign.hasValue));

/** Whether a number stands beside the sign with this code. */
export function hasValue(code: number): boolean {
  return valued[code] === 1;
}
