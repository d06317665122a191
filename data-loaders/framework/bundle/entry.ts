import type {PageCode} from "./page-code.js";

/** What a page’s own script loads: one module for all that it and its cells import. */
export interface Entry {
  readonly name: string;
  /** The same for all pages that import the same. */
  readonly code: string;
  /** What a cell’s module is called in it. */
  readonly names: ReadonlyMap<string, string>;
}

/** The entry of a page. */
export function entryOf({file, places, preloaded}: PageCode): Entry {
  const lines: string[] = [];
  const names = new Map<string, string>();
  for (const {kind, module, names: taken} of places) {
    if (kind === "static")
      lines.push(taken.length === 0 ? `import "./${module}";` : `export {${taken}} from "./${module}";`);
    if (kind !== "dynamic" || names.has(module) || !preloaded.includes(module)) continue;
    names.set(module, `m${names.size}`);
    lines.push(`export * as ${names.get(module)} from "./${module}";`);
  }
  return {name: file.replace(/\.html$/, "").replaceAll("/", "-"), code: lines.join("\n"), names};
}

/** The modules that a page loads by themselves: scripts of their own, and what cells load on demand. */
export function loadedAlone({places, preloaded}: PageCode): string[] {
  return places
    .filter(({kind, module}) => kind === "script" || (kind === "dynamic" && !preloaded.includes(module)))
    .map(({module}) => module);
}
