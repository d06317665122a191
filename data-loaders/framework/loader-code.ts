import {createHash} from "node:crypto";
import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {basename, dirname} from "node:path";
import {buildSync, type BuildFailure} from "esbuild";
import {fileHash} from "./content.js";

/** A data loader with all modules of the project that it imports, as one module. */
export interface LoaderCode {
  readonly text: string;
  readonly sourceMap: string;
  /** Over the code without comments and layout. */
  readonly hash: string;
  /** Set if the code cannot be read, in which case there is no text. */
  readonly error?: string;
}

interface Bundled extends LoaderCode {
  /** Every module in it, with the hash of its file. */
  readonly modules: readonly [path: string, hash: string | undefined][];
}

const bundled = new Map<string, Bundled>();

/**
 * Bundles a loader, packages excepted: so it is known which modules a loader
 * depends on, and it starts in a fraction of the time. `output` is where the
 * bundle will be written, for its source map.
 */
export function bundleLoader(path: string, output: string): LoaderCode {
  const before = bundled.get(path);
  if (before?.modules.every(([module, hash]) => fileHash(module) === hash)) return before;
  const code = bundle(path, output);
  if (code.error === undefined) bundled.set(path, code);
  return code;
}

/** Whether code asks for its own place, which a bundle has not. */
export function knowsItsPlace({text}: LoaderCode): boolean {
  return /\bimport\.meta\b/.test(text);
}

/** Writes a bundle so that a process which is just being started never sees half of it. */
export function writeLoader({text, sourceMap}: LoaderCode, output: string): void {
  mkdirSync(dirname(output), {recursive: true});
  for (const [path, content] of [
    [`${output}.map`, sourceMap],
    [output, `${text}//# sourceMappingURL=${basename(output)}.map\n`]
  ] as const) {
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  }
}

function bundle(path: string, output: string): Bundled {
  try {
    const {outputFiles, metafile} = buildSync({
      entryPoints: [path],
      outfile: output,
      bundle: true,
      write: false,
      metafile: true,
      platform: "node",
      format: "esm",
      packages: "external",
      sourcemap: "external",
      logLevel: "silent"
    });
    const [sourceMap, text] = [".map", ".mjs"].map((end) => outputFiles.find((file) => file.path.endsWith(end))!.text);
    const modules = Object.keys(metafile.inputs).map((module) => [module, fileHash(module)] as const);
    return {text: text!, sourceMap: sourceMap!, hash: sha256(text!), modules: modules.map(([m, h]) => [m, h])};
  } catch (error) {
    const {errors} = error as BuildFailure;
    if (!Array.isArray(errors)) throw error;
    const message = errors
      .map(({location: l, text}) => (l ? `${l.file}:${l.line}:${l.column + 1}: ${text}` : text))
      .join("\n");
    return {text: "", sourceMap: "", hash: sha256(message), error: message, modules: []};
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
