import type {AttackerSystem} from "./system.js";

const EPSILON = 1e-9;

/**
 * Narrows the bounds of all atoms by every row in turn until nothing changes
 * (bound propagation with integer rounding). Changes `low` and `high` in place;
 * returns false if no table fits.
 */
export function propagateBounds(system: AttackerSystem): boolean {
  const {rows, rowsOf} = system;
  const rowCount = system.rowLow.length;
  const queue = Array.from({length: rowCount}, (_, r) => r);
  const queued = new Uint8Array(rowCount).fill(1);
  const visits = new Uint8Array(rowCount);
  for (let head = 0; head < queue.length; ++head) {
    const r = queue[head]!;
    queued[r] = 0;
    if (++visits[r]! > 50) continue;
    for (let k = rows.start[r]!; k < rows.start[r + 1]!; ++k)
      if (system.low[rows.index[k]!]! > system.high[rows.index[k]!]!) return false;
    const changed = narrowRow(system, r);
    if (!changed) return false;
    for (const atom of changed)
      for (let i = rowsOf.start[atom]!; i < rowsOf.start[atom + 1]!; ++i) {
        const other = rowsOf.index[i]!;
        if (queued[other] || other === r) continue;
        queued[other] = 1;
        queue.push(other);
      }
  }
  return true;
}

function narrowRow({rows, coefficients, rowLow, rowHigh, low, high}: AttackerSystem, r: number): number[] | null {
  let least = 0;
  let most = 0;
  let unboundedMost = 0;
  let unboundedLeast = 0;
  const from = rows.start[r]!;
  const to = rows.start[r + 1]!;
  for (let k = from; k < to; ++k) {
    const c = coefficients[k]!;
    const a = rows.index[k]!;
    const small = c > 0 ? low[a]! : high[a]!;
    const large = c > 0 ? high[a]! : low[a]!;
    if (Number.isFinite(small)) least += c * small;
    else ++unboundedLeast;
    if (Number.isFinite(large)) most += c * large;
    else ++unboundedMost;
  }
  if ((unboundedLeast === 0 && least > rowHigh[r]! + EPSILON) || (unboundedMost === 0 && most < rowLow[r]! - EPSILON))
    return null;
  const changed: number[] = [];
  for (let k = from; k < to; ++k) {
    const c = coefficients[k]!;
    if (c === 0) continue;
    const a = rows.index[k]!;
    const small = c > 0 ? low[a]! : high[a]!;
    const large = c > 0 ? high[a]! : low[a]!;
    const othersLeast =
      unboundedLeast - (Number.isFinite(small) ? 0 : 1) > 0
        ? -Infinity
        : least - (Number.isFinite(small) ? c * small : 0);
    const othersMost =
      unboundedMost - (Number.isFinite(large) ? 0 : 1) > 0 ? Infinity : most - (Number.isFinite(large) ? c * large : 0);
    const upTo = (rowHigh[r]! - othersLeast) / c;
    const downTo = (rowLow[r]! - othersMost) / c;
    const newHigh = Math.floor((c > 0 ? upTo : downTo) + EPSILON);
    const newLow = Math.ceil((c > 0 ? downTo : upTo) - EPSILON);
    if (newHigh < high[a]! || newLow > low[a]!) changed.push(a);
    // Sums above stay valid outer bounds while single bounds shrink.
    if (newHigh < high[a]!) high[a] = newHigh;
    if (newLow > low[a]!) low[a] = newLow;
    if (low[a]! > high[a]!) return null;
    if (changed.at(-1) === a) {
      const smallNow = c > 0 ? low[a]! : high[a]!;
      const largeNow = c > 0 ? high[a]! : low[a]!;
      if (Number.isFinite(smallNow)) {
        if (Number.isFinite(small)) least += c * (smallNow - small);
        else {
          least += c * smallNow;
          --unboundedLeast;
        }
      }
      if (Number.isFinite(largeNow)) {
        if (Number.isFinite(large)) most += c * (largeNow - large);
        else {
          most += c * largeNow;
          --unboundedMost;
        }
      }
    }
  }
  return changed;
}
