import {rmSync} from "node:fs";
import {join} from "node:path";
import {knownFilesVariable} from "../../data-loaders/deliveries/known-files.js";
import {bundle, type Cost, runChild} from "./exports/child.js";
import {makeExports} from "./exports/make.js";

const folder = join(import.meta.dirname, ".data");
const programs = ["recognise", "cube", "check", "duckdb"];
const cubes = ["einwohner-migration", "auslaender-titel", "leistungsberechtigte"];

interface Cube {
  readonly cells: number;
  readonly bytes: number;
  readonly refused?: string;
}

/**
 * Exports of three million rows from end to end, each step in a process of its own as in a build: files recognised,
 * each cube read, checked, rounded and written as Arrow, and all deliveries checked for the list. Beside it DuckDB, which
 * reads the same rows, in UTF-8, into tables of texts and one number column, checks nothing and makes no cube.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const exports = join(folder, "exports-v2");
  const utf8 = `${exports}-utf8`;
  const record = join(folder, "exports-known.json");
  const {files, bytes} = await makeExports(exports, utf8);
  await bundle(
    programs.map((name) => join(import.meta.dirname, "exports", `${name}.ts`)),
    join(folder, "exports-programs")
  );
  const start = <T>(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    runChild<T>(join(folder, "exports-programs"), name, args, env);

  const duckdb = await start<{rows: number}>("duckdb", [utf8]);
  print(`${files} Dateien, ${(bytes / 1e6).toFixed(0)} MB, ${duckdb.rows.toLocaleString("de-DE")} Zeilen`);
  print(line("DuckDB: nur gelesen", duckdb));

  const known = await start<{files: number; recognised: number}>("recognise", [], {
    BENCH_FILES: `${record}\n${exports}`
  });
  print(line(`erkannt: ${known.recognised} von ${known.files} Dateien`, known, duckdb));
  const steps: Cost[] = [known];
  for (const id of cubes) {
    const cube = await start<Cube>("cube", [id, exports], {[knownFilesVariable]: record});
    if (cube.refused !== undefined) throw new Error(`exports are refused: ${cube.refused}`);
    print(line(`${id}: ${cube.cells.toLocaleString("de-DE")} Zellen als Arrow`, cube, duckdb));
    steps.push(cube);
  }
  const all = sum(steps);
  print(line("von der Datei bis zum Würfel, nacheinander", all, duckdb));

  const check = await start<{deliveries: number; used: number; rows: number}>("check", [exports]);
  if (check.used < files || check.rows !== duckdb.rows) throw new Error(`deliveries not used: ${files - check.used}`);
  print(line(`Liste mit Prüfung aller ${check.deliveries} Lieferungen`, check, duckdb));
  rmSync(record, {force: true});
}

const sum = (costs: readonly Cost[]): Cost => ({
  seconds: costs.reduce((total, {seconds}) => total + seconds, 0),
  cpuSeconds: costs.reduce((total, {cpuSeconds}) => total + cpuSeconds, 0),
  megabytes: Math.max(...costs.map(({megabytes}) => megabytes))
});

function line(label: string, {seconds, cpuSeconds, megabytes}: Cost, other?: Cost): string {
  const ratio = other === undefined ? "" : `  = ${(cpuSeconds / other.cpuSeconds).toFixed(1)} × CPU von DuckDB`;
  return `${label.padEnd(58)} ${seconds.toFixed(1).padStart(5)} s  ${cpuSeconds.toFixed(1).padStart(5)} s CPU  ${megabytes.toFixed(0).padStart(5)} MB${ratio}`;
}
