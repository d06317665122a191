import type {ImportDeclaration, Program} from "acorn";
import type {JavaScriptNode} from "@observablehq/framework/dist/javascript/parse.js";
import {cellAsTypeScript, locateSyntaxError, parseCell, type Cell, type PageProblem} from "./cells.js";

/** A page as a TypeScript module that means the same to the compiler. */
export interface PageModule {
  readonly code: string;
  /** For each line of the code, where it came from. */
  readonly origins: readonly (Origin | undefined)[];
  /** Cells that cannot be read, and so are not in the code. */
  readonly problems: readonly PageProblem[];
}

export interface Origin {
  /** Line of the page, counted from 1. */
  readonly line: number;
  /** To add to a column of the code to get that of the page. */
  readonly shift: number;
  /** Whether the cell is TypeScript, so that the author could write a type where one is missing. */
  readonly typed: boolean;
}

/**
 * Every cell becomes an async function, imports go before it, and what a cell
 * defines is declared for the other cells as Framework passes it on: promises
 * awaited, generators at their current value. `file` is the page’s file and
 * `path` its address without extension.
 */
export function toPageModule(
  cells: readonly Cell[],
  file: string,
  path: string,
  params?: Record<string, string>
): PageModule {
  const lines: string[] = [];
  const origins: (Origin | undefined)[] = [];
  const problems: PageProblem[] = [];

  function glue(line: string, origin?: Origin): void {
    lines.push(line);
    origins.push(origin);
  }

  function quote(source: string, cell: Cell, skip = 0): void {
    source.split("\n").forEach((line, i) => {
      const shift = cell.inline && i + skip > 0 ? 0 : cell.column - 1;
      glue(line, {line: cell.line + skip + i, shift, typed: cell.language === "ts"});
    });
  }

  cells.forEach((cell, number) => {
    let node: JavaScriptNode;
    try {
      node = parseCell(cell, path, params);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push({file, ...locateSyntaxError(cell, error)});
      return;
    }
    const {imports, body} = separateImports(cellAsTypeScript(cell), node);
    for (const {text, line} of imports) quote(text, cell, line);
    if (node.expression) {
      glue(`async function cell${number}() { return (`);
      quote(body, cell);
      glue(");}");
      return;
    }
    const names = findDefinitions(node);
    glue(`async function cell${number}() {`);
    quote(body, cell);
    glue(`return {${names.join(", ")}};}`);
    for (const name of names) {
      const type = `Passed<Awaited<ReturnType<typeof cell${number}>>["${name}"]>`;
      glue(`declare const ${name}: ${type};`, {line: cell.line, shift: 0, typed: true});
    }
  });
  glue("export {};");
  return {code: lines.join("\n"), origins, problems};
}

/** What a cell defines itself, that is, without what it imports. */
function findDefinitions({declarations, body}: JavaScriptNode): string[] {
  const imported = new Set(importsOf(body).flatMap(({specifiers}) => specifiers.map(({local}) => local.name)));
  const names = new Set(declarations?.map(({name}) => name));
  return [...names].filter((name) => !imported.has(name));
}

function importsOf(body: JavaScriptNode["body"]): ImportDeclaration[] {
  if (body.type !== "Program") return [];
  return (body as Program).body.filter((statement) => statement.type === "ImportDeclaration");
}

// An import at the beginning of a line, over several lines if need be.
const importDeclaration = /^[ \t]*import\b\s*(?:type\b\s*)?(?:[\w$\s{},*]+?\bfrom\s*)?(["'])([^"'\n]+)\1[ \t]*;?/gm;

/** Takes the imports out of a cell, and leaves blanks. */
function separateImports(
  source: string,
  {body}: JavaScriptNode
): {imports: {text: string; line: number}[]; body: string} {
  const specifiers = new Set(importsOf(body).map((declaration) => declaration.source.value));
  const imports: {text: string; line: number}[] = [];
  const rest = source.replaceAll(importDeclaration, (text, _quote, specifier: string, offset: number) => {
    if (!specifiers.has(specifier) && !/\btype\b/.test(text)) return text; // not code, but text that looks like it
    imports.push({text, line: source.slice(0, offset).split("\n").length - 1});
    return text.replaceAll(/[^\n]/g, " ");
  });
  return {imports, body: rest};
}
