import {formatDate} from "../indicators/definition/german.js";
import type {Row} from "../indicators/engine/result.js";

/** Places that a finding need not name: the page is about them. */
const self = new Set(["insgesamt", "Wuppertal", "Wuppertal, Stadt", "Wuppertal, krfr. Stadt"]);

/**
 * A title for `indicatorView` from a predicate: “47,8 % der nichtdeutschen … (weiblich, 30.06.2024).” The value comes first,
 * then what it is said of, then whatever else the row is broken down by and its day. A row without a value says so.
 */
export function findingOf(predicate: string): (row: Row) => string {
  return ({value, text, labels}) => {
    const {stichtag, ...others} = labels;
    const entry = [...Object.values(others).filter((label) => !self.has(label)), ...(stichtag ? [stichtag] : [])];
    const where = entry.length > 0 ? ` (${entry.map(formatDate).join(", ")})` : "";
    return value === null ? `Kein Wert: Anteil ${predicate}${where}.` : `${text} ${predicate}${where}.`;
  };
}
