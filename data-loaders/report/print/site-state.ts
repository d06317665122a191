import {spawn} from "node:child_process";
import {existsSync, statSync} from "node:fs";
import {join} from "node:path";
import {listFiles} from "../../framework/content.js";
import {PrintError, printProblem} from "./problems.js";

/** What the site is made from. */
const sources = [
  "src",
  "indicators",
  "data-loaders",
  "docs/entscheidungen",
  "docs/sprache",
  "observablehq.config.ts",
  "package-lock.json"
];
const cache = /^\.observablehq\//;

/** A file that is newer than a built site and so perhaps not yet in it; undefined if the site is up to date. */
export function newerThan(site: string, exports: string): string | undefined {
  const built = statSync(join(site, "index.html"), {throwIfNoEntry: false})?.mtimeMs;
  if (built === undefined) return site;
  for (const path of [...sources, exports]) {
    for (const file of listFiles(path)) {
      if (!cache.test(file) && statSync(join(path, file)).mtimeMs > built) return join(path, file);
    }
  }
  return undefined;
}

/** Builds the site into `dist/`, in a process of its own, with its messages. Throws a PrintError where it cannot be built. */
export async function buildSite(): Promise<void> {
  const script = "data-loaders/framework/build.ts";
  const child = spawn(process.execPath, ["--import", "tsx", script], {stdio: ["ignore", "inherit", "inherit"]});
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0 || !existsSync("dist/index.html")) throw new PrintError([printProblem("D107", "dist/")]);
}
