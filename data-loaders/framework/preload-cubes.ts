import {posix} from "node:path";
import {providersOf} from "../../indicators/definition/index.js";
import {indicators} from "../../indicators/index.js";

/**
 * Lets the browser fetch the cubes of a theme’s notebook while it still reads
 * the code that will ask for them. `file` is the page’s path in the site, and
 * `files` are all that the site has: nothing gets in that is not there already.
 */
export function preloadCubes(file: string, html: string, files: readonly string[]): string {
  const theme = /^themen\/(.+)\.html$/.exec(file)?.[1];
  const own = indicators.filter((indicator) => indicator.theme === theme);
  const cubes = new Set(own.flatMap((indicator) => providersOf(indicator).map(({cube}) => cube)));
  const links = files
    .filter((path) => cubes.has(/^_file\/data\/([^./]+)\.[^/]*arrow$/.exec(path)?.[1] ?? ""))
    .map((path) => `<link rel="preload" as="fetch" crossorigin href="${posix.relative(posix.dirname(file), path)}">\n`);
  const afterCode = html.indexOf("\n", html.lastIndexOf('<link rel="modulepreload"')) + 1;
  return html.slice(0, afterCode) + links.join("") + html.slice(afterCode);
}
