import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join} from "node:path";
import {build, FileBuildEffects} from "@observablehq/framework/dist/build.js";
import {readConfig, setCurrentDate, type Config} from "@observablehq/framework/dist/config.js";
import {bundleSite} from "./bundle/index.js";
import {findCells, parseCell, type Cell, type PageProblem} from "./cells.js";
import {checkLinks} from "./check-links.js";
import {checkModules} from "./check-modules.js";
import {checkRequests, type Code} from "./check-requests.js";
import {listFiles} from "./content.js";
import {finishPage} from "./finish.js";
import {readFonts} from "./fonts.js";
import {removedAtExit} from "./interruption.js";
import {LoaderError} from "./loaders.js";
import {findPages, type Page} from "./pages.js";
import {preloadCubes} from "./preload-cubes.js";
import {replaceFolder} from "./replace-folder.js";
import {checkPages} from "./typecheck.js";

/**
 * Builds the site into `output`, and resolves to all that is wrong with it. If
 * anything is, `output` stays as it was. The same sources and deliveries give
 * the same bytes.
 */
export async function buildSite(output: string): Promise<PageProblem[]> {
  const config = await readConfig();
  const pages = findPages(config);
  const cells = pages.flatMap((page) => cellsOf(page, config));
  const problems = [...(await checkPages(config)), ...checkFiles(cells, config)];
  if (problems.length > 0) return problems;
  const site = join(config.root, ".observablehq", `site-${process.pid}`);
  const remove = removedAtExit(site);
  try {
    await buildPages(config, site);
    finishPages(site);
    problems.push(...(await checkSite(site, config.root, pages, cells)));
    if (problems.length > 0) return problems;
    await bundleSite(site);
    replaceFolder(output, site);
    return problems;
  } catch (error) {
    return [explain(error, config.root, cells)];
  } finally {
    remove();
  }
}

interface PageCell {
  readonly page: Page;
  readonly cell: Cell;
}

function cellsOf(page: Page, config: Config): PageCell[] {
  return findCells(readFileSync(page.file, "utf8"), config.md).map((cell) => ({page, cell}));
}

/** Files that a cell asks for and that neither are there nor written by a data loader. */
function checkFiles(cells: readonly PageCell[], {loaders}: Config): PageProblem[] {
  return cells.flatMap((found) =>
    filesOf(found)
      .filter((file) => loaders.find(file) === undefined)
      .map((file) => problemAt(found, file, `Die Datei „${file}“ gibt es nicht, und kein Lader schreibt sie.`))
  );
}

/** The files that a cell asks for, from the root of the site. */
function filesOf({page, cell}: PageCell): string[] {
  try {
    return parseCell(cell, page.path, page.params).files.map(({name}) => join(dirname(page.path), name));
  } catch {
    return []; // reported by the type check
  }
}

async function buildPages(config: Config, site: string): Promise<void> {
  setCurrentDate(new Date(0)); // else the dates of the files would get into the pages
  try {
    const silent = {logger: {...console, log: () => {}, warn: () => {}}, output: {write: () => true}};
    await build(
      {config: {...config, output: site}},
      new FileBuildEffects(site, join(config.root, ".observablehq", "cache"), silent)
    );
  } finally {
    setCurrentDate(null);
  }
}

function finishPages(site: string): void {
  const fonts = readFonts();
  const files = listFiles(site);
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const path = join(site, file);
    const root = file === "404.html" ? "" : "../".repeat(file.split("/").length - 1) || "./";
    writeFileSync(path, preloadCubes(file, finishPage(readFileSync(path, "utf8"), root, fonts), files));
  }
  for (const [path, {content}] of fonts.files) {
    mkdirSync(dirname(join(site, path)), {recursive: true});
    writeFileSync(join(site, path), content);
  }
}

async function checkSite(
  site: string,
  root: string,
  pages: readonly Page[],
  cells: readonly PageCell[]
): Promise<PageProblem[]> {
  const codes: Code[] = [
    ...cells.map(({page, cell}) => ({file: page.file, line: cell.line, text: cell.source})),
    ...findSources(root, [".js", ".ts"]).map((file) => ({file, line: 1, text: readFileSync(file, "utf8")}))
  ];
  const sources = [...findSources(root, [".md", ".css"]), "observablehq.config.ts"];
  return [...(await checkModules(site, root)), ...checkLinks(site, pages), ...checkRequests(site, sources, codes)];
}

/** What made Framework give up, at the first place that it has to do with. */
function explain(error: unknown, root: string, cells: readonly PageCell[]): PageProblem {
  const {message, code} = error as NodeJS.ErrnoException;
  if (error instanceof LoaderError) return locate(error.target, message, root, cells);
  const [, name] = /^unable to fetch: https:\/\/[^/]+\/npm\/((?:@[^/]+\/)?[^@/]+)/.exec(message) ?? [];
  if (name !== undefined) {
    const text = `Das Paket „${name}“ ist nicht installiert: bitte „npm install ${name}“ ausführen.`;
    return locate(name, text, root, cells);
  }
  const [, file] = (code === "ENOENT" && /(?:'|: )([^':]+)'?$/.exec(message)) || [];
  if (file !== undefined)
    return locate(file, `Die Datei „${file}“ gibt es nicht, und kein Lader schreibt sie.`, root, cells);
  throw error;
}

/** A problem with a file or package, at the cell that asks for it, or where else it is mentioned. */
function locate(name: string, message: string, root: string, cells: readonly PageCell[]): PageProblem {
  const found =
    cells.find((cell) => filesOf(cell).includes(name)) ?? cells.find(({cell}) => cell.source.includes(name));
  if (found) return problemAt(found, name, message);
  const end = basename(name);
  for (const file of findSources(root, [".md", ".ts", ".js", ".css"])) {
    const line = readFileSync(file, "utf8")
      .split("\n")
      .findIndex((text) => text.includes(end));
    if (line >= 0) return {file, line: line + 1, message};
  }
  return {file: name, message};
}

/** The files with certain endings that pages are made of. */
function findSources(root: string, endings: readonly string[]): string[] {
  return listFiles(root)
    .filter((file) => !/^(\.observablehq|data)\//.test(file) && endings.includes(extname(file)))
    .map((file) => join(root, file));
}

/** A problem at the line of a cell that mentions a file or a package. */
function problemAt({page, cell}: PageCell, name: string, message: string): PageProblem {
  const row = cell.source.split("\n").findIndex((text) => text.includes(basename(name)));
  return {file: page.file, line: cell.line + Math.max(0, row), message};
}
