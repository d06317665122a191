import type {CodeMeta, DimensionMeta} from "./cube.js";
import {EvaluationError} from "./error.js";

/** Positions of the codes that no other code of the dimension contains. */
export function roots({codes}: DimensionMeta): readonly number[] {
  const ids = new Set(codes.map(({id}) => id));
  return positions(codes, ({parent}) => parent === undefined || !ids.has(parent));
}

/** Positions of the codes that contain no other. */
export function leaves({codes}: DimensionMeta): readonly number[] {
  const parents = new Set(codes.map(({parent}) => parent));
  return positions(codes, ({id}) => !parents.has(id));
}

/** Positions of the codes that the given one contains directly. */
export function childrenOf({codes}: DimensionMeta, parent: string): readonly number[] {
  return positions(codes, (code) => code.parent === parent);
}

/** What stands for the dimension as a whole: the code `insgesamt`, else the only root, else all roots. */
export function total(dimension: DimensionMeta): readonly number[] {
  const named = dimension.codes.findIndex(({id}) => id === "insgesamt");
  return named >= 0 ? [named] : roots(dimension);
}

/** Throws A104 if two of the codes, given by position, are the same, contain each other or share an age. */
export function checkDisjoint(dimension: DimensionMeta, selected: readonly number[]): void {
  const {codes} = dimension;
  const chosen = new Set(selected.map((k) => codes[k]!.id));
  if (chosen.size < selected.length) {
    const twice = selected.find((k, i) => selected.indexOf(k) < i)!;
    throw countedTwice(dimension, codes[twice]!, codes[twice]!);
  }
  const byId = new Map(codes.map((code) => [code.id, code]));
  for (const k of selected) {
    for (const ancestor of ancestors(codes[k]!, byId)) {
      if (chosen.has(ancestor.id)) throw countedTwice(dimension, ancestor, codes[k]!);
    }
  }
  const aged = selected.map((k) => codes[k]!).filter(({from}) => from !== undefined);
  aged.sort((a, b) => a.from! - b.from!);
  for (let i = 1; i < aged.length; ++i) {
    if ((aged[i - 1]!.to ?? Infinity) >= aged[i]!.from!) throw countedTwice(dimension, aged[i - 1]!, aged[i]!);
  }
}

/** The codes that contain the given one, nearest first. A cycle, which no contract lets pass, ends the walk. */
function* ancestors(code: CodeMeta, byId: ReadonlyMap<string, CodeMeta>): Generator<CodeMeta> {
  const seen = new Set([code.id]);
  for (let at = code; at.parent !== undefined && !seen.has(at.parent);) {
    seen.add(at.parent);
    const parent = byId.get(at.parent);
    if (parent === undefined) return;
    yield parent;
    at = parent;
  }
}

function countedTwice({id, label}: DimensionMeta, outer: CodeMeta, inner: CodeMeta): EvaluationError {
  return new EvaluationError(
    "A104",
    `selection counts cells twice: ${id} ${outer.id} and ${inner.id}`,
    outer.id === inner.id
      ? `${label}: „${outer.label}“ ist doppelt ausgewählt und würde zweimal gezählt.`
      : `${label}: „${inner.label}“ ist in „${outer.label}“ schon enthalten und würde doppelt gezählt.`
  );
}

function positions(codes: readonly CodeMeta[], matches: (code: CodeMeta) => boolean): readonly number[] {
  return codes.flatMap((code, k) => (matches(code) ? [k] : []));
}
