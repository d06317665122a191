import {existsSync} from "node:fs";
import {readFile} from "node:fs/promises";
import {join, posix} from "node:path";
import type {MemberExpression} from "acorn";
import {build, type BuildOptions, type Metafile, type Plugin} from "esbuild";
import {nodesOf} from "./nodes.js";

/** What is put together in one go, so that each module is in one file only. */
export interface Bundling {
  /** The code of entries by their names: what pages ask for that load the same. */
  readonly entries: ReadonlyMap<string, string>;
  /** Modules of the site that pages ask for one by one. */
  readonly modules: Iterable<string>;
}

/** What modules have been put together to. */
export interface Bundle {
  /** Files by path from the root of the site. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The modules that are in them. */
  readonly modules: readonly string[];
  /** The file that an entry, or a module that is asked for by itself, has become. */
  fileOf(name: string): string | undefined;
  /** Files with all that must be there before they run. */
  withImports(files: Iterable<string>): readonly string[];
}

/** Where the code lies in the site: all in one folder, so that addresses in it lead to the same place from wherever they stand. */
const folder = "_code";

const entryPrefix = "entry:";

/**
 * Puts modules of a site together: what several entries need becomes one file
 * that they share, and what is loaded on demand becomes a file of its own.
 */
export async function bundleCode(site: string, {entries, modules}: Bundling): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    ...options(site),
    entryPoints: [
      ...Array.from(entries.keys(), (name) => ({in: entryPrefix + name, out: name})),
      ...Array.from(modules, (path) => ({in: `./${path}`, out: posix.basename(path).replace(/\..*$/, "")}))
    ],
    entryNames: `${folder}/[name]-[hash]`,
    chunkNames: `${folder}/[hash]`,
    outdir: site,
    splitting: true,
    minify: true,
    legalComments: "none",
    plugins: [entryModules(entries, site), asInSite(site)]
  });
  const sources = Object.entries(metafile.outputs).map(([file, {entryPoint}]) => [entryPoint, file] as const);
  const bySource = new Map(sources.filter(([source]) => source !== undefined));
  return {
    files: new Map(outputFiles.map(({path, contents}) => [posix.relative(site, path), contents])),
    modules: Object.keys(metafile.inputs).filter((path) => !path.startsWith(entryPrefix)),
    fileOf: (name) => bySource.get(entryPrefix + name) ?? bySource.get(name),
    withImports: (files) => withImports(files, metafile)
  };
}

/** The modules that some modules of a site consist of, themselves included. */
export async function modulesBehind(site: string, modules: readonly string[]): Promise<string[]> {
  const entryPoints = modules.map((path) => `./${path}`);
  const {metafile} = await build({...options(site), entryPoints, outdir: site, plugins: [asInSite(site)]});
  return Object.keys(metafile.inputs);
}

function options(site: string) {
  return {
    absWorkingDir: site,
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "esnext", // as Framework has left it
    logLevel: "silent"
  } as const satisfies BuildOptions;
}

function withImports(files: Iterable<string>, {outputs}: Metafile): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const {path, kind, external} of outputs[file]!.imports) {
      if (kind === "import-statement" && external !== true) found.add(path);
    }
  }
  return [...found];
}

function entryModules(entries: ReadonlyMap<string, string>, site: string): Plugin {
  return {
    name: "entry-modules",
    setup({onResolve, onLoad}) {
      onResolve({filter: new RegExp(`^${entryPrefix}`)}, ({path}) => ({
        path: path.slice(entryPrefix.length),
        namespace: entryPrefix.slice(0, -1)
      }));
      onLoad({filter: /^/, namespace: entryPrefix.slice(0, -1)}, ({path}) => ({
        contents: entries.get(path)!,
        resolveDir: site
      }));
    }
  };
}

/**
 * Leaves alone what Framework’s own code could load but the site does not have,
 * and lets a module that asks for its address have that at which Framework had
 * put it: addresses of data start there.
 */
function asInSite(site: string): Plugin {
  return {
    name: "as-in-site",
    setup({onResolve, onLoad}) {
      onResolve({filter: /\/(_npm|stdlib)\//}, ({path, resolveDir}) =>
        existsSync(join(resolveDir, path)) ? undefined : {path, external: true}
      );
      onLoad({filter: /\.js$/}, async ({path}) => {
        const text = await readFile(path, "utf8");
        if (!text.includes("import.meta")) return undefined;
        return {contents: withAddress(text, posix.relative(join(site, folder), path)), loader: "js"};
      });
    }
  };
}

/** A module’s code with the given address, from where the code lies, in place of its own. */
function withAddress(code: string, address: string): string {
  const base = `new URL(${JSON.stringify(address)}, import.meta.url)`;
  const values: Record<string, string> = {
    url: `${base}.href`,
    resolve: `((address) => new URL(address, ${base}).href)`
  };
  let result = "";
  let done = 0;
  for (const node of nodesOf(code)) {
    const {object, property} = node as MemberExpression;
    if (node.type !== "MemberExpression" || object.type !== "MetaProperty" || property.type !== "Identifier") continue;
    result += code.slice(done, node.start) + values[property.name];
    done = node.end;
  }
  return result + code.slice(done);
}
