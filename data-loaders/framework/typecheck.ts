import {spawn} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join, relative, resolve} from "node:path";
import type {Config} from "@observablehq/framework/dist/config.js";
import {findCells, type PageProblem} from "./cells.js";
import {findCircles} from "./circles.js";
import {findPages, type Page} from "./pages.js";
import {toPageModule, type Origin, type PageModule} from "./page-module.js";

/**
 * Checks the code of all pages with the TypeScript compiler, and whether it can
 * be read at all. Resolves to what is wrong, each with its place in the page or
 * in a module that a page imports. In cells of plain JavaScript, where no type
 * can be written, a missing type and a possible null are let pass.
 */
export async function checkPages(config: Config): Promise<PageProblem[]> {
  const folder = join(config.root, ".observablehq", "pages");
  rmSync(folder, {recursive: true, force: true}); // with the modules of pages that are no more
  const modules = new Map<string, {page: Page; module: PageModule}>();
  const problems: PageProblem[] = [];
  for (const page of findPages(config)) {
    const source = readFileSync(page.file, "utf8");
    const cells = findCells(source, config.md);
    const module = toPageModule(cells, page.file, page.path, page.params);
    problems.push(...module.problems);
    if (module.problems.length > 0) continue; // what these cells define would be missing in the others
    problems.push(...findCircles(cells, page));
    const path = join(folder, `${relative(config.root, page.file)}.ts`);
    write(path, module.code);
    modules.set(resolve(path), {page, module});
  }
  if (modules.size > 0) problems.push(...(await compile(config.root, folder, modules)));
  return problems.sort(
    (a, b) => ascending(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  );
}

type Modules = ReadonlyMap<string, {page: Page; module: PageModule}>;

async function compile(root: string, folder: string, modules: Modules): Promise<PageProblem[]> {
  const project = join(folder, "tsconfig.json");
  write(project, JSON.stringify(projectFor(root, folder)));
  const output = await runCompiler(project);
  return output.flatMap((line) => {
    const problem = parseDiagnostic(line);
    if (problem === undefined) return [];
    const found = modules.get(resolve(problem.file));
    if (found) return locate(problem, found.page, found.module.origins);
    return [{...problem, file: resolveLinks(problem.file)}];
  });
}

function projectFor(root: string, folder: string): object {
  const up = relative(folder, ".");
  return {
    extends: join(up, "tsconfig.json"),
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      allowJs: true,
      rootDirs: [relative(folder, root), "."],
      paths: {"npm:*": [join(up, "node_modules/@types/*"), join(up, "node_modules/*")]}
    },
    include: ["**/*", join(relative(folder, root), "*.d.ts")],
    exclude: []
  };
}

/** The lines that the compiler writes, continuation lines joined to their first. */
async function runCompiler(project: string): Promise<string[]> {
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const args = [join(dirname(compiler), "bin", "tsc"), "--project", project, "--pretty", "false", "--noEmit"];
  const child = spawn(process.execPath, args, {stdio: ["ignore", "pipe", "inherit"]});
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  await new Promise((done, failed) => child.on("error", failed).on("close", done));
  return output.split(/\r?\n(?=\S)/).filter((line) => line.trim() !== "");
}

interface Diagnostic extends PageProblem {
  readonly line: number;
  readonly column: number;
  readonly code: number;
}

function parseDiagnostic(text: string): Diagnostic | PageProblem | undefined {
  const match = /^(.+?)\((\d+),(\d+)\): error TS(\d+): (.*)$/s.exec(text.trimEnd());
  if (!match) return /\berror\b/.test(text) ? {file: "tsconfig.json", message: text.trim()} : undefined;
  const [, file = "", line, column, code, message = ""] = match;
  return {file, line: Number(line), column: Number(column), code: Number(code), message: `${message} (TS${code})`};
}

function locate(problem: Diagnostic | PageProblem, page: Page, origins: PageModule["origins"]): PageProblem[] {
  if (!("code" in problem)) return [problem];
  const origin = findOrigin(origins, problem.line - 1);
  if (!origin.typed && isAboutTypes(problem.code)) return [];
  return [{file: page.file, line: origin.line, column: problem.column + origin.shift, message: problem.message}];
}

/** That of the line or, of a line between cells, of the last one before it. */
function findOrigin(origins: PageModule["origins"], line: number): Origin {
  for (let i = line; i >= 0; --i) if (origins[i]) return origins[i]!;
  return {line: 1, shift: 0, typed: true};
}

/** A type that is missing (7xxx), or that admits null or undefined. */
function isAboutTypes(code: number): boolean {
  return Math.floor(code / 1000) === 7 || (code >= 2531 && code <= 2533) || (code >= 18046 && code <= 18050);
}

/** Where a file really lies that was reached through a link. */
function resolveLinks(file: string): string {
  return existsSync(file) ? relative(realpathSync("."), realpathSync(file)) : file;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}
