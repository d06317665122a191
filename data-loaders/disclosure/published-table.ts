import {brotliCompressSync, brotliDecompressSync} from "node:zlib";
import type {CodeMeta, Cube} from "../../indicators/engine/cube.js";
import {signAt} from "../../indicators/vocabulary/signs.js";

/** A code as far as it tells which persons it counts. */
export type TableCode = Pick<CodeMeta, "id" | "parent" | "from" | "to">;

/** One reference date of a cube as released: every cell with its value, or hidden. */
export interface PublishedTable {
  readonly dimensions: readonly {readonly id: string; readonly codes: readonly TableCode[]}[];
  /** Per dimension the code of each cell. */
  readonly codes: readonly Int32Array[];
  /** Published value of each cell; NaN where hidden. */
  readonly values: Float64Array;
  /** A published value is off the true count by at most this; 0 where it is exact. */
  readonly error: number;
  /** Whether combinations without a cell are published as 0. */
  readonly complete: boolean;
  /** State of the territory that areas are about, ISO date. */
  readonly territory?: string;
  /** Where it differs from cell to cell, by how much each is off at most. */
  readonly errors?: Float64Array;
}

/** By how much the published value of a cell is off the true count at most. */
export function errorAt({error, errors}: PublishedTable, cell: number): number {
  return errors?.[cell] ?? error;
}

/** The dates of a cube as it is published, each a table over its other dimensions. */
export function tablesOf(cube: Cube): ReadonlyMap<string, PublishedTable> {
  const {meta, dimensions, wert, zeichen, length} = cube;
  const {codes: days, dictionary} = dimensions["stichtag"] ?? {codes: new Int8Array(length), dictionary: [""]};
  const others = meta.dimensions.filter(({id}) => id !== "stichtag");
  const byDay = dictionary.map((): number[] => []);
  for (let cell = 0; cell < length; ++cell) byDay[days[cell]!]!.push(cell);
  return new Map(
    dictionary.map((day, d) => [
      day,
      {
        dimensions: others.map(({id, codes}) => ({id, codes: codes.map(bare)})),
        codes: others.map(({id}) => Int32Array.from(byDay[d]!, (cell) => dimensions[id]!.codes[cell]!)),
        values: Float64Array.from(byDay[d]!, (cell) => (signAt(zeichen[cell]!).hasValue ? wert[cell]! : NaN)),
        error: meta.protection?.largestError ?? 0,
        complete: meta.sums === "derived",
        territory: meta.territory.gebietsstand
      }
    ])
  );
}

function bare({id, parent, from, to}: CodeMeta): TableCode {
  return {id, ...(parent !== undefined && {parent}), ...(from !== undefined && {from}), ...(to !== undefined && {to})};
}

/** Per cell its codes joined, which names it in every edition. */
export function cellNames({dimensions, codes, values}: PublishedTable): readonly string[] {
  return Array.from(values, (_, cell) => dimensions.map((one, d) => one.codes[codes[d]![cell]!]!.id).join("|"));
}

/** A table as text for the ledger: columns, then compressed; a cell takes some two bytes. */
export function packTable({dimensions, codes, values, error, complete, territory}: PublishedTable): string {
  const columns = {
    dimensions,
    codes: codes.map((column) => Array.from(column)),
    values: Array.from(values, (value) => (Number.isNaN(value) ? null : value)),
    error,
    complete,
    territory
  };
  return brotliCompressSync(JSON.stringify(columns)).toString("base64");
}

/** The table that `packTable` made the text of; undefined where the text is none. */
export function unpackTable(text: string): PublishedTable | undefined {
  try {
    const {codes, values, ...rest} = JSON.parse(brotliDecompressSync(Buffer.from(text, "base64")).toString()) as Packed;
    const columns = codes.map((column) => Int32Array.from(column));
    if (columns.length !== rest.dimensions.length || columns.some(({length}) => length !== values.length))
      return undefined;
    return {...rest, codes: columns, values: Float64Array.from(values, (value) => value ?? NaN)};
  } catch {
    return undefined;
  }
}

interface Packed extends Omit<PublishedTable, "codes" | "values" | "errors"> {
  readonly codes: readonly (readonly number[])[];
  readonly values: readonly (number | null)[];
}
