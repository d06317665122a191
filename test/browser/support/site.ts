import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {treeHash} from "../../../data-loaders/framework/content.js";
import {serve, type ServedFolder} from "../../../data-loaders/framework/serve.js";
import {copyProject, outputFolder, runScript, sourcePaths} from "./project.js";
import {withLock} from "./lock.js";

/**
 * Builds the site once for all tests, from sample deliveries or from those in
 * `exports`, and serves it. An earlier build is taken if nothing that it was
 * made from has changed since.
 */
export async function openSite({
  exports = join(outputFolder, "no-exports"),
  name = "dist"
} = {}): Promise<ServedFolder> {
  const folder = join(outputFolder, name);
  mkdirSync(outputFolder, {recursive: true});
  await withLock(join(outputFolder, "lock"), () => buildOnce(folder, exports));
  return serve(folder);
}

async function buildOnce(folder: string, exports: string): Promise<void> {
  const record = `${folder}.sha256`;
  const hash = `${treeHash(sourcePaths.concat(exports))} ${process.version}`;
  if (existsSync(folder) && existsSync(record) && readFileSync(record, "utf8") === hash) return;
  rmSync(record, {force: true});
  const project = join(outputFolder, "project");
  copyProject(project);
  const env = {EXPORTS_DIR: exports};
  for (const [script, ...args] of [["data-loaders/samples.ts"], ["data-loaders/framework/build.ts", folder]] as const) {
    const {code, output} = await runScript(project, script, args, env);
    if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  }
  writeFileSync(record, hash);
}
