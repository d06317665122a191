import {mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";
import {DeliveryError} from "../contract/problem.js";
import {contracts} from "../providers/index.js";
import {findFiles} from "./find-files.js";
import {fileIdentity} from "./identity.js";
import {type KnownFile, knownFile, type KnownFiles, readKnownFiles} from "./known-files.js";
import {openFile} from "./open.js";
import {candidates, recognise} from "./recognise.js";

/**
 * Looks at every delivery that is not known yet, real or sample, and writes down which contracts it claims, so that the
 * loader of a cube opens its own files only. `record` is the path of the record, `folders` those of deliveries.
 */
export function recogniseFiles(record: string, folders: readonly string[]): KnownFiles {
  const before = readKnownFiles(record);
  const paths = folders.flatMap((folder) => findFiles(folder)).map(({path}) => path);
  const known = Object.fromEntries(paths.map((path) => [path, knownFile(before, path) ?? lookAt(path)]));
  mkdirSync(dirname(record), {recursive: true});
  writeFileSync(`${record}.${process.pid}`, JSON.stringify(known));
  renameSync(`${record}.${process.pid}`, record);
  return known;
}

function lookAt(path: string): KnownFile {
  const identity = fileIdentity(path);
  const claimed = claims(path);
  const cubes = new Set(claimed.map(({cube}) => cube.id));
  return {identity, contracts: claimed.map(({id}) => id), cubes: [...cubes]};
}

/** Contracts that a file may have to be checked against: those that a table of it claims; all that it may claim if it is damaged. */
function claims(path: string): typeof contracts {
  const possible = candidates(path, contracts);
  if (possible.length === 0) return [];
  try {
    const claimed = new Set(openFile(path).tables.flatMap((table) => recognise(table, possible)));
    return possible.filter((contract) => claimed.has(contract));
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return possible;
  }
}

const [, , record, ...folders] = process.argv;
if (record !== undefined && folders.length > 0) recogniseFiles(record, folders);
