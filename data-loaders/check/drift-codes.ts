import type {CheckedDelivery, DeliveredColumn} from "../contract/delivered.js";
import type {Drift} from "./drift.js";

/** So many codes are named; the rest is counted. */
const named = 5;

/** Codes that are gone, new, or have another name, by dimension. */
export function codeDrift(newer: CheckedDelivery, older: CheckedDelivery): Drift[] {
  if (newer.cells === undefined || older.cells === undefined) return [];
  const [after, before] = [newer.cells, older.cells];
  return newer.contract.cube.dimensions.flatMap(({id, label}): Drift[] => {
    if (id === "stichtag" || after.dimensions[id] === undefined || before.dimensions[id] === undefined) return [];
    const now = labelsOf(after.dimensions[id], after.length);
    const then = labelsOf(before.dimensions[id], before.length);
    const gone = [...then].filter(([code]) => !now.has(code));
    const added = [...now].filter(([code]) => !then.has(code));
    const renamed = [...now].filter(([code, name]) => then.has(code) && then.get(code) !== name);
    return [
      ...sentence("K415", gone, (list) => `Unter „${label}“ fehlt, was bisher geliefert war: ${list}.`),
      ...sentence("K416", added, (list) => `Unter „${label}“ ist neu: ${list}.`),
      ...sentence("K424", renamed, (list) => `Unter „${label}“ haben Schlüssel jetzt einen anderen Namen: ${list}.`)
    ];
  });
}

/** Codes that cells have, with their labels. */
function labelsOf({codes, dictionary}: DeliveredColumn, length: number): Map<string, string> {
  const seen = new Uint8Array(dictionary.length);
  for (let cell = 0; cell < length; ++cell) seen[codes[cell]!] = 1;
  return new Map(dictionary.flatMap(({id, label}, code) => (seen[code] ? [[id, label] as const] : [])));
}

function sentence(
  code: Drift[0],
  codes: readonly (readonly [string, string])[],
  words: (list: string) => string
): Drift[] {
  if (codes.length === 0) return [];
  const list = codes.slice(0, named).map(([id, label]) => (label === id ? id : `${label} (${id})`));
  const rest = codes.length - list.length;
  return [[code, words(`${list.join(", ")}${rest > 0 ? ` und ${rest} weitere` : ""}`)]];
}
