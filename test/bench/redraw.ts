import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {build} from "esbuild";
import type {Page} from "playwright-core";
import {packedCube} from "../../data-loaders/arrow/cube.js";
import {publishedCube} from "../../data-loaders/disclosure/publish.js";
import {serve} from "../../data-loaders/framework/serve.js";
import {providersOf} from "../../indicators/definition/selections.js";
import {findIndicator} from "../../indicators/index.js";
import {launchBrowser} from "../browser/support/browser.js";
import {runScript} from "../browser/support/project.js";
import type {Beside, Opened} from "./redraw/in-browser.js";
import {type ScriptClock, scriptClock} from "./redraw/script-time.js";

const frame = 16;
const measured = ["SOZ-01", "BEV-03", "ARB-01"];
const millions = 50;
const rounds = 5;

/**
 * What a control’s move costs in Chromium: the script from the changed value to the new chart, table, text and map in the page,
 * on the sample cubes and on a cube of 1,000,000 cells, in processor time of the page’s thread; and, by the clock, the sums
 * behind it by this engine, arquero and DuckDB-wasm in the same page. Throws if they disagree.
 */
export async function run(print: Print): Promise<void> {
  const root = resolve(import.meta.dirname, "../..");
  if (!existsSync(join(root, ".samples"))) await runScript(root, "data-loaders/samples.ts");
  const duckdb = await serve(join(root, "node_modules/@duckdb/duckdb-wasm/dist"));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({viewport: {width: 1440, height: 900}});
    await page.route(`${duckdb.url}/`, (route) =>
      route.fulfill({contentType: "text/html", body: "<!doctype html><title>Messung</title>"})
    );
    await page.goto(`${duckdb.url}/`);
    await page.addScriptTag({content: await bundle(root), type: "module"});
    await page.waitForFunction(() => "openIndicator" in globalThis);
    const clock = await scriptClock(page);
    for (const id of measured)
      await measure(page, clock, {id, cubes: cubesOf(id), aim: frame, folder: duckdb.url}, print);
    await measure(page, clock, {id: "", cubes: [], aim: millions, folder: duckdb.url}, print);
  } finally {
    await browser.close();
    await duckdb.close();
  }
}

interface Task {
  readonly id: string;
  readonly cubes: readonly string[];
  /** Milliseconds of script that a move may take. */
  readonly aim: number;
  readonly folder: string;
}

async function measure(page: Page, clock: ScriptClock, {id, cubes, aim, folder}: Task, print: Print): Promise<void> {
  const {cells, moves} = await page.evaluate(
    ([own, bytes]) => (globalThis as unknown as InPage).openIndicator(own, bytes),
    [id, cubes] as const
  );
  const drawn: {readonly time: number; readonly move: string}[] = [];
  const evaluated: number[] = [];
  for (let round = 0; round < rounds; ++round) {
    await page.evaluate("forget()");
    for (const [i, {parameters, view}] of moves.entries()) {
      drawn.push({time: await clock.run(`move(${i})`), move: `${JSON.stringify(parameters)} als ${view}`});
      evaluated.push(await clock.run(`evaluateMove(${i})`));
    }
  }
  const [first, ...rest] = drawn.slice(0, moves.length);
  const warm = drawn.slice(moves.length).toSorted((a, b) => a.time - b.time);
  const slowest = warm.at(-1)!;
  print(
    `${id || "Würfel"}: ${number(cells)} Zellen, ${moves.length} Bewegungen je Runde, ${rounds} Runden; Ziel ${aim} ms Skript`
  );
  print(
    `  erste überhaupt ${ms(first!.time)}, erste Runde höchstens ${ms(Math.max(...rest.map(({time}) => time)))}; danach Median ${ms(at(warm, 0.5))}, ` +
      `95 von 100 unter ${ms(at(warm, 0.95))}, langsamste ${ms(slowest.time)} (${slowest.move})`
  );
  print(
    `  davon Auswerten im Median ${ms(evaluated.slice(moves.length).toSorted((a, b) => a - b)[Math.floor((evaluated.length - moves.length) / 2)]!)}`
  );
  const {ours, arquero, duckdb} = await page.evaluate(
    (url) => (globalThis as unknown as InPage).measureBeside(url),
    folder
  );
  print(
    `  dieselben Summen nach der Uhr: hier ${ms(ours)}, arquero ${ms(arquero)} (${ratio(ours, arquero)}), DuckDB-wasm ${ms(duckdb)} (${ratio(ours, duckdb)})`
  );
}

interface InPage {
  openIndicator(id: string, cubes: readonly string[]): Opened;
  measureBeside(folder: string): Promise<Beside>;
}

async function bundle(root: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(import.meta.dirname, "redraw/in-browser.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    alias: {"observablehq:stdlib": join(root, "test/src/stdlib.ts")},
    logLevel: "error"
  });
  return outputFiles[0]!.text;
}

/** The cubes of an indicator as the site ships them, in base64 for the way into the page; without those that nobody delivers yet. */
function cubesOf(id: string): readonly string[] {
  const ids = new Set(providersOf(findIndicator(id)).map(({cube}) => cube));
  return [...ids].flatMap((cube) => {
    try {
      return [Buffer.from(packedCube(publishedCube(cube))).toString("base64")];
    } catch (error) {
      if (error instanceof Error && ("problems" in error || error.message.startsWith("unknown cube:"))) return [];
      throw error;
    }
  });
}

type Print = (line: string) => void;

function at(sorted: readonly {readonly time: number}[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))]!.time;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(3)} davon`;
}

function number(value: number): string {
  return value.toLocaleString("de-DE");
}
