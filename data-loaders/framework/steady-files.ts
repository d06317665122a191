import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
import {sep} from "node:path";

/**
 * Remembers which files below a folder exist, and their state, for the rest of the process. Framework asks for each module of
 * each page anew, a hundred pages long; in a build the sources stand still. What is written meanwhile, Framework’s cache, is
 * asked for as ever.
 */
export function assumeSteadyFiles(root: string): void {
  const {existsSync, statSync} = fs;
  const isSource = (path: unknown): path is string =>
    typeof path === "string" && path.startsWith(root + sep) && !path.includes(".observablehq");
  const existing = new Map<string, boolean>();
  const states = new Map<string, fs.Stats>();

  Object.assign(fs, {
    existsSync: (path: fs.PathLike): boolean => {
      if (!isSource(path)) return existsSync(path);
      const known = existing.get(path) ?? existsSync(path);
      existing.set(path, known);
      return known;
    },
    statSync: (path: fs.PathLike, options?: fs.StatSyncOptions) => {
      if (!isSource(path) || options !== undefined) return statSync(path, options);
      const known = states.get(path) ?? statSync(path);
      states.set(path, known);
      return known;
    }
  });
  syncBuiltinESMExports();
}
