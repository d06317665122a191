import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";

/** The project’s fonts, as files of the site. */
export interface Fonts {
  /** By address from the site’s root, e.g. “_fonts/source-sans-3-latin-wght-normal.0a1b2c3d.woff2”. */
  readonly files: ReadonlyMap<string, {readonly type: string; readonly content: Uint8Array}>;
  readonly stylesheet: string;
  /** The one that every page’s text is set in. */
  readonly preload: string;
}

const families = ["@fontsource-variable/source-sans-3", "@fontsource-variable/source-serif-4"];
const subsets = /-(latin|latin-ext)-wght-(normal|italic)\.woff2$/; // German, and the names of those it has taken in
const body = "source-sans-3-latin-wght-normal";

/**
 * Reads the fonts from node_modules. Framework bundles style sheets without
 * knowing fonts, so theirs goes beside it: the `@font-face` rules of the
 * packages, for Latin letters only, with addresses that change with the bytes.
 */
export function readFonts(): Fonts {
  const files = new Map<string, {type: string; content: Uint8Array}>();
  let rules = "";
  let preload = "";

  function add(name: string, type: string, content: Uint8Array): string {
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    const address = `_fonts/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`;
    files.set(address, {type, content});
    return address;
  }

  for (const family of families) {
    const folder = join("node_modules", family);
    for (const style of ["wght.css", "wght-italic.css"]) {
      for (const [rule] of readFileSync(join(folder, style), "utf8").matchAll(/@font-face \{[^}]*\}/g)) {
        const [, file = ""] = /url\(\.\/files\/([^)]+)\)/.exec(rule) ?? [];
        if (!subsets.test(file)) continue;
        const address = add(file, "font/woff2", readFileSync(join(folder, "files", file)));
        if (file.startsWith(body)) preload = address;
        rules += `${rule.replace(/url\([^)]+\)/, `url(${address.slice("_fonts/".length)})`)}\n`;
      }
    }
  }
  return {files, stylesheet: add("fonts.css", "text/css; charset=utf-8", Buffer.from(rules)), preload};
}
