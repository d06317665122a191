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
  const size = axes.reduce((product, {ids}) => product * ids.length, 1);
  const maps = parts.map((part) => axes.map((axis, d) => groupOffsets(part, by[d]!, axis)));

  const present = new Uint8Array(size);
  const rest = axes.map(({ids}, d) => (named.has(by[d]!) ? 1 : ids.length));
  const visit = (each: (key: number, restKey: number, digits: Int32Array) => void) => {
    const digits = new Int32Array(axes.length);
    for (let key = 0; key < size; ++key) {
      let restKey = 0;
      for (let d = 0; d < axes.length; ++d) restKey = restKey * rest[d]! + (rest[d] === 1 ? 0 : digits[d]!);
      each(key, restKey, digits);
      for (let d = axes.length - 1; d >= 0 && ++digits[d]! === axes[d]!.ids.length; --d) digits[d] = 0;
    }
  };
  if (rest.every((n) => n === 1)) present[0] = 1;
  visit((_, restKey, digits) => {
    if (present[restKey] === 1) return;
    for (const part of leading) {
      const group = locate(maps[parts.indexOf(part)]!, digits);
      if (group >= 0 && part.groups.counts[group]! > 0) present[restKey] = 1;
    }
  });
  let length = 0;
  visit((_, restKey) => (length += present[restKey]!));

  const codes = axes.map(() => new Int32Array(length));
  const groups = parts.map(() => new Int32Array(length));
  let row = 0;
  visit((_, restKey, digits) => {
    if (present[restKey] === 0) return;
    for (let d = 0; d < codes.length; ++d) codes[d]![row] = digits[d]!;
    for (let p = 0; p < parts.length; ++p) groups[p]![row] = locate(maps[p]!, digits);
    ++row;
  });
  const columns = axes.map(({ids, labels}, d) => ({codes: codes[d]!, dictionary: ids, labels}));
  return {length, columns, groups};
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

function locate(offsets: readonly Int32Array[], digits: Int32Array): number {
  let group = 0;
  for (let d = 0; d < offsets.length; ++d) {
    const offset = offsets[d]![digits[d]!]!;
    if (offset < 0) return -1;
    group += offset;
  }
  return group;
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
