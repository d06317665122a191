import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {knownFilesVariable} from "../../data-loaders/deliveries/known-files.js";
import {contracts} from "../../data-loaders/providers/index.js";
import {sampleFiles, writeSamples} from "../../data-loaders/samples.js";
import {bundle, type Cost, runChild} from "./exports/child.js";

const folder = join(import.meta.dirname, ".data");
const programs = join(folder, "exports-programs");
const atOnce = 2;

/** Every published cube of the samples, each made by a process of its own as in a build, two at a time. */
export async function run(print: (line: string) => void): Promise<void> {
  const samples = join(folder, "samples");
  const none = join(folder, "no-exports");
  const record = join(folder, "samples-known.json");
  mkdirSync(none, {recursive: true});
  const files = await sampleFiles();
  writeSamples(samples, files);
  await bundle(
    ["recognise", "cube", "check"].map((name) => join(import.meta.dirname, "exports", `${name}.ts`)),
    programs
  );

  const start = performance.now();
  const known = await runChild<{files: number}>(programs, "recognise", [], {BENCH_FILES: `${record}\n${samples}`});
  print(`${known.files} Beispieldateien erkannt: ${seconds(known)}`);
  const waiting = [...new Set(contracts.map(({cube}) => cube.id))];
  const made: (Cost & {id: string; cells: number})[] = [];
  const total = waiting.length;
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const cube = await runChild<{cells: number}>(programs, "cube", [id, none, samples], {
        [knownFilesVariable]: record
      });
      made.push({...cube, id});
      if (made.length % 20 === 0) print(`${made.length} von ${total} Würfeln nach ${elapsed(start)} s`);
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  const cpu = made.reduce((sum, {cpuSeconds}) => sum + cpuSeconds, known.cpuSeconds);
  print(`alle ${total} Würfel: ${elapsed(start)} s auf ${atOnce} Kernen, ${cpu.toFixed(1)} s CPU; Ziel: unter 180 s`);
  const slowest = made.sort((a, b) => b.cpuSeconds - a.cpuSeconds).slice(0, 5);
  for (const cube of slowest) print(`  ${cube.id}: ${cube.cells.toLocaleString("de-DE")} Zellen, ${seconds(cube)}`);
  const list = await runChild<{deliveries: number}>(programs, "check", [none, samples]);
  print(`Liste mit Prüfung aller ${list.deliveries} Lieferungen: ${seconds(list)}`);
  rmSync(record, {force: true});
}

const elapsed = (start: number): string => ((performance.now() - start) / 1e3).toFixed(1);

const seconds = ({seconds: wall, cpuSeconds, megabytes}: Cost): string =>
  `${wall.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s CPU, ${megabytes.toFixed(0)} MB`;
