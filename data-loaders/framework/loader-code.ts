import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {rename} from "node:fs/promises";
import {dirname, relative} from "node:path";
import {pathToFileURL} from "node:url";
import {build, buildSync, type BuildFailure, type BuildOptions, type Plugin} from "esbuild";
import {fileHash} from "./content.js";

/** What a data loader consists of: its own code and that of all modules of the project that it imports. */
export interface LoaderCode {
  /** Over the code without comments and layout. */
  readonly hash: string;
  /** Why the code cannot be read, if it cannot. */
  readonly error?: string;
}

interface Known extends LoaderCode {
  /** Every module of it, with the hash of its file. */
  readonly modules: readonly (readonly [path: string, hash: string | undefined])[];
}

const options = {
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "silent"
} satisfies BuildOptions;

const known = new Map<string, Known>();

/** Finds out what a loader consists of. Looks again only if one of its modules has changed. */
export function readLoader(path: string): LoaderCode {
  const before = known.get(path);
  if (before?.modules.every(([module, hash]) => fileHash(module) === hash)) return before;
  try {
    const {outputFiles, metafile} = buildSync({...options, entryPoints: [path], write: false, metafile: true});
    const modules = Object.keys(metafile.inputs).map((module) => [module, fileHash(module)] as const);
    const code = {hash: sha256(outputFiles[0]!.text), modules};
    known.set(path, code);
    return code;
  } catch (error) {
    const message = formatErrors(error);
    return {hash: sha256(message), error: message};
  }
}

/**
 * Bundles a loader into one module, packages excepted: so it starts in a
 * fraction of the time that it takes to read TypeScript file by file.
 */
export async function bundleLoader(path: string, output: string): Promise<void> {
  const temporary = `${output}.${process.pid}.mjs`;
  await build({...options, entryPoints: [path], outfile: temporary, sourcemap: "inline", plugins: [keepPlaces]});
  await rename(temporary, output); // so that a process which is just being started never sees half of it
}

/** The same at once, for what must be known before anything else can go on. */
export function bundleSync(path: string, output: string): void {
  buildSync({...options, entryPoints: [path], outfile: output});
}

/** A module that asks for its own place is told where it was written, not where the bundle lies. */
const keepPlaces: Plugin = {
  name: "keep-places",
  setup({onLoad}) {
    onLoad({filter: /\.[cm]?[jt]s$/}, ({path}) => {
      const text = readFileSync(path, "utf8");
      if (!/\bimport\.meta\.(url|filename|dirname)\b/.test(text)) return undefined;
      const values: Record<string, string> = {url: pathToFileURL(path).href, filename: path, dirname: dirname(path)};
      const contents = text.replaceAll(/\bimport\.meta\.(url|filename|dirname)\b/g, (_, key: string) =>
        JSON.stringify(values[key])
      );
      return {contents, loader: /\.[cm]?ts$/.test(path) ? "ts" : "js"};
    });
  }
};

function formatErrors(error: unknown): string {
  const {errors} = error as BuildFailure;
  if (!Array.isArray(errors)) throw error;
  return errors
    .map(({location, text}) =>
      location ? `${relative(".", location.file)}:${location.line}:${location.column + 1}: ${text}` : text
    )
    .join("\n");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
