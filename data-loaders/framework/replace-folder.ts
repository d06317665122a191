import {existsSync, mkdirSync, renameSync, rmSync} from "node:fs";
import {dirname} from "node:path";

/** Puts the new folder in place of the old one, which is in nobody’s way until then. */
export function replaceFolder(folder: string, by: string): void {
  const old = `${by}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  mkdirSync(dirname(folder), {recursive: true});
  renameSync(by, folder);
  rmSync(old, {recursive: true, force: true});
}
