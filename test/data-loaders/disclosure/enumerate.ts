import type {Universe} from "../../../data-loaders/disclosure/universe.js";

/** Intervals of all cells over every non-negative whole-number table that fits the published cells; the oracle of the audit. */
export function enumerateIntervals(
  universe: Universe,
  hidden: ArrayLike<number>,
  least: number
): [low: number, high: number][] {
  const {cells, atomCount, value, cellCount} = universe;
  const contains = Array.from(
    {length: cellCount},
    (_, j) => new Set(cells.index.subarray(cells.start[j]!, cells.start[j + 1]!))
  );
  const out = Array.from({length: cellCount}, (): [number, number] => [Infinity, -Infinity]);
  const atoms = new Int32Array(atomCount);
  const sum = new Int32Array(cellCount);
  const fits = () => {
    for (let j = 0; j < cellCount; ++j) if (hidden[j] ? sum[j]! < least : sum[j] !== value[j]) return;
    for (let j = 0; j < cellCount; ++j) {
      out[j]![0] = Math.min(out[j]![0], sum[j]!);
      out[j]![1] = Math.max(out[j]![1], sum[j]!);
    }
  };
  const place = (a: number) => {
    if (a === atomCount) {
      fits();
      return;
    }
    const own = contains.flatMap((set, j) => (set.has(a) ? [j] : []));
    const room = Math.min(...own.filter((j) => !hidden[j]).map((j) => value[j]! - sum[j]!));
    for (let count = 0; count <= room; ++count) {
      atoms[a] = count;
      for (const j of own) sum[j]! += count;
      place(a + 1);
      for (const j of own) sum[j]! -= count;
    }
    atoms[a] = 0;
  };
  place(0);
  return out;
}
