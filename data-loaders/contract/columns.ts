import type {ValueColumn} from "../formats/table.js";
import type {DeliveredTable} from "../formats/workbook-table/table.js";
import {problem} from "./codes.js";
import type {Contract, PathPart, ValueColumns} from "./contract.js";
import {parseDate} from "./dates.js";
import {nearest} from "./nearest.js";
import type {Problem} from "./problem.js";

/** What one column of numbers is about: codes by dimension id. */
export interface PlannedColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly codes: Readonly<Record<string, string>>;
  /** Position of the column that says the same, if this one repeats it. */
  readonly repeats?: number;
}

/**
 * Finds what each column of numbers means by the labels above it. Reports
 * columns that the contract does not know, that are missing, or that come more
 * often than agreed.
 *
 * @param keyColumns columns that the contract takes for keys although they look like numbers, such as years
 */
export function planColumns(
  table: DeliveredTable,
  contract: Contract,
  file: string,
  keyColumns: ReadonlySet<number> = new Set()
): {columns: PlannedColumn[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const columns: PlannedColumn[] = [];
  const found = new Map<string, number[]>();
  for (const valueColumn of table.valueColumns) {
    const {column, path} = valueColumn;
    if (keyColumns.has(column)) continue;
    const place = {file, row: Math.max(1, table.sheet.line(table.firstRow) - 1), column: column + 1};
    const [match, ...others] = contract.values.flatMap((values) => codesOf(valueColumn, values) ?? []);
    if (match === undefined || others.length > 0) {
      problems.push(
        problem("V212", {...place, raw: path.join(" / ")}, "Diese Spalte kennt der Vertrag nicht.", {
          expected: expectedPaths(contract, path.join(" / "))
        })
      );
      continue;
    }
    if (match.unit !== undefined && match.unit !== valueColumn.unit) {
      const message = "Die Spalte hat eine andere Einheit als vereinbart.";
      const where = {...place, raw: valueColumn.unit ?? ""};
      problems.push(problem("V215", where, message, {expected: `„${match.unit}“`}));
    }
    const key = JSON.stringify(match.codes);
    const before = found.get(key) ?? [];
    if (before.length >= match.times) {
      problems.push(problem("V214", {...place, raw: path.join(" / ")}, "Diese Spalte kommt öfter vor als vereinbart."));
    }
    columns.push({column, codes: match.codes, ...(before.length > 0 && {repeats: before[0]})});
    found.set(key, [...before, columns.length - 1]);
  }
  for (const {codes, label} of contract.values.flatMap(promised)) {
    const there = columns.some((planned) => Object.entries(codes).every(([d, code]) => planned.codes[d] === code));
    if (!there) problems.push(problem("V213", {file}, `Die Spalte „${label}“ fehlt.`));
  }
  return {columns, problems};
}

/** The codes that a column has if its labels are those of the entry. */
function codesOf(
  {path}: ValueColumn,
  {path: parts, codes = {}, times = 1, unit}: ValueColumns
): {codes: Record<string, string>; times: number; unit: string | undefined} | undefined {
  if (path.length !== parts.length) return undefined;
  const named: Record<string, string> = {...codes};
  for (const [i, part] of parts.entries()) {
    const label = normalise(path[i]!);
    if (typeof part === "string") {
      if (label !== part) return undefined;
    } else if (part instanceof RegExp) {
      if (!part.test(label)) return undefined;
    } else {
      const code = "labels" in part ? part.labels[label] : parseDate(label, part.form);
      if (code === undefined) return undefined;
      named[part.dimension] = code;
    }
  }
  return {codes: named, times, unit};
}

/** The columns that an entry promises, with a label for messages; a date in a header is promised at least once. */
function promised({path, codes = {}}: ValueColumns): Promised[] {
  let all: Promised[] = [{codes, label: ""}];
  for (const part of path) {
    const choices = choicesOf(part);
    all = all.flatMap((before) =>
      choices.map((choice) => ({
        codes: {...before.codes, ...choice.codes},
        label: [before.label, choice.label].filter(Boolean).join(" / ")
      }))
    );
  }
  return all;
}

interface Promised {
  readonly codes: Readonly<Record<string, string>>;
  readonly label: string;
}

function choicesOf(part: PathPart): Promised[] {
  if (typeof part === "string") return [{codes: {}, label: part}];
  if (part instanceof RegExp) return [{codes: {}, label: readable(part)}];
  if ("form" in part) return [{codes: {}, label: part.form.written}];
  const byCode = new Map(
    Object.entries(part.labels)
      .map(([label, code]) => [code, label] as const)
      .reverse()
  );
  return [...byCode].reverse().map(([code, label]) => ({codes: {[part.dimension]: code}, label}));
}

/** The columns that the contract promises; of many the ones most like what is there. */
function expectedPaths({values}: Contract, label: string): string {
  const labels = values.flatMap(promised).map((one) => one.label);
  if (labels.length <= 12) return labels.map((one) => `„${one}“`).join(", ");
  const alike = nearest(label, labels).map((one) => `„${one}“`);
  return `eine von ${labels.length} vereinbarten; am ähnlichsten: ${alike.join(", ")}`;
}

const readable = (pattern: RegExp): string => `${pattern.source.replace(/^\^/, "")}…`;

const normalise = (label: string): string => label.replace(/\s+/g, " ").trim();
