import {type Selection, weightOf} from "./selection.js";
import type {Counted} from "./warnings.js";

/** Dimensions that tell Germans from foreign nationals. */
const nationalities: ReadonlySet<string> = new Set(["staatsangehoerigkeit", "staatengruppe"]);

/**
 * Whether two terms that are added up are the whole population, counted apart: German nationals in the one, all others in the
 * other, each once, at the same time and alike in all else that both name. A register of one city need not name it.
 */
export function isEverybody(terms: readonly Counted[]): boolean {
  const [first, second] = terms;
  if (first === undefined || second === undefined || terms.length > 2) return false;
  const groups = new Set([nationalityOf(first), nationalityOf(second)]);
  if (!groups.has("deutsch") || !groups.has("nichtdeutsch")) return false;
  if (terms.some(({selection}) => weightOf(selection) !== 1)) return false;
  return restOf(first.selection) === restOf(second.selection);
}

function nationalityOf({selection, meta}: Counted): unknown {
  const named = Object.entries(selection.where).filter(([id]) => nationalities.has(id));
  if (meta.population === "D1") return named.every(([, set]) => set === "insgesamt") ? "nichtdeutsch" : undefined;
  return meta.population === "insgesamt" && named.length === 1 ? named[0]![1] : undefined;
}

function restOf({where, options}: Selection): string {
  const named = Object.entries(where).filter(([id]) => !nationalities.has(id) && id !== "gebiet");
  return JSON.stringify([named.toSorted(([a], [b]) => (a < b ? -1 : 1)), options.date]);
}
