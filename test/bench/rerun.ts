import {cpSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {copyProject, outputFolder, runScript} from "../browser/support/project.js";

const folder = join(outputFolder, "bench-rerun");
const exports = join(outputFolder, "bench-rerun-exports");
const program = join(import.meta.dirname, "rerun/load-all.ts");

interface Rerun {
  readonly targets: number;
  readonly seconds: number;
  /** Files that a loader made anew. */
  readonly made: readonly string[];
}

/**
 * How many loaders run, and for how long, in a copy of the project that has a delivery for every sample: at first, when
 * nothing has changed, and after one number of one delivery has. Two loaders at a time, as on two cores.
 */
export async function run(print: (line: string) => void): Promise<void> {
  copyProject(folder);
  rmSync(join(folder, "src/.observablehq"), {recursive: true, force: true});
  await runScript(folder, "data-loaders/samples.ts");
  rmSync(exports, {recursive: true, force: true});
  cpSync(join(folder, ".samples"), exports, {recursive: true});

  const full = await loadAll();
  print(line("alles zum ersten Mal", full));
  const same = await loadAll();
  print(line("ohne Änderung", same));
  changeOneNumber(join(exports, "jobcenter/xsozial_lb_2022-12.csv"));
  const changed = await loadAll();
  print(line("nach einer geänderten Lieferung", changed));
  const filled = changed.made.filter(isFilled);
  print(`  mit Daten: ${filled.join(", ")}`);
  print(`  ohne Inhalt, weil nicht geliefert oder nicht öffentlich: ${changed.made.length - filled.length}`);
  print(`  das ist das ${(changed.seconds / full.seconds).toFixed(2)}-Fache der Zeit von allem`);
  if (same.made.length > 0) throw new Error(`made anew without a change: ${same.made.join()}`);
}

async function loadAll(): Promise<Rerun> {
  const {code, output} = await runScript(folder, program, [], {EXPORTS_DIR: exports});
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trimEnd().split("\n").at(-1)!) as Rerun;
}

/** Whether a file that a loader wrote holds anything; the cube of a table that nobody has delivered is empty, and so are the lines of one that is rounded. */
function isFilled(target: string): boolean {
  const path = join(folder, "src/.observablehq/cache", target);
  return statSync(path).size > 0 && readFileSync(path, "utf8") !== '{"deliveries":[]}';
}

/** One more person in the first row of data. */
function changeOneNumber(path: string): void {
  const lines = readFileSync(path, "latin1").split("\n");
  lines[2] = lines[2]!.replace(/\d+(?=\r?$)/, (count) => String(Number(count) + 1));
  writeFileSync(path, lines.join("\n"), "latin1");
}

const line = (label: string, {targets, seconds, made}: Rerun): string =>
  `${label.padEnd(34)} ${String(made.length).padStart(3)} von ${targets} Dateien neu, ${seconds.toFixed(1)} s`;
