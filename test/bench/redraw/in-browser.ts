import {tableFromIPC} from "apache-arrow";
import type {Indicator} from "../../../indicators/definition/indicator.js";
import type {Cube} from "../../../indicators/engine/cube.js";
import {cubeFromArrow} from "../../../indicators/engine/cube-from-arrow.js";
import {evaluate} from "../../../indicators/engine/evaluate.js";
import type {Result} from "../../../indicators/engine/result.js";
import {findIndicator} from "../../../indicators/index.js";
import {breakdownChoices, breakdownOf} from "../../../src/components/breakdowns.js";
import {indicatorView} from "../../../src/components/indicator-view.js";
import {startArquero} from "./arquero.js";
import {cellTable, type Count, type Engine, type Side, sidesOf} from "./counts.js";
import {startDuckdb} from "./duckdb.js";
import {million, residents} from "./million.js";

/** What can be moved on the open page. */
export interface Opened {
  readonly cells: number;
  /** One value of one control each, and the view that it is moved in. */
  readonly moves: readonly {readonly parameters: Readonly<Record<string, string>>; readonly view: string}[];
}

/** Milliseconds by the clock on the wall, least of several rounds, for the same sums by three engines. */
export interface Beside {
  readonly ours: number;
  readonly arquero: number;
  readonly duckdb: number;
}

const rounds = 7;
const lines = async () => ({deliveries: []});
const box = document.body.appendChild(document.createElement("main"));

// The frame draws when its width is known, one task later; here at once, so that one clock holds all of the script.
globalThis.ResizeObserver = class implements ResizeObserver {
  constructor(readonly callback: ResizeObserverCallback) {}
  observe(): void {
    this.callback([{contentRect: {width: 900}} as ResizeObserverEntry], this);
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};

let indicator: Indicator;
let cubes: readonly Cube[] = [];
let moves: Opened["moves"] = [];

/** Opens an indicator on cubes as the site ships them, or the one on a million cells where there are none. */
function openIndicator(id: string, encoded: readonly string[]): Opened {
  indicator = encoded.length === 0 ? million : findIndicator(id);
  cubes = encoded.length === 0 ? [residents()] : encoded.map(decode);
  moves = Object.entries(indicator.parameters).flatMap(([name, {options}]) =>
    Object.keys(options).flatMap((value) => viewsOf({[name]: value}))
  );
  return {cells: cubes.reduce((sum, {length}) => sum + length, 0), moves};
}

/** The first view of an indicator under a choice, and its map where the Quartiere have values. */
function viewsOf(parameters: Readonly<Record<string, string>>): Opened["moves"] {
  const choices = breakdownChoices(indicator, cubes, parameters).map(({value}) => value);
  const views = new Set([choices[0] ?? "zeit", ...choices.filter((view) => view === "quartier")]);
  return [...views].map((view) => ({parameters, view}));
}

/** Another list of cubes is a page that was opened anew: no answer of an earlier round is kept for it. */
function forget(): void {
  cubes = [...cubes];
}

/** A control’s move: text, drawing, table and map made and put into the page. */
function move(i: number): void {
  const {parameters, view} = moves[i]!;
  box.replaceChildren(indicatorView({indicator, parameters, cubes, lines, breakdown: view}));
}

/** The numbers of a move alone. */
function evaluateMove(i: number): void {
  answerOf(i);
}

function answerOf(i: number): Result | undefined {
  const {parameters, view} = moves[i]!;
  try {
    return evaluate(indicator, cubes, {...breakdownOf(view, indicator, cubes, parameters), parameters});
  } catch {
    return undefined; // a choice whose table is not delivered; the view says so
  }
}

/** The sums behind the series of the standard definition by this engine, arquero and DuckDB. Throws if they disagree. */
async function measureBeside(duckdbFolder: string): Promise<Beside> {
  const asked = {...breakdownOf("zeit", indicator, cubes), parameters: {}};
  const result = evaluate(indicator, cubes, asked);
  const sides = sidesOf(result);
  const counts = sides.flatMap((side) => side.counts);
  const engines = [startArquero(), await startDuckdb(duckdbFolder)];
  for (const engine of engines) for (const cube of cubes) await engine.load(cube.meta.id, cellTable(cube));
  for (const engine of engines) for (const side of sides) await check(engine, side);
  const [arquero, duckdb] = [engines[0]!, engines[1]!];
  return {
    ours: await least(async () => void evaluate(indicator, cubes, asked)),
    arquero: await least(() => ask(arquero, counts)),
    duckdb: await least(() => ask(duckdb, counts))
  };
}

async function ask(engine: Engine, counts: readonly Count[]): Promise<void> {
  for (const count of counts) await engine.sums(count);
}

/** Each sum of ours that is one selection’s must be among those of the other engine. */
async function check(engine: Engine, {own, counts}: Side): Promise<void> {
  const [count, ...others] = counts;
  if (count === undefined || others.length > 0) return;
  const theirs = new Set(await engine.sums(count));
  const missing = own.find((sum) => !Number.isNaN(sum) && !theirs.has(sum));
  if (missing !== undefined)
    throw new Error(`engines disagree on ${count.table}: ${missing} is not among ${[...theirs].join(", ")}`);
}

async function least(action: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

function decode(text: string): Cube {
  return cubeFromArrow(tableFromIPC(Uint8Array.from(atob(text), (c) => c.charCodeAt(0))));
}

Object.assign(globalThis, {openIndicator, forget, move, evaluateMove, measureBeside});
