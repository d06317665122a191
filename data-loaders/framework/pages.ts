import {readdirSync} from "node:fs";
import {join} from "node:path";
import type {Config} from "@observablehq/framework/dist/config.js";

/** A page as it is written: a Markdown file, perhaps with parameters in its name. */
export interface Page {
  /** From the project’s folder, e.g. “src/katalog/[id].md”. */
  readonly file: string;
  /** Its address without extension, e.g. “/katalog/[id]”. */
  readonly path: string;
  /** An example of each parameter, if there are any. */
  readonly params?: Record<string, string>;
}

/** The Markdown files below the root, links not followed. */
export function findPages({root}: Pick<Config, "root">): Page[] {
  return [...walk(root)].sort().map((file) => {
    const path = `/${file.slice(0, -".md".length)}`;
    const names = Array.from(path.matchAll(/\[([a-z_]\w*)\]/gi), ([, name]) => [name!, ""] as const);
    const page = {file: join(root, file), path};
    return names.length > 0 ? Object.assign(page, {params: Object.fromEntries(names)}) : page;
  });
}

function* walk(root: string, folder = ""): Generator<string> {
  for (const entry of readdirSync(join(root, folder), {withFileTypes: true})) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== ".observablehq") yield* walk(root, path);
    else if (entry.isFile() && entry.name.endsWith(".md")) yield path;
  }
}
