import {execFile} from "node:child_process";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {build} from "esbuild";
import {columnNames, makeBenchData, rowCount} from "./read-csv/data.js";
import type {Measurement} from "./read-csv/measure.js";

const folder = fileURLToPath(new URL(".data/", import.meta.url));

/** What is compared. Every engine runs in a process of its own, without the start of the process but cold. */
const engines = [
  {name: "ours", file: "windows1252", note: "windows-1252 zu Arrow-IPC"},
  {name: "duckdb", file: "utf8", note: "dieselben Daten in UTF-8, nur bis zur Tabelle im Speicher"},
  {name: "arquero", file: "windows1252", note: "windows-1252 zu Arrow-IPC"},
  {name: "papaparse", file: "windows1252", note: "windows-1252 zu Arrow-IPC, Spalten von Hand"}
] as const;

/**
 * Reads one million rows of nine columns, windows-1252 and German numbers, to
 * Arrow IPC with each engine and prints time and peak memory as ratios to
 * DuckDB. DuckDB is favoured twice: it reads no windows-1252 without an
 * extension and gets the data in UTF-8, and it writes no Arrow without an
 * extension and stops at its table.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const data = makeBenchData(folder);
  const megabytes = (data.bytes / 1e6).toFixed(0);
  print(`CSV lesen: ${rowCount.toLocaleString("de-DE")} Zeilen × ${columnNames.length} Spalten, ${megabytes} MB`);
  const found = new Map<string, Measurement>();
  await bundleEngines();
  for (let round = 0; round < 3; round++) {
    for (const {name, file} of engines) {
      const measurement = await measureOnce(name, data[file]);
      const best = found.get(name);
      found.set(name, best ? better(best, measurement) : measurement);
    }
  }
  const duckdb = found.get("duckdb")!;
  for (const {name, note} of engines) {
    const {milliseconds, megabytes: memory, rows, sum} = found.get(name)!;
    if (rows !== duckdb.rows || sum !== duckdb.sum) throw new Error(`engines disagree: ${name}`);
    const time = (milliseconds / duckdb.milliseconds).toFixed(2);
    const space = (memory / duckdb.megabytes).toFixed(2);
    print(
      `  ${name.padEnd(10)} ${milliseconds.toFixed(0).padStart(6)} ms  ${memory.toFixed(0).padStart(5)} MB  ` +
        `= ${time} × Zeit und ${space} × Speicher von DuckDB  (${note})`
    );
  }
  print("  Ziel: höchstens 0,60 × Zeit und 0,40 × Speicher. Kleinste Werte aus drei Läufen, jeder in eigenem Prozess.");
}

/** Each engine as plain JavaScript, so that no compiler counts into its time and memory. */
async function bundleEngines(): Promise<void> {
  await build({
    entryPoints: engines.map(({name}) => fileURLToPath(new URL(`read-csv/${name}.ts`, import.meta.url))),
    outdir: folder,
    outExtension: {".js": ".mjs"},
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error"
  });
}

async function measureOnce(name: string, path: string): Promise<Measurement> {
  const program = join(folder, `${name}.mjs`);
  const {stdout} = await promisify(execFile)(process.execPath, ["--max-old-space-size=4096", program, path]);
  return JSON.parse(stdout) as Measurement;
}

function better(a: Measurement, b: Measurement): Measurement {
  return {
    ...a,
    milliseconds: Math.min(a.milliseconds, b.milliseconds),
    megabytes: Math.min(a.megabytes, b.megabytes)
  };
}
