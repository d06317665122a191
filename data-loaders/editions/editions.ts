import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import type {EditionRecord} from "../../indicators/release/edition-record.js";
import {DeliveryError} from "../contract/problem.js";

/** The environment variable that names the folder of editions. */
export const editionsVariable = "AUSGABEN";

/** The environment variable that names the edition that is being made: “2026”, or “2026-probe” of a trial. */
export const editionVariable = "AUSGABE";

/** The file of an edition that the next one is compared with. */
export const recordFile = "ausgabe.json";

/** Where editions lie; never in git. */
export function editionsFolder(): string {
  return process.env[editionsVariable] || "ausgaben";
}

/** The edition that is being made; undefined in a preview or an ordinary build. */
export function currentEdition(): string | undefined {
  return process.env[editionVariable] || undefined;
}

/** The name of an edition taken apart; undefined where it is none. */
export function parseName(
  name: string
): {readonly year: number; readonly part: number; readonly trial: boolean} | undefined {
  const [, year, part, trial] = /^(\d{4})(?:-([2-9]|[1-9]\d))?(-probe)?$/.exec(name) ?? [];
  return year === undefined ? undefined : {year: Number(year), part: Number(part ?? 1), trial: trial !== undefined};
}

/**
 * The edition that comes before another: the newest with an earlier name, of all where none is given. A trial may follow a
 * trial; a true edition follows a true one only.
 */
export function lastEdition(before = currentEdition(), folder = editionsFolder()): EditionRecord | undefined {
  const next = before === undefined ? undefined : parseName(before);
  const names = editionRecords(folder)
    .map((file) => basename(dirname(file)))
    .filter((name) => {
      const own = parseName(name)!;
      return next === undefined || (order(own) < order(next) && (next.trial || !own.trial));
    });
  const newest = names.sort((a, b) => order(parseName(a)!) - order(parseName(b)!) || (a < b ? 1 : -1)).at(-1);
  return newest === undefined ? undefined : readRecord(join(folder, newest));
}

/** The records of all editions that are there. */
export function editionRecords(folder = editionsFolder()): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => parseName(name) !== undefined) : [];
  return names
    .sort()
    .map((name) => join(folder, name, recordFile))
    .filter((file) => existsSync(file));
}

/** What an edition says. Throws a DeliveryError (F301) where the folder is none of an edition. */
export function readRecord(folder: string): EditionRecord {
  const file = join(folder, recordFile);
  try {
    const record = JSON.parse(readFileSync(file, "utf8")) as EditionRecord;
    if (record.format === 1) return record;
  } catch {
    // told below
  }
  throw new DeliveryError([
    {
      code: "F301",
      severity: "error",
      message: `„${folder}“ ist nicht der Ordner einer Ausgabe: ${recordFile} fehlt oder ist nicht zu lesen.`,
      place: {file},
      advice: "Den Ordner einer Ausgabe angeben, etwa ausgaben/2026."
    }
  ]);
}

function order({year, part}: {readonly year: number; readonly part: number}): number {
  return year * 100 + part;
}
