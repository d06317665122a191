import {signs, type SignId} from "../indicators/vocabulary/signs.js";
import {element} from "./dom.js";

/** Explains the signs that occur, and only those. */
export function signLegend(occurring: Iterable<SignId>): HTMLElement | undefined {
  const present = new Set(occurring);
  const shown = signs.filter(({id}) => id !== "wert" && present.has(id));
  if (shown.length === 0) return undefined;
  return element(
    "p",
    {class: "zeichenlegende"},
    `Zeichen: ${shown.map(({symbol, label}) => `${symbol || "leeres Feld"} = ${label}`).join(" · ")}`
  );
}
