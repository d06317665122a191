import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {ledgerFile} from "../../disclosure/ledger-file.js";
import {exportsFolder} from "../../deliveries/load.js";
import {fileHash, listFiles} from "../../framework/content.js";
import {canonicalJson} from "../../../indicators/release/canonical.js";

/**
 * What stays on the machine that releases, beside the ledger: checksums of all deliveries, to rebuild the edition from the
 * same ones. A checksum of counted deliveries would let anyone test a guess, so the edition itself has none.
 */
export interface InternalRecord {
  readonly edition: string;
  /** SHA-256 of the edition’s file of checksums. */
  readonly kennzahl: string;
  /** By path below the folder of deliveries. */
  readonly lieferungen: Readonly<Record<string, string>>;
}

/** The checksum of everything that lies in the folder of deliveries; hidden files are none. */
export function deliverySums(folder = exportsFolder()): Readonly<Record<string, string>> {
  const files = listFiles(folder).filter((file) => !file.split(/[\\/]/).some((part) => part.startsWith(".")));
  return Object.fromEntries(files.map((file) => [file.replaceAll("\\", "/"), fileHash(join(folder, file))!]));
}

/** Where the record of an edition lies. */
export function internalFile(edition: string): string {
  return join(dirname(ledgerFile()), `.ausgabe-${edition}.json`);
}

/** Writes the record down, at once and whole. */
export function writeInternal(record: InternalRecord): void {
  const file = internalFile(record.edition);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(`${file}.${process.pid}`, `${canonicalJson(record, 2)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

/** The record of an edition; undefined where this machine has none. */
export function readInternal(edition: string): InternalRecord | undefined {
  const file = internalFile(edition);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as InternalRecord) : undefined;
}

/** Deliveries that are not as they were, in German: changed, missing, or there besides. */
export function changedDeliveries({lieferungen: then}: InternalRecord, now = deliverySums()): readonly string[] {
  const files = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort();
  return files.flatMap((file) => {
    if (then[file] === now[file]) return [];
    const what = now[file] === undefined ? "fehlt" : then[file] === undefined ? "kam dazu" : "ist verändert";
    return [`${file} ${what}`];
  });
}
