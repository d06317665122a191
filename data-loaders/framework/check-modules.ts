import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {build, type Message} from "esbuild";
import type {PageProblem} from "./cells.js";
import {listFiles} from "./content.js";
import {findTags} from "./tags.js";

/**
 * Imports of a finished site that a browser could not follow: of a module that
 * is not there, or of a name that a module does not export. `root` is the
 * folder that the modules were written in.
 */
export async function checkModules(site: string, root: string): Promise<PageProblem[]> {
  const modules = listFiles(site).filter((file) => /^_(import|npm|node)\/.*\.js$/.test(file));
  const {errors} = await build({
    entryPoints: modules.map((file) => join(site, file)),
    outdir: "unused",
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "esnext",
    logLevel: "silent",
    logLimit: 0,
    plugins: [
      {
        name: "client",
        setup: ({onResolve}) => onResolve({filter: /\/_observablehq\//}, ({path}) => ({path, external: true}))
      }
    ]
  }).catch((error: {errors: Message[]}) => error);
  return [...errors.map((error) => describe(error, site, root)), ...checkPageImports(site)];
}

function describe({text, location}: Message, site: string, root: string): PageProblem {
  const path = location?.file.slice(site.length + 1) ?? "";
  const file = path.startsWith("_import/")
    ? join(root, path.slice("_import/".length).replace(/\.[0-9a-f]{8}(\.js)$/, "$1"))
    : path;
  return {file, ...(location && {line: location.line}), message: text};
}

/** Imports in the pages themselves: Framework leaves one that it cannot resolve as it is. */
function checkPageImports(site: string): PageProblem[] {
  const files = listFiles(site);
  return files
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      importsOf(readFileSync(join(site, file), "utf8"))
        .filter((specifier) => !/^\.{1,2}\//.test(specifier) || !files.includes(join(dirname(file), specifier)))
        .map((specifier) => ({file, message: `Das Modul „${specifier}“ ist nicht da.`}))
    );
}

function importsOf(html: string): string[] {
  const scripts = Array.from(html.matchAll(/<script type="module">([\s\S]*?)<\/script>/g), ([, code]) => code).join(
    "\n"
  );
  const imported = scripts.matchAll(/(?:\bimport\(|^import .*?\bfrom )("[^"\n]+")/gm);
  const sources = [...findTags(html)].flatMap(({name, attributes}) =>
    name === "script" ? (attributes.get("src") ?? []) : []
  );
  return [...new Set([...Array.from(imported, ([, text = ""]) => JSON.parse(text) as string), ...sources])];
}
