import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ExtraFile} from "../../framework/serve.js";

/** Paper gets fonts of fixed weight: Chromium embeds those as text, variable ones only as drawings of their letters. */
const faces = [
  ["@fontsource/source-sans-3", ["400", "400-italic", "600", "600-italic"]],
  ["@fontsource/source-serif-4", ["400", "400-italic", "600"]]
] as const;
const subsets = /-(latin|latin-ext|greek)-\d+-(normal|italic)\.woff2$/;

/** The fonts of the printed report: a style sheet, and the files it asks for, by their path. */
export function printFonts(path: string): {readonly css: string; readonly files: ReadonlyMap<string, ExtraFile>} {
  const files = new Map<string, ExtraFile>();
  let css = "";
  for (const [family, styles] of faces) {
    const folder = join("node_modules", family);
    for (const style of styles) {
      for (const [rule] of readFileSync(join(folder, `${style}.css`), "utf8").matchAll(/@font-face \{[^}]*\}/g)) {
        const [, file = ""] = /url\(\.\/files\/([^)]+\.woff2)\)/.exec(rule) ?? [];
        if (!subsets.test(file)) continue;
        files.set(`${path}/${file}`, {type: "font/woff2", content: readFileSync(join(folder, "files", file))});
        css += `${rule.replace(/src:[^;]*;/, `src: url(${path}/${file}) format("woff2");`)}\n`;
      }
    }
  }
  return {css, files};
}
