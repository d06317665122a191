import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {landNrwSamples} from "./providers/land-nrw/samples/index.js";

/** One sample delivery, made by this project in a provider’s own layout. */
export interface SampleFile {
  /** Below the folder of samples, with “/”. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where samples lie, from the root of the project; never in git. */
export const samplesFolder = ".samples";

/** Every sample delivery of every provider; the same bytes at every call. */
export const sampleFiles = (): SampleFile[] => [...landNrwSamples()];

/**
 * Writes the sample deliveries into the folder and removes whatever else lies
 * there. A file that is right already is not touched, and each new one appears
 * at once and whole, so that several loaders may call this side by side.
 * Returns the paths written and removed.
 */
export function writeSamples(folder = samplesFolder, files: readonly SampleFile[] = sampleFiles()): string[] {
  const changed: string[] = [];
  for (const {path, bytes} of files) {
    const file = join(folder, path);
    if (holds(file, bytes)) continue;
    mkdirSync(dirname(file), {recursive: true});
    const draft = join(dirname(file), `.${process.pid}.tmp`);
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    changed.push(path);
  }
  const wanted = new Set(files.map(({path}) => path));
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    if (!entry.isFile() || wanted.has(path) || entry.name.endsWith(".tmp")) continue;
    rmSync(join(folder, path), {force: true});
    changed.push(path);
  }
  return changed;
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const changed = writeSamples();
  const all = sampleFiles().length;
  console.log(
    changed.length === 0
      ? `Beispiellieferungen: ${all} Dateien in ${samplesFolder}/ sind aktuell.`
      : `Beispiellieferungen: ${changed.length} von ${all} Dateien in ${samplesFolder}/ geschrieben.`
  );
}
