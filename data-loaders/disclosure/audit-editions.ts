import type {Cube} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";
import type {Problem} from "../contract/problem.js";
import {nameOf, type Released} from "./earlier.js";
import {type JointFinding, auditTogether} from "./joint-audit.js";
import {earlierOf, type LedgerEntry, tableOf} from "./ledger.js";
import {tablesOf} from "./published-table.js";
import type {NamedTable} from "./statements.js";

/** Findings that are told one by one; further ones are counted. */
const mostTold = 5;

/**
 * What a new edition of a cube would tell together with what was last released
 * of the same dates (G504), judged with the true counts: a value that moved
 * although the count did not leave the released interval narrows it; one that
 * moved because the count left it must leave as many counts possible as the base
 * has. Independent of how the values were rounded.
 */
export function auditVintages(published: Cube, delivered: Cube, ledger: readonly LedgerEntry[]): readonly Problem[] {
  const {protection, id} = published.meta;
  const earlier = earlierOf(ledger, id);
  if (protection === undefined || earlier === undefined) return [];
  const counts = countsByDate(delivered);
  return [...tablesOf(published).keys()].flatMap((date): Problem[] => {
    const released = earlier(date);
    if (released === undefined) return [];
    const now = valuesOf(published, date);
    const edition = ledger.findLast((entry) => entry.cube === id && entry.date === date)!.edition;
    const found = [...new Set([...released.values.keys(), ...now.keys()])].flatMap((cell) =>
      compareCell(cell, counts.get(date)?.get(cell) ?? 0, released, now, protection, edition)
    );
    return found.slice(0, mostTold).map(({cell, low, high, equation}, i): Problem => ({
      code: "G504",
      severity: "error",
      message: `„${id}“ zum ${date}, Zelle ${cell}: Mit Ausgabe ${edition} zusammen ${rangeWords(low, high)}: ${equation}.${i === 0 && found.length > 1 ? ` So ist es in ${found.length} Zellen.` : ""}`,
      place: {file: `${id}.arrow`, raw: date},
      advice: "Bei den veröffentlichten Zahlen bleiben, wo sie noch stimmen; so rechnet der Bau mit Buch und Schlüssel."
    }));
  });
}

function compareCell(
  cell: string,
  count: number,
  {values, error}: Released,
  now: ReadonlyMap<string, number>,
  protection: {readonly base: number; readonly largestError: number},
  edition: string
): readonly Pick<JointFinding, "cell" | "low" | "high" | "equation">[] {
  const [before, after] = [values.get(cell) ?? 0, now.get(cell) ?? 0];
  if (before === after || Number.isNaN(before) || Number.isNaN(after)) return [];
  const first = {low: Math.max(0, before - error), high: before + error};
  const second = {low: Math.max(0, after - protection.largestError), high: after + protection.largestError};
  const possible = integers(second.low, second.high).filter(
    (n) => (n >= first.low && n <= first.high) === (count >= first.low && count <= first.high)
  );
  if (possible.length >= protection.base || possible.length === 0) return [];
  const equation = `[Ausgabe ${edition}: ${before}, also ${first.low} bis ${first.high}] und [jetzt: ${after}, also ${second.low} bis ${second.high}]`;
  return [{cell: cell.replaceAll("|", ", "), low: possible[0]!, high: possible.at(-1)!, equation}];
}

function integers(low: number, high: number): readonly number[] {
  return Array.from({length: high - low + 1}, (_, i) => low + i);
}

function countsByDate(cube: Cube): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map((cube.dimensions["stichtag"]?.dictionary ?? [""]).map((date) => [date, valuesOf(cube, date)]));
}

/** Values of the cells of one date by their names; NaN where hidden. */
function valuesOf(cube: Cube, date: string): ReadonlyMap<string, number> {
  const days = cube.dimensions["stichtag"];
  const found = new Map<string, number>();
  for (let cell = 0; cell < cube.length; ++cell) {
    if (days !== undefined && days.dictionary[days.codes[cell]!] !== date) continue;
    found.set(nameOf(cube, cell), signAt(cube.zeichen[cell]!).hasValue ? cube.wert[cell]! : NaN);
  }
  return found;
}

/**
 * What cubes that count the same persons on one day tell together (G505):
 * every candidate beside every other candidate and every released table of the
 * same universe and date whose total is the same. Sums that they share alike add
 * nothing. `threshold` by cube is the base of its profile.
 */
export function auditUniverses(
  ledger: readonly LedgerEntry[],
  entries: readonly LedgerEntry[],
  thresholdOf: (cube: string) => number,
  progress: (line: string) => void = () => undefined
): readonly Problem[] {
  const problems: Problem[] = [];
  const all = [...entries, ...ledger];
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = `${entry.universe} ${entry.date}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  let done = 0;
  for (const own of groups.values()) {
    const {universe, date} = own[0]!;
    const released = distinctTables(all.filter((entry) => entry.universe === universe && entry.date === date));
    const named = released.map((entry) => ({entry, table: tableOf(entry, all)}));
    for (const [i, a] of named.entries()) {
      for (const b of named.slice(i + 1)) {
        const isVintage = a.entry.cube === b.entry.cube && a.table.territory === b.table.territory;
        if (isVintage || !(own.includes(a.entry) || own.includes(b.entry))) continue;
        const tables = [a, b].map(({entry, table}): NamedTable => ({name: nameOfEntry(entry), table})) as [
          NamedTable,
          NamedTable
        ];
        if (!countTheSame(tables)) continue;
        const threshold = Math.min(thresholdOf(a.entry.cube), thresholdOf(b.entry.cube));
        problems.push(...toProblems(auditTogether(tables, threshold), date, a.entry.cube));
      }
    }
    progress(`${++done} von ${groups.size} Stichtagen geprüft: ${universe}, ${date}`);
  }
  return problems;
}

/** Each table of a cube once, the newest edition that has it. */
function distinctTables(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const found = new Map<string, LedgerEntry>();
  for (const entry of entries) {
    const key = `${entry.cube} ${entry.cells}`;
    if (!found.has(key)) found.set(key, entry);
  }
  return [...found.values()];
}

function nameOfEntry({cube, edition}: LedgerEntry): string {
  return edition === "" ? cube : `${cube}, Ausgabe ${edition}`;
}

/** Whether two tables have the same total, as far as what they publish says: then they count the same persons. */
function countTheSame(tables: readonly [NamedTable, NamedTable]): boolean {
  const [a, b] = tables.map(({table}) => wholeOf(table)) as [number, number];
  return Math.abs(a - b) <= tables[0].table.error + tables[1].table.error;
}

function wholeOf({values, codes, dimensions, complete}: NamedTable["table"]): number {
  const isRoot = dimensions.map((one) => one.codes.map(({parent}) => parent === undefined));
  let sum = 0;
  values.forEach((value, cell) => {
    if (complete || codes.every((column, d) => isRoot[d]![column[cell]!])) sum += value;
  });
  return sum;
}

function toProblems(found: readonly JointFinding[], date: string, cube: string): readonly Problem[] {
  return found.slice(0, mostTold).map(({table, cell, low, high, equation}, i) => ({
    code: "G505",
    severity: "error",
    message: `${table}, ${date}, ${cell}: Zusammen ${rangeWords(low, high)}: ${equation}.${i === 0 && found.length > 1 ? ` So ist es ${found.length}-mal.` : ""}`,
    place: {file: `${cube}.arrow`, raw: date},
    advice:
      "Die Tabellen als verknüpft eintragen (data-loaders/disclosure/linked-cubes.ts), damit ihre gemeinsamen Summen nur einmal gerundet werden, oder eine von beiden nicht veröffentlichen."
  }));
}

function rangeWords(low: number, high: number): string {
  return low === high ? `genau berechenbar, ${low}` : `sicher zwischen ${low} und ${high}`;
}
