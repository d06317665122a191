import {spawnSync} from "node:child_process";
import {existsSync, mkdirSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {correctionSuffix} from "../deliveries/corrections/correction.js";
import {findFiles} from "../deliveries/find-files.js";
import {keyFile} from "../disclosure/key-file.js";
import {ledgerFile} from "../disclosure/ledger-file.js";
import {cubesBehind} from "../disclosure/linked-cubes.js";
import {knownFile, type KnownFiles, knownFilesVariable, readKnownFiles} from "../deliveries/known-files.js";
import {bundleSync, readLoader} from "./loader-code.js";

const script = "data-loaders/deliveries/recognise-files.ts";

/** What was just looked up holds for this long, in ms: the loaders of a page ask one after the other. */
const patience = 100;

/**
 * Tells of each file of the site which deliveries it is made from: for `/data/<cube>.arrow` and `/data/zeilen/<cube>.json`
 * the files that claim a contract of the cube or of one whose published sums it takes over, for anything else all. So one
 * changed delivery makes only its cubes anew.
 * Looks at unknown files in a process of its own, and tells the loaders where it wrote down what it saw (by environment).
 */
export function deliveriesBehind(folders: readonly string[], cache: string): (target: string) => readonly string[] {
  let found: {readonly files: KnownFiles; readonly at: number} | undefined;
  return (target) => {
    const cube = /^\/data\/(?:([^/]+)\.arrow|zeilen\/([^/]+)\.json)$/.exec(target)?.slice(1).join("");
    if (cube === undefined || !existsSync(script)) return folders;
    if (found === undefined || performance.now() - found.at > patience) {
      found = {files: lookUp(folders, cache), at: performance.now()};
    }
    if (Object.keys(found.files).length === 0) return folders;
    const behind = cubesBehind(cube);
    const own = Object.entries(found.files).filter(([, {cubes}]) => cubes.some((id) => behind.includes(id)));
    // What was released and the key of the draws decide the numbers too.
    const book = [ledgerFile(), keyFile()].filter((path) => existsSync(path));
    return [...own.flatMap(([path]) => withCorrections(relative(".", path))), ...book].sort();
  };
}

/** A delivery, and the corrections beside it if there are any. */
const withCorrections = (path: string): string[] =>
  existsSync(path + correctionSuffix) ? [path, path + correctionSuffix] : [path];

function lookUp(folders: readonly string[], cache: string): KnownFiles {
  const code = readLoader(script).hash.slice(0, 16);
  const record = join(cache, "_lieferungen", `${code}.json`);
  const known = readKnownFiles(record);
  const paths = folders.flatMap((folder) => findFiles(folder)).map(({path}) => path);
  const complete = paths.every((path) => knownFile(known, path)) && paths.length === Object.keys(known).length;
  if (!complete && !recognise(join(cache, "_lieferungen", `${code}.mjs`), record, folders)) return {};
  process.env[knownFilesVariable] = record;
  return complete ? known : readKnownFiles(record);
}

function recognise(bundle: string, record: string, folders: readonly string[]): boolean {
  mkdirSync(dirname(bundle), {recursive: true});
  if (!existsSync(bundle)) bundleSync(script, bundle);
  const {status} = spawnSync(process.execPath, [bundle, record, ...folders], {stdio: ["ignore", "ignore", "inherit"]});
  return status === 0;
}
