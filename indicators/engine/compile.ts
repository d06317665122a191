import {timeDimension} from "../vocabulary/dimensions.js";
import type {Cube, DimensionMeta} from "./cube.js";
import {matchDate} from "./dates.js";
import {EvaluationError} from "./error.js";
import {checkDisjoint, total} from "./hierarchy.js";
import {type ResolvedCodes, isList, resolveCodes, unknownCode, unknownDimension} from "./resolve.js";
import type {CodeSet, Selection, Where} from "./selection.js";

/**
 * A selection made ready for one cube: per dimension a lookup from dictionary
 * code to what it adds to the number of the group, or a negative number, so
 * large that no sum is positive again, where the code is not selected.
 */
export interface Plan {
  /** In the order of the cube. */
  readonly dimensions: readonly PlannedDimension[];
  /** Number of groups, present or not. */
  readonly size: number;
  /** How many cells make up each group. */
  readonly expected: number;
  /** How many of them must have been delivered for the group to have a value. */
  readonly required: number;
}

export interface PlannedDimension {
  readonly meta: DimensionMeta;
  /** Per dictionary code the offset of its group. */
  readonly offsets: Int32Array;
  /** Dictionary codes that are selected. */
  readonly selected: readonly number[];
  /** Codes that were asked for but are not in this cube. */
  readonly absent: readonly string[];
  /** Whether each selected code is a group of its own, or all are added up. */
  readonly grouped: boolean;
  /** Distance between the groups of two codes. */
  readonly stride: number;
}

/** Above this many groups the columns of a result would outgrow the cube itself. */
const maxGroups = 1 << 22;

/**
 * Compiles a selection for its cube. `by` are the dimensions of the result,
 * `where` the codes asked for; what both leave open is decided by the selection,
 * and then taken in total. Throws an EvaluationError rather than counting a
 * cell twice, adding up rates, or adding up reference days.
 */
export function compile(selection: Selection, cube: Cube, by: readonly string[], where: Where): Plan {
  const {across = []} = selection.options;
  const ids = new Set(cube.meta.dimensions.map(({id}) => id));
  const named = [
    ...Object.keys(selection.where),
    ...[...by, ...Object.keys(where)].filter((id) => !across.includes(id))
  ];
  for (const id of named) if (!ids.has(id)) throw unknownDimension(cube.meta, id);

  const chosen = cube.meta.dimensions.map((meta) => {
    const free = !across.includes(meta.id);
    const grouped = free && by.includes(meta.id);
    const codes = chooseCodes(selection, cube, meta, free ? where[meta.id] : undefined, grouped);
    if (grouped) return {meta, grouped, known: [...new Set(codes.known)], absent: codes.absent, parts: 1};
    checkDisjoint(meta, codes.known);
    const parts = codes.known.length + codes.absent.length;
    if (meta.id === timeDimension && parts > 1) throw needsDate(cube);
    return {meta, grouped, ...codes, parts};
  });
  const expected = Math.max(
    1,
    chosen.reduce((product, {parts}) => product * parts, 1)
  );
  if (selection.kind === "rate" || cube.meta.kind === "rate") checkRate(selection, cube, expected);

  const strides = new Map<string, number>();
  let size = 1;
  for (const id of by.toReversed()) {
    strides.set(id, size);
    const dimension = chosen.find(({meta, grouped}) => grouped && meta.id === id);
    if (dimension !== undefined) size *= dimension.known.length;
  }
  if (size > maxGroups) throw tooMany(size);

  const excluded = -(size + 1);
  const dimensions = chosen.map(({meta, grouped, known, absent}) => {
    const stride = grouped ? strides.get(meta.id)! : 0;
    const offsets = new Int32Array(meta.codes.length).fill(excluded);
    known.forEach((code, group) => (offsets[code] = group * stride));
    return {meta, offsets, selected: known, absent, grouped, stride};
  });
  return {dimensions, size, expected, required: selection.options.absent === "nobody" ? 1 : expected};
}

/** The codes of one dimension: what the request asks for within what the selection allows. */
function chooseCodes(
  selection: Selection,
  cube: Cube,
  dimension: DimensionMeta,
  asked: CodeSet | undefined,
  grouped: boolean
): ResolvedCodes {
  const own = selection.where[dimension.id];
  const allowed = own === undefined ? undefined : resolveOwn(cube, dimension, own);
  if (asked !== undefined) {
    const codes = resolveAsked(selection, dimension, asked);
    const outside = codes.known.find((k) => allowed !== undefined && !allowed.includes(k));
    if (outside !== undefined) throw outsideSelection(cube, dimension, outside);
    return codes;
  }
  if (allowed !== undefined) return {known: allowed, absent: []};
  if (grouped) return {known: dimension.codes.map((_, k) => k), absent: []};
  return {known: total(dimension), absent: []};
}

function resolveOwn(cube: Cube, dimension: DimensionMeta, set: CodeSet): readonly number[] {
  const {known, absent} = resolveCodes(dimension, set);
  if (absent.length > 0) throw unknownCode(cube.meta.id, dimension, absent[0]!);
  if (known.length === 0) throw unknownCode(cube.meta.id, dimension, JSON.stringify(set));
  return known;
}

/** As asked; reference days are first turned into the days of this cube that belong to them. */
function resolveAsked(selection: Selection, dimension: DimensionMeta, set: CodeSet): ResolvedCodes {
  const match = selection.options.date ?? "same-day";
  if (dimension.id !== timeDimension || match === "same-day") return resolveCodes(dimension, set);
  const days = dimension.codes.map(({id}) => id);
  const matched = (isList(set) ? set : [set]).map((day) => {
    if (typeof day === "string") return matchDate(day, days, match) ?? day;
    throw new Error(`not a reference day: ${JSON.stringify(day)}`);
  });
  const known = [...new Set(matched)].map((day) => days.indexOf(day)).filter((k) => k >= 0);
  return {known, absent: matched.filter((day) => !days.includes(day))};
}

function checkRate(selection: Selection, cube: Cube, expected: number): void {
  if (selection.kind !== cube.meta.kind) {
    throw new EvaluationError(
      "A105",
      `cube ${cube.meta.id} holds ${cube.meta.kind}s, not: ${selection.kind}`,
      `„${cube.meta.title}“ enthält ${cube.meta.kind === "rate" ? "Quoten, keine Anzahlen" : "Anzahlen, keine Quoten"}.`
    );
  }
  if (expected > 1) {
    throw new EvaluationError(
      "A105",
      `rates must not be added up: ${expected} cells of cube ${cube.meta.id}`,
      `„${cube.meta.title}“ enthält Quoten; mehrere Quoten dürfen nicht zusammengezählt werden.`
    );
  }
}

function needsDate({meta}: Cube): EvaluationError {
  return new EvaluationError(
    "A108",
    `reference days must not be added up; ask by or where ${timeDimension}: cube ${meta.id}`,
    `„${meta.title}“ enthält mehrere Stichtage. Bitte einen Stichtag wählen oder nach Stichtagen aufteilen.`
  );
}

function outsideSelection({meta}: Cube, dimension: DimensionMeta, code: number): EvaluationError {
  const {id, label} = dimension.codes[code]!;
  return new EvaluationError(
    "A113",
    `filter reaches outside the selection of cube ${meta.id}: ${dimension.id} ${id}`,
    `${dimension.label}: „${label}“ gehört nicht zu dem, was der Indikator auswählt.`
  );
}

function tooMany(size: number): EvaluationError {
  return new EvaluationError(
    "A110",
    `too many entries in one result: ${size}`,
    "Das Ergebnis hätte zu viele Einträge. Bitte weniger Merkmale oder weniger Ausprägungen wählen."
  );
}
