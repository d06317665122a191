import {execFile} from "node:child_process";
import {join} from "node:path";
import {promisify} from "node:util";
import {build} from "esbuild";

/** What one step of its own process did and cost. */
export interface Cost {
  /** Wall time, without the start of the process. */
  readonly seconds: number;
  /** Of all threads of the process. */
  readonly cpuSeconds: number;
  /** Highest resident memory of the whole process. */
  readonly megabytes: number;
}

/** Runs one step, and prints its result and its cost as JSON. */
export async function measured<T extends object>(step: () => T | Promise<T>): Promise<void> {
  const start = performance.now();
  const result = await step();
  const {user, system} = process.cpuUsage();
  const cost: Cost = {
    seconds: (performance.now() - start) / 1e3,
    cpuSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024
  };
  console.log(JSON.stringify({...result, ...cost}));
}

/** Makes programs plain JavaScript, as the preview does with loaders, so that no compiler counts. */
export async function bundle(programs: readonly string[], folder: string): Promise<void> {
  await build({
    entryPoints: [...programs],
    outdir: folder,
    outExtension: {".js": ".mjs"},
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error"
  });
}

/** Runs a bundled program, and reads what it prints. */
export async function runChild<T>(
  folder: string,
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {}
): Promise<T & Cost> {
  const {stdout} = await promisify(execFile)(process.execPath, [join(folder, `${name}.mjs`), ...args], {
    env: {...process.env, ...env},
    maxBuffer: 1 << 26
  });
  return JSON.parse(stdout) as T & Cost;
}
