import type {ImportDeclaration, Program} from "acorn";
import type {JavaScriptNode} from "@observablehq/framework/dist/javascript/parse.js";
import {type Cell, type PageProblem, parseCell} from "./cells.js";
import type {Page} from "./pages.js";

/**
 * Cells that wait for one another, each for what another defines or imports: none of them would ever run, and the page would say
 * so only in the browser. One problem per circle, at the cell that closes it. The cells must be readable.
 */
export function findCircles(cells: readonly Cell[], {file, path, params}: Page): PageProblem[] {
  const nodes = cells.map((cell) => parseCell(cell, path, params));
  const owners = new Map(nodes.flatMap((node, k) => namesOf(node).map((name) => [name, k] as const)));
  const needed = nodes.map(({references}) => references.flatMap(({name}) => owners.get(name) ?? []));
  const done = new Set<number>();
  const problems: PageProblem[] = [];
  for (const k of cells.keys()) visit(k, []);
  return problems;

  function visit(k: number, waiting: readonly number[]): void {
    if (waiting.includes(k) && waiting.at(-1) !== k) {
      const circle = waiting.slice(waiting.indexOf(k)).map((cell) => cells[cell]!.line);
      const lines = [...circle].sort((a, b) => a - b).join(", ");
      problems.push({file, line: cells[k]!.line, message: `Diese Zellen warten aufeinander: Zeilen ${lines}.`});
    }
    if (done.has(k) || waiting.includes(k)) return;
    for (const other of needed[k]!) visit(other, [...waiting, k]);
    done.add(k);
  }
}

/** What a cell hands to the others. */
function namesOf({declarations, body}: JavaScriptNode): readonly string[] {
  const statements = body.type === "Program" ? (body as Program).body : [];
  const imports = statements.filter((one): one is ImportDeclaration => one.type === "ImportDeclaration");
  const imported = imports.flatMap(({specifiers}) => specifiers.map(({local}) => local.name));
  return [...(declarations ?? []).map(({name}) => name), ...imported];
}
