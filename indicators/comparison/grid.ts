import {EvaluationError} from "../engine/error.js";
import type {Result, ResultColumn} from "../engine/result.js";
import {timeDimension} from "../vocabulary/dimensions.js";

/** The entries that any of several results has, in one order. */
export interface Grid {
  readonly by: readonly string[];
  readonly length: number;
  readonly dimensions: Readonly<Record<string, ResultColumn>>;
  /** Per entry of a result its position in the grid. */
  entriesOf(result: Result): Int32Array;
  /**
   * The entries grouped by all dimensions but one, e.g. all areas of one
   * reference day: per group the entries, in the order of that dimension.
   */
  slices(over: string): readonly Int32Array[];
}

/** More combinations of codes than these are not laid out. */
const mostKeys = 1 << 22;

/**
 * Lays several results over each other by their codes; reference days in order
 * of time, other codes in the order of the first result that has them. Throws
 * A206 if they have too many codes.
 */
export function makeGrid(results: readonly Result[], by: readonly string[]): Grid {
  const axes = by.map((id) =>
    unite(
      id,
      results.map(({dimensions}) => dimensions[id]!)
    )
  );
  const size = axes.reduce((product, {ids}) => product * ids.length, 1);
  if (size > mostKeys) throw tooMany(size);
  const keysOf = ({length, dimensions}: Result) => {
    const keys = new Int32Array(length);
    by.forEach((id, d) => {
      const {codes, dictionary} = dimensions[id]!;
      const {ids, positions} = axes[d]!;
      const translated = Int32Array.from(dictionary, (code) => positions.get(code)!);
      for (let i = 0; i < length; ++i) keys[i] = keys[i]! * ids.length + translated[codes[i]!]!;
    });
    return keys;
  };
  const entryOf = new Int32Array(size).fill(-1);
  for (const result of results) for (const key of keysOf(result)) entryOf[key] = 0;
  let length = 0;
  for (let key = 0; key < size; ++key) if (entryOf[key] === 0) entryOf[key] = length++;

  const keys = new Int32Array(length);
  for (let key = 0; key < size; ++key) if (entryOf[key]! >= 0) keys[entryOf[key]!] = key;
  const strides = stridesOf(axes.map(({ids}) => ids.length));
  const columns = axes.map(({ids, labels}, d): ResultColumn => ({
    codes: keys.map((key) => Math.floor(key / strides[d]!) % ids.length),
    dictionary: ids,
    labels
  }));
  return {
    by,
    length,
    dimensions: Object.fromEntries(by.map((id, d) => [id, columns[d]!])),
    entriesOf: (result) => keysOf(result).map((key) => entryOf[key]!),
    slices: (over) => {
      const d = by.indexOf(over);
      if (d < 0) throw new Error(`not broken down by: ${over}`);
      const groups = new Map<number, number[]>();
      keys.forEach((key, entry) => {
        const rest = key - columns[d]!.codes[entry]! * strides[d]!;
        const group = groups.get(rest);
        if (group === undefined) groups.set(rest, [entry]);
        else group.push(entry);
      });
      return [...groups.values()].map((entries) => Int32Array.from(entries));
    }
  };
}

interface CodeAxis {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

function unite(id: string, columns: readonly ResultColumn[]): CodeAxis {
  const labels = new Map<string, string>();
  for (const {dictionary, labels: own} of columns) {
    dictionary.forEach((code, k) => {
      if (!labels.has(code)) labels.set(code, own[k]!);
    });
  }
  const ids = [...labels.keys()];
  if (id === timeDimension) ids.sort();
  return {ids, labels: ids.map((code) => labels.get(code)!), positions: new Map(ids.map((code, k) => [code, k]))};
}

/** Distance of two neighbours along each axis, the last axis fastest. */
function stridesOf(sizes: readonly number[]): readonly number[] {
  return sizes.map((_, d) => sizes.slice(d + 1).reduce((product, n) => product * n, 1));
}

function tooMany(size: number): EvaluationError {
  return new EvaluationError(
    "A206",
    `too many combinations of codes: ${size}`,
    "Der Vergleich hätte zu viele Einträge. Bitte weniger Merkmale oder weniger Ausprägungen wählen."
  );
}
