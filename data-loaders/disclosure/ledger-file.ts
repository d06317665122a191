import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync
} from "node:fs";
import {dirname} from "node:path";
import {formatEntries, type LedgerEntry, parseLedger} from "./ledger.js";

/** The environment variable that names the ledger. */
export const ledgerVariable = "VEROEFFENTLICHUNGSBUCH";

/** Where the ledger of releases lies: beside the deliveries, hidden so that it is not taken for one; never in git or on a page. */
export function ledgerFile(): string {
  return process.env[ledgerVariable] || "exports/.veroeffentlichungen.jsonl";
}

/** All that was released; empty where there is no ledger yet. */
export function readLedger(file = ledgerFile()): readonly LedgerEntry[] {
  return existsSync(file) ? parseLedger(readFileSync(file, "utf8"), file) : [];
}

/** Appends what is released now, all of it or, where that fails, nothing: half a line would make the book unreadable. */
export function appendLedger(entries: readonly LedgerEntry[], file = ledgerFile()): void {
  const book = existsSync(file) ? realpathSync(file) : file; // it may be a link to where it is backed up
  const next = `${book}.${process.pid}`;
  mkdirSync(dirname(book), {recursive: true});
  try {
    if (existsSync(book)) copyFileSync(book, next);
    appendFileSync(next, formatEntries(entries));
    renameSync(next, book);
  } finally {
    rmSync(next, {force: true});
  }
}
