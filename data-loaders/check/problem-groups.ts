import {codeEntry} from "../contract/code-entry.js";
import type {Problem} from "../contract/problem.js";
import type {OpenedFile} from "../deliveries/open.js";

/** So many places of one problem are shown with their raw text; the rest is counted. */
const shown = 10;

/** One kind of problem in one column: what it is, and where. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Problem["severity"];
  /** Heading of the code’s page in the handbook. */
  readonly title: string;
  /** Address of that page within the site. */
  readonly page: string;
  readonly message: string;
  readonly sheet?: string;
  /** Counted from 1. */
  readonly column?: number;
  /** What stands above the column. */
  readonly columnLabel?: string;
  /** The first ten. */
  readonly places: readonly ProblemPlace[];
  /** How many cells more have the same problem. */
  readonly more: number;
  readonly expected?: string;
  readonly advice?: string;
}

export interface ProblemPlace {
  readonly row?: number;
  readonly raw?: string;
  /** How many more cells of the column hold the same. */
  readonly same?: number;
  /** Where not the same for all places. */
  readonly expected?: string;
}

/**
 * Problems by code, sheet, column and message, so that a column with a thousand
 * wrong cells is one matter; errors first, else in the order of their first places.
 *
 * @param opened the file, for the labels above its columns
 */
export function groupProblems(problems: readonly Problem[], opened?: OpenedFile): ProblemGroup[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const found of problems) {
    const {code, message, place} = found;
    const key = JSON.stringify([code, place.sheet, place.column, message]);
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  const order = {error: 0, warning: 1, info: 2};
  return [...groups.values()]
    .map((group) => grouped(group, opened))
    .sort((a, b) => order[a.severity] - order[b.severity]);
}

function grouped(group: readonly [Problem, ...Problem[]], opened: OpenedFile | undefined): ProblemGroup {
  const [{code, severity, message, place, expected, advice}] = group;
  const common = group.every((one) => one.expected === expected);
  const label = columnLabel(place, opened);
  const places = group.slice(0, shown).map((one): ProblemPlace => ({
    ...(one.place.row !== undefined && {row: one.place.row}),
    ...(one.place.raw !== undefined && {raw: one.place.raw}),
    ...(one.more && {same: one.more}),
    ...(!common && one.expected !== undefined && {expected: one.expected})
  }));
  const all = group.reduce((sum, one) => sum + 1 + (one.more ?? 0), 0);
  const named = places.reduce((sum, one) => sum + 1 + (one.same ?? 0), 0);
  return {
    code,
    severity,
    title: codeEntry(code)?.title ?? message,
    page: `/daten/meldungen/${code}`,
    message,
    ...(place.sheet !== undefined && {sheet: place.sheet}),
    ...(place.column !== undefined && {column: place.column}),
    ...(label !== undefined && {columnLabel: label}),
    places: places.filter((one) => Object.keys(one).length > 0),
    more: all - named,
    ...(common && expected !== undefined && {expected}),
    ...(advice !== undefined && {advice})
  };
}

function columnLabel({sheet = "", column}: Problem["place"], opened: OpenedFile | undefined): string | undefined {
  if (column === undefined) return undefined;
  const table = opened?.tables.find((one) => one.sheet.name === sheet);
  const value = table?.valueColumns.find((one) => one.column === column - 1);
  if (value !== undefined) return value.path.join(" / ") || undefined;
  return table?.keyNames?.[table.keyColumns.indexOf(column - 1)] || undefined;
}
