import {signCode} from "../../indicators/vocabulary/signs.js";
import {cellIndex} from "./cell-index.js";
import type {NumberForm} from "./contract.js";
import type {DeliveredCells} from "./delivered.js";

/** Parts that are all printed as nothing although their total is not are hidden by the provider: not known, and not zero. */
export function unmaskParts(
  cells: DeliveredCells,
  {dimension, total, sign, becomes}: NonNullable<NumberForm["masked"]>
): void {
  const {codes, dictionary} = cells.dimensions[dimension]!;
  const totalCode = dictionary.findIndex(({id}) => id === total);
  const {find, keyOf, strides} = cellIndex(cells.dimensions, cells.length);
  const [printed, hidden] = [signCode(sign), signCode(becomes)];
  for (let cell = 0; cell < cells.length; ++cell) {
    if (codes[cell] !== totalCode || cells.wert[cell] === 0) continue;
    const parts = dictionary.flatMap((_, code) => {
      const part = code === totalCode ? -1 : find(keyOf(cell) + (code - totalCode) * strides[dimension]!);
      return part < 0 ? [] : [part];
    });
    if (parts.every((part) => cells.zeichen[part] === printed)) for (const part of parts) cells.zeichen[part] = hidden;
  }
}
