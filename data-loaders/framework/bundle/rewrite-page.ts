import {posix} from "node:path";
import type {Bundle} from "./bundle-code.js";
import type {Entry} from "./entry.js";
import {preloadLink, type PageCode} from "./page-code.js";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The page, asking for the files that its modules are now in, and beforehand for those that it will surely need. */
export function rewritePage(page: PageCode, entry: Entry, bundle: Bundle): string {
  const edits = [...placeEdits(page, entry, bundle), ...preloadEdits(page, entry, bundle)];
  let result = "";
  let done = 0;
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start)) {
    result += page.html.slice(done, start) + text;
    done = end;
  }
  return result + page.html.slice(done);
}

function placeEdits({file, places}: PageCode, entry: Entry, bundle: Bundle): Edit[] {
  return places.flatMap(({kind, module, start, end, close}) => {
    const name = kind === "dynamic" ? entry.names.get(module) : undefined;
    const target = name !== undefined || kind === "static" ? entry.name : module;
    const address = {start, end, text: addressFrom(file, bundle.fileOf(target)!)};
    return name === undefined
      ? [address]
      : [address, {start: close, end: close, text: `.then(({${name}}) => ${name})`}];
  });
}

function preloadEdits({file, html, places, preloaded}: PageCode, entry: Entry, bundle: Bundle): Edit[] {
  const scripts = places.filter(({kind}) => kind === "script").map(({module}) => module);
  const wanted = [entry.name, ...scripts, ...preloaded].flatMap((name) => bundle.fileOf(name) ?? []);
  const links = bundle
    .withImports(wanted)
    .map((path) => `<link rel="modulepreload" href="${addressFrom(file, path)}">\n`)
    .join("");
  return Array.from(html.matchAll(preloadLink), ({0: link, index}, i) => ({
    start: index,
    end: index + link.length,
    text: i === 0 ? links : ""
  }));
}

/** An import wants a relative address to begin as one. */
function addressFrom(page: string, path: string): string {
  const address = posix.relative(posix.dirname(page), path);
  return address.startsWith(".") ? address : `./${address}`;
}
