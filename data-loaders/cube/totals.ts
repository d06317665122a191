import type {Cube} from "../../indicators/engine/cube.js";

/** Sums of a cube over everything but stichtag and some dimensions. */
export interface TotalSeries {
  /** German labels of the codes that the sum is about, joined; empty for the sum over all. */
  readonly label: string;
  /** Code ids of the same, joined: the same in any two cubes. */
  readonly key: string;
  /** By date, in the order of the cube’s dates; undefined where the cube has no cell of the date. */
  readonly values: readonly (number | undefined)[];
}

/**
 * Adds up the cells of a cube of leaves by date and by the codes of some
 * dimensions, of all cells or of those with the given codes. Throws on a cube
 * that carries totals, whose cells would be counted twice, and on an unknown code.
 */
export function totalSeries(
  {meta, length, dimensions, wert}: Cube,
  by: readonly string[],
  where: Readonly<Record<string, string>> = {}
): TotalSeries[] {
  if (meta.sums !== "derived") throw new Error(`not a cube of leaves: ${meta.id}`);
  const dates = dimensions["stichtag"]!;
  const columns = by.map((id) => dimensions[id]!);
  const wanted = Object.entries(where).map(([id, code]) => {
    const at = dimensions[id]!.dictionary.indexOf(code);
    if (at < 0) throw new Error(`unknown code: ${code}`);
    return {codes: dimensions[id]!.codes, at};
  });
  const there = dates.dictionary.map(() => false);
  const sums = new Map<number, Float64Array>();
  for (let cell = 0; cell < length; ++cell) {
    there[dates.codes[cell]!] = true;
    if (!wanted.every(({codes, at}) => codes[cell] === at)) continue;
    let key = 0;
    for (const {codes, dictionary} of columns) key = key * dictionary.length + codes[cell]!;
    let series = sums.get(key);
    if (series === undefined) sums.set(key, (series = new Float64Array(there.length)));
    series[dates.codes[cell]!]! += wert[cell]!;
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([key, series]) => {
      const codes = codesOf(key, columns);
      const labels = by.map(
        (id, i) => meta.dimensions.find((dimension) => dimension.id === id)!.codes[codes[i]!]!.label
      );
      return {
        label: labels.join(", "),
        key: by.map((id, i) => dimensions[id]!.dictionary[codes[i]!]!).join("/"),
        values: Array.from(series, (sum, date) => (there[date] ? sum : undefined))
      };
    });
}

/** The codes that a key in mixed radix was made of. */
function codesOf(key: number, columns: readonly {readonly dictionary: readonly string[]}[]): number[] {
  const codes: number[] = [];
  let rest = key;
  for (const {dictionary} of [...columns].reverse()) {
    codes.unshift(rest % dictionary.length);
    rest = Math.floor(rest / dictionary.length);
  }
  return codes;
}

/** By date the file of a delivery that gives cells of it. */
export function filesByDate({meta, length, dimensions, herkunft}: Cube): readonly string[] {
  const {codes, dictionary} = dimensions["stichtag"]!;
  const files = dictionary.map(() => "");
  for (let cell = 0; cell < length; ++cell) files[codes[cell]!] ||= meta.deliveries[herkunft.lieferung[cell]!]!.file;
  return files;
}
