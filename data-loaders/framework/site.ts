import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import {build, FileBuildEffects} from "@observablehq/framework/dist/build.js";
import {readConfig, setCurrentDate, type Config} from "@observablehq/framework/dist/config.js";
import {findCells, parseCell, type Cell, type PageProblem} from "./cells.js";
import {checkLinks} from "./check-links.js";
import {checkModules} from "./check-modules.js";
import {checkRequests, type Code} from "./check-requests.js";
import {listFiles} from "./content.js";
import {finishPage} from "./finish.js";
import {readFonts} from "./fonts.js";
import {LoaderError} from "./loaders.js";
import {findPages, type Page} from "./pages.js";
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
  try {
    await buildPages(config, site);
    finishPages(site);
    problems.push(...(await checkSite(site, config.root, pages, cells)));
    if (problems.length === 0) replaceFolder(output, site);
    return problems;
  } catch (error) {
    return [explain(error, cells)];
  } finally {
    rmSync(site, {recursive: true, force: true});
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
      .map((file) => problemAt(found, `Die Datei „${file}“ gibt es nicht, und kein Lader schreibt sie.`))
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
  for (const file of listFiles(site).filter((name) => name.endsWith(".html"))) {
    const path = join(site, file);
    const root = file === "404.html" ? "" : "../".repeat(file.split("/").length - 1) || "./";
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), root, fonts));
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
  const modules = listFiles(root)
    .filter(
      (file) => !file.startsWith(".observablehq") && [".js", ".ts"].includes(extname(file)) && !file.startsWith("data/")
    )
    .map((file) => join(root, file));
  const styles = listFiles(root)
    .filter((file) => !file.startsWith(".observablehq") && file.endsWith(".css"))
    .map((file) => join(root, file));
  const codes: Code[] = [
    ...cells.map(({page, cell}) => ({file: page.file, line: cell.line, text: cell.source})),
    ...modules.map((file) => ({file, line: 1, text: readFileSync(file, "utf8")}))
  ];
  const sources = [...pages.map(({file}) => file), ...styles, "observablehq.config.ts"];
  return [...(await checkModules(site, root)), ...checkLinks(site, pages), ...checkRequests(site, sources, codes)];
}

/** What made Framework give up, at the first cell that it has to do with. */
function explain(error: unknown, cells: readonly PageCell[]): PageProblem {
  if (error instanceof LoaderError) {
    const cell = cells.find((found) => filesOf(found).includes(error.target));
    return cell ? problemAt(cell, error.message) : {file: error.target.slice(1), message: error.message};
  }
  const {message} = error as Error;
  const [, missing] = /^unable to fetch: https:\/\/[^/]+\/npm\/((?:@[^/]+\/)?[^@/]+)/.exec(message) ?? [];
  if (missing === undefined) throw error;
  const found = cells.find(({cell}) => cell.source.includes(missing));
  const text = `Das Paket „${missing}“ ist nicht installiert: bitte „npm install ${missing}“ ausführen.`;
  return found ? problemAt(found, text) : {file: "package.json", message: text};
}

function problemAt({page, cell}: PageCell, message: string): PageProblem {
  return {file: page.file, line: cell.line, column: cell.column, message};
}

/** Puts the new folder in place of the old one, which is in nobody’s way until then. */
function replaceFolder(folder: string, by: string): void {
  const old = `${by}-old`;
  if (existsSync(folder)) renameSync(folder, old);
  mkdirSync(dirname(folder), {recursive: true});
  renameSync(by, folder);
  rmSync(old, {recursive: true, force: true});
}
