import {cpSync, existsSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {replaceFolder} from "../../framework/replace-folder.js";
import type {PrintedFile} from "./print-report.js";
import type {MadeFile} from "./printer.js";

/** Writes all files into a new folder and puts it in place of `out`; with those that lie there already, if others are to be kept. */
export function writeFiles(out: string, made: readonly MadeFile[], {keepOthers = false}): readonly PrintedFile[] {
  const fresh = `${out}.neu`;
  rmSync(fresh, {recursive: true, force: true}); // of a run that was killed while it wrote
  try {
    if (keepOthers && existsSync(out)) cpSync(out, fresh, {recursive: true});
    mkdirSync(fresh, {recursive: true});
    for (const {name, content} of made) writeFileSync(join(fresh, name), content);
    replaceFolder(out, fresh);
  } finally {
    rmSync(fresh, {recursive: true, force: true});
  }
  return made.map(({chapter, kind, name, marks, problems}) => ({
    chapter,
    kind,
    path: join(out, name),
    marks,
    problems
  }));
}
