import type {Result, RowFields} from "../engine/result.js";
import {row, whyNotPrinted} from "../engine/rows.js";
import {capitalise, formatDate} from "./german.js";
import type {Indicator} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";

/** What an entry is about, to begin a sentence with: “31.12.2024, Wuppertal, weiblich”. */
export function entryWords({labels}: Pick<RowFields, "labels">): string {
  return capitalise(Object.values(labels).map(formatDate).join(", "));
}

/** A sentence that reads entry `i` of a result aloud, or says why there is no number. */
export function readingExample<P extends Parameters>(indicator: Indicator<P>, result: Result, i: number): string {
  const entry = row(result, i);
  const hidden = whyNotPrinted(result, i);
  if (hidden === undefined) return indicator.example(entry, result.parameters as ValuesOf<P>);
  const codes = Object.values(entry.labels).map(formatDate);
  const where = codes.length > 0 ? ` (${codes.join(", ")})` : "";
  return `Für „${indicator.title}“${where} wird kein Wert gezeigt: ${hidden.why}.`;
}
