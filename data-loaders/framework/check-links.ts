import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {PageProblem} from "./cells.js";
import {listFiles} from "./content.js";
import type {Page} from "./pages.js";
import {findTags} from "./tags.js";

const origin = "http://site.invalid";

/** The links of a finished site that lead nowhere: to a page, a file or an anchor that it does not have. */
export function checkLinks(site: string, pages: readonly Page[]): PageProblem[] {
  const files = listFiles(site).map((file) => `/${file}`);
  const anchors = new Map<string, Set<string>>();
  const links = new Map<string, string[]>();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    const address = normalise(file);
    const ids = new Set<string>();
    const hrefs: string[] = [];
    for (const {name, attributes} of findTags(readFileSync(join(site, file), "utf8"))) {
      for (const key of ["id", "name"]) if (attributes.has(key)) ids.add(attributes.get(key)!);
      if (attributes.get("rel")?.split(/\s+/).includes("external")) continue; // made at run time, says the author
      const href = attributes.get(name === "a" || name === "link" || name === "area" ? "href" : "src");
      if (href !== undefined) hrefs.push(href);
    }
    anchors.set(address, ids);
    links.set(file, hrefs);
  }
  const known = new Set(files);
  return [...links].flatMap(([file, hrefs]) =>
    [...new Set(hrefs)].flatMap((href) => {
      const target = resolveLink(href, file);
      if (target === undefined) return [];
      const ids = anchors.get(normalise(target.path));
      if (ids === undefined && !known.has(target.path)) return [describe(file, target, pages, "eine Seite oder Datei")];
      if (ids !== undefined && target.anchor && !ids.has(target.anchor))
        return [describe(file, target, pages, "eine Stelle")];
      return [];
    })
  );
}

interface Target {
  readonly path: string;
  readonly anchor: string;
}

/** Where a link within the site leads; undefined if it leads elsewhere. */
function resolveLink(href: string, from: string): Target | undefined {
  if (!URL.canParse(href, origin + from)) return {path: href, anchor: ""};
  const url = new URL(href, origin + from);
  if (url.origin !== origin) return undefined;
  return {path: decodeURIComponent(url.pathname), anchor: decodeURIComponent(url.hash.slice(1))};
}

function describe(html: string, target: Target, pages: readonly Page[], what: string): PageProblem {
  const page = findPage(html, pages);
  const address = target.path.replace(/\.html$/, "") + (target.anchor && `#${target.anchor}`);
  const message = `Der Verweis auf „${address}“ führt ins Leere: ${what} dieses Namens gibt es nicht.`;
  if (page === undefined) return {file: html.slice(1), message};
  const line = readFileSync(page.file, "utf8")
    .split("\n")
    .findIndex((text) => hrefsOf(text).some((href) => isSame(resolveLink(href, html), target)));
  return {file: page.file, ...(line >= 0 && {line: line + 1}), message};
}

/** Targets of links and images as they are written in Markdown and HTML. */
function hrefsOf(line: string): string[] {
  const written = /\]\(<?([^)>\s]+)|^\s*\[[^\]]+\]:\s*(\S+)|\b(?:href|src)=["']?([^"'\s>]+)/g;
  return Array.from(
    line.matchAll(written),
    ([, inline, reference, attribute]) => inline ?? reference ?? attribute ?? ""
  );
}

function isSame(a: Target | undefined, b: Target): boolean {
  return a !== undefined && normalise(a.path) === normalise(b.path) && a.anchor === b.anchor;
}

/** The page that an HTML file was made from, with those whose name has parameters last. */
function findPage(html: string, pages: readonly Page[]): Page | undefined {
  const address = html.slice(0, -".html".length);
  return pages.find(({path}) => path === address) ?? pages.find(({path}) => toPattern(path).test(address));
}

function toPattern(path: string): RegExp {
  const escaped = path.replaceAll(/[\\^$.*+?()|{}]/g, "\\$&").replaceAll(/\[\w+\]/g, ".+");
  return new RegExp(`^${escaped}$`);
}

function normalise(path: string): string {
  return path.replace(/\.html$/, "").replace(/\/index$/, "/");
}
