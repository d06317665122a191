import type {Highs} from "highs";
import {SparseRows} from "./sparse-rows.js";
import type {SumSystem} from "./sums.js";

/** How far every column of a change may go. */
export interface Room {
  readonly low: (column: number) => number;
  readonly high: (column: number) => number;
}

/** Branch-and-bound nodes for one set of tied fractions; a limit in seconds would not be the same everywhere. */
const NODES = 100;
/** Lines around a set within which columns are moved, and by how much beyond the next whole number. */
const REACH = 2;
/** Most columns of a set. */
const MOST = 10_000;
const EPSILON = 1e-6;

/**
 * Makes the fractions of a change whole where that is possible. Columns that are
 * fractional and tied by a line are set to whole numbers near by, together with
 * the columns that share a line with them: these few alone go into an integer
 * program, all others stay. Changes `by` in place; what cannot be made whole
 * stays fractional.
 */
export function makeWhole(highs: Highs, system: SumSystem, by: Float64Array, room: Room): void {
  for (const tied of system.separate(by.map((b) => b % 1))) {
    let columns = around(system, tied, room);
    for (let reach = 1; reach <= REACH && columns.length <= MOST; ++reach) {
      const whole = round(highs, system, by, columns, reach, room);
      if (whole) {
        columns.forEach((c, i) => (by[c] = whole[i]!));
        break;
      }
      columns = around(system, columns, room);
    }
  }
}

/** Columns with those that share a line with them, where they can move. */
function around(system: SumSystem, columns: Int32Array, {low, high}: Room): Int32Array {
  const {start, index} = system.lines;
  const wider = new Set(columns);
  for (const line of linesThrough(system, columns))
    for (let k = start[line]!; k < start[line + 1]!; ++k) if (low(index[k]!) < high(index[k]!)) wider.add(index[k]!);
  return Int32Array.from(wider);
}

function linesThrough({linesOf: {start, index}}: SumSystem, columns: Int32Array): Set<number> {
  const lines = new Set<number>();
  for (const c of columns) for (let i = start[c]!; i < start[c + 1]!; ++i) lines.add(index[i]!);
  return lines;
}

/** Whole numbers for the columns, at most `reach` beyond the next, that agree with every line; null if none were found. */
function round(
  highs: Highs,
  system: SumSystem,
  by: Float64Array,
  columns: Int32Array,
  reach: number,
  room: Room
): number[] | null {
  const {lines} = system;
  const place = new Map(Array.from(columns, (c, i) => [c, i]));
  const rows = new SparseRows();
  for (const line of linesThrough(system, columns)) {
    let sum = 0;
    for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) {
      const c = lines.index[k]!;
      const sign = k === lines.start[line] ? -1 : 1;
      const at = place.get(c);
      if (at === undefined) sum -= sign * by[c]!;
      else rows.entry(at, sign);
    }
    rows.close(Math.round(sum), Math.round(sum));
  }
  const numCols = columns.length;
  const model = highs.createModel({
    ...rows.in(highs, numCols),
    colCost: Float64Array.from(columns, (c) => Math.floor(by[c]!) + 0.5 - by[c]!),
    colLower: Float64Array.from(columns, (c) => Math.max(Math.floor(by[c]!) - reach, room.low(c))),
    colUpper: Float64Array.from(columns, (c) => Math.min(Math.ceil(by[c]!) + reach, room.high(c)))
  });
  try {
    const {integer} = highs.constants.variableType;
    model.changeColsIntegrality({kind: "range", from: 0, to: numCols - 1}, new Int32Array(numCols).fill(integer));
    model.options.set({output_flag: false, mip_max_nodes: NODES, mip_rel_gap: 1, mip_abs_gap: 1e6});
    model.run();
    const {optimal, solutionLimit} = highs.constants.modelStatus;
    const status = model.getModelStatus();
    if (status !== optimal && status !== solutionLimit) return null;
    const {colValue} = model.getSolution();
    if (colValue.length !== numCols || colValue.some((v) => Math.abs(v - Math.round(v)) > EPSILON)) return null;
    return Array.from(colValue, Math.round);
  } finally {
    model.dispose();
  }
}
