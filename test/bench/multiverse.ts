import {DuckDBInstance} from "@duckdb/node-api";
import {desc, escape, op, table} from "arquero";
import {directions, multiverse} from "../../indicators/comparison/index.js";
import {choice, defineIndicator, type Indicator} from "../../indicators/definition/index.js";
import type {Cube, Selection} from "../../indicators/engine/index.js";

const days = 11;
const areas = 69;
const ages = 91;
const benefits = ["elb", "nef", "slb", "nlb"];
const homes = ["haupt", "neben", "gemeinschaft"];
const rounds = 15;

/** Which codes, and which ages, a choice stands for. */
const choices = {
  art: {elb: [0], regel: [0, 1], leistung: [0, 1, 2], alle: [0, 1, 2, 3]},
  beginn: {"0": 0, "15": 15},
  grenze: {"65": 64, "67": 66},
  nenner: {haupt: [0], wohnungen: [0, 1], alle: [0, 1, 2]}
} as const;

/** What every engine comes to: by day and area lowest and highest value, best and worst place; by area how often it rises. */
interface Answer {
  readonly lowest: ArrayLike<number>;
  readonly highest: ArrayLike<number>;
  readonly best: ArrayLike<number>;
  readonly worst: ArrayLike<number>;
  readonly rises: ArrayLike<number>;
}

interface Engine {
  readonly name: string;
  answer(): Promise<Answer> | Answer;
}

/**
 * A rate of 69 areas on 11 days under all 48 combinations of 4 × 2 × 2 × 3
 * choices, from two cubes of 276,276 and 207,207 cells: ranges, places and
 * directions. The multiverse also computes intervals, tolerances and the
 * influence of the choices, which the others are not asked for. Prints medians
 * and ratios; throws if two engines disagree.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const cells = days * areas * ages * (benefits.length + homes.length);
  print(
    `Multiversum: 48 Definitionen × ${areas} Gebiete × ${days} Stichtage aus ${cells.toLocaleString("de-DE")} Zellen, Median aus ${rounds}`
  );
  const engines = [ours(), await duckdb(), arquero()];
  const expected = await engines[1]!.answer();
  const medians = new Map<string, number>();
  for (const engine of engines) {
    check(engine.name, await engine.answer(), expected);
    medians.set(engine.name, await median(engine));
  }
  const own = medians.get("Multiversum")!;
  for (const [name, ms] of medians) {
    print(`  ${name.padEnd(12)} ${ms.toFixed(1).padStart(7)} ms   Multiversum / ${name} = ${(own / ms).toFixed(3)}`);
  }
}

/** People of one cell; the same in all engines. Benefits are few of the residents. */
function peopleAt(cell: number, most: number): number {
  return 1 + ((cell * 7919 + 13) % most);
}

const mostBenefits = 19;
const mostResidents = 211;

function ours(): Engine {
  const cubes = [
    makeCube("leistungen", "art", benefits, mostBenefits),
    makeCube("bewohner", "wohnung", homes, mostResidents)
  ];
  const indicator: Indicator = defineIndicator({
    id: "TST-02",
    title: "Quote",
    question: "",
    theme: "soziale-sicherung",
    parameters: {
      art: choice("Art", named(choices.art), "alle"),
      beginn: choice("Beginn", named(choices.beginn), "0"),
      grenze: choice("Altersgrenze", named(choices.grenze), "65"),
      nenner: choice("Nenner", named(choices.nenner), "haupt")
    },
    numerator: ({art, beginn, grenze}) =>
      select(
        "leistungen",
        "art",
        choices.art[art as "alle"].map((k) => benefits[k]!),
        beginn!,
        grenze!
      ),
    denominator: ({beginn, grenze, nenner}) =>
      select(
        "bewohner",
        "wohnung",
        choices.nenner[nenner as "alle"].map((k) => homes[k]!),
        beginn!,
        grenze!
      ),
    measure: "share",
    unit: "Prozent",
    referenceDate: "",
    breakdowns: ["stichtag", "gebiet"],
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
  const answer = (): Answer => {
    const all = multiverse(indicator, cubes, {by: ["stichtag", "gebiet"]});
    const rises = directions(all, dayId(0), dayId(days - 1)).map((own) => own.rises);
    return {...all.ranges, best: all.ranks!.best, worst: all.ranks!.worst, rises};
  };
  return {name: "Multiversum", answer};
}

function select(cube: string, dimension: string, codes: readonly string[], from: string, to: string): Selection {
  const where = {[dimension]: codes, alter: {from: Number(from), to: Number(to) - 1}};
  return {kind: "count", cube, where, options: {}};
}

function named(values: object): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(values).map((id) => [id, id]));
}

function plain(code: string) {
  return {id: code, label: code};
}

function dayId(k: number): string {
  return `${2014 + k}-12-31`;
}

function makeCube(id: string, dimension: string, codes: readonly string[], most: number): Cube {
  const dimensions = [
    {id: "stichtag", codes: Array.from({length: days}, (_, k) => plain(dayId(k)))},
    {id: "gebiet", codes: Array.from({length: areas}, (_, k) => plain(`q${k}`))},
    {id: dimension, codes: codes.map(plain)},
    {
      id: "alter",
      codes: Array.from({length: ages}, (_, a) => ({...plain(`a${a}`), from: a, ...(a < ages - 1 && {to: a})}))
    }
  ];
  const length = dimensions.reduce((product, d) => product * d.codes.length, 1);
  let stride = length;
  const columns = dimensions.map(({id: name, codes: own}) => {
    stride /= own.length;
    const column = Int8Array.from({length}, (_, cell) => Math.floor(cell / stride) % own.length);
    return [name, {codes: column, dictionary: own.map((code) => code.id)}] as const;
  });
  return {
    meta: {
      id,
      title: id,
      population: "insgesamt",
      register: "",
      unit: "Personen",
      kind: "count",
      territory: {id: "", label: "", gebietsstand: ""},
      dimensions: dimensions.map((d) => ({...d, label: d.id})),
      deliveries: [],
      contract: {id: "", version: 1},
      citation: "",
      disclosure: ""
    },
    length,
    dimensions: Object.fromEntries(columns),
    wert: Int32Array.from({length}, (_, cell) => peopleAt(cell, most)),
    zeichen: new Int8Array(length),
    herkunft: {
      lieferung: new Int8Array(length),
      zeile: Int32Array.from({length}, (_, i) => i + 1),
      spalte: new Int16Array(length)
    }
  };
}

/** All combinations: positions of the distinct numerators and denominators that each is made of. */
function definitions() {
  const bands = Object.values(choices.beginn).flatMap((from) =>
    Object.values(choices.grenze).map((to) => ({from, to}))
  );
  const tops = Object.values(choices.art).flatMap((codes) => bands.map((band) => ({codes, ...band})));
  const bottoms = Object.values(choices.nenner).flatMap((codes) => bands.map((band) => ({codes, ...band})));
  const pairs = tops.flatMap((_, z) =>
    Object.keys(choices.nenner).map((_name, n) => ({z, n: n * bands.length + (z % bands.length)}))
  );
  return {tops, bottoms, pairs};
}

async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const create = (name: string, codes: number, most: number) =>
    connection.run(`create table ${name} as select
      (i // ${areas * codes * ages})::tinyint as tag, (i // ${codes * ages} % ${areas})::tinyint as gebiet,
      (i // ${ages} % ${codes})::tinyint as art, (i % ${ages})::tinyint as alter_,
      (1 + (i * 7919 + 13) % ${most})::integer as wert
      from range(${days * areas * codes * ages}) r(i) order by i`);
  await create("leistungen", benefits.length, mostBenefits);
  await create("bewohner", homes.length, mostResidents);
  const {tops, bottoms, pairs} = definitions();
  const sums = (list: typeof tops | typeof bottoms) =>
    list
      .map(
        ({codes, from, to}) => `sum(wert) filter (where art in (${codes.join()}) and alter_ between ${from} and ${to})`
      )
      .join(", ");
  const query = `with
    z as (select tag, gebiet, [${sums(tops)}]::double[] as z from leistungen group by tag, gebiet),
    n as (select tag, gebiet, [${sums(bottoms)}]::double[] as n from bewohner group by tag, gebiet),
    d as (select * from (values ${pairs.map(({z, n}, i) => `(${i}, ${z + 1}, ${n + 1})`).join()}) as t(d, zi, ni)),
    v as (select tag, gebiet, d, 100 * (z[zi] / n[ni]) as v from z join n using (tag, gebiet) cross join d),
    r as (select *, rank() over (partition by tag, d order by v desc) as r,
      v > first_value(v) over (partition by gebiet, d order by tag) as steigt from v)
    select min(v), max(v), min(r)::double, max(r)::double, sum(steigt::integer)::double
    from r group by tag, gebiet order by tag, gebiet`;
  const answer = async (): Promise<Answer> => {
    const columns = (await connection.runAndReadAll(query)).getColumns() as number[][];
    const [lowest, highest, best, worst, rises] = columns as [number[], number[], number[], number[], number[]];
    return {lowest, highest, best, worst, rises: rises.slice(-areas)};
  };
  return {name: "DuckDB", answer};
}

function load(codes: number, most: number) {
  const length = days * areas * codes * ages;
  const column = (at: (cell: number) => number) => Int32Array.from({length}, (_, cell) => at(cell));
  return table({
    tag: column((cell) => Math.floor(cell / (areas * codes * ages))),
    gebiet: column((cell) => Math.floor(cell / (codes * ages)) % areas),
    art: column((cell) => Math.floor(cell / ages) % codes),
    alter: column((cell) => cell % ages),
    wert: column((cell) => peopleAt(cell, most))
  });
}

function arquero(): Engine {
  const [leistungen, bewohner] = [load(benefits.length, mostBenefits), load(homes.length, mostResidents)];
  const {tops, bottoms, pairs} = definitions();
  interface Cell {
    readonly art: number;
    readonly alter: number;
  }
  const sumsOf = (of: typeof leistungen, list: typeof tops | typeof bottoms) =>
    list.map(({codes, from, to}) => {
      const most = codes.length - 1;
      return of
        .filter(escape(({art, alter}: Cell) => art <= most && alter >= from && alter <= to))
        .groupby("tag", "gebiet")
        .rollup({summe: op.sum("wert")})
        .orderby("tag", "gebiet")
        .array("summe") as number[];
    });
  const answer = (): Answer => {
    const [z, n] = [sumsOf(leistungen, tops), sumsOf(bewohner, bottoms)];
    const entries = days * areas;
    const length = pairs.length * entries;
    const column = (at: (d: number, entry: number) => number) =>
      Float64Array.from({length}, (_, row) => at(Math.floor(row / entries), row % entries));
    const values = table({
      d: column((d) => d),
      tag: column((_, entry) => Math.floor(entry / areas)),
      gebiet: column((_, entry) => entry % areas),
      v: column((d, entry) => 100 * (z[pairs[d]!.z]![entry]! / n[pairs[d]!.n]![entry]!))
    });
    const ranges = values
      .groupby("tag", "d")
      .orderby(desc("v"))
      .derive({r: op.rank()})
      .groupby("tag", "gebiet")
      .rollup({lowest: op.min("v"), highest: op.max("v"), best: op.min("r"), worst: op.max("r")})
      .orderby("tag", "gebiet");
    const rises = values
      .groupby("gebiet", "d")
      .orderby("tag")
      .derive({erst: op.first_value("v")})
      .ungroup()
      .filter(escape(({tag}: {readonly tag: number}) => tag === days - 1))
      .derive({steigt: escape(({v, erst}: {readonly v: number; readonly erst: number}) => (v > erst ? 1 : 0))})
      .groupby("gebiet")
      .rollup({steigt: op.sum("steigt")})
      .orderby("gebiet");
    const read = (name: string) => ranges.array(name) as number[];
    return {
      lowest: read("lowest"),
      highest: read("highest"),
      best: read("best"),
      worst: read("worst"),
      rises: rises.array("steigt") as number[]
    };
  };
  return {name: "arquero", answer};
}

async function median({answer}: Engine): Promise<number> {
  const times: number[] = [];
  for (let round = -3; round < rounds; ++round) {
    const start = performance.now();
    await answer();
    if (round >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

function check(name: string, found: Answer, expected: Answer): void {
  for (const column of ["lowest", "highest", "best", "worst", "rises"] as const) {
    const [own, other] = [found[column], expected[column]];
    if (own.length !== other.length) throw new Error(`${name} found other entries of ${column}: ${own.length}`);
    for (let i = 0; i < own.length; ++i) {
      if (Math.abs(own[i]! - other[i]!) > 1e-9) throw new Error(`${name} found another ${column} in ${i}: ${own[i]}`);
    }
  }
}
