import type {Highs} from "highs";
import {randomIntegers} from "../modular.js";
import {atomsWithin, createProgram, rowsTouching, type Optimum, type Program} from "./linear-program.js";
import {neighbourhood} from "./neighbourhood.js";
import type {AttackerSystem} from "./system.js";
import {isNarrow, isOpen, isSettled, isWide, valueAt, witness, type Target} from "./target.js";
import {components, isWhole} from "./true-point.js";

/**
 * How far the search goes: “survey” only collects tables and leaves intervals
 * undecided, “decide” proves each interval wide or narrow, “exact” its ends.
 */
export type Depth = "survey" | "decide" | "exact";

/** Sets of tied atoms up to this size are searched as a whole. */
const WHOLE = 6000;
/** In larger sets surroundings of these sizes are searched in turn, all other atoms fixed. */
const SIZES = [200, 1200];
const SWEEP_SIZE = 400;
const ROUNDS = 12;
const INTEGER_LIMITS = {nodes: 2000, seconds: 20, gap: 0};
const QUICK_LIMITS = {nodes: 50, seconds: 2, gap: 1};
const TOLERANCE = 1e-6;

interface Search {
  readonly highs: Highs;
  readonly system: AttackerSystem;
  readonly point: Float64Array | null;
  readonly targets: readonly Target[];
  readonly depth: Depth;
  /** Targets of every atom. */
  readonly targetsOf: readonly (readonly number[])[];
  /** Everything that rows tie together, and the number of its set for every atom. */
  readonly components: readonly Int32Array[];
  readonly componentOf: Int32Array;
  /** 1 for sets that are too large, or too fractional, to be searched as a whole. */
  readonly piecewise: Uint8Array;
  /** Programs over whole components, kept warm. */
  readonly programs: Map<string, Program>;
}

/**
 * Finds for every target whether its interval is wide enough. Inner bounds are
 * tables: linear programs over a few atoms around the target, all others fixed
 * at a table that fits, give further tables, kept only if they are whole and
 * fit exactly. Outer bounds are linear programs over a few rows, the others
 * left out. Surroundings grow until both meet; integer programs settle the rest.
 */
export function searchIntervals(
  highs: Highs,
  system: AttackerSystem,
  point: Float64Array | null,
  targets: readonly Target[],
  depth: Depth
): void {
  const targetsOf: number[][] = Array.from({length: system.atomCount}, () => []);
  targets.forEach(({atoms}, t) => {
    for (const atom of atoms) targetsOf[atom]!.push(t);
  });
  const tied = components(system);
  const componentOf = new Int32Array(system.atomCount).fill(-1);
  tied.forEach((atoms, c) => {
    for (const atom of atoms) componentOf[atom] = c;
  });
  const programs = new Map<string, Program>();
  const search: Search = {
    highs,
    system,
    point,
    targets,
    depth,
    targetsOf,
    components: tied,
    componentOf,
    piecewise: new Uint8Array(tied.length),
    programs
  };
  sweep(search, depth);
  if (depth !== "survey")
    for (const target of targets) {
      if (!isSettled(target)) settle(search, target);
      if (depth === "exact") finish(search, target);
    }
  for (const program of programs.values()) program.dispose();
}

/** Objectives at random that move many open targets at once, as long as that decides some. */
function sweep(search: Search, depth: Depth): void {
  const {components: sets, targets, system, componentOf} = search;
  const random = randomIntegers(3);
  sets.forEach((atoms, c) => {
    if (atoms.length <= WHOLE || !search.point)
      search.piecewise[c] = sweepProgram({...search, point: null}, programOf(search, [c]), random) ? 0 : 1;
    else search.piecewise[c] = 1;
  });
  if (!search.point || depth === "survey") return;
  for (const target of targets) {
    if (!isOpen(target) || target.atoms.every((atom) => !search.piecewise[componentOf[atom]!])) continue;
    const atoms = neighbourhood(system, [roomiest(system, target.atoms)], SWEEP_SIZE);
    withProgram(search, atoms, (program) => sweepProgram(search, program, random), Math.max(3, target.need));
  }
}

/** The atom with the most room in its rows; surroundings start there, so that whole slices of the table stay together. */
function roomiest({rowsOf, rowHigh}: AttackerSystem, atoms: Int32Array): number {
  let best = atoms[0]!;
  let most = -1;
  for (const atom of atoms) {
    let room = 0;
    for (let i = rowsOf.start[atom]!; i < rowsOf.start[atom + 1]!; ++i)
      room += Math.min(1e6, rowHigh[rowsOf.index[i]!]!);
    if (room <= most) continue;
    most = room;
    best = atom;
  }
  return best;
}

function sweepProgram(search: Search, program: Program, random: () => number): boolean {
  const {targets, targetsOf} = search;
  const concerned = Array.from(
    new Set(Array.from(program.atoms, (atom) => targetsOf[atom]!).flat()),
    (t) => targets[t]!
  );
  let open = concerned.filter(isOpen);
  for (let round = 0; round < ROUNDS && open.length > 0; ++round) {
    const weight = new Map<Target, number>(
      open.map((target) => [target, (random() & 1 ? 1 : -1) * (1 + (random() % 64) / 64)])
    );
    const cost = Float64Array.from(program.atoms, (atom) => {
      let sum = 0;
      for (const t of targetsOf[atom]!) sum += weight.get(targets[t]!) ?? 0;
      return sum;
    });
    for (const maximise of [true, false])
      if (!noteOrRound(search, program, program.optimise(cost, maximise), cost, maximise)) return false;
    const left = open.filter(isOpen);
    if (round > 1 && left.length > 0.95 * open.length) return true;
    open = left;
  }
  return true;
}

/** Takes a solution as a table; where it is fractional, the fractional atoms are solved again over whole numbers. */
function noteOrRound(
  search: Search,
  program: Program,
  solution: Optimum,
  cost: Float64Array,
  maximise: boolean
): boolean {
  if (solution.status !== "optimal" || note(search, program, solution.values)) return true;
  const {system} = search;
  const point = (search.point ?? system.low).slice();
  const fractional: number[] = [];
  const costs = new Map<number, number>();
  program.atoms.forEach((atom, c) => {
    const value = solution.values[c]!;
    point[atom] = Math.round(value);
    costs.set(atom, cost[c]!);
    if (Math.abs(value - point[atom]!) > TOLERANCE) fractional.push(atom);
  });
  if (fractional.length > MAX_FRACTIONAL) return false;
  const inside = new Set(program.atoms);
  const atoms = neighbourhood(system, fractional, 3 * fractional.length + 30).filter((atom) => inside.has(atom));
  withProgram({...search, point}, atoms, (part) => {
    const {values} = part.optimiseInteger(
      Float64Array.from(atoms, (atom) => costs.get(atom)!),
      maximise,
      QUICK_LIMITS
    );
    if (values.length === 0) return;
    atoms.forEach((atom, c) => (point[atom] = values[c]!));
    note(
      search,
      program,
      Float64Array.from(program.atoms, (atom) => point[atom]!)
    );
  });
  return true;
}

const MAX_FRACTIONAL = 400;

/** The program over whole sets of tied atoms, kept warm for the next objective. */
function programOf(search: Search, sets: readonly number[]): Program {
  const key = sets.join(" ");
  const known = search.programs.get(key);
  if (known) return known;
  const atoms = Int32Array.from(sets.flatMap((c) => Array.from(search.components[c]!))).sort();
  const program = createProgram(search.highs, search.system, atoms, rowsTouching(search.system, atoms));
  search.programs.set(key, program);
  return program;
}

function withProgram(search: Search, atoms: Int32Array, use: (program: Program) => void, reach = Infinity): void {
  if (atoms.length === 0) return;
  const {system, highs} = search;
  const point = search.point!;
  const bounds =
    reach === Infinity
      ? {}
      : {
          low: system.low.map((low, a) => Math.max(low, point[a]! - reach)),
          high: system.high.map((high, a) => Math.min(high, point[a]! + reach))
        };
  const program = createProgram(highs, system, atoms, rowsTouching(system, atoms), {point, ...bounds});
  try {
    use(program);
  } finally {
    program.dispose();
  }
}

/** Takes a solution as a table if it is whole and fits every row it touches; says whether it was one. */
function note({system, point, targets, targetsOf}: Search, program: Program, values: Float64Array): boolean {
  if (values.length === 0 || !isWhole(values)) return false;
  const own = new Map<number, number>();
  program.atoms.forEach((atom, c) => own.set(atom, Math.round(values[c]!)));
  const valueOf = (atom: number) => own.get(atom) ?? (point ? point[atom]! : system.low[atom]!);
  for (const [atom, value] of own) if (value < system.low[atom]! || value > system.high[atom]!) return false;
  for (const r of program.rows) {
    let sum = 0;
    for (let k = system.rows.start[r]!; k < system.rows.start[r + 1]!; ++k)
      sum += system.coefficients[k]! * valueOf(system.rows.index[k]!);
    if (sum < system.rowLow[r]! || sum > system.rowHigh[r]!) return false;
  }
  const seen = new Set<number>();
  for (const atom of program.atoms)
    for (const t of targetsOf[atom]!) {
      if (seen.has(t)) continue;
      seen.add(t);
      const target = targets[t]!;
      if (point || target.atoms.every((a) => own.has(a))) witness(target, valueAt(target, valueOf));
    }
  return true;
}

/** Decides about one target: over all that is tied to it, or in growing surroundings if that is much. */
function settle(search: Search, target: Target): void {
  const tied = tiedTo(search, target);
  if (search.point && tied.some((c) => search.piecewise[c]))
    for (const some of SIZES) {
      if (target.atoms.length > some) continue;
      const atoms = neighbourhood(search.system, target.atoms, some);
      withProgram(search, atoms, (program) => move(search, target, program, () => !isSettled(target)));
      if (isOpen(target)) outerBounds(search, target, rowsTouching(search.system, atoms));
      if (isSettled(target)) return;
    }
  finish(search, target, () => !isSettled(target));
}

/** The sets of tied atoms a target reaches into; −1 stands for atoms in no equation. */
function tiedTo({componentOf}: Search, target: Target): number[] {
  return Array.from(new Set(Array.from(target.atoms, (atom) => componentOf[atom]!))).sort((a, b) => a - b);
}

/** Proves both ends of the interval over everything that is tied to the target, or as far as asked. */
function finish(search: Search, target: Target, goOn = () => !isTight(target)): void {
  if (!goOn()) return;
  const tied = tiedTo(search, target);
  if (tied.includes(-1)) {
    target.seenLow = target.provedLow;
    target.seenHigh = target.provedHigh;
    return;
  }
  move({...search, point: null}, target, programOf(search, tied), goOn, true);
}

const isTight = ({seenLow, seenHigh, provedLow, provedHigh}: Target): boolean =>
  seenLow <= provedLow && seenHigh >= provedHigh;

function costOf(target: Target, atoms: Int32Array): Float64Array {
  const coefficient = new Map<number, number>();
  target.atoms.forEach((atom, k) => coefficient.set(atom, target.coefficients[k]!));
  return Float64Array.from(atoms, (atom) => coefficient.get(atom) ?? 0);
}

/** Moves one target up and down; in a program over everything that is tied to it the ends are proofs as well. */
function move(search: Search, target: Target, program: Program, goOn: () => boolean, complete = false): void {
  const cost = costOf(target, program.atoms);
  const open = (maximise: boolean) =>
    goOn() && (maximise ? target.seenHigh < target.provedHigh : target.seenLow > target.provedLow);
  const fractional: [solution: Optimum, maximise: boolean][] = [];
  for (const maximise of [true, false]) {
    if (!open(maximise)) continue;
    const relaxed = program.optimise(cost, maximise);
    if (complete) prove(target, relaxed, maximise);
    if (relaxed.status === "unbounded") attainUnbounded(target, maximise);
    else if (!note(search, program, relaxed.values)) fractional.push([relaxed, maximise]);
  }
  // Whole numbers are sought only where the relaxed programs leave the verdict open.
  if (search.depth !== "exact" && isNarrow(target)) return;
  for (const [relaxed, maximise] of fractional)
    if (open(maximise)) noteOrRound(search, program, relaxed, cost, maximise);
  for (const maximise of [true, false]) {
    if (!open(maximise)) continue;
    const whole = program.optimiseInteger(cost, maximise, complete ? INTEGER_LIMITS : QUICK_LIMITS);
    if (complete) {
      prove(target, whole, maximise);
      if (whole.status === "limit") target.unsettled = true;
    }
    note(search, program, whole.values);
  }
}

function attainUnbounded(target: Target, maximise: boolean): void {
  if (maximise) target.seenHigh = Infinity;
  else target.seenLow = -Infinity;
}

function prove(target: Target, {status, objective}: Optimum, maximise: boolean): void {
  if (status !== "optimal") return;
  if (maximise) target.provedHigh = Math.min(target.provedHigh, target.known + Math.floor(objective + TOLERANCE));
  else target.provedLow = Math.max(target.provedLow, target.known + Math.ceil(objective - TOLERANCE));
}

/** Proves bounds from some rows alone: leaving rows out can only widen the interval. */
function outerBounds({highs, system}: Search, target: Target, rows: Int32Array): void {
  const atoms = atomsWithin(system, rows);
  const program = createProgram(highs, system, atoms, rows);
  try {
    const cost = costOf(target, atoms);
    for (const maximise of [true, false])
      if (!isNarrow(target) && !isWide(target)) prove(target, program.optimise(cost, maximise), maximise);
  } finally {
    program.dispose();
  }
}
