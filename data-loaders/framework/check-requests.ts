import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {PageProblem} from "./cells.js";
import {listFiles} from "./content.js";
import {findTags} from "./tags.js";

const external = /^\s*(?:(?:https?|wss?|ftp):)?\/\//i;
const fetched = ["src", "srcset", "poster", "data", "action", "background"];

const request =
  /(?:\b(?:fetch|import|Worker|WebSocket|EventSource|sendBeacon|importScripts|d3\.\w+)\s*\(\s*|\bfrom\s*|\bsrc\s*=\s*)["'`]((?:(?:https?|wss?):)?\/\/[^"'`\s]*)/g;

/** A piece of code, and where it begins. */
export interface Code {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Addresses outside of the site that a page would fetch by itself: in the
 * finished pages and style sheets, and in the code of the pages and of what
 * they import. `sources` are the files to look for the former in, to tell the
 * line.
 */
export function checkRequests(site: string, sources: readonly string[], codes: readonly Code[]): PageProblem[] {
  const found = new Map<string, string>(); // address, with the file of the site
  for (const file of listFiles(site)) {
    if (!/\.(html|css)$/.test(file)) continue;
    const text = readFileSync(join(site, file), "utf8");
    for (const address of file.endsWith(".html") ? fetchedByTags(text) : fetchedByStyles(text))
      found.set(address, file);
  }
  return [
    ...Array.from(found, ([address, file]) => describe(address, locate(address, sources) ?? {file})),
    ...codes.flatMap(({file, line, text}) =>
      text
        .split("\n")
        .flatMap((code, i) =>
          Array.from(code.matchAll(request), ([, address = ""]) => describe(address, {file, line: line + i}))
        )
    )
  ];
}

function fetchedByTags(html: string): string[] {
  const addresses: string[] = [];
  for (const {name, attributes} of findTags(html)) {
    const keys = name === "a" || name === "area" ? [] : [...fetched, "href", "xlink:href"];
    for (const key of keys) {
      for (const address of (attributes.get(key) ?? "").split(key === "srcset" ? /,\s+/ : /$^/)) {
        if (external.test(address)) addresses.push(address.trim().split(/\s/)[0]!);
      }
    }
    addresses.push(...fetchedByStyles(attributes.get("style") ?? ""));
  }
  for (const [, style = ""] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi))
    addresses.push(...fetchedByStyles(style));
  return addresses;
}

function fetchedByStyles(css: string): string[] {
  const addresses = css.matchAll(/(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s]+)/gi);
  return Array.from(addresses, ([, address = ""]) => address);
}

function locate(address: string, sources: readonly string[]): {file: string; line: number} | undefined {
  for (const file of sources) {
    const line = readFileSync(file, "utf8")
      .split("\n")
      .findIndex((text) => text.includes(address));
    if (line >= 0) return {file, line: line + 1};
  }
  return undefined;
}

function describe(address: string, place: {file: string; line?: number}): PageProblem {
  return {
    ...place,
    message: `Die Seite würde „${address}“ von außen laden. Alles, was sie braucht, muss zum Projekt gehören.`
  };
}
