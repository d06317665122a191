import type {CodeMeta, Cube, CubeMeta, DictionaryColumn, DimensionMeta} from "../../indicators/engine/cube.js";
import {signCode} from "../../indicators/vocabulary/signs.js";
import {smallestCodes} from "../arrow/columns.js";
import {problem} from "../contract/codes.js";
import type {Contract, DimensionDefinition} from "../contract/contract.js";
import type {DeliveredCells} from "../contract/delivered.js";
import {DeliveryError} from "../contract/problem.js";
import {sampleMark} from "../contract/sample-mark.js";
import {datesOf, type Selection} from "./revisions.js";

/**
 * One cube from the dates that hold of several deliveries: common dictionaries,
 * rows sorted by the order of dimensions and codes. Nothing depends on the order
 * or the names of the files but the names themselves, as origin.
 */
export function assembleCube(used: Selection["used"]): Cube {
  const sorted = [...used].sort((a, b) => compare(orderOf(a), orderOf(b)));
  const [first] = sorted;
  if (first === undefined) throw new Error("no delivery for a cube");
  const {contract} = first.delivery;
  const dimensions = contract.cube.dimensions.map((dimension) => dimensionMeta(dimension, sorted));
  const columns = concatenate(sorted, dimensions, contract.cube.sums);
  const order = sortedRows(columns, dimensions);
  const take = <A extends Int8Array | Int16Array | Int32Array | Float64Array>(values: A): A => {
    const taken = values.slice() as A;
    for (let i = 0; i < order.length; ++i) taken[i] = values[order[i]!]!;
    return taken;
  };
  return {
    meta: cubeMeta(contract, dimensions, sorted),
    length: order.length,
    dimensions: Object.fromEntries(
      dimensions.map(({id, codes}): [string, DictionaryColumn] => [
        id,
        {
          codes: smallestCodes(take(columns.codes[id]!), codes.length),
          dictionary: codes.map((code) => code.id)
        }
      ])
    ),
    wert: integers(take(columns.wert), contract.cube.kind),
    zeichen: take(columns.zeichen),
    herkunft: {
      lieferung: smallestCodes(take(columns.lieferung), sorted.length),
      zeile: take(columns.zeile),
      spalte: take(columns.spalte),
      ...(columns.blatt && {
        blatt: {
          codes: smallestCodes(take(columns.blatt.codes), columns.blatt.dictionary.length),
          dictionary: columns.blatt.dictionary
        }
      })
    }
  };
}

type Used = Selection["used"];

/** Earliest date first, then by content, so that the file names do not matter. */
const orderOf = ({delivery, dates}: Used[0]): string => `${[...dates].sort(compare)[0]}/${delivery.meta.sha256}`;

function cubeMeta(contract: Contract, dimensions: readonly DimensionMeta[], used: Used): CubeMeta {
  const {id, version, cube} = contract;
  const deliveries = used.map(({delivery}) => delivery.meta);
  const dates = used.flatMap((entry) => [...entry.dates]).sort(compare);
  return {
    id: cube.id,
    title: cube.title,
    population: cube.population,
    register: cube.register,
    unit: cube.unit,
    kind: cube.kind,
    ...(cube.rounding && {rounding: cube.rounding.base, roundingSince: cube.rounding.since}),
    ...(cube.sums && {sums: cube.sums}),
    territory: {...cube.territory, gebietsstand: deliveries.at(-1)!.gebietsstand ?? dates.at(-1)!},
    dimensions,
    deliveries,
    contract: {id, version},
    citation: deliveries.some(({sample}) => sample)
      ? `${sampleMark}, im Aufbau der Tabelle ${contract.recognise.tableCode}`
      : cube.citation,
    disclosure: cube.disclosure
  };
}

/** The codes of a dimension: those of the contract, or all that are delivered, in the order of the newest delivery. */
function dimensionMeta({id, label, codes: defined}: DimensionDefinition, used: Used): DimensionMeta {
  if (defined !== "delivered") return {id, label, codes: defined};
  const found = new Map<string, CodeMeta>();
  const newestFirst = [...used].sort((a, b) => compare(lastDate(b), lastDate(a)) || compare(orderOf(a), orderOf(b)));
  for (const {cells, dates} of newestFirst) {
    const {codes, dictionary} = cells.dimensions[id]!;
    const there = new Uint8Array(dictionary.length);
    for (const cell of keptCells(cells, dates)) there[codes[cell]!] = 1;
    for (const [code, delivered] of dictionary.entries()) {
      if (there[code] && !found.has(delivered.id)) found.set(delivered.id, delivered);
    }
  }
  const all = [...found.values()];
  return {id, label, codes: id === "stichtag" ? all.sort((a, b) => compare(a.id, b.id)) : all};
}

const lastDate = ({cells}: Used[0]): string => datesOf(cells).at(-1) ?? "";

const nothing = signCode("genau-null");

/** Positions of the cells whose date is among those that hold; where what is not there is zero, without those that say so. */
function keptCells(
  {dimensions, zeichen, length}: DeliveredCells,
  dates: ReadonlySet<string>,
  sums?: "derived"
): Int32Array {
  const {codes, dictionary} = dimensions["stichtag"]!;
  const kept = dictionary.map(({id}) => dates.has(id));
  const cells = new Int32Array(length);
  let count = 0;
  for (let cell = 0; cell < length; ++cell) {
    if (kept[codes[cell]!] && !(sums === "derived" && zeichen[cell] === nothing)) cells[count++] = cell;
  }
  return cells.subarray(0, count);
}

interface Columns {
  readonly codes: Readonly<Record<string, Int32Array>>;
  readonly wert: Float64Array;
  readonly zeichen: Int8Array;
  readonly lieferung: Int32Array;
  readonly zeile: Int32Array;
  readonly spalte: Int16Array;
  readonly blatt?: {readonly codes: Int32Array; readonly dictionary: readonly string[]};
}

function concatenate(used: Used, dimensions: readonly DimensionMeta[], sums?: "derived"): Columns {
  const kept = used.map(({cells, dates}) => keptCells(cells, dates, sums));
  const length = kept.reduce((sum, cells) => sum + cells.length, 0);
  const codes = Object.fromEntries(dimensions.map(({id}) => [id, new Int32Array(length)]));
  const wert = new Float64Array(length);
  const zeichen = new Int8Array(length);
  const lieferung = new Int32Array(length);
  const zeile = new Int32Array(length);
  const spalte = new Int16Array(length);
  let start = 0;
  for (const [i, {cells}] of used.entries()) {
    const positions = kept[i]!;
    for (const {id, codes: known} of dimensions) {
      const place = new Map(known.map((code, at) => [code.id, at]));
      const column = cells.dimensions[id]!;
      const common = column.dictionary.map((code) => place.get(code.id) ?? -1);
      const target = codes[id]!;
      for (let j = 0; j < positions.length; ++j) target[start + j] = common[column.codes[positions[j]!]!]!;
    }
    for (let j = 0; j < positions.length; ++j) {
      const from = positions[j]!;
      wert[start + j] = cells.wert[from]!;
      zeichen[start + j] = cells.zeichen[from]!;
      zeile[start + j] = cells.zeile[from]!;
      spalte[start + j] = cells.spalte[from]!;
    }
    lieferung.fill(i, start, start + positions.length);
    start += positions.length;
  }
  const blatt = sheetsOf(used, kept, length);
  return {codes, wert, zeichen, lieferung, zeile, spalte, ...(blatt && {blatt})};
}

/** The sheet of each cell, empty for those of text files; undefined where no delivery is a workbook. */
function sheetsOf(used: Used, kept: readonly Int32Array[], length: number): Columns["blatt"] {
  if (used.every(({cells}) => cells.blatt === undefined)) return undefined;
  const dictionary = [...new Set(used.flatMap(({cells}) => cells.blatt?.dictionary ?? [""]))];
  const codes = new Int32Array(length);
  let at = 0;
  for (const [i, {cells}] of used.entries()) {
    const common = (cells.blatt?.dictionary ?? [""]).map((name) => dictionary.indexOf(name));
    for (const cell of kept[i]!) codes[at++] = common[cells.blatt?.codes[cell] ?? 0]!;
  }
  return {codes, dictionary};
}

/** Positions of the rows in the order of dimensions and codes. Two contracts that fill one cell are an error. */
function sortedRows({codes, wert}: Columns, dimensions: readonly DimensionMeta[]): Int32Array {
  const order = new Int32Array(wert.length);
  for (let row = 0; row < order.length; ++row) order[row] = row;
  const columns = dimensions.map(({id}) => codes[id]!);
  for (const [i, column] of [...columns.entries()].reverse()) sortBy(column, dimensions[i]!.codes.length, order);
  let second = -1;
  for (let i = 1; i < order.length; ++i) {
    const [before, row] = [order[i - 1]!, order[i]!];
    if ((second < 0 || row < second) && columns.every((column) => column[before] === column[row])) second = row;
  }
  if (second >= 0) {
    const raw = dimensions.map(({codes: all}, i) => all[columns[i]![second]!]!.label).join(" · ");
    throw new DeliveryError([problem("V225", {file: "", raw}, "Zwei Tabellen liefern dieselbe Zelle.")]);
  }
  return order;
}

/** Sorts rows by their codes of one dimension; rows with the same code keep their order, so that a coarser dimension may follow. */
function sortBy(codes: Int32Array, size: number, order: Int32Array): void {
  if (size < 2) return;
  const ends = new Int32Array(size + 1);
  for (let row = 0; row < codes.length; ++row) ++ends[codes[row]! + 1]!;
  for (let code = 0; code < size; ++code) ends[code + 1]! += ends[code]!;
  const before = order.slice();
  for (let i = 0; i < before.length; ++i) {
    const row = before[i]!;
    order[ends[codes[row]!]!++] = row;
  }
}

/** Counts as int32 where they fit; rates, and counts beyond, stay as they are. */
function integers(values: Float64Array, kind: "count" | "rate"): Int32Array | Float64Array {
  if (kind === "rate") return values;
  for (let i = 0; i < values.length; ++i) if (values[i]! > 2 ** 31 - 1) return values;
  return new Int32Array(values);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
