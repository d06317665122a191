import {DuckDBInstance} from "@duckdb/node-api";
import {op, table} from "arquero";
import {flatRollup, sum} from "d3";
import type {Cube} from "../../indicators/engine/cube.js";
import {defineIndicator} from "../../indicators/definition/index.js";
import {evaluate, type Selection} from "../../indicators/engine/index.js";

const years = 25;
const areas = 400;
const ages = 50;
const sexes = 2;
const cells = years * areas * ages * sexes;
const rounds = 15;

/** One engine: its name, and a run that returns the sums by year × area, in that order. */
interface Engine {
  readonly name: string;
  sums(): Promise<ArrayLike<number>> | ArrayLike<number>;
}

/** How far apart in the table two cells lie that follow each other in the delivery: 1 keeps its order. */
type Step = 1 | 777_767;

/**
 * Groups 1,000,000 cells by year × area in every engine, on the same cells, all
 * held in memory as each engine likes it best (small integers for DuckDB and
 * arquero, objects for d3), and prints medians and ratios: once in the order of
 * deliveries, year by year and area by area, and once shuffled. Throws if two
 * engines disagree in any of the 10,000 sums.
 */
export async function run(print: (line: string) => void): Promise<void> {
  print(`${cells.toLocaleString("de-DE")} Zellen nach Jahr × Gebiet (${years * areas} Gruppen), Median aus ${rounds}`);
  await compare("in der Reihenfolge der Lieferung", 1, print);
  await compare("gemischt", 777_767, print);
}

async function compare(order: string, step: Step, print: (line: string) => void): Promise<void> {
  const engines = [evaluating(step), await duckdb(step), arquero(step), d3(step)];
  print(` ${order}`);
  const expected = await engines[1]!.sums();
  const medians = new Map<string, number>();
  for (const {name, sums} of engines) {
    check(name, await sums(), expected);
    medians.set(name, await median(sums));
  }
  const own = medians.get("Engine")!;
  for (const [name, ms] of medians) {
    print(`  ${name.padEnd(8)} ${ms.toFixed(1).padStart(7)} ms   Engine / ${name} = ${(own / ms).toFixed(3)}`);
  }
}

/** Which cell of the delivery lies in place i of the table. */
function cellAt(i: number, step: Step): number {
  return (i * step) % cells;
}

/** The value of a cell, the same as in DuckDB’s table. */
function valueOf(cell: number): number {
  return (cell * 7919 + 13) % 1009;
}

function evaluating(step: Step): Engine {
  const cube = makeCube(step);
  const selection: Selection = {kind: "count", cube: "zellen", where: {}, options: {}};
  const indicator = defineIndicator({
    id: "TST-01",
    title: "Zellen",
    question: "",
    theme: "bevoelkerung",
    numerator: () => selection,
    measure: "count",
    unit: "Personen",
    referenceDate: "",
    breakdowns: ["stichtag", "gebiet"],
    by: ["stichtag", "gebiet"],
    direction: "Kontext",
    population: "insgesamt",
    providers: [],
    breaks: [],
    disclosure: "",
    example: () => "",
    limits: [],
    state: "Vorschlag",
    version: "1.0.0",
    changes: []
  });
  return {name: "Engine", sums: () => evaluate(indicator, [cube]).value};
}

function makeCube(step: Step): Cube {
  const dimensions = {stichtag: years, gebiet: areas, alter: ages, geschlecht: sexes};
  const ids = Object.entries(dimensions).map(([id, n]) => ({
    id,
    codes: Array.from({length: n}, (_, k) => codeId(id, k))
  }));
  let stride = cells;
  const columns = ids.map(({id, codes}) => {
    stride /= codes.length;
    const column = codes.length > 128 ? new Int16Array(cells) : new Int8Array(cells);
    for (let i = 0; i < cells; ++i) column[i] = Math.floor(cellAt(i, step) / stride) % codes.length;
    return [id, {codes: column, dictionary: codes}];
  });
  return {
    meta: {
      id: "zellen",
      title: "Zellen",
      population: "insgesamt",
      register: "",
      unit: "Personen",
      kind: "count",
      territory: {id: "", label: "", gebietsstand: ""},
      dimensions: ids.map(({id, codes}) => ({id, label: id, codes: codes.map((code) => ({id: code, label: code}))})),
      deliveries: [],
      contract: {id: "", version: 1},
      citation: "",
      disclosure: ""
    },
    length: cells,
    dimensions: Object.fromEntries(columns) as Cube["dimensions"],
    wert: Int32Array.from({length: cells}, (_, i) => valueOf(cellAt(i, step))),
    zeichen: new Int8Array(cells),
    herkunft: {
      lieferung: new Int8Array(cells),
      zeile: Int32Array.from({length: cells}, (_, i) => i + 1),
      spalte: new Int16Array(cells)
    }
  };
}

function codeId(dimension: string, k: number): string {
  return dimension === "stichtag" ? `${2000 + k}-12-31` : `${dimension}${k}`;
}

async function duckdb(step: Step): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`create table zellen as select
    (2000 + cell // ${cells / years})::smallint as jahr,
    (cell // ${ages * sexes} % ${areas})::smallint as gebiet,
    ((cell * 7919 + 13) % 1009)::integer as wert
    from (select i * ${step} % ${cells} as cell from range(${cells}) r(i) order by i)`);
  const query = "select jahr, gebiet, sum(wert)::double as summe from zellen group by jahr, gebiet";
  const sums = async () => {
    const [jahr, gebiet, summe] = (await connection.runAndReadAll(query)).getColumns() as number[][];
    return inOrder(jahr!, gebiet!, summe!);
  };
  return {name: "DuckDB", sums};
}

function arquero(step: Step): Engine {
  const data = table(columnsOf(step));
  const sums = () => {
    const grouped = data.groupby("jahr", "gebiet").rollup({summe: op.sum("wert")});
    const [jahr, gebiet, summe] = ["jahr", "gebiet", "summe"].map((name) => grouped.array(name) as number[]);
    return inOrder(jahr!, gebiet!, summe!);
  };
  return {name: "arquero", sums};
}

function d3(step: Step): Engine {
  const {jahr, gebiet, wert} = columnsOf(step);
  const rows = Array.from(jahr, (year, i) => ({jahr: year, gebiet: gebiet[i]!, wert: wert[i]!}));
  const sums = () => {
    const groups = flatRollup(
      rows,
      (group) => sum(group, (d) => d.wert),
      (d) => d.jahr,
      (d) => d.gebiet
    );
    const [first, second, third] = [groups.map((d) => d[0]), groups.map((d) => d[1]), groups.map((d) => d[2])];
    return inOrder(first, second, third);
  };
  return {name: "d3", sums};
}

function columnsOf(step: Step) {
  const cell = Int32Array.from({length: cells}, (_, i) => cellAt(i, step));
  return {
    jahr: Int16Array.from(cell, (c) => 2000 + Math.floor(c / (cells / years))),
    gebiet: Int16Array.from(cell, (c) => Math.floor(c / (ages * sexes)) % areas),
    wert: Int32Array.from(cell, valueOf)
  };
}

/** Sums by year, then area. */
function inOrder(jahr: readonly number[], gebiet: readonly number[], summe: readonly number[]): Float64Array {
  const ordered = new Float64Array(years * areas);
  for (let i = 0; i < summe.length; ++i) ordered[(jahr[i]! - 2000) * areas + gebiet[i]!] = summe[i]!;
  return ordered;
}

/** Median of the rounds after half a second of warming up. */
async function median(sums: Engine["sums"]): Promise<number> {
  for (const start = performance.now(); performance.now() - start < 500;) await sums();
  const times: number[] = [];
  for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    await sums();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

function check(name: string, sums: ArrayLike<number>, expected: ArrayLike<number>): void {
  if (sums.length !== expected.length) throw new Error(`${name} found other groups: ${sums.length}`);
  for (let i = 0; i < sums.length; ++i) {
    if (sums[i] !== expected[i]) throw new Error(`${name} found another sum in group ${i}: ${sums[i]}`);
  }
}
