import {spawn} from "node:child_process";
import {createHash} from "node:crypto";
import {closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {LoaderResolver, type Loader} from "@observablehq/framework/dist/loader.js";
import {fileHash, treeHash} from "./content.js";
import {bundleLoader, readLoader} from "./loader-code.js";

/** What the data loaders of a project depend on, besides the modules that they import. */
export interface LoaderInputs {
  /** The files and folders that may be read for a file of the site such as “/data/bevoelkerung.arrow”. */
  readonly read: (target: string) => readonly string[];
  /** The environment variables that are read. */
  readonly environment: readonly string[];
  /** Those that are read for one file only. */
  readonly environmentOf?: (target: string) => readonly string[];
  /** Whether inputs are looked at once only, as in a build, which must not change its mind half-way. */
  readonly once: boolean;
  /** Told about each run, in German. */
  readonly report: (line: string) => void;
}

/** Thrown where a data loader fails; the message ends with what it wrote to its error output. */
export class LoaderError extends Error {
  /** The file that was not written, with leading slash. */
  declare readonly target: string;
  constructor(target: string, message: string) {
    super(message);
    this.name = "LoaderError";
    this.stack = message; // who reads it wants to know what the loader says, not who had called it
    Object.defineProperty(this, "target", {value: target});
  }
}

/**
 * Framework runs a data loader again if the loader’s own file is younger than
 * its output: it sees neither the modules that a loader imports nor the files
 * that it reads, and a build takes even an output that it knows to be stale.
 * Let content decide instead, in preview and build alike: a loader runs if the
 * hash over its code, the packages, what it may read, and the environment, is
 * not the one that is recorded beside its output. The same hash is in the
 * address of the output, so that an open page sees when it changes; the function
 * returned makes addresses be computed anew, for when anything has changed.
 */
export function runLoadersByContent(inputs: LoaderInputs): () => void {
  const prototype = LoaderResolver.prototype;
  const {find, getSourceFileHash} = prototype;
  const hashes = new Map<string, string>(); // of outputs, and of what may be read for them

  function rememberHash(loader: Script, root: string): string {
    const hash = hashes.get(loader.targetPath) ?? hashInputs(loader, root, inputs, hashes);
    hashes.set(loader.targetPath, hash);
    return hash;
  }

  prototype.find = function (path) {
    const loader = find.call(this, path);
    if (!isScript(loader)) return loader;
    const getHash = inputs.once ? rememberHash : hashInputs;
    const refresh = () => refreshOutput(loader, this.root, getHash(loader, this.root, inputs), inputs.report);
    return Object.assign(loader, {load: () => enqueue(join(this.root, loader.targetPath), refresh)});
  };

  prototype.getSourceFileHash = function (path) {
    const hash = hashes.get(path);
    if (hash !== undefined) return hash;
    const loader = existsSync(join(this.root, path)) ? undefined : find.call(this, path);
    return isScript(loader) ? rememberHash(loader, this.root) : getSourceFileHash.call(this, path);
  };

  return () => hashes.clear();
}

type Script = Loader & Required<Pick<Loader, "targetPath" | "command" | "args">>;

function isScript(loader: Loader | undefined): loader is Script {
  return loader?.command !== undefined;
}

const queues = new Map<string, Promise<unknown>>();

/** Runs of one loader follow each other; the second of two equal ones then finds its output fresh. */
function enqueue<T>(key: string, task: () => Promise<T>): Promise<T> {
  const result = (queues.get(key) ?? Promise.resolve()).then(task, task);
  queues.set(key, result);
  return result;
}

/** Resolves to the path of the output, relative to the root, after running the loader if need be. */
async function refreshOutput(
  loader: Script,
  root: string,
  hash: string,
  report: LoaderInputs["report"]
): Promise<string> {
  const output = join(".observablehq", "cache", loader.targetPath);
  const path = join(root, output);
  const record = `${path}.inputs`;
  if (existsSync(path) && existsSync(record) && readFileSync(record, "utf8") === hash) return output;
  rmSync(record, {force: true}); // until the output is complete, nothing vouches for it
  const start = performance.now();
  await run(loader, root, path);
  writeFileSync(record, hash);
  report(`${loader.targetPath.slice(1)} neu berechnet (${Math.round(performance.now() - start)} ms)`);
  return output;
}

async function run(loader: Script, root: string, path: string): Promise<void> {
  const {command, args, bundle} = await findCommand(loader, root);
  const temporary = `${path}.${process.pid}`;
  mkdirSync(dirname(path), {recursive: true});
  const descriptor = openSync(temporary, "w");
  try {
    let {code, errors} = await execute(command, args, descriptor);
    // Reading source maps takes a third of the time, so they are read only if there is a stack to translate.
    if (code !== 0 && bundle !== undefined && errors.includes(bundle)) {
      ({code, errors} = await execute(command, ["--enable-source-maps", ...args], "ignore"));
    }
    if (code !== 0) throw failure(loader, root, `Abbruch mit Code ${code}\n${errors.trimEnd()}`);
    if (errors) process.stderr.write(errors);
    renameSync(temporary, path);
  } finally {
    closeSync(descriptor);
    rmSync(temporary, {force: true});
  }
}

/** Runs a program to its end, its output going to a file. */
async function execute(
  command: string,
  args: readonly string[],
  output: number | "ignore"
): Promise<{code: number | null; errors: string}> {
  const child = spawn(command, args, {windowsHide: true, stdio: ["ignore", output, "pipe"]});
  let errors = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return {code, errors};
}

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  /** The one module that is run, if it was made of several. */
  readonly bundle?: string;
}

/** TypeScript is bundled and run by this Node; any other language as Framework would. */
async function findCommand(loader: Script, root: string): Promise<Command> {
  const path = join(root, loader.path);
  if (!path.endsWith(".ts")) return {command: loader.command, args: loader.args};
  const {error} = readLoader(path);
  if (error !== undefined) throw failure(loader, root, error);
  const bundle = join(root, ".observablehq", "cache", "_loaders", `${loader.targetPath}.mjs`);
  await bundleLoader(path, bundle);
  const parameters = loader.args.slice(loader.args.indexOf(path) + 1);
  return {command: process.execPath, args: [bundle, ...parameters], bundle};
}

/** The hash over all that a loader depends on; `known` may hold what was found a moment ago, for another loader. */
function hashInputs(loader: Script, root: string, inputs: LoaderInputs, known = new Map<string, string>()): string {
  const path = join(root, loader.path);
  const paths = inputs.read(loader.targetPath);
  const key = JSON.stringify(paths);
  const read = known.get(key) ?? treeHash(paths);
  known.set(key, read);
  const names = [...inputs.environment, ...(inputs.environmentOf?.(loader.targetPath) ?? [])];
  const environment = names.map((name) => [name, process.env[name] ?? null]);
  const code = path.endsWith(".ts") ? readLoader(path).hash : fileHash(path);
  const all = [
    loader.targetPath,
    loader.params ?? {},
    process.version,
    fileHash("package-lock.json"),
    environment,
    code,
    paths,
    read
  ];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

function failure(loader: Script, root: string, reason: string): LoaderError {
  const message = `${loader.targetPath.slice(1)} konnte nicht berechnet werden: ${join(root, loader.path)}: ${reason}`;
  return new LoaderError(loader.targetPath, message);
}
