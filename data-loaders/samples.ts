import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {auslaenderbehoerdeSamples} from "./providers/auslaenderbehoerde/samples/index.js";
import {bundesagenturSamples} from "./providers/bundesagentur/samples/index.js";
import {genesisSamples} from "./providers/genesis/samples/index.js";
import {gewerbecenterSamples} from "./providers/gewerbecenter/samples/index.js";
import {jobcenterSamples} from "./providers/jobcenter/samples/index.js";
import {landNrwSamples} from "./providers/land-nrw/samples/index.js";
import {schulamtSamples} from "./providers/schulamt/samples/index.js";
import {stadtbetriebSamples} from "./providers/stadtbetrieb/samples/index.js";
import {statistikstelleSamples} from "./providers/statistikstelle/samples/index.js";
import {type SampleFile, samplesFolder} from "./sample-city/file.js";

/** Every sample delivery of every provider; the same bytes at every call. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const providers: readonly (SampleFile[] | Promise<SampleFile[]>)[] = [
    landNrwSamples(),
    statistikstelleSamples(),
    genesisSamples(),
    auslaenderbehoerdeSamples(),
    gewerbecenterSamples(),
    schulamtSamples(),
    stadtbetriebSamples(),
    jobcenterSamples(),
    bundesagenturSamples()
  ];
  return (await Promise.all(providers)).flat();
}

/**
 * Writes the sample deliveries into the folder and removes whatever else lies there. A file that is right already is not
 * touched, and each new one appears at once and whole. Returns the paths written and removed.
 */
export function writeSamples(folder: string, files: readonly SampleFile[]): string[] {
  const changed: string[] = [];
  mkdirSync(folder, {recursive: true});
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
  const files = await sampleFiles();
  const changed = writeSamples(samplesFolder, files);
  console.log(
    changed.length === 0
      ? `Beispiellieferungen: ${files.length} Dateien in ${samplesFolder}/ sind aktuell.`
      : `Beispiellieferungen: ${changed.length} von ${files.length} Dateien in ${samplesFolder}/ geschrieben.`
  );
}
