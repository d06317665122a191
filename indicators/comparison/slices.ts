import {checkDisjoint} from "../engine/hierarchy.js";
import {EvaluationError} from "../engine/error.js";
import type {Result} from "../engine/result.js";

/**
 * The entries of a result grouped by all dimensions but one, e.g. all areas of
 * one reference day. Throws A207 if codes of that dimension contain each other:
 * an area cannot be compared with one that it is a part of, since they share
 * people.
 */
export function slicesOf(result: Result, over: string): readonly Int32Array[] {
  const column = result.dimensions[over];
  if (column === undefined) throw new Error(`not broken down by: ${over}`);
  checkOneLevel(
    result,
    over,
    [...new Set(column.codes)].map((code) => column.dictionary[code]!)
  );
  const others = result.by.filter((id) => id !== over);
  const groups = new Map<string, number[]>();
  for (let i = 0; i < result.length; ++i) {
    const key = others.map((id) => result.dimensions[id]!.codes[i]).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()].map((entries) => Int32Array.from(entries));
}

function checkOneLevel({parts}: Result, over: string, codes: readonly string[]): void {
  const dimension = parts.numerator.cube.meta.dimensions.find(({id}) => id === over);
  if (dimension === undefined) return;
  const positions = codes.map((code) => dimension.codes.findIndex(({id}) => id === code)).filter((k) => k >= 0);
  try {
    checkDisjoint(dimension, positions);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    throw new EvaluationError(
      "A207",
      `compared codes contain each other: ${over}`,
      `${error.german} Für einen Vergleich bitte nur eine Ebene wählen.`
    );
  }
}
