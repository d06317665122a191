import {existsSync, readdirSync, readFileSync} from "node:fs";
import {extname, join} from "node:path";
import {LoaderResolver} from "@observablehq/framework/dist/loader.js";
import {ledgerFile, ledgerVariable} from "../disclosure/ledger-file.js";
import {disclosureMode, disclosureVariable, refusal} from "../disclosure/mode.js";
import {editionRecords, editionsVariable, editionVariable} from "../editions/editions.js";
import {deliveriesBehind} from "./deliveries.js";
import {runLoadersByContent} from "./loaders.js";
import {serveNpmFromNodeModules} from "./npm.js";
import {watchTrees} from "./watch.js";

/** Where provider exports lie: `EXPORTS_DIR`, or exports/ in the project. */
export const exportsFolder = process.env.EXPORTS_DIR || "exports";

const root = "src";

/** German texts that loaders turn into pages: what lies in docs/<name> is behind /data/<name>.json. */
const texts = ["docs/entscheidungen", "docs/sprache", "docs/freigaben"];

/** The file that compares with the last edition. */
const comparedWithLast = "/data/katalogaenderungen.json";

/** Approvals are of the chapters as they are written. */
const chapters = {"/data/freigaben.json": "src/bericht"};
let done = false;

/**
 * Makes Framework work without a network and decide by content what is stale;
 * in preview, also watch all that a page may come from. Does its work once per
 * process, however often the configuration is read. Throws rather than build
 * pages with true values.
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
  const refused = watching ? undefined : refusal(disclosureMode());
  if (refused !== undefined) throw new Error(refused);
  const cache = join(root, ".observablehq", "cache");
  serveNpmFromNodeModules(cache);
  const deliveriesOf = deliveriesBehind([exportsFolder, ".samples"], cache);
  const forgetAddresses = runLoadersByContent({
    read: (target) => [
      ...deliveriesOf(target),
      ...findTables(),
      ...textsOf(target),
      ...(target === comparedWithLast ? editionRecords() : []),
      ...(existsSync(ledgerFile()) ? [ledgerFile()] : [])
    ],
    environment: ["EXPORTS_DIR", "TZ", disclosureVariable, ledgerVariable],
    environmentOf: (target) => (target === comparedWithLast ? [editionVariable, editionsVariable] : []),
    once: !watching,
    report
  });
  if (!watching) return;
  rememberPages();
  watchEverything(forgetAddresses);
}

function textsOf(target: string): readonly string[] {
  const own = texts.filter((folder) => target === folder.replace(/^docs(.*)$/, "/data$1.json"));
  return [...own, ...Object.entries(chapters).flatMap(([file, folder]) => (file === target ? [folder] : []))];
}

/** Files beside the modules, such as code lists, that a loader may read. */
function findTables(): string[] {
  return ["data-loaders", "indicators"]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && ![".ts", ".md"].includes(extname(entry.name)))
    .map(({parentPath, name}) => join(parentPath, name))
    .sort();
}

/**
 * Framework watches the files of a page one by one, and so loses one that is
 * replaced or removed and does not see new ones; and it cannot know what a data
 * loader depends on. Let any change look again at the whole page, of which
 * Framework then sends what differs.
 */
function watchEverything(forgetAddresses: () => void): void {
  const watcher = watchTrees([
    root,
    "indicators",
    "data-loaders",
    exportsFolder,
    ...texts.filter((folder) => existsSync(folder))
  ]);
  watcher.onChange(forgetAddresses); // before any page is looked at
  LoaderResolver.prototype.watchFiles = async (_path, _names, callback) => ({
    close: watcher.onChange(() => callback(""))
  });
}

/**
 * Framework parses a page anew after every change of anything that it uses,
 * which takes longer than all else. Remembers each page’s last parse, which is
 * a function of its text and of the configuration.
 */
function rememberPages(): void {
  const {loadPage} = LoaderResolver.prototype;
  const pages = new WeakMap<object, Map<string, {source: string; page: Promise<object>}>>();
  LoaderResolver.prototype.loadPage = function (path, options, effects) {
    const loader = this.findPage(path);
    if (loader === undefined || loader.command !== undefined) return loadPage.call(this, path, options, effects);
    const source = readFileSync(join(this.root, loader.path), "utf8");
    const parsed = pages.get(options.md) ?? new Map<string, {source: string; page: Promise<object>}>();
    pages.set(options.md, parsed);
    const before = parsed.get(path);
    if (before?.source === source) return before.page;
    const page = loadPage.call(this, path, options, effects);
    parsed.set(path, {source, page});
    page.catch(() => parsed.delete(path));
    return page;
  };
}
