import type {CorrectedCell} from "../../../indicators/engine/cube.js";
import {signCode} from "../../../indicators/vocabulary/signs.js";
import {hasValue, strongerSign} from "../../../indicators/vocabulary/sign-strength.js";
import type {CheckedDelivery, DeliveredCells} from "../../contract/delivered.js";

/**
 * The delivery with its corrected cells marked: in its description, and each
 * cell that has a value by the sign “berichtigt”, unless its own says more.
 */
export function markCorrected(delivery: CheckedDelivery, corrections: readonly CorrectedCell[]): CheckedDelivery {
  const {cells, meta} = delivery;
  const sheets = cells?.blatt?.dictionary ?? [""];
  const own = corrections.filter(({sheet = ""}) => sheets.includes(sheet));
  if (own.length === 0) return delivery;
  if (cells !== undefined) markCells(cells, own);
  return {...delivery, meta: {...meta, corrections: own}};
}

const keyOf = (sheet: string, line: number, column: number): string => `${line} ${column} ${sheet}`;

function markCells(
  {length, zeile, spalte, zeichen, blatt}: DeliveredCells,
  corrections: readonly CorrectedCell[]
): void {
  const places = new Set(corrections.map(({sheet = "", line, column}) => keyOf(sheet, line, column)));
  const lines = new Set(corrections.map(({line}) => line));
  const corrected = signCode("berichtigt");
  for (let cell = 0; cell < length; ++cell) {
    if (!lines.has(zeile[cell]!) || !hasValue(zeichen[cell]!)) continue;
    const sheet = blatt?.dictionary[blatt.codes[cell]!] ?? "";
    if (places.has(keyOf(sheet, zeile[cell]!, spalte[cell]!))) zeichen[cell] = strongerSign(zeichen[cell]!, corrected);
  }
}
