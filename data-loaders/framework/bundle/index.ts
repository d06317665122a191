import {mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, posix, resolve} from "node:path";
import {listFiles} from "../content.js";
import {bundleCode, modulesBehind} from "./bundle-code.js";
import {entryOf, loadedAlone, type Entry} from "./entry.js";
import {readPageCode, type PageCode} from "./page-code.js";
import {rewritePage} from "./rewrite-page.js";

/**
 * Puts the some two hundred modules that a page of a finished site loads into a
 * handful of files. Pages of one folder share theirs. Nothing else changes: in
 * each page a module is there once and runs only if the page asks for it, and
 * what is loaded on demand still is. The same site gives the same bytes.
 */
export async function bundleSite(folder: string): Promise<void> {
  const site = resolve(folder);
  const pages = listFiles(site)
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPageCode(file, readFileSync(join(site, file), "utf8")));
  const bundled = new Set<string>();
  for (const room of new Set(pages.map(({file}) => posix.dirname(file)))) {
    const own = pages.filter(({file}) => posix.dirname(file) === room);
    for (const module of await bundleTogether(site, own)) bundled.add(module);
  }
  await removeModules(site, bundled);
}

/** Bundles for pages that share their files, and returns the modules that are in these. */
async function bundleTogether(site: string, pages: readonly PageCode[]): Promise<readonly string[]> {
  const entries = new Map<string, Entry>(); // by code
  for (const entry of pages.map(entryOf)) if (!entries.has(entry.code)) entries.set(entry.code, entry);
  const bundle = await bundleCode(site, {
    entries: new Map(Array.from(entries.values(), ({name, code}) => [name, code])),
    modules: new Set(pages.flatMap(loadedAlone))
  });
  for (const [path, content] of bundle.files) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), content);
  }
  for (const page of pages) {
    writeFileSync(join(site, page.file), rewritePage(page, entries.get(entryOf(page).code)!, bundle));
  }
  return bundle.modules;
}

/** Removes modules that are now elsewhere, but for those that are also asked for where they are, as by a worker. */
async function removeModules(site: string, modules: ReadonlySet<string>): Promise<void> {
  const others = listFiles(site).filter(
    (file) => /^_(import|node|npm|observablehq)\/.*\.js$/.test(file) && !modules.has(file)
  );
  const needed = new Set(await modulesBehind(site, others));
  for (const module of modules) {
    if (needed.has(module)) continue;
    rmSync(join(site, module));
    removeEmpty(dirname(join(site, module)));
  }
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder));
}
