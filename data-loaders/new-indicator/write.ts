import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Catalogue} from "./catalogue.js";
import type {Answers} from "./questions.js";
import {registered} from "./register.js";
import {pathOf, sourceOf} from "./source.js";

/**
 * Writes the file of a proposed indicator into the project and registers it.
 * Both texts are made before either is written, each appears whole, and if the
 * second cannot be written the first is taken away again. Returns the path of
 * the file from the project’s root. Throws if it is there already.
 */
export async function writeIndicator(project: string, answers: Answers, catalogue: Catalogue): Promise<string> {
  const path = `indicators/${pathOf(answers)}`;
  const file = join(project, path);
  const index = indexFile(project);
  if (existsSync(file)) throw new Error(`file exists already: ${path}`);
  const source = await sourceOf(answers, catalogue.today, file);
  const list = registered(catalogue.index, answers, catalogue.indicators);
  const drafts = [
    [file, source],
    [index, list]
  ] as const;
  const written: string[] = [];
  try {
    for (const [target, content] of drafts) writeFileSync(draftOf(target), content, {flag: "wx"});
    for (const [target] of drafts) {
      renameSync(draftOf(target), target);
      written.push(target);
    }
  } catch (error) {
    if (written.includes(file)) rmSync(file, {force: true});
    throw error;
  } finally {
    for (const [target] of drafts) rmSync(draftOf(target), {force: true});
  }
  return path;
}

/** The text of the list of all indicators. */
export function readIndex(project: string): string {
  return readFileSync(indexFile(project), "utf8");
}

function indexFile(project: string): string {
  return join(project, "indicators/index.ts");
}

function draftOf(file: string): string {
  return `${file}.${process.pid}.tmp`;
}
