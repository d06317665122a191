import {formatDate, formatList} from "../indicators/definition/german.js";
import type {Source} from "../indicators/engine/result.js";

/** “Quelle: …” for what stands above it: each cube’s citation, the state of its deliveries, that we have computed, and how counts were protected. */
export function sourceLine(sources: readonly Source[]): string {
  const parts = together(sources.map(({citation, deliveries}) => ({citation, state: newestState(deliveries)})));
  const protections = new Set(sources.flatMap(({cube: {protection}}) => (protection ? [protection.label] : [])));
  return `Quelle: ${parts.join("; ")}; eigene Berechnung${[...protections].map((label) => `; ${label}`).join("")}.`;
}

interface Cited {
  readonly citation: string;
  /** “Stand …” of the newest delivery that has one. */
  readonly state: string;
}

function newestState(deliveries: Source["deliveries"]): string {
  const newest = deliveries
    .flatMap(({state}) => state?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  return newest === undefined ? "" : `Stand ${formatDate(newest)}`;
}

/** Tables that are cited with the same words are named in one breath. */
function together(cited: readonly Cited[]): string[] {
  const groups = new Map<string, Map<string, string>>();
  for (const {citation, state} of cited) {
    const [, words = citation, table = ""] = /^(.* der Tabelle) (.+)$/.exec(citation) ?? [];
    groups.set(words, (groups.get(words) ?? new Map<string, string>()).set(table, state));
  }
  return [...groups].map(([words, tables]) => {
    const [[table, state] = ["", ""]] = tables;
    if (tables.size === 1) return [`${words} ${table}`.trim(), state].filter((part) => part !== "").join(", ");
    const named = [...tables].map(([name, own]) => (own === "" ? name : `${name} (${own})`));
    const same = [...tables.values()].every((own) => own === state) && state !== "";
    return same ? `${words}n ${formatList([...tables.keys()])}, ${state}` : `${words}n ${formatList(named)}`;
  });
}
