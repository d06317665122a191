import {spawn, type ChildProcess} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {buildSync} from "esbuild";

const repository = resolve(import.meta.dirname, "../../..");
const sources = [
  "src",
  "indicators",
  "data-loaders",
  "docs/entscheidungen",
  "docs/freigaben",
  "docs/sprache",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

// What every page needs of the project, without any page, and with Framework's own shell around it.
const house = [
  "data-loaders/framework",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "src/german.js",
  "src/notebook.d.ts"
];

/** The project's modules that those of a folder import, and what these import, from the project's folder. */
function importedBy(folder: string): readonly string[] {
  const {metafile} = buildSync({
    absWorkingDir: repository,
    entryPoints: readdirSync(join(repository, folder))
      .filter((name) => /(?<!\.d)\.ts$/.test(name))
      .map((name) => `${folder}/${name}`),
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    metafile: true,
    write: false,
    outdir: "."
  });
  return Object.keys(metafile.inputs);
}

const config = `import {setUpFramework} from "./data-loaders/framework/setup.js";

setUpFramework({watching: false});

export default {
  root: "src",
  title: "Probe",
  head: '<script type="module" src="/german.js"></script>',
  footer: null,
  style: "style.css",
  globalStylesheets: [],
  search: true
};
`;

/** Where tests write; not in git. */
export const outputFolder = join(repository, "test/.output");

/** The folders and files that a site is made from. */
export const sourcePaths = sources.map((path) => join(repository, path));

/**
 * Copies the project’s sources into a folder, in place of those that an earlier
 * call has left there; what Framework has cached stays.
 */
export function copyProject(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) if (name !== "src") remove(join(folder, name));
  for (const name of existsSync(join(folder, "src")) ? readdirSync(join(folder, "src")) : []) {
    if (name !== ".observablehq") remove(join(folder, "src", name));
  }
  for (const path of sources) copy(path, folder);
  link(folder);
}

/** Makes a project of the house and the given files only: path and content. */
export function createProject(folder: string, files: Readonly<Record<string, string>>): void {
  remove(folder);
  for (const path of [...house, ...importedBy("data-loaders/framework")]) copy(path, folder);
  writeFiles(folder, {"observablehq.config.ts": config, "src/style.css": "", "src/index.md": "# Start\n", ...files});
  link(folder);
}

/** Writes files, with the folders that they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a script of a project, cut off from the network, to its end. */
export async function runScript(
  folder: string,
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {}
): Promise<Outcome> {
  const child = startScript(folder, script, args, env);
  let output = "";
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const code = await new Promise<number | null>((done, failed) => child.on("error", failed).on("close", done));
  return {code, output};
}

/** Starts a script of a project, cut off from the network. */
export function startScript(
  folder: string,
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv
): ChildProcess {
  const offline = pathToFileURL(join(import.meta.dirname, "offline.mjs")).href;
  return spawn(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {...process.env, CI: "true", NODE_OPTIONS: `--import=${offline}`, ...env}
  });
}

function copy(path: string, folder: string): void {
  cpSync(join(repository, path), join(folder, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith(".observablehq")
  });
}

function link(folder: string): void {
  symlinkSync(join(repository, "node_modules"), join(folder, "node_modules"), "junction");
}

function remove(path: string): void {
  rmSync(path, {recursive: true, force: true});
}
