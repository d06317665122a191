import {cheapestWhole} from "./cheapest-whole.js";
import type {Certificates} from "./certificates.js";
import type {Change, ChangeProgram} from "./change-program.js";
import type {Lift} from "./lift.js";
import {MoveSearch} from "./move-search.js";

/** Trials of a figure with what is hidden already, upwards and downwards, the steps of each, and those of the last ones. */
const TRIALS = 5;
const STEPS = 3000;
const LONGER = 30_000;

/** Widens figures one by one and hides what that takes. */
export class Widening {
  private readonly moves: MoveSearch | null;

  /** `lift` where the sums between cells are not all there is, `isWalking` where they are; `suppressed` is changed in place. */
  constructor(
    private readonly program: ChangeProgram,
    private readonly lift: Lift | null,
    private readonly certificates: Certificates,
    private readonly suppressed: Uint8Array,
    {isWalking}: {readonly isWalking: boolean}
  ) {
    this.moves = isWalking ? new MoveSearch(program.system, (column) => program.hiddenFall(column)) : null;
  }

  /** Hides what the cheapest changes of the figures change, where nothing shows yet that they are wide; true if a cell was hidden. */
  widen(figures: readonly number[], need: (figure: number) => number): boolean {
    let changed = false;
    for (const figure of figures) {
      if (this.isShownWide(figure, need(figure), false)) continue;
      if (this.change(figure, need(figure), this.certificates.range(figure))) changed = true;
    }
    return changed;
  }

  /** The same for figures that no table of whole numbers shows to be wide; where no change is whole, one so many times as large counts. */
  widenMore(figures: readonly number[], need: (figure: number) => number, times: number): boolean {
    let changed = false;
    for (const figure of figures)
      if (
        this.isShownWide(figure, need(figure), true) ||
        this.changeWhole(figure, need(figure)) ||
        this.change(figure, need(figure) * times, [0, 0])
      )
        changed = true;
    return changed;
  }

  /** True if a table is known, or found by moves of hidden cells, that shows it; `exact` if it is to be one of whole numbers. */
  private isShownWide(figure: number, need: number, exact: boolean): boolean {
    const {certificates, moves} = this;
    const steps = exact ? LONGER : STEPS;
    if (moves && figure < certificates.cellCount)
      for (const sign of [1, -1] as const)
        for (let trial = 0; trial < TRIALS && !certificates.isWide(figure, need, exact); ++trial)
          for (const column of moves.move(figure, sign, steps)) certificates.attain(column, moves.by[column]!);
    return certificates.isWide(figure, need, exact);
  }

  private change(figure: number, need: number, range: readonly [low: number, high: number]): boolean {
    const change = this.cheapest(figure, need, range);
    if (!change) return false;
    this.program.makeWhole(change);
    const isDearer = this.hide(change);
    this.note(change);
    return isDearer;
  }

  /** Makes the cheaper one of the whole changes that raise and lower a figure by so much; false if none was found. */
  private changeWhole(figure: number, by: number): boolean {
    const [best] = [by, -by]
      .flatMap((signed) => cheapestWhole(this.program, figure, signed, (change) => this.isTable(change, figure)) ?? [])
      .sort((a, b) => a.loss - b.loss);
    if (!best) return false;
    this.hide(best);
    this.note(best);
    return true;
  }

  /** True if what a change does to a figure is a table of whole numbers. */
  private isTable(change: Change, figure: number): boolean {
    const parts = this.program.system.separate(change.by);
    const own = figure < this.certificates.cellCount ? parts.filter((part) => part.includes(figure)) : parts;
    return own.length > 0 && own.every((part) => this.isExact(change, part));
  }

  /** The cheapest change that widens a figure, upwards or downwards. */
  private cheapest(figure: number, need: number, [low, high]: readonly [low: number, high: number]): Change | null {
    const {program} = this;
    const rise = low + need > 0 ? program.cheapest(figure, low + need) : null;
    if (rise?.loss === 0) return rise;
    const fall = high - need < 0 ? program.cheapest(figure, high - need) : null;
    return !rise || (fall && fall.loss < rise.loss) ? fall : rise;
  }

  /** Suppresses the published cells that a change moves; true if there are any. */
  private hide({by}: Change): boolean {
    const {suppressed, program, moves} = this;
    let changed = false;
    for (let j = 0; j < suppressed.length; ++j) {
      if (by[j] === 0 || suppressed[j]) continue;
      suppressed[j] = 1;
      program.reprice(j);
      moves?.release(j, program.hiddenFall(j));
      changed = true;
    }
    return changed;
  }

  /** Keeps the parts of a change for what they show, now that all they move is hidden. */
  private note(change: Change): void {
    const {certificates} = this;
    for (const part of this.program.system.separate(change.by)) {
      const [cells, by] = this.cellsOf(change, part);
      certificates.add(cells, by, this.isExact(change, part));
    }
  }

  /** True if a part of a change is a table of whole numbers. */
  private isExact(change: Change, part: Int32Array): boolean {
    return this.program.isWhole(change, part) && (!this.lift || this.lift.exists(...this.cellsOf(change, part), true));
  }

  private cellsOf({by}: Change, part: Int32Array): [cells: Int32Array, by: Float64Array] {
    const cells = part.filter((column) => column < this.certificates.cellCount);
    return [cells, Float64Array.from(cells, (j) => by[j]!)];
  }
}
