import {posix} from "node:path";
import type {ImportDeclaration, ImportExpression, Node} from "acorn";
import {nodesOf} from "./nodes.js";

/** A place in a page that names a module of the site. */
export interface ModulePlace {
  /**
   * `script`: the address of a script of its own; `static`: an import at the
   * head of the page’s script; `dynamic`: one within a cell.
   */
  readonly kind: "script" | "static" | "dynamic";
  /** From the root of the site. */
  readonly module: string;
  /** Where its address stands in the page, without quotes. */
  readonly start: number;
  readonly end: number;
  /** Where the whole import ends. */
  readonly close: number;
  /** The names that a static import takes. */
  readonly names: readonly string[];
}

/** The modules that a page of a finished site asks for. */
export interface PageCode {
  /** From the root of the site, like the paths of all modules. */
  readonly file: string;
  readonly html: string;
  /** In the order of the page. */
  readonly places: readonly ModulePlace[];
  /** What the browser is told to fetch before any script runs: all that the page and its cells import, and what that imports in turn. */
  readonly preloaded: readonly string[];
}

/** How Framework asks for a module beforehand. */
export const preloadLink = /<link rel="modulepreload" href="([^"]+)">\n?/g;

const moduleScript = /<script type="module"(?: src="([^"]+)")?>([\s\S]*?)<\/script>/g;

/** Finds out which modules a page asks for, and where. `file` is the page’s path from the root of the site. */
export function readPageCode(file: string, html: string): PageCode {
  const resolve = (address: string) => posix.join(posix.dirname(file), address);
  const places: ModulePlace[] = [];
  for (const {0: tag, 1: address, 2: code = "", index} of html.matchAll(moduleScript)) {
    if (address === undefined) {
      places.push(...placesIn(code, index + tag.indexOf(">") + 1, resolve));
    } else if (isWithinSite(address)) {
      const start = index + tag.indexOf(address);
      const end = start + address.length;
      places.push({kind: "script", module: resolve(address), start, end, close: end, names: []});
    }
  }
  return {
    file,
    html,
    places,
    preloaded: Array.from(html.matchAll(preloadLink), ([, address = ""]) => resolve(address))
  };
}

function placesIn(code: string, offset: number, resolve: (address: string) => string): ModulePlace[] {
  const places: ModulePlace[] = [];
  for (const node of nodesOf(code)) {
    if (!isImport(node)) continue;
    const {source} = node;
    if (source.type !== "Literal" || typeof source.value !== "string" || !isWithinSite(source.value)) continue;
    places.push({
      kind: node.type === "ImportDeclaration" ? "static" : "dynamic",
      module: resolve(source.value),
      start: offset + source.start + 1,
      end: offset + source.end - 1,
      close: offset + node.end,
      names: node.type === "ImportDeclaration" ? namesOf(node) : []
    });
  }
  return places;
}

function namesOf({specifiers}: ImportDeclaration): string[] {
  return specifiers.map((specifier) => {
    if (specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier")
      return specifier.imported.name;
    throw new Error("page of an unknown form: an import without names in braces");
  });
}

function isImport(node: Node): node is ImportDeclaration | ImportExpression {
  return node.type === "ImportDeclaration" || node.type === "ImportExpression";
}

function isWithinSite(address: string): boolean {
  return /^\.{1,2}\//.test(address);
}
