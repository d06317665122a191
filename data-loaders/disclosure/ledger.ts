import {createHash} from "node:crypto";
import type {Cube} from "../../indicators/engine/cube.js";
import type {Problem} from "../contract/problem.js";
import {type EarlierRelease, type Released, releasedOf} from "./earlier.js";
import {inputError} from "./input-error.js";
import {cellNames, packTable, type PublishedTable, tablesOf, unpackTable} from "./published-table.js";

/** One reference date of one cube in one released edition. Stays on the machine that builds: it names checksums. */
export interface LedgerEntry {
  /** Name of the edition, e.g. “2025-06”. */
  readonly edition: string;
  /** Register and population that are counted. */
  readonly universe: string;
  readonly cube: string;
  /** ISO date. */
  readonly date: string;
  readonly method: "rounding" | "suppression";
  /** Profile with its version, and the base. */
  readonly rules: string;
  /** Digest of the deliveries that the numbers of this date come from. */
  readonly deliveries: string;
  /** Digest of the published cells of this date. */
  readonly cells: string;
  /** The cells themselves, packed; absent where an earlier line of the cube and date has the same digest. */
  readonly table?: string;
}

/** By reference date the checksums of the deliveries that it rests on. */
export type DeliveriesByDate = ReadonlyMap<string, readonly string[]>;

/** The deliveries behind each reference date of a cube as delivered. */
export function deliveriesByDate({meta, dimensions, herkunft, length}: Cube): DeliveriesByDate {
  const {codes, dictionary} = dimensions["stichtag"] ?? {codes: new Int8Array(length), dictionary: [""]};
  const found = dictionary.map(() => new Set<string>());
  for (let cell = 0; cell < length; ++cell) {
    found[codes[cell]!]!.add(meta.deliveries[herkunft.lieferung[cell]!]!.sha256);
  }
  return new Map(dictionary.map((date, k) => [date, [...found[k]!].sort()]));
}

/**
 * What the ledger writes down of a protected cube, a line for each reference
 * date with all its cells, unless the ledger has just these; nothing for a cube
 * that passes as delivered.
 */
export function entriesOf(
  published: Cube,
  deliveries: DeliveriesByDate,
  edition: string,
  ledger: readonly LedgerEntry[] = []
): readonly LedgerEntry[] {
  const {meta} = published;
  const {protection} = meta;
  if (protection === undefined) return [];
  return [...tablesOf(published)].map(([date, table]): LedgerEntry => {
    const names = cellNames(table);
    const cells = digest(names.map((name, cell) => `${name}=${table.values[cell]}`).sort());
    const isKnown = ledger.some((one) => one.cube === meta.id && one.date === date && one.cells === cells && one.table);
    return {
      edition,
      universe: `${meta.register}, ${meta.population}`,
      cube: meta.id,
      date,
      method: protection.method,
      rules: `${protection.profile}, Basis ${protection.base}`,
      deliveries: digest(deliveries.get(date) ?? []),
      cells,
      ...(isKnown ? {} : {table: packTable(table)})
    };
  });
}

/** The cells of an entry, from its own line or from the earlier one that has them. Throws a DeliveryError (G503) where they cannot be read. */
export function tableOf(entry: LedgerEntry, ledger: readonly LedgerEntry[]): PublishedTable {
  const {cube, date, cells} = entry;
  const text = (
    entry.table
      ? entry
      : ledger.find((one) => one.cube === cube && one.date === date && one.cells === cells && one.table)
  )?.table;
  const table = text === undefined ? undefined : unpackTable(text);
  if (table !== undefined) return table;
  throw inputError(
    "G503",
    `Im Veröffentlichungsbuch sind die Zellen von „${cube}“ zum ${date} (Ausgabe ${entry.edition}) nicht zu lesen.`,
    {file: `${cube}.arrow`, raw: date},
    {advice: "Das Buch aus der Sicherung wiederherstellen; Zeilen werden nur angehängt, nie geändert."}
  );
}

/** Finds what was last released of the dates of a cube. */
export function earlierOf(ledger: readonly LedgerEntry[], cube: string): EarlierRelease | undefined {
  const own = ledger.filter((entry) => entry.cube === cube);
  if (own.length === 0) return undefined;
  const found = new Map<string, Released | undefined>();
  return (date) => {
    if (!found.has(date)) {
      const last = own.findLast((entry) => entry.date === date);
      found.set(date, last && releasedOf(tableOf(last, ledger)));
    }
    return found.get(date);
  };
}

/**
 * What must not be released, given what was released before: a population and
 * date by a second method (G501), or other numbers of a date although no
 * delivery was revised (G502): each edition alone is safe, both together say
 * more than either.
 */
export function checkLedger(ledger: readonly LedgerEntry[], entries: readonly LedgerEntry[]): readonly Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const where = {file: `${entry.cube}.arrow`, raw: entry.date};
    const other = ledger.find(
      ({universe, date, method}) => universe === entry.universe && date === entry.date && method !== entry.method
    );
    if (other !== undefined) {
      const words = {rounding: "gerundet", suppression: "mit Sperrungen"} as const;
      return [
        {
          code: "G501",
          severity: "error",
          message: `„${entry.universe}“ zum ${entry.date} ist in Ausgabe ${other.edition} schon ${words[other.method]} veröffentlicht (${other.cube}); ${words[entry.method]} dazu ließen sich geschützte Zellen errechnen.`,
          place: where,
          advice: "Bei dem Verfahren bleiben, mit dem dieser Stichtag zuerst veröffentlicht wurde."
        }
      ];
    }
    const last = ledger.findLast(({cube, date}) => cube === entry.cube && date === entry.date);
    if (last === undefined || last.cells === entry.cells || last.deliveries !== entry.deliveries) return [];
    const because =
      last.rules === entry.rules ? "" : ` Die Regeln haben sich geändert: ${last.rules} → ${entry.rules}.`;
    return [
      {
        code: "G502",
        severity: "error",
        message: `„${entry.cube}“ zum ${entry.date} weicht von Ausgabe ${last.edition} ab, obwohl keine Lieferung berichtigt ist; beide zusammen verraten mehr als jede für sich.${because}`,
        place: where,
        advice:
          "Die frühere Fassung von Regeln und Programm verwenden, oder die Abweichung von der Statistikstelle entscheiden lassen."
      }
    ];
  });
}

/** Reads a ledger, one JSON object a line. Throws a DeliveryError (G503) on a line that is none. */
export function parseLedger(text: string, file: string): readonly LedgerEntry[] {
  return text.split("\n").flatMap((line, i): LedgerEntry[] => {
    if (line.trim() === "") return [];
    const entry = parseLine(line);
    if (entry === undefined) {
      throw inputError(
        "G503",
        "Eine Zeile des Veröffentlichungsbuchs ist nicht zu lesen.",
        {file, row: i + 1, raw: line.slice(0, 80)},
        {advice: "Das Buch aus der Sicherung wiederherstellen; Zeilen werden nur angehängt, nie geändert."}
      );
    }
    return [entry];
  });
}

const fields = ["edition", "universe", "cube", "date", "method", "rules", "deliveries", "cells"] as const;

function parseLine(line: string): LedgerEntry | undefined {
  try {
    const value = JSON.parse(line) as Partial<Record<(typeof fields)[number] | "table", unknown>> | null;
    const complete = fields.every((field) => typeof value?.[field] === "string");
    const isTable = value?.["table"] === undefined || typeof value["table"] === "string";
    return complete && isTable && ["rounding", "suppression"].includes(String(value!.method))
      ? (value as LedgerEntry)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Entries as lines to append. */
export function formatEntries(entries: readonly LedgerEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
}

function digest(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 32);
}
