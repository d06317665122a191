import {signCode, type SignId, signs} from "../vocabulary/signs.js";
import {addUp} from "./add-up.js";
import type {Cube, CubeMeta, DictionaryColumn} from "./cube.js";
import {EvaluationError} from "./error.js";
import {fromPlanes, fromSteps} from "./packed-column.js";

/** As much of an Arrow table as a cube is read from. The tables of apache-arrow and of flechette, which pages use, both have it. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: {readonly metadata?: ReadonlyMap<string, string> | null | undefined};
  getChild(name: string): {readonly data: readonly ArrowChunk[]} | null | undefined;
}

/** One column of one record batch. */
export interface ArrowChunk {
  readonly length: number;
  readonly nullCount: number;
  readonly values?: unknown;
  readonly dictionary?: unknown;
}

/**
 * Reads a cube from an Arrow table as the loaders write it: one record batch;
 * dimension columns and `zeichen` as dictionaries of text, `wert`, `lieferung`,
 * `zeile` and `spalte` as numbers; the cube’s description as JSON in the schema
 * metadata under `cube`. Columns are used in place, nothing is copied but a
 * `zeichen` or `wert` column that was written in another way, or one that was packed
 * into bytes for its way to the page (`wert.0` to `wert.3`, and `zeile` likewise, as steps). A cube of leaves is
 * made ready to be added up. Throws A114 if the table is not a cube.
 */
export function cubeFromArrow(table: ArrowTable): Cube {
  const json = table.schema.metadata?.get("cube");
  if (json === undefined) throw notACube("schema metadata without cube");
  const meta = JSON.parse(json) as CubeMeta;
  const length = table.numRows;
  const dimensions = meta.dimensions.map(({id, codes}) => {
    const column = dictionaryColumn(table, id);
    const known = column.dictionary.every((code, k) => code === codes[k]?.id);
    if (!known) throw notACube(`dictionary differs from metadata: ${id}`);
    return [id, column] as const;
  });
  const zeichen = signColumn(dictionaryColumn(table, "zeichen"));
  return addUp({
    meta,
    length,
    dimensions: Object.fromEntries(dimensions),
    wert: valueColumn(table, zeichen),
    zeichen,
    herkunft: {
      lieferung: numberColumn(table, "lieferung") as Int8Array,
      zeile: isPacked(table, "zeile")
        ? fromSteps(packedColumn(table, "zeile"))
        : (numberColumn(table, "zeile") as Int32Array),
      spalte: numberColumn(table, "spalte") as Int16Array,
      ...(has(table, "blatt") && {blatt: dictionaryColumn(table, "blatt")})
    }
  });
}

/** The only chunk of a column; an empty table may have none. */
function chunk(table: ArrowTable, name: string): ArrowChunk {
  const column = table.getChild(name) ?? null;
  if (column === null) throw notACube(`column missing: ${name}`);
  if (column.data.length !== 1) throw notACube(`column in ${column.data.length} batches: ${name}`);
  return column.data[0]!;
}

type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

function numberColumn(table: ArrowTable, name: string): Numbers {
  const {values, nullCount, length} = chunk(table, name);
  if (!isNumbers(values, name)) throw notACube(`column of unexpected type: ${name}`);
  if (nullCount > 0 && name !== "wert" && name !== "wert.0") throw notACube(`column with missing entries: ${name}`);
  return values.length === length ? values : values.subarray(0, length);
}

function isNumbers(values: unknown, name: string): values is Numbers {
  const allowed = [Int8Array, Int16Array, Int32Array, ...(name === "wert" ? [Float64Array] : [])];
  return allowed.some((type) => values instanceof type);
}

function has(table: ArrowTable, name: string): boolean {
  return (table.getChild(name) ?? null) !== null;
}

function isPacked(table: ArrowTable, name: string): boolean {
  return has(table, `${name}.0`);
}

function packedColumn(table: ArrowTable, name: string): Int32Array {
  return fromPlanes([0, 1, 2, 3].map((k) => numberColumn(table, `${name}.${k}`)));
}

function dictionaryColumn(table: ArrowTable, name: string): DictionaryColumn {
  const {dictionary} = chunk(table, name);
  if (!dictionary) throw notACube(`column without dictionary: ${name}`);
  const words = [...(dictionary as Iterable<unknown>)].map(String);
  return {codes: numberColumn(table, name) as Int32Array, dictionary: words};
}

/** Signs as positions in `signs`: in place if the dictionary has their order. */
function signColumn({codes, dictionary}: DictionaryColumn): Int8Array {
  const positions = dictionary.map((id) => signCode(id as SignId));
  if (codes instanceof Int8Array && positions.every((code, k) => code === k)) return codes;
  return Int8Array.from(codes, (code) => positions[code]!);
}

/** Values with 0 where the sign says that there is none, as the kernel expects. */
function valueColumn(table: ArrowTable, zeichen: Int8Array): Int32Array | Float64Array {
  const packed = isPacked(table, "wert");
  const column = packed ? packedColumn(table, "wert") : numberColumn(table, "wert");
  const {nullCount} = chunk(table, packed ? "wert.0" : "wert");
  let values = column instanceof Float64Array || column instanceof Int32Array ? column : Int32Array.from(column);
  const withValue = signs.map((sign) => sign.hasValue);
  let missing = 0;
  for (let i = 0; i < zeichen.length; ++i) {
    if (withValue[zeichen[i]!]) continue;
    ++missing;
    if (values[i] === 0) continue;
    if (values === column) values = values.slice();
    values[i] = 0;
  }
  if (missing !== nullCount) throw notACube(`${nullCount} missing values, but ${missing} signs that have none`);
  return values;
}

function notACube(why: string): EvaluationError {
  return new EvaluationError(
    "A114",
    `not a cube: ${why}`,
    "Die Daten dieser Seite sind nicht so aufgebaut wie erwartet."
  );
}
