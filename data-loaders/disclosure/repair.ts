import type {Highs} from "highs";
import {audit, type Audit, type AuditInput, type Seen} from "./audit/audit.js";
import {solver} from "./audit/linear-program.js";
import {isSensitive, leastSuppressed} from "./primary.js";
import {functionalOf, type SuppressionInput} from "./suppression.js";
import {transpose, type Incidence} from "./universe.js";

export interface Repair {
  readonly suppressed: Uint8Array;
  /** The audit of the repaired pattern. */
  readonly audit: Audit;
}

/** Atoms around a figure that may move to hide it. */
const SURROUNDINGS = [150, 500, 2000];
/** A change that costs no more than this many times T is taken without looking further. */
const CHEAP = 30;
/** Rounds of slope scaling. */
const TRIALS = 4;
/** Cells of more atoms than this are not used to find surroundings, but heeded all the same. */
const LARGE_CELL = 3000;
const ROUNDS = 8;
const EPSILON = 1e-6;

/**
 * Suppresses further cells until the audit passes (or nothing more can be
 * done). For each sensitive figure whose interval is too narrow a linear
 * program finds the cheapest change of the table that moves it far enough
 * (Kelly, Golden and Assad 1992); the published cells that change with it are
 * suppressed, hidden ones cost nothing. Each change is itself the table that
 * witnesses the wider interval. At last, hidden cells that can be computed
 * exactly though they are not sensitive are published: hiding them is no use.
 */
export async function repair(input: SuppressionInput, pattern: Uint8Array): Promise<Repair> {
  const highs = await solver();
  const {universe, rule, forcedSuppressed, forcedPublished, constraints, sensitiveCombinations} = input;
  const suppressed = pattern.slice();
  const common: Omit<AuditInput, "hidden"> = {
    universe,
    rule,
    ...(forcedSuppressed && {forcedSuppressed}),
    ...(forcedPublished && {forcedPublished}),
    ...(constraints && {constraints}),
    ...(sensitiveCombinations && {sensitiveCombinations})
  };
  let result = await audit({...common, hidden: suppressed, depth: "survey"});
  for (let round = 0; round < ROUNDS && result.point; ++round) {
    if (!widen(highs, input, suppressed, result.point, result.seen) && round > 0) break;
    result = await audit({...common, hidden: suppressed, point: result.point, seen: result.seen});
    if (result.narrow.length === 0 && !result.exact.some(({sensitive}) => sensitive)) break;
  }
  const useless = result.exact.filter(({kind, index, sensitive}) => kind === "cell" && !sensitive && suppressed[index]);
  if (result.point && useless.length > 0) {
    for (const {index} of useless) suppressed[index] = 0;
    result = await audit({...common, hidden: suppressed, point: result.point, seen: result.seen});
  }
  return {suppressed, audit: result};
}

interface Figure {
  readonly atoms: Int32Array;
  readonly coefficients: Int32Array | null;
  /** Place in `Seen`. */
  readonly at: number;
}

/** One pass over all sensitive figures that are not seen to be wide enough; true if a cell was suppressed. */
function widen(
  highs: Highs,
  input: SuppressionInput,
  suppressed: Uint8Array,
  point: Float64Array,
  seen: Seen
): boolean {
  const {universe, rule, forcedSuppressed} = input;
  const {cells, value, cellCount} = universe;
  const figures: Figure[] = [];
  for (let j = 0; j < cellCount; ++j)
    if (suppressed[j] && (isSensitive(value[j]!, rule) || forcedSuppressed?.[j]))
      figures.push({atoms: cells.index.subarray(cells.start[j]!, cells.start[j + 1]!), coefficients: null, at: j});
  input.sensitiveCombinations?.forEach((combination, i) => {
    const {row, value: coefficients} = functionalOf(universe, combination);
    figures.push({atoms: row, coefficients, at: cellCount + i});
  });
  const cellsOf = transpose(cells, universe.atomCount);
  const isNarrow = ({at}: Figure) => !(seen.high[at]! - seen.low[at]! >= rule.threshold);
  let changed = false;
  // Fine figures first: what hides them often hides the coarse ones at no further cost.
  figures.sort((a, b) => a.atoms.length - b.atoms.length || a.at - b.at);
  for (const figure of figures) {
    if (!isNarrow(figure)) continue;
    let best: Move | null = null;
    for (const size of SURROUNDINGS) {
      const atoms = surroundings(cells, cellsOf, suppressed, figure.atoms, size, point);
      const move = cheapestMove(highs, input, suppressed, point, cellsOf, atoms, figure, seen);
      if (move && (!best || move.loss < best.loss)) best = move;
      if ((best && best.loss <= CHEAP * rule.threshold) || atoms.length < size) break;
    }
    if (best) changed = apply(input, suppressed, point, cellsOf, best, figures, seen) || changed;
  }
  return changed;
}

/** A change of some atoms that hides a figure, and what the cells that change with it would cost. */
interface Move {
  readonly atoms: Int32Array;
  readonly change: Float64Array;
  readonly loss: number;
}

/** Atoms whose change touches few published cells beyond those touched already. */
function surroundings(
  cells: Incidence,
  cellsOf: Incidence,
  suppressed: Uint8Array,
  seeds: Int32Array,
  size: number,
  point: Float64Array
): Int32Array {
  const missing = new Map<number, number>();
  const inside = new Set<number>();
  const touched = new Set<number>();
  const buckets: number[][] = [Array.from(seeds)];
  const published = (atom: number) => {
    let n = 0;
    for (let i = cellsOf.start[atom]!; i < cellsOf.start[atom + 1]!; ++i) if (!suppressed[cellsOf.index[i]!]) ++n;
    return n;
  };
  // Atoms that can give persons away come before empty ones.
  const rank = (atom: number) => 1 + 2 * missing.get(atom)! + (point[atom]! > 0 ? 0 : 3);
  const limit = Math.max(size, seeds.length + size / 2);
  while (inside.size < limit) {
    const level = buckets.findIndex((bucket) => bucket?.length);
    if (level < 0) break;
    const atom = buckets[level]!.pop()!;
    if (inside.has(atom) || (level > 0 && rank(atom) < level)) continue;
    inside.add(atom);
    for (let i = cellsOf.start[atom]!; i < cellsOf.start[atom + 1]!; ++i) {
      const cell = cellsOf.index[i]!;
      if (suppressed[cell] || touched.has(cell) || cells.start[cell + 1]! - cells.start[cell]! > LARGE_CELL) continue;
      touched.add(cell);
      for (let k = cells.start[cell]!; k < cells.start[cell + 1]!; ++k) {
        const other = cells.index[k]!;
        if (inside.has(other)) continue;
        const left = (missing.get(other) ?? published(other)) - 1;
        missing.set(other, left);
        (buckets[rank(other)] ??= []).push(other);
      }
    }
  }
  return Int32Array.from(inside).sort();
}

/** Rows of the program: cells that hold the same of the atoms act as one. */
interface Line {
  readonly columns: readonly number[];
  cost: number;
  /** The sum over the columns may fall by this much at most. */
  fall: number;
  published: boolean;
  fixed: boolean;
}

/** The cheapest change of the atoms that lifts the figure to T above its least seen value; null if there is none. */
function cheapestMove(
  highs: Highs,
  input: SuppressionInput,
  suppressed: Uint8Array,
  point: Float64Array,
  cellsOf: Incidence,
  atoms: Int32Array,
  figure: Figure,
  seen: Seen
): Move | null {
  const {rule} = input;
  const lines = linesOf(input, suppressed, cellsOf, atoms);
  const n = atoms.length;
  const priced = lines.filter(({published, fixed}) => published && !fixed);
  const rows = lines.filter(({published}) => published || leastSuppressed(rule) > 0);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const priceColumn = new Map(priced.map((line, i) => [line, n + 2 * i]));
  for (const line of rows) {
    for (const c of line.columns) {
      indices.push(c);
      values.push(1);
    }
    const column = priceColumn.get(line);
    if (column !== undefined) {
      indices.push(column, column + 1);
      values.push(-1, 1);
    }
    starts.push(indices.length);
    rowLower.push(line.published ? 0 : -line.fall);
    rowUpper.push(line.published ? 0 : highs.infinity);
  }
  const at = new Map(Array.from(atoms, (atom, c) => [atom, c]));
  let now = 0;
  figure.atoms.forEach((atom, k) => {
    const c = figure.coefficients ? figure.coefficients[k]! : 1;
    now += c * point[atom]!;
    const column = at.get(atom);
    if (column === undefined) return;
    indices.push(column);
    values.push(c);
  });
  starts.push(indices.length);
  const lift = Math.min(now, seen.low[figure.at]!) + rule.threshold - now;
  rowLower.push(lift);
  rowUpper.push(highs.infinity);
  const numCols = n + 2 * priced.length;
  const colCost = Float64Array.from({length: numCols}, (_, c) => (c < n ? 0 : priced[(c - n) >> 1]!.cost));
  const model = highs.createModel({
    numCols,
    numRows: rowLower.length,
    colCost,
    colLower: Float64Array.from({length: numCols}, (_, c) => (c < n ? -point[atoms[c]!]! : 0)),
    colUpper: Float64Array.from({length: numCols}, (_, c) =>
      c >= n && ((c - n) & 1) === 1 ? Math.max(0, priced[(c - n) >> 1]!.fall) : highs.infinity
    ),
    rowLower,
    rowUpper,
    matrix: {
      format: "csr",
      numRows: rowLower.length,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values)
    }
  });
  try {
    model.options.set({output_flag: false, solver: "simplex"});
    let best: Move | null = null;
    // Slope scaling: a cell costs the same however far it moves.
    for (let trial = 0; trial < TRIALS; ++trial) {
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return best;
      const {colValue} = model.getSolution();
      let loss = 0;
      priced.forEach((line, i) => {
        const by = Math.abs(colValue[n + 2 * i]! - colValue[n + 2 * i + 1]!);
        if (by < EPSILON) return;
        loss += line.cost;
        colCost[n + 2 * i] = colCost[n + 2 * i + 1] = line.cost / by;
      });
      if (best && loss >= best.loss) return best;
      best = {atoms, change: colValue.slice(0, n), loss};
      if (loss === 0) return best;
      model.changeColsCost({kind: "range", from: 0, to: numCols - 1}, colCost);
    }
    return best;
  } finally {
    model.dispose();
  }
}

function linesOf(
  {universe, rule, forcedPublished, priority, cost}: SuppressionInput,
  suppressed: Uint8Array,
  cellsOf: Incidence,
  atoms: Int32Array
): Line[] {
  const columns = new Map<number, number[]>();
  atoms.forEach((atom, c) => {
    for (let i = cellsOf.start[atom]!; i < cellsOf.start[atom + 1]!; ++i) {
      const list = columns.get(cellsOf.index[i]!);
      if (list) list.push(c);
      else columns.set(cellsOf.index[i]!, [c]);
    }
  });
  const lines = new Map<string, Line>();
  for (const [cell, list] of columns) {
    const published = !suppressed[cell];
    const value = universe.value[cell]!;
    const fixed = published && (forcedPublished?.[cell] === 1 || (rule.zeros === "published" && value === 0));
    const price = published ? (cost?.[cell] ?? value) * (1 + 10 * (priority?.[cell] ?? 0)) + 1 : 0;
    const fall = Number.isNaN(value) ? Infinity : value - leastSuppressed(rule);
    const key = `${published ? 1 : 0} ${list.join(" ")}`;
    const line = lines.get(key);
    if (!line) lines.set(key, {columns: list, cost: price, fall, published, fixed});
    else {
      line.cost += price;
      line.fall = Math.min(line.fall, fall);
      line.fixed ||= fixed;
    }
  }
  return Array.from(lines.values());
}

/** Suppresses the published cells that change, and notes the changed table if it is whole; true if a cell was suppressed. */
function apply(
  {universe: {cells, cellCount}}: SuppressionInput,
  suppressed: Uint8Array,
  point: Float64Array,
  cellsOf: Incidence,
  {atoms, change: move}: Move,
  figures: readonly Figure[],
  seen: Seen
): boolean {
  const change = new Map<number, number>();
  const whole = move.every((u) => Math.abs(u - Math.round(u)) < EPSILON);
  atoms.forEach((atom, c) => {
    if (Math.abs(move[c]!) < EPSILON) return;
    for (let i = cellsOf.start[atom]!; i < cellsOf.start[atom + 1]!; ++i)
      change.set(cellsOf.index[i]!, (change.get(cellsOf.index[i]!) ?? 0) + move[c]!);
  });
  let changed = false;
  for (const [cell, by] of change) {
    if (Math.abs(by) < EPSILON) continue;
    if (!suppressed[cell]) {
      suppressed[cell] = 1;
      changed = true;
    }
    if (!whole) continue;
    let now = Math.round(by);
    for (let k = cells.start[cell]!; k < cells.start[cell + 1]!; ++k) now += point[cells.index[k]!]!;
    noteValue(seen, cell, now);
    noteValue(seen, cell, now - Math.round(by));
  }
  if (whole) {
    const moved = new Map<number, number>();
    atoms.forEach((atom, c) => moved.set(atom, Math.round(move[c]!)));
    for (const {at, atoms: own, coefficients} of figures)
      if (at >= cellCount)
        noteValue(
          seen,
          at,
          own.reduce(
            (sum, atom, k) => sum + (coefficients ? coefficients[k]! : 1) * (point[atom]! + (moved.get(atom) ?? 0)),
            0
          )
        );
  }
  return changed;
}

function noteValue({low, high}: Seen, at: number, value: number): void {
  if (value < low[at]!) low[at] = value;
  if (value > high[at]!) high[at] = value;
}
