import {extname, join} from "node:path";
import {LoaderResolver} from "@observablehq/framework/dist/loader.js";
import {listFiles} from "./content.js";
import {runLoadersByContent} from "./loaders.js";
import {serveNpmFromNodeModules} from "./npm.js";
import {watchTrees} from "./watch.js";

/** Where provider exports lie: `EXPORTS_DIR`, or exports/ in the project. */
export const exportsFolder = process.env.EXPORTS_DIR || "exports";

const root = "src";
let done = false;

/**
 * Makes Framework work without a network and decide by content what is stale;
 * in preview, also watch all that a page may come from. Does its work once per
 * process, however often the configuration is read.
 */
export function setUpFramework({
  watching,
  report = console.log
}: {
  watching: boolean;
  report?: (line: string) => void;
}): void {
  if (done) return;
  done = true;
  serveNpmFromNodeModules(join(root, ".observablehq", "cache"));
  runLoadersByContent({
    read: () => [exportsFolder, ...findTables()], // samples are made by code, which is looked at as such
    environment: ["EXPORTS_DIR", "TZ"],
    once: !watching,
    report
  });
  if (watching) watchEverything();
}

/** Files beside the modules, such as code lists, that a loader may read. */
function findTables(): string[] {
  return ["data-loaders", "indicators"].flatMap((folder) =>
    listFiles(folder)
      .filter((file) => ![".ts", ".md"].includes(extname(file)))
      .map((file) => join(folder, file))
  );
}

/**
 * Framework watches the files of a page one by one, and so loses one that is
 * replaced or removed and does not see new ones; and it cannot know what a data
 * loader depends on. Let any change look again at the whole page, of which
 * Framework then sends what differs.
 */
function watchEverything(): void {
  const watcher = watchTrees([root, "indicators", "data-loaders", exportsFolder]);
  LoaderResolver.prototype.watchFiles = async (_path, _names, callback) => ({
    close: watcher.onChange(() => callback(""))
  });
}
