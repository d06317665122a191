import type {Highs} from "highs";
import {ChangeProgram, type Change, type ProgramOptions, type Wish} from "../change-program.js";
import {cheapestWhole} from "../cheapest-whole.js";
import {Lift} from "../lift.js";
import {leastSuppressed, type FrequencyRule} from "../primary.js";
import {cellSums} from "../sums.js";
import type {Universe} from "../universe.js";
import {countOpen, isOpen, witness, type Target} from "./target.js";
import {walk} from "./walk.js";

/** Cells of the universe per cell that one program moves together with others at first; no two of them stand in the same sum. */
const SPREAD = 35;
/** After each pass so many times fewer cells are moved together: they hinder each other less, and each program shows less. */
const NARROWING = 3;
/** Least share of the open cells that a pass must decide for another one to be worth its time. */
const WORTH = 0.2;
/** So few open cells are asked for until each has been moved by itself, and walked to once more. */
const FEW = 200;
/** So few are left to the search around each of them, which is quicker. */
const LOCAL = 2000;
/** Where more cells are hidden than this, linear programs over them take long. */
const DENSE = 6000;
/** Steps of the trials of a walk: at first, at most in a survey, at most otherwise, and at most for the last few. */
const SHORT = 100;
const SURVEY = 1000;
const LONG = 30_000;
const LONGEST = 1_000_000;
const TOLERANCE = 1e-6;

/** What the search starts from: a table that fits everything the attacker knows, and the figures he is after, by cell. */
export interface CertifyInput {
  readonly universe: Universe;
  readonly rule: FrequencyRule;
  readonly hidden: Uint8Array;
  readonly point: Float64Array;
  readonly targetOf: readonly (Target | undefined)[];
  /** True if so much is hidden that walks come before programs over all of it. */
  readonly isDense?: boolean;
  /** True if nothing is to be proved narrow. */
  readonly isSurvey?: boolean;
  /** As of `sumSystem`. */
  readonly mostBare?: number;
}

/** True if so many cells are hidden that programs over all of them take long. */
export function isDense(hidden: Uint8Array): boolean {
  return hidden.reduce((count, h) => count + h, 0) > DENSE;
}

/**
 * Looks for tables that differ in hidden cells alone and notes what each of them
 * attains: linear programs over the sums between hidden cells make small changes
 * that move open cells, many at once and far from one another. The parts of a
 * change that no sum ties together are tables by themselves; those that are
 * whole and agree with every sum exactly are witnesses. In dense tables a walk
 * finds nearly all that such programs would, and sooner. Where the sums are not
 * all there is (linked tables), a change must be lifted to the joint classes,
 * and cells are moved one by one. In both, those that the sums alone hold too
 * narrow are then proved to be. What is neither shown nor proved stays open.
 */
export function certify(highs: Highs, input: CertifyInput): void {
  if (!input.targetOf.some((target) => target && isOpen(target))) return;
  const search = new Search(highs, input);
  try {
    search.run();
  } finally {
    search.dispose();
  }
}

class Search {
  private readonly base: Float64Array;
  private readonly program: ChangeProgram;
  private readonly lift: Lift | null;

  constructor(
    private readonly highs: Highs,
    private readonly input: CertifyInput
  ) {
    const {universe, point} = input;
    this.base = cellSums(universe, point);
    this.program = this.createProgram();
    this.lift = this.program.system.complete ? null : new Lift(highs, universe, point);
  }

  run(): void {
    if (this.lift) this.lifting();
    else if (this.input.isDense) this.walking();
    else this.narrowing();
  }

  private lifting(): void {
    this.widen(1, false);
    this.prove();
    this.widen(1, true);
  }

  /** Walks first; what that leaves is moved by a program of its own, or proved narrow; the last few are asked for once more, and longer. */
  private walking(): void {
    const {isSurvey} = this.input;
    this.walk(isSurvey ? [SHORT, SURVEY] : [SHORT, LONG]);
    if (isSurvey) return;
    this.widen(1, false);
    this.prove();
    if (countOpen(this.input.targetOf) > FEW) return;
    this.walk([LONG, LONGEST]);
    this.insist();
  }

  /** Moves each open cell by a program of its own, and by further ones where that comes to fractions. */
  private insist(): void {
    const {program, input} = this;
    for (const up of [true, false])
      input.targetOf.forEach((_, j) => {
        if (!this.wants(j, up)) return;
        const isTable = (change: Change) =>
          program.system.separate(change.by).some((part) => part.includes(j) && program.isWhole(change, part));
        const change = cheapestWhole(program, j, this.wishOf(j, up).by, isTable);
        if (change) this.note(change, up, false);
      });
  }

  private walk(steps: readonly [first: number, most: number]): void {
    const {base, program, input} = this;
    const fallOf = (column: number) => program.hiddenFall(column);
    walk({system: program.system, fallOf, base, targetOf: input.targetOf, steps});
  }

  /** Moves many cells together, then ever fewer, as long as that is worth its time. */
  private narrowing(): void {
    for (let size = Math.ceil(this.input.universe.cellCount / SPREAD); ; size = Math.ceil(size / NARROWING)) {
      const before = countOpen(this.input.targetOf);
      this.widen(size, false);
      const after = countOpen(this.input.targetOf);
      const isDone = after < LOCAL || before - after < WORTH * before;
      if (size === 1 || (isDone && after > FEW)) return;
    }
  }

  dispose(): void {
    this.program.dispose();
  }

  /** A program in which published cells must not change; hidden ones cost what is given. */
  private createProgram(price: ProgramOptions = {}): ChangeProgram {
    const {universe, rule, hidden, point, mostBare} = this.input;
    const forcedPublished = hidden.map((h) => 1 - h);
    const options = {...price, mostBare};
    return new ChangeProgram(this.highs, {universe, rule, forcedPublished}, hidden, this.base, point, options);
  }

  /** Moves open cells up, then down, as far as they need, so many at a time. */
  private widen(size: number, isThorough: boolean): void {
    const {program, input} = this;
    for (const up of [true, false])
      for (let left = Array.from(input.targetOf.keys()); left.length > 0;) {
        const {together, later} = program.system.apart(
          left.filter((j) => this.wants(j, up)),
          size
        );
        left = later;
        const wishes = together.map((j) => this.wishOf(j, up));
        const change = wishes.length > 0 ? program.furthest(wishes) : null;
        const isWorth = !isThorough || wishes.every(({figure, by}) => change?.by[figure] === by);
        if (change) program.makeWhole(change);
        if (change && isWorth) this.note(change, up, isThorough);
      }
  }

  /** How far a cell is to move so that its interval is wide enough. */
  private wishOf(cell: number, up: boolean): Wish {
    const target = this.input.targetOf[cell]!;
    const end = up
      ? Math.min(target.seenLow + target.need, target.provedHigh)
      : Math.max(target.seenHigh - target.need, leastSuppressed(this.input.rule), target.provedLow);
    return {figure: cell, by: end - this.base[cell]!};
  }

  private wants(cell: number, up: boolean): boolean {
    const target = this.input.targetOf[cell];
    if (target === undefined || !isOpen(target)) return false;
    const {by} = this.wishOf(cell, up);
    return up ? by > 0 : by < 0;
  }

  /** Takes the parts of a change for witnesses that are tables and move a cell that is still open. */
  private note(change: Change, up: boolean, isThorough: boolean): void {
    const {base, lift, program} = this;
    const {targetOf, universe} = this.input;
    for (const part of program.system.separate(change.by)) {
      const cells = part.filter((column) => column < universe.cellCount);
      if (!cells.some((j) => this.wants(j, up)) || !program.isWhole(change, part)) continue;
      const by = Float64Array.from(cells, (j) => change.by[j]!);
      if (lift && !lift.exists(cells, by, isThorough)) continue;
      cells.forEach((j, i) => {
        if (targetOf[j]) witness(targetOf[j], base[j]! + by[i]!);
      });
    }
  }

  /** How far the sums let an open cell move at most, whatever the joint classes: where that is too little, nothing helps. */
  private prove(): void {
    const {base, input} = this;
    const program = this.createProgram({hiddenPrice: 0});
    try {
      input.targetOf.forEach((target, j) => {
        for (const sign of [1, -1]) {
          if (!target || !isOpen(target)) continue;
          const change = program.furthest([{figure: j, by: sign * target.need}]);
          const reached = change ? sign * change.by[j]! : target.need;
          if (reached > target.need - TOLERANCE) continue;
          const end = base[j]! + sign * Math.floor(reached + TOLERANCE);
          if (sign > 0) target.provedHigh = Math.min(target.provedHigh, end);
          else target.provedLow = Math.max(target.provedLow, end);
        }
      });
    } finally {
      program.dispose();
    }
  }
}
