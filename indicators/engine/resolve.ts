import {coverAgeBand} from "./age-band.js";
import type {CubeMeta, DimensionMeta} from "./cube.js";
import {EvaluationError} from "./error.js";
import {childrenOf, leaves, roots} from "./hierarchy.js";
import {nearest} from "./nearest.js";
import type {AgeBand, CodeSet, Level} from "./selection.js";

/** Positions of the codes in the dimension, and the codes that it does not have. */
export interface ResolvedCodes {
  readonly known: readonly number[];
  readonly absent: readonly string[];
}

/** Turns a set of codes, bands or a level into positions. Throws A106 for a band that the classes cannot build. */
export function resolveCodes(dimension: DimensionMeta, set: CodeSet): ResolvedCodes {
  if (isLevel(set)) return {known: resolveLevel(dimension, set), absent: []};
  const known: number[] = [];
  const absent: string[] = [];
  for (const item of isList(set) ? set : [set]) {
    if (typeof item !== "string") {
      known.push(...coverAgeBand(dimension, item));
      continue;
    }
    const k = dimension.codes.findIndex(({id}) => id === item);
    if (k >= 0) known.push(k);
    else absent.push(item);
  }
  return {known, absent};
}

/** Whether the set names codes one by one. */
export function namesCodes(set: CodeSet): boolean {
  return typeof set === "string" || (isList(set) && set.every((item) => typeof item === "string"));
}

/** The error for a code that a dimension does not have, naming the nearest ones. */
export function unknownCode(cube: string, dimension: DimensionMeta, code: string): EvaluationError {
  const ids = dimension.codes.map(({id}) => id);
  const near = nearest(code, ids);
  return new EvaluationError(
    "A103",
    `unknown code of ${dimension.id} in cube ${cube}${hint(near)}: ${code}`,
    `„${code}“ gibt es bei „${dimension.label}“ nicht.${near.length ? ` Ähnlich: ${near.join(", ")}.` : ""}`
  );
}

/** The error for a dimension that a cube does not have, naming the nearest ones. */
export function unknownDimension({id, title, dimensions}: CubeMeta, dimension: string): EvaluationError {
  const ids = dimensions.map((d) => d.id);
  return new EvaluationError(
    "A102",
    `unknown dimension of cube ${id}${hint(nearest(dimension, ids))}: ${dimension}`,
    `„${title}“ ist nicht nach „${dimension}“ gegliedert, sondern nach: ${dimensions.map((d) => d.label).join(", ")}.`
  );
}

/** “ (did you mean a, b?)” or nothing. */
export function hint(near: readonly string[]): string {
  return near.length ? ` (did you mean ${near.join(", ")}?)` : "";
}

export function isLevel(set: CodeSet): set is Level {
  return typeof set === "object" && "level" in set;
}

export function isList(set: CodeSet): set is readonly (string | AgeBand)[] {
  return Array.isArray(set);
}

function resolveLevel(dimension: DimensionMeta, {level}: Level): readonly number[] {
  if (level === "roots") return roots(dimension);
  return level === "leaves" ? leaves(dimension) : childrenOf(dimension, level.childrenOf);
}
