import {structuralColours, type Colours} from "./colours.js";
import {eliminate, type EliminationResult} from "./gaussian-elimination.js";
import {PRIME, SECOND_PRIME, randomIntegers} from "./modular.js";
import {isSensitive, leastSuppressed, type FrequencyRule} from "./primary.js";
import type {Functional} from "./published-space.js";
import {smallSumRule} from "./singleton.js";
import type {Combination, Constraint, Universe} from "./universe.js";

/** What is to be published, what is known besides and what the caller wants spared. */
export interface SuppressionInput {
  readonly universe: Universe;
  readonly rule: FrequencyRule;
  /** 1 for cells that are published whatever happens (earlier editions, structural zeros). */
  readonly forcedPublished?: Uint8Array;
  /** 1 for cells that stay hidden and are protected like sensitive ones (earlier editions, suppressed deliveries). */
  readonly forcedSuppressed?: Uint8Array;
  /** Cells of higher priority are published first (headline series, published before); default 0. */
  readonly priority?: ArrayLike<number>;
  /** Loss if a cell is suppressed; default its count. */
  readonly cost?: ArrayLike<number>;
  /** Equations and bounds that the attacker knows; only equations matter to linear algebra. */
  readonly constraints?: readonly Constraint[];
  /** Combinations of cells that are sensitive although they are no cell, e.g. differences of age windows. */
  readonly sensitiveCombinations?: readonly Combination[];
  /** Margin of the small-sum rule (see `smallSumRule`); 0 switches it off. Default T, or 1 if zeros are published. */
  readonly margin?: number;
}

export interface Suppression {
  /** 1 for cells hidden for their own sake: sensitive counts and forced suppressions. */
  readonly primary: Uint8Array;
  readonly suppressed: Uint8Array;
  /** Sensitive cells that follow from forced publications alone; nothing can protect them. */
  readonly lost: readonly number[];
  /** Cells whose count contradicts other cells. */
  readonly contradictions: readonly number[];
}

/** In tables of at most this many cells … */
const SMALL = 400;
/** … this many further orders of publication are tried, and the least loss wins. */
const TRIALS = 64;

/** Cells with the same atoms share one fate; the first of them stands for all. */
export function representatives({cells: {start, index}, cellCount}: Universe): Int32Array {
  const out = new Int32Array(cellCount);
  const buckets = new Map<number, number[]>();
  const same = (a: number, b: number) => {
    const length = start[a + 1]! - start[a]!;
    if (start[b + 1]! - start[b]! !== length) return false;
    for (let k = 0; k < length; ++k) if (index[start[a]! + k] !== index[start[b]! + k]) return false;
    return true;
  };
  for (let j = 0; j < cellCount; ++j) {
    let hash = 0;
    for (let k = start[j]!; k < start[j + 1]!; ++k) hash = (Math.imul(hash, 0x01000193) ^ (index[k]! + 1)) | 0;
    const bucket = buckets.get(hash);
    const twin = bucket?.find((b) => same(b, j));
    out[j] = twin ?? j;
    if (!bucket) buckets.set(hash, [j]);
    else if (twin === undefined) bucket.push(j);
  }
  return out;
}

/** An integer combination of cells as functional of the atoms. */
export function functionalOf({cells: {start, index}, value}: Universe, {cells, coefficients}: Combination): Functional {
  const sum = new Map<number, number>();
  let total = 0;
  cells.forEach((j, i) => {
    total += coefficients[i]! * value[j]!;
    for (let k = start[j]!; k < start[j + 1]!; ++k) sum.set(index[k]!, (sum.get(index[k]!) ?? 0) + coefficients[i]!);
  });
  const row = Int32Array.from(sum.keys())
    .filter((atom) => sum.get(atom) !== 0)
    .sort();
  return {row, value: Int32Array.from(row, (atom) => sum.get(atom)!), total};
}

/**
 * Primary and secondary suppression of one universe: sequential Gaussian
 * elimination with the small-sum rule, dear cells published first. The result
 * is safe against linear recomputation and inclusion-minimal; what non-negative
 * whole numbers give away beyond that is for the audit to find.
 */
export function suppress(input: SuppressionInput): Suppression {
  const {universe} = input;
  const cost = input.cost ?? universe.value;
  const problem = buildProblem(input);
  const loss = ({hidden}: EliminationResult) => problem.twin.reduce((sum, t, j) => sum + (hidden[t] ? cost[j]! : 0), 0);
  let result = run(input, problem, publicationOrder(input, problem, cost), PRIME);
  for (let trial = 1; trial <= (universe.cellCount > SMALL ? 0 : TRIALS); ++trial) {
    const other = run(input, problem, publicationOrder(input, problem, disturbed(cost, problem.colours, trial)), PRIME);
    if (loss(other) < loss(result)) result = other;
  }
  const suppressed = Uint8Array.from(problem.twin, (j) => result.hidden[j]!);
  return {
    primary: problem.primary,
    suppressed,
    lost: result.lost.filter((j) => j < universe.cellCount),
    contradictions: result.contradictions
  };
}

/**
 * True if no sensitive functional is a combination of the published cells
 * modulo a second prime: the proof that the first prime divided nothing out.
 */
export function isLinearlySafe(input: SuppressionInput, suppressed: ArrayLike<number>): boolean {
  const problem = buildProblem(input);
  const {cells} = input.universe;
  const size = (j: number) => cells.start[j + 1]! - cells.start[j]!;
  const published = [...problem.forcedCells, ...problem.candidates]
    .filter((j) => !suppressed[j])
    .sort((a, b) => size(a) - size(b));
  const result = run(
    {...input, margin: 0},
    {...problem, forced: [...problem.equations, ...published]},
    [],
    SECOND_PRIME
  );
  return result.lost.length === 0;
}

interface Problem {
  functionals: Functional[];
  twin: Int32Array;
  primary: Uint8Array;
  sensitive: number[];
  equations: number[];
  forcedCells: number[];
  forced: number[];
  candidates: number[];
  colours: Colours;
}

function buildProblem({
  universe,
  rule,
  forcedPublished,
  forcedSuppressed,
  priority,
  ...input
}: SuppressionInput): Problem {
  const {cellCount, cells, value} = universe;
  const twin = representatives(universe);
  const primary = new Uint8Array(cellCount);
  const published = new Uint8Array(cellCount);
  const mark = new Float64Array(cellCount);
  for (let j = 0; j < cellCount; ++j) {
    const t = twin[j]!;
    const always =
      forcedPublished?.[j] === 1 || (rule.zeros === "published" && value[j] === 0 && !forcedSuppressed?.[j]);
    if (always) published[t] = 1;
    if (forcedSuppressed?.[j] || (!always && isSensitive(value[j]!, rule))) primary[t] = 1;
    mark[j] = (priority?.[j] ?? 0) * 4 + (forcedPublished?.[j] ?? 0) * 2 + (forcedSuppressed?.[j] ?? 0);
  }
  const functionals: Functional[] = Array.from({length: cellCount}, (_, j) => ({
    row: cells.index.subarray(cells.start[j]!, cells.start[j + 1]!),
    value: null,
    total: value[j]!
  }));
  const problem: Problem = {
    functionals,
    twin,
    primary: Uint8Array.from(twin, (t) => (published[t] ? 0 : primary[t]!)),
    sensitive: [],
    equations: [],
    forcedCells: [],
    forced: [],
    candidates: [],
    colours: structuralColours(universe, mark)
  };
  for (let j = 0; j < cellCount; ++j) {
    if (twin[j] !== j) continue;
    if (published[j]) problem.forcedCells.push(j);
    else if (primary[j]) problem.sensitive.push(j);
    else problem.candidates.push(j);
  }
  for (const constraint of input.constraints ?? [])
    if (constraint.low === constraint.high)
      problem.equations.push(functionals.push({...functionalOf(universe, constraint), total: constraint.low}) - 1);
  for (const combination of input.sensitiveCombinations ?? [])
    problem.sensitive.push(functionals.push(functionalOf(universe, combination)) - 1);
  problem.forced = [...problem.equations, ...problem.forcedCells];
  return problem;
}

function run(input: SuppressionInput, problem: Problem, candidates: number[], prime: number): EliminationResult {
  const {universe, rule} = input;
  const {atomCount, cells, value} = universe;
  const margin = input.margin ?? (rule.zeros === "protect" ? rule.threshold : 1);
  const lastRows = new Uint8Array(atomCount);
  const sensitive = new Uint8Array(atomCount);
  const least = new Float64Array(atomCount);
  const singleton = new Uint8Array(atomCount);
  for (let j = 0; j < universe.cellCount; ++j) {
    const from = cells.start[j]!;
    const rank = Math.ceil(rule.threshold - value[j]!);
    for (let k = from; k < cells.start[j + 1]!; ++k)
      if (lastRows[cells.index[k]!]! < rank) lastRows[cells.index[k]!] = rank;
    if (value[j]! <= leastSuppressed(rule))
      for (let k = from; k < cells.start[j + 1]!; ++k) singleton[cells.index[k]!] = 1;
    if (cells.start[j + 1]! - from === 1 && problem.primary[j]) {
      sensitive[cells.index[from]!] = 1;
      least[cells.index[from]!] = leastSuppressed(rule);
    }
  }
  return eliminate({
    rowCount: atomCount,
    functionals: problem.functionals,
    sensitive: problem.sensitive,
    forced: problem.forced,
    candidates,
    lastRows,
    rowColour: problem.colours.atom,
    ...(margin > 0 ? {discloses: smallSumRule({least, sensitive, singleton, margin})} : {}),
    prime
  });
}

/** Candidates in order of publication: priority, then cost, then size, then structure. */
function publicationOrder(
  {universe, priority}: SuppressionInput,
  {candidates, colours}: Problem,
  cost: ArrayLike<number>
): number[] {
  const {start} = universe.cells;
  return candidates
    .slice()
    .sort(
      (a, b) =>
        (priority?.[b] ?? 0) - (priority?.[a] ?? 0) ||
        cost[b]! - cost[a]! ||
        start[b + 1]! - start[b]! - (start[a + 1]! - start[a]!) ||
        colours.cell[a]! - colours.cell[b]! ||
        a - b
    );
}

/** Costs multiplied by e^±1 at most, at random but told by structure alone, so that names and order do not matter. */
function disturbed(cost: ArrayLike<number>, {cell}: Colours, trial: number): Float64Array {
  return Float64Array.from(
    cost,
    (c, j) => c * Math.exp((2 * randomIntegers(Math.imul(cell[j]!, 2 * trial + 1))()) / 2 ** 32 - 1)
  );
}
