import type {AttackerSystem} from "./system.js";

/**
 * Up to `size` atoms around the given ones that can move together: those are
 * taken first whose rows are already touched, because a change of them needs
 * least to be made up for elsewhere. Atoms that are fixed are left out.
 */
export function neighbourhood(
  {rows, rowsOf, low, high, atomCount}: AttackerSystem,
  seeds: Iterable<number>,
  size: number
): Int32Array {
  const missing = new Map<number, number>();
  const inside = new Set<number>();
  const touched = new Set<number>();
  const buckets: number[][] = [];
  const put = (atom: number, level: number) => (buckets[level] ??= []).push(atom);
  for (const atom of seeds) if (low[atom]! < high[atom]!) put(atom, 0);
  const limit = Math.min(size, atomCount);
  while (inside.size < limit) {
    let level = 0;
    while (level < buckets.length && !buckets[level]?.length) ++level;
    if (level >= buckets.length) break;
    const atom = buckets[level]!.pop()!;
    if (inside.has(atom) || (level > 0 && missing.get(atom)! + 1 < level)) continue;
    inside.add(atom);
    for (let i = rowsOf.start[atom]!; i < rowsOf.start[atom + 1]!; ++i) {
      const row = rowsOf.index[i]!;
      if (touched.has(row)) continue;
      touched.add(row);
      for (let k = rows.start[row]!; k < rows.start[row + 1]!; ++k) {
        const other = rows.index[k]!;
        if (low[other] === high[other] || inside.has(other)) continue;
        const left = (missing.get(other) ?? rowsOf.start[other + 1]! - rowsOf.start[other]!) - 1;
        missing.set(other, left);
        put(other, left + 1);
      }
    }
  }
  return Int32Array.from(inside).sort();
}
