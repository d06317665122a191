import type {Highs} from "highs";
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
  for (const set of fractions(system, by)) {
    let tied = around(system, set, room);
    for (let reach = 1; reach <= REACH && tied.columns.length <= MOST; ++reach) {
      const whole = round(highs, system, by, tied, reach, room);
      if (whole) {
        tied.columns.forEach((c, i) => (by[c] = whole[i]!));
        break;
      }
      tied = around(system, tied, room);
    }
  }
}

interface Tied {
  readonly columns: number[];
  readonly lines: number[];
}

/** Sets of fractional columns that lines tie together. */
function fractions({lines, linesOf}: SumSystem, by: Float64Array): Tied[] {
  const isLeft = Uint8Array.from(by, (b) => (Number.isInteger(b) ? 0 : 1));
  const sets: Tied[] = [];
  isLeft.forEach((left, first) => {
    if (!left) return;
    isLeft[first] = 0;
    const columns = [first];
    const own = new Set<number>();
    for (const c of columns)
      for (let i = linesOf.start[c]!; i < linesOf.start[c + 1]!; ++i) {
        const line = linesOf.index[i]!;
        if (own.has(line)) continue;
        own.add(line);
        for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) {
          const other = lines.index[k]!;
          if (!isLeft[other]) continue;
          isLeft[other] = 0;
          columns.push(other);
        }
      }
    sets.push({columns, lines: Array.from(own)});
  });
  return sets;
}

/** A set with the columns that share a line with it, where they can move. */
function around({lines, linesOf}: SumSystem, {columns, lines: ofLines}: Tied, {low, high}: Room): Tied {
  const wider = new Set(columns);
  for (const line of ofLines)
    for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) {
      const c = lines.index[k]!;
      if (low(c) < high(c)) wider.add(c);
    }
  const all = new Set<number>();
  for (const c of wider) for (let i = linesOf.start[c]!; i < linesOf.start[c + 1]!; ++i) all.add(linesOf.index[i]!);
  return {columns: Array.from(wider), lines: Array.from(all)};
}

/** Whole numbers for the columns, at most `reach` beyond the next, that agree with every line; null if none were found. */
function round(
  highs: Highs,
  {lines}: SumSystem,
  by: Float64Array,
  {columns, lines: ofLines}: Tied,
  reach: number,
  room: Room
): number[] | null {
  const place = new Map(columns.map((c, i) => [c, i]));
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const sums: number[] = [];
  for (const line of ofLines) {
    let sum = 0;
    for (let k = lines.start[line]!; k < lines.start[line + 1]!; ++k) {
      const c = lines.index[k]!;
      const sign = k === lines.start[line] ? -1 : 1;
      const at = place.get(c);
      if (at === undefined) sum -= sign * by[c]!;
      else {
        indices.push(at);
        values.push(sign);
      }
    }
    starts.push(indices.length);
    sums.push(Math.round(sum));
  }
  const numCols = columns.length;
  const model = highs.createModel({
    numCols,
    numRows: sums.length,
    colCost: Float64Array.from(columns, (c) => Math.floor(by[c]!) + 0.5 - by[c]!),
    colLower: Float64Array.from(columns, (c) => Math.max(Math.floor(by[c]!) - reach, room.low(c))),
    colUpper: Float64Array.from(columns, (c) => Math.min(Math.ceil(by[c]!) + reach, room.high(c))),
    rowLower: Float64Array.from(sums),
    rowUpper: Float64Array.from(sums),
    matrix: {
      format: "csr",
      numRows: sums.length,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values)
    }
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
