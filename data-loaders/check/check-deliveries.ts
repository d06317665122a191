import {realpathSync, statSync} from "node:fs";
import {isAbsolute, relative, resolve, sep} from "node:path";
import type {Contract} from "../contract/contract.js";
import {findFiles, type FoundFile} from "../deliveries/find-files.js";
import {buildCubes, listFiles} from "../deliveries/list.js";
import {exportsFolder, type LoadedFile, loadDeliveries, loadFile, type LoadOptions} from "../deliveries/load.js";
import {contracts as allContracts} from "../providers/index.js";
import {compareDeliveries, type Comparisons} from "./comparisons.js";
import {compareProviders, type CrossProviderResult} from "./cross-provider.js";
import {checkedFile, type CheckedFile, type CheckSummary, summarise} from "./report.js";

/** What checking deliveries found. */
export interface CheckReport {
  /** Folder of deliveries that the files were compared with. */
  readonly folder: string;
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
  /** Deliveries about dates that others are about too, cell by cell. */
  readonly revisions: Comparisons["revisions"];
  /** Deliveries whose form is not that of the one before. */
  readonly drift: Comparisons["drift"];
  /** Sources of different providers that count nearly the same. */
  readonly providers: readonly CrossProviderResult[];
}

export interface CheckDeliveriesOptions extends Pick<LoadOptions, "exports" | "contracts"> {
  /** Only these files, or those in these folders; all in the folder of deliveries if absent. */
  readonly paths?: readonly string[];
}

/**
 * Checks every delivery in the folder, or the files named beside the deliveries
 * of their tables that lie there. Sample data take no part. Bad files are
 * reported, never thrown.
 */
export function checkDeliveries({paths, ...options}: CheckDeliveriesOptions = {}): CheckReport {
  const contracts = options.contracts ?? allContracts;
  const folder = exportsFolder(options);
  const named = paths?.flatMap((path) => filesIn(path, folder)).map((file) => loadFile(file, contracts, false));
  const loaded = named === undefined ? loadAll(options, contracts) : besideOthers(named, options, contracts);
  const wanted = named && new Set(named.map(({file}) => file));
  const isWanted = (file: string) => wanted?.has(file) ?? true;
  const built = buildCubes(loaded, contracts);
  const files = listFiles(loaded, contracts, built)
    .deliveries.filter(({file}) => isWanted(file))
    .map((entry) =>
      checkedFile(
        entry,
        loaded.find(({file}) => file === entry.file)
      )
    );
  const {revisions, drift} = compareDeliveries(loaded);
  return {
    folder,
    files,
    summary: summarise(files),
    revisions: revisions.filter(({newer, older}) => isWanted(newer) || isWanted(older)),
    drift: drift.filter(({file}) => isWanted(file)),
    providers: compareProviders(new Map([...built].flatMap(([id, {cube}]) => (cube === undefined ? [] : [[id, cube]]))))
  };
}

const loadAll = (options: LoadOptions, contracts: readonly Contract[]): LoadedFile[] =>
  loadDeliveries({...options, contracts, samples: null});

/** The named files, and from the folder of deliveries the others of the same tables. */
function besideOthers(
  named: readonly LoadedFile[],
  options: LoadOptions,
  contracts: readonly Contract[]
): LoadedFile[] {
  const cubes = new Set(named.flatMap(({checked}) => checked.map(({contract}) => contract.cube.id)));
  const needed = contracts.filter(({cube}) => cubes.has(cube.id));
  const paths = new Set(named.map(({path}) => path));
  const others = needed.length === 0 ? [] : loadAll(options, needed).filter(({path}) => !paths.has(path));
  return [...others.filter(({checked}) => checked.length > 0), ...named];
}

/** The file, or every file in the folder, that a person named. */
function filesIn(path: string, folder: string): FoundFile[] {
  if (!statSync(path, {throwIfNoEntry: false})?.isDirectory()) return [foundFile(path, folder)];
  return findFiles(path).map((found) => foundFile(found.path, folder));
}

/** A file by the path that a person gave: named as from the folder of deliveries, if it lies there. */
function foundFile(path: string, folder: string): FoundFile {
  let real = resolve(path);
  let root = resolve(folder);
  try {
    root = realpathSync(root);
    real = realpathSync(real);
  } catch {
    // What is not there is named as it was given, and refused when it is opened.
  }
  const below = relative(root, real);
  const file = below === "" || below.startsWith("..") || isAbsolute(below) ? path : below;
  return {path: real, file: file.split(sep).join("/"), bytes: statSync(real, {throwIfNoEntry: false})?.size ?? 0};
}
