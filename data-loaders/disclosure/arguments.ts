import {readFile} from "node:fs/promises";
import {parseArgs} from "node:util";
import {readHierarchies} from "./hierarchy.js";
import {inputError} from "./input-error.js";
import type {FrequencyRule, Zeros} from "./primary.js";
import {readFlag, readTable, type Table} from "./table.js";
import {publishedRows, universeOf, type Universe} from "./universe.js";

/** What both command lines are given: the table, the rule, the universe of the rows that are published at all. */
export interface Job {
  readonly table: Table;
  readonly rule: FrequencyRule;
  readonly universe: Universe;
  /** Row of every cell of the universe. */
  readonly rows: Int32Array;
  readonly forcedPublished?: Uint8Array;
  readonly forcedSuppressed?: Uint8Array;
  /** Further options as given. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

const COMMON = [
  "cells",
  "hierarchy",
  "threshold",
  "zeros",
  "tables",
  "publish-only",
  "forced-published",
  "forced-suppressed"
];

/** Reads the options and the files they name. Every fault is a DeliveryError in German. */
export async function readJob(args: readonly string[], further: readonly string[]): Promise<Job> {
  const options = parse(args, [...COMMON, ...further]);
  const cellsFile = required(options, "cells");
  const hierarchyFile = required(options, "hierarchy");
  const rule = {threshold: wholeNumber(options, "threshold", 2, 1000), zeros: zerosOf(options)};
  const hierarchies = readHierarchies(await read(hierarchyFile), hierarchyFile);
  const table = readTable(await read(cellsFile), cellsFile, hierarchies);
  const tables = options.tables?.split(";").map((list) => dimensions(list, table));
  const publishOnly =
    options["publish-only"] === undefined ? undefined : readPublishOnly(options["publish-only"], table);
  const published = publishedRows(table, {...(tables && {tables}), ...(publishOnly && {publishOnly})});
  const rows = inOrderOfCodes(table, published);
  if (rows.length === 0)
    throw inputError("G203", "Nach --tables und --publish-only bleibt keine Zelle übrig.", {file: cellsFile});
  rejectRepeatedCells(table, rows, cellsFile);
  const flag = (name: string) => {
    const column = options[name];
    if (column === undefined) return undefined;
    const all = readFlag(table, column, cellsFile);
    return Uint8Array.from(rows, (row) => all[row]!);
  };
  const forcedPublished = flag("forced-published");
  const forcedSuppressed = flag("forced-suppressed");
  return {
    table,
    rule,
    universe: universeOf(table, rows, cellsFile),
    rows,
    options,
    ...(forcedPublished && {forcedPublished}),
    ...(forcedSuppressed && {forcedSuppressed})
  };
}

function parse(args: readonly string[], names: readonly string[]): Record<string, string | undefined> {
  try {
    const {values} = parseArgs({
      args: [...args],
      options: Object.fromEntries(names.map((name) => [name, {type: "string" as const}])),
      strict: true
    });
    return values as Record<string, string | undefined>;
  } catch (error) {
    throw inputError(
      "G201",
      "Die Angaben auf der Befehlszeile sind nicht zu verstehen.",
      {file: "Befehlszeile", raw: (error as Error).message},
      {
        expected: names.map((name) => `--${name}`).join(", ")
      }
    );
  }
}

/** The value of an option that must be given. */
export function required(options: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = options[name];
  if (value) return value;
  throw inputError("G202", `Die Angabe --${name} fehlt.`, {file: "Befehlszeile"});
}

/** A whole number within limits. */
export function wholeNumber(
  options: Readonly<Record<string, string | undefined>>,
  name: string,
  low: number,
  high: number
): number {
  const raw = required(options, name);
  const value = /^\d+$/.test(raw) ? Number(raw) : NaN;
  if (value >= low && value <= high) return value;
  throw inputError(
    "G204",
    `--${name} ist keine brauchbare Zahl.`,
    {file: "Befehlszeile", raw},
    {expected: `eine ganze Zahl von ${low} bis ${high}`}
  );
}

/** One of several words. */
export function oneOf<T extends string>(
  options: Readonly<Record<string, string | undefined>>,
  name: string,
  words: readonly T[]
): T {
  const raw = options[name] ?? words[0]!;
  const word = words.find((w) => w === raw);
  if (word) return word;
  throw inputError(
    "G205",
    `--${name} kennt diesen Wert nicht.`,
    {file: "Befehlszeile", raw},
    {expected: words.join(" oder ")}
  );
}

function zerosOf(options: Record<string, string | undefined>): Zeros {
  return oneOf(options, "zeros", ["protect", "published"]);
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw inputError("G206", "Die Datei lässt sich nicht lesen.", {file}, {advice: "Pfad und Leserechte prüfen."});
  }
}

function dimensions(list: string, table: Table): string[] {
  return list.split(",").map((name) => {
    const trimmed = name.trim();
    if (table.hierarchies.some(({dimension}) => dimension === trimmed)) return trimmed;
    throw inputError(
      "G207",
      `--tables nennt die unbekannte Dimension „${trimmed}“.`,
      {file: "Befehlszeile", raw: list},
      {
        expected: table.hierarchies.map(({dimension}) => dimension).join(", ")
      }
    );
  });
}

function readPublishOnly(text: string, table: Table): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const part of text.split(";")) {
    const [name = "", list = ""] = part.split("=");
    const hierarchy = table.hierarchies.find(({dimension}) => dimension === name.trim());
    const codes = list.split(",").map((code) => code.trim());
    const unknown = codes.find((code) => !hierarchy?.index.has(code));
    if (!hierarchy || unknown !== undefined)
      throw inputError(
        "G208",
        "--publish-only nennt eine unbekannte Dimension oder einen unbekannten Code.",
        {file: "Befehlszeile", raw: part},
        {
          expected: "z. B. alter=Insg,a15_64; mehrere Dimensionen mit Semikolon getrennt"
        }
      );
    out.set(hierarchy.dimension, codes);
  }
  return out;
}

/** The published rows by their codes: in another order of rows the same pattern comes out. */
function inOrderOfCodes({codes}: Table, published: Uint8Array): Int32Array {
  const byCodes = (a: number, b: number) => {
    for (const column of codes) if (column[a] !== column[b]) return column[a]! - column[b]!;
    return a - b;
  };
  return Int32Array.from(published.keys())
    .filter((i) => published[i] === 1)
    .sort(byCodes);
}

function rejectRepeatedCells({codes, hierarchies}: Table, rows: Int32Array, file: string): void {
  const seen = new Map<string, number>();
  for (const row of rows) {
    const key = codes.map((list) => list[row]).join(" ");
    const before = seen.get(key);
    if (before !== undefined)
      throw inputError("G118", `Eine Zelle steht zweimal in der Tabelle (auch in Zeile ${before + 2}).`, {
        file,
        row: row + 2,
        raw: hierarchies.map((h, d) => h.codes[codes[d]![row]!]!).join(",")
      });
    seen.set(key, row);
  }
}
