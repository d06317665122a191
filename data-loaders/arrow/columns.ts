import {
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int16,
  Int32,
  Int8,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  Vector,
  makeData,
  vectorFromArray
} from "apache-arrow";

/** Index of a dictionary column: signed, as small as the dictionary allows. */
export type Codes = Int8Array | Int16Array | Int32Array;

/** Numbers of one column, without gaps. */
export type Numbers = Int8Array | Int16Array | Int32Array | Float64Array;

/**
 * Codes as the smallest signed type that can index a dictionary of the given
 * size: int8 up to 128 entries, int16 up to 32,768, else int32. Returns the same
 * array where it has that type already.
 */
export function smallestCodes(codes: ArrayLike<number>, dictionarySize: number): Codes {
  const Type = dictionarySize <= 128 ? Int8Array : dictionarySize <= 32768 ? Int16Array : Int32Array;
  return codes instanceof Type ? codes : new Type(codes);
}

/**
 * A dictionary-coded text column: `dictionary[codes[i]]` is the text of row `i`.
 * The index type is the smallest that the dictionary allows. Throws on a code
 * outside the dictionary, which Arrow readers would not notice.
 */
export function dictionaryVector(codes: Codes, dictionary: readonly string[]): Vector<Dictionary<Utf8>> {
  for (let i = 0; i < codes.length; ++i) {
    const code = codes[i]!;
    if (code < 0 || code >= dictionary.length) throw new Error(`code outside dictionary: ${code}`);
  }
  const indices = smallestCodes(codes, dictionary.length);
  const type = new Dictionary(new Utf8(), numberType(indices) as Int8 | Int16 | Int32, 0);
  return new Vector([
    makeData({
      type,
      length: indices.length,
      nullCount: 0,
      data: indices,
      dictionary: vectorFromArray(dictionary, new Utf8())
    })
  ]) as Vector<Dictionary<Utf8>>;
}

/**
 * A column of numbers in the type of the array. `valid` has one byte per row, 0
 * where the value is missing; a missing value leaves 0 in the buffer, so that
 * nothing can be read under a null, and a column without gaps has no bitmap.
 * Throws on NaN.
 */
export function numberVector(values: Numbers, valid?: Uint8Array): Vector<Int8 | Int16 | Int32 | Float64> {
  if (valid !== undefined && valid.length !== values.length) throw new Error(`unequal lengths: ${valid.length}`);
  const data = values.slice();
  const bitmap = new Uint8Array((values.length + 7) >> 3);
  let nullCount = 0;
  for (let i = 0; i < values.length; ++i) {
    if (valid !== undefined && valid[i] === 0) {
      data[i] = 0;
      ++nullCount;
    } else {
      if (Number.isNaN(values[i])) throw new Error(`not a number in row: ${i}`);
      bitmap[i >> 3]! |= 1 << (i & 7);
    }
  }
  const gaps = nullCount > 0 ? {nullCount, nullBitmap: bitmap} : {nullCount};
  // The overloads of makeData cannot follow a type that is chosen at run time.
  return new Vector([
    makeData({type: numberType(data) as Int32, length: data.length, data: data as Int32Array, ...gaps})
  ]);
}

/**
 * Columns as an Arrow IPC stream: one record batch, the given metadata in the
 * schema. The same columns give the same bytes (dictionaries are numbered by
 * column, not by a counter of the process). Stream and not file format, since
 * DuckDB’s client in Framework reads nothing else.
 */
export function toIpcStream(
  columns: Readonly<Record<string, Vector>>,
  metadata: Readonly<Record<string, string>> = {}
): Uint8Array {
  const fields: Field[] = [];
  const children = Object.entries(columns).map(([name, vector], i) => {
    if (vector.data.length !== 1) throw new Error(`column in several chunks: ${name}`);
    const data = vector.data[0]!;
    const type = numbered(data.type as DataType, i);
    fields.push(new Field(name, type, data.nullCount > 0));
    return data.clone(type);
  });
  const length = children[0]?.length ?? 0;
  for (const child of children) if (child.length !== length) throw new Error(`unequal lengths: ${child.length}`);
  const schema = new Schema(fields, new Map(Object.entries(metadata)));
  const batch = new RecordBatch(
    schema,
    makeData({type: new Struct(fields), length, nullCount: 0, children: children as never})
  );
  const writer = new RecordBatchStreamWriter();
  writer.write(batch);
  writer.finish();
  return writer.toUint8Array(true);
}

/** The type itself, or a dictionary’s with the number that it has in this stream. */
function numbered(type: DataType, id: number): DataType {
  return type instanceof Dictionary ? new Dictionary(type.dictionary, type.indices, id) : type;
}

function numberType(values: Numbers): Int8 | Int16 | Int32 | Float64 {
  if (values instanceof Int8Array) return new Int8();
  if (values instanceof Int16Array) return new Int16();
  if (values instanceof Int32Array) return new Int32();
  return new Float64();
}
