import {readFileSync} from "node:fs";
import {fileIdentity} from "./identity.js";

/** What was found out about a file: its identity then, the contracts that it claims, and the cubes that these fill. */
export interface KnownFile {
  readonly identity: string;
  readonly contracts: readonly string[];
  readonly cubes: readonly string[];
}

/** By path. Made by the script `recognise-files.ts`; one file per state of the code, so that it never outlives a contract. */
export type KnownFiles = Readonly<Record<string, KnownFile>>;

/** Environment variable that tells a loader where the known files are written down. */
export const knownFilesVariable = "BEKANNTE_LIEFERUNGEN";

/** What is written down of known files; nothing if there is no such record, or it is damaged. */
export function readKnownFiles(path: string | undefined): KnownFiles {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, "utf8")) as KnownFiles;
  } catch {
    return {};
  }
}

/** What is known of a file as it is now; undefined if it was never seen or has changed since. */
export function knownFile(known: KnownFiles, path: string): KnownFile | undefined {
  const entry = Object.hasOwn(known, path) ? known[path] : undefined;
  return entry !== undefined && entry.identity === fileIdentity(path) ? entry : undefined;
}
