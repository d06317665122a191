import {formatDate} from "../definition/german.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import type {Groups} from "./aggregate.js";
import type {Plan, PlannedDimension} from "./compile.js";
import {matchDate} from "./dates.js";
import {EvaluationError} from "./error.js";
import type {ResultColumn} from "./result.js";
import type {DateMatch, Selection} from "./selection.js";

/** A compiled and aggregated selection. */
export interface Aggregated {
  readonly selection: Selection;
  readonly plan: Plan;
  readonly groups: Groups;
}

/** The entries of a result, and per part the group of each. */
export interface Joined {
  readonly length: number;
  readonly columns: readonly ResultColumn[];
  readonly groups: readonly Int32Array[];
}

/**
 * Matches parts by the codes of the dimensions `by`. There is an entry wherever
 * a part that is broken down by all of them has a cell, also if the other part
 * has none there; and one for every code that was named one by one (`named`).
 */
export function join(parts: readonly Aggregated[], by: readonly string[], named: ReadonlySet<string>): Joined {
  const leading = parts.filter((part) => by.every((id) => leads(part, id)));
  if (leading.length === 0) throw cannotBreakDown(by);
  const axes = by.map((id) => axisOf(leading, id));
  const sizes = axes.map(({ids}) => ids.length);
  const present = findPresent(
    leading.map((part) => ({counts: part.groups.counts, offsets: offsetsOf(part, by, axes)})),
    sizes,
    by.map((id) => named.has(id))
  );
  const length = present.length;
  const codes = digitsOf(present, sizes);
  const groups = parts.map((part) => {
    const offsets = offsetsOf(part, by, axes);
    const found = new Int32Array(length);
    for (let row = 0; row < length; ++row) {
      for (let d = 0; d < codes.length && found[row]! >= 0; ++d) {
        const offset = offsets[d]![codes[d]![row]!]!;
        found[row] = offset < 0 ? -1 : found[row]! + offset;
      }
    }
    return found;
  });
  const columns = axes.map(({ids, labels}, d) => ({codes: codes[d]!, dictionary: ids, labels}));
  return {length, columns, groups};
}

/**
 * The keys (positions in the product of all axes, the last fastest) that get an
 * entry, in order. Where an axis was named code by code, a cell under one of its
 * codes gives an entry to all of them.
 */
function findPresent(
  leading: readonly {readonly counts: Int32Array; readonly offsets: readonly Int32Array[]}[],
  sizes: readonly number[],
  named: readonly boolean[]
): Int32Array {
  const size = sizes.reduce((product, n) => product * n, 1);
  const digits = new Int32Array(sizes.length);
  const marked = new Uint8Array(size);
  const restOf = new Int32Array(size);
  marked[0] = size > 0 && named.every(Boolean) ? 1 : 0;
  for (let key = 0; key < size; ++key) {
    let rest = 0;
    for (let d = 0; d < sizes.length; ++d) rest = rest * sizes[d]! + (named[d] ? 0 : digits[d]!);
    restOf[key] = rest;
    for (const {counts, offsets} of leading) {
      let group = 0;
      for (let d = 0; d < sizes.length && group >= 0; ++d) {
        const offset = offsets[d]![digits[d]!]!;
        group = offset < 0 ? -1 : group + offset;
      }
      if (group >= 0 && counts[group]! > 0) marked[rest] = 1;
    }
    for (let d = sizes.length - 1; d >= 0 && ++digits[d]! === sizes[d]!; --d) digits[d] = 0;
  }
  let length = 0;
  for (let key = 0; key < size; ++key) length += marked[restOf[key]!]!;
  const keys = new Int32Array(length);
  for (let key = 0, row = 0; key < size; ++key) if (marked[restOf[key]!] === 1) keys[row++] = key;
  return keys;
}

/** Per axis the code of each key. */
function digitsOf(keys: Int32Array, sizes: readonly number[]): readonly Int32Array[] {
  let stride = 1;
  const columns = sizes.map(() => new Int32Array(keys.length));
  for (let d = sizes.length - 1; d >= 0; --d) {
    const n = sizes[d]!;
    const column = columns[d]!;
    for (let row = 0; row < keys.length; ++row) column[row] = Math.floor(keys[row]! / stride) % n;
    stride *= n;
  }
  return columns;
}

function offsetsOf(part: Aggregated, by: readonly string[], axes: readonly Axis[]): readonly Int32Array[] {
  return axes.map((axis, d) => groupOffsets(part, by[d]!, axis));
}

interface Axis {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

function leads({plan, selection}: Aggregated, id: string): boolean {
  return find(plan, id)?.grouped === true && dateMatch(selection, id) === "same-day";
}

/** All codes of the leading parts; days in order of time, others in order of the first part. */
function axisOf(leading: readonly Aggregated[], id: string): Axis {
  const labels = new Map<string, string>();
  for (const {plan} of leading) {
    const {meta, selected, absent} = find(plan, id)!;
    for (const k of selected) if (!labels.has(meta.codes[k]!.id)) labels.set(meta.codes[k]!.id, meta.codes[k]!.label);
    for (const code of absent) if (!labels.has(code)) labels.set(code, code);
  }
  const ids = [...labels.keys()];
  if (id === timeDimension) ids.sort();
  return {ids, labels: ids.map((code) => formatDate(labels.get(code)!))};
}

/** Per code of the axis what it adds to the number of the part’s group; -1 where the part does not have it. */
function groupOffsets({plan, selection}: Aggregated, id: string, {ids}: Axis): Int32Array {
  const dimension = find(plan, id);
  if (dimension === undefined || !dimension.grouped) return new Int32Array(ids.length);
  const {meta, selected, stride} = dimension;
  const groups = new Map(selected.map((k, group) => [meta.codes[k]!.id, group * stride]));
  const match = dateMatch(selection, id);
  const days = [...groups.keys()];
  return Int32Array.from(ids, (code) => {
    const own = match === "same-day" ? code : matchDate(code, days, match);
    return own === undefined ? -1 : (groups.get(own) ?? -1);
  });
}

function find({dimensions}: Plan, id: string): PlannedDimension | undefined {
  return dimensions.find(({meta}) => meta.id === id);
}

function dateMatch({options}: Selection, id: string): DateMatch {
  return id === timeDimension ? (options.date ?? "same-day") : "same-day";
}

function cannotBreakDown(by: readonly string[]): EvaluationError {
  return new EvaluationError(
    "A107",
    `neither numerator nor denominator is broken down by all of: ${by.join(", ")}`,
    "Weder Zähler noch Nenner sind nach allen gewählten Merkmalen gegliedert."
  );
}
