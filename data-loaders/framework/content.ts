import {createHash} from "node:crypto";
import {closeSync, openSync, readdirSync, readSync, statSync} from "node:fs";
import {join} from "node:path";

interface Known {
  readonly identity: string;
  readonly hash: string;
}

const known = new Map<string, Known>();

/**
 * The sha256 of a file’s bytes in hex, or undefined if there is no such file.
 * A file that was hashed before is not read again while its size, inode and
 * change time stand; the change time, unlike the modification time, cannot be
 * set, so a file copied over another with its old date is read.
 */
export function fileHash(path: string): string | undefined {
  const stat = statSync(path, {bigint: true, throwIfNoEntry: false});
  if (!stat?.isFile()) return undefined;
  const identity = `${stat.dev} ${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`;
  const before = known.get(path);
  if (before?.identity === identity) return before.hash;
  const hash = readHash(path);
  // A clock tick is too coarse to tell two writes apart that follow each other, so trust it only once it has passed.
  if (Date.now() - Number(stat.ctimeMs) > 1000) known.set(path, {identity, hash});
  else known.delete(path);
  return hash;
}

/** The hash over the names and bytes of the given files and folders (with all that is in them); missing ones count as such. */
export function treeHash(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    const files = listFiles(path);
    hash.update(`${files.length}\n`);
    for (const file of files) hash.update(`${JSON.stringify(file)} ${fileHash(join(path, file))}\n`);
  }
  return hash.digest("hex");
}

/** The files below a folder, sorted, relative to it; “” for the path itself if it is a file. Links are followed. */
export function listFiles(path: string): string[] {
  const stat = statSync(path, {throwIfNoEntry: false});
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [""];
  return readdirSync(path, {recursive: true, encoding: "utf8"})
    .filter((name) => statSync(join(path, name), {throwIfNoEntry: false})?.isFile())
    .sort();
}

function readHash(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(1 << 20);
  const descriptor = openSync(path, "r");
  try {
    for (let size; (size = readSync(descriptor, buffer)) > 0;) hash.update(buffer.subarray(0, size));
  } finally {
    closeSync(descriptor);
  }
  return hash.digest("hex");
}
