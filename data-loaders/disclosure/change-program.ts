import type {Highs, Model} from "highs";
import {leastSuppressed} from "./primary.js";
import {SparseRows} from "./sparse-rows.js";
import {sumSystem, type SumSystem} from "./sums.js";
import type {SuppressionInput} from "./suppression.js";
import {makeWhole} from "./whole-change.js";

/** A change of the table, per cell and then per atom that no cell shows. */
export interface Change {
  readonly by: Float64Array;
  /** What the published cells that change cost in all. */
  readonly loss: number;
  /** The one figure it was looked for, if it was one. */
  readonly wish?: Wish;
}

/** A figure that is to move by at least `by`, of either sign. */
export interface Wish {
  readonly figure: number;
  readonly by: number;
}

export interface ProgramOptions {
  /** Price of moving a person in a hidden cell; by default a little, so that changes stay small. */
  readonly hiddenPrice?: number;
  /** As of `sumSystem`. */
  readonly mostBare?: number | undefined;
}

const EPSILON = 1e-6;
const HIDDEN = 1e-3;

/**
 * The linear program of Kelly, Golden and Assad (1992) over the sums between
 * cells: the cheapest change of a table that moves figures by a given amount,
 * where published cells have a price and hidden ones none. Kept in the solver,
 * so that every run starts from where the last one ended. Cells that must not
 * change are no part of it.
 */
export class ChangeProgram {
  readonly system: SumSystem;
  private readonly hiddenPrice: number;
  private readonly model: Model;
  private readonly fall: Float64Array;
  private readonly firstCombination: number;
  /** Column in the model in which a cell rises, −1 for cells that must not change; the next one is its fall. */
  private readonly place: Int32Array;

  /** `base` holds the count of every cell in the table that is changed, `point` that of every atom. */
  constructor(
    private readonly highs: Highs,
    private readonly input: SuppressionInput,
    private readonly suppressed: Uint8Array,
    base: Float64Array,
    point: Float64Array,
    {hiddenPrice = HIDDEN, mostBare}: ProgramOptions = {}
  ) {
    this.hiddenPrice = hiddenPrice;
    const {universe, rule, constraints = [], sensitiveCombinations = []} = input;
    const {cellCount} = universe;
    this.system = sumSystem(universe, mostBare);
    const {lines, columnCount, columnOf} = this.system;
    this.fall = new Float64Array(columnCount);
    columnOf.forEach((column, atom) => {
      if (column >= cellCount) this.fall[column] = point[atom]!;
    });
    for (let j = 0; j < cellCount; ++j) this.fall[j] = Math.max(0, base[j]! - leastSuppressed(rule));
    let numCols = 0;
    this.place = Int32Array.from({length: columnCount}, (_, c) =>
      this.price(c) === Infinity ? -1 : (numCols += 2) - 2
    );
    const rows = new SparseRows();
    const put = (entries: Iterable<readonly [column: number, factor: number]>, low: number, high: number) => {
      for (const [column, factor] of entries) {
        const place = this.place[column]!;
        if (place < 0) continue;
        rows.entry(place, factor);
        rows.entry(place + 1, -factor);
      }
      rows.close(low, high);
    };
    for (let i = 0; i + 1 < lines.start.length; ++i) {
      const line = lines.index.subarray(lines.start[i]!, lines.start[i + 1]!);
      put(
        Array.from(line, (column, k) => [column, k === 0 ? -1 : 1] as const),
        0,
        0
      );
    }
    for (const {cells, coefficients, low, high} of constraints) {
      const now = cells.reduce((sum, j, i) => sum + coefficients[i]! * base[j]!, 0);
      put(summed(cells, coefficients), low - now, high - now);
    }
    this.firstCombination = rows.count;
    for (const {cells, coefficients} of sensitiveCombinations) put(summed(cells, coefficients), -Infinity, Infinity);
    const colCost = new Float64Array(numCols);
    const colUpper = new Float64Array(numCols);
    this.place.forEach((place, c) => {
      if (place < 0) return;
      colCost[place] = colCost[place + 1] = this.price(c);
      colUpper[place] = highs.infinity;
      colUpper[place + 1] = this.fall[c]!;
    });
    this.model = highs.createModel({
      ...rows.in(highs, numCols),
      colCost,
      colLower: new Float64Array(numCols),
      colUpper
    });
    this.model.options.set({output_flag: false, solver: "simplex", presolve: "off"});
  }

  /** How far a column may fall as long as published cells stay as they are: −1 for these. */
  hiddenFall(column: number): number {
    return this.isHidden(column) ? this.fall[column]! : -1;
  }

  private isHidden(column: number): boolean {
    return column >= this.suppressed.length || this.suppressed[column] === 1;
  }

  /** What changing a column costs; Infinity where it must not change. */
  private price(column: number): number {
    const {universe, rule, cost, priority, forcedPublished} = this.input;
    if (this.isHidden(column)) return this.hiddenPrice;
    const value = universe.value[column]!;
    if (forcedPublished?.[column] || (rule.zeros === "published" && value === 0)) return Infinity;
    return (cost?.[column] ?? value) * (1 + 10 * (priority?.[column] ?? 0)) + 1;
  }

  /** The cheapest change that moves a cell, or (by numbers from the cell count on) a combination, by at least as much as given. */
  cheapest(figure: number, by: number): Change | null {
    if (figure >= this.input.universe.cellCount) {
      this.boundRow(figure, by > 0 ? by : -Infinity, by > 0 ? Infinity : by);
      const change = this.run();
      this.boundRow(figure, -Infinity, Infinity);
      return change && {...change, wish: {figure, by}};
    }
    if (this.room(figure, by) < Math.abs(by)) return null;
    this.bound(figure, by, Math.abs(by), this.room(figure, by));
    this.bound(figure, -by, 0, 0);
    const change = this.run();
    for (const sign of [1, -1]) this.bound(figure, sign, 0, this.room(figure, sign));
    return change && {...change, wish: {figure, by}};
  }

  /** A small change that moves each of the cells up to as far as given, or as far as it goes. */
  furthest(wishes: readonly Wish[]): Change | null {
    const possible = wishes.filter(({figure}) => this.place[figure]! >= 0);
    for (const {figure, by} of possible) {
      this.bound(figure, by, 0, Math.min(Math.abs(by), this.room(figure, by)));
      this.bound(figure, -by, 0, 0);
      this.model.changeColCost(this.columnOf(figure, by), -1);
    }
    const change = this.run();
    for (const {figure} of possible) {
      for (const by of [1, -1]) this.bound(figure, by, 0, this.room(figure, by));
      this.reprice(figure);
    }
    return change;
  }

  private run(): Change | null {
    // A change before this one is no good start: from none at all the dual simplex method needs but a few steps for each figure.
    this.model.clearSolver();
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const values = this.model.getSolution().colValue;
    let loss = 0;
    const by = new Float64Array(this.system.columnCount);
    this.place.forEach((place, c) => {
      const moved = place < 0 ? 0 : values[place]! - values[place + 1]!;
      if (Math.abs(moved) < EPSILON) return;
      if (!this.isHidden(c)) loss += this.price(c);
      by[c] = Math.abs(moved - Math.round(moved)) < EPSILON ? Math.round(moved) : moved;
    });
    return {by, loss};
  }

  /** True if a part of a change is whole, comes to the same in every sum, and takes from no cell more than it has. */
  isWhole({by}: Change, part: Int32Array): boolean {
    return (
      part.every((c) => Number.isInteger(by[c]) && this.place[c]! >= 0 && by[c]! >= -this.fall[c]!) &&
      this.system.balances(by, part)
    );
  }

  /**
   * Makes the fractions of a change whole where that is possible without moving a
   * published cell that stays as it is, and without falling short of what it was looked for.
   */
  makeWhole({by, wish}: Change): void {
    const {highs, system, place, fall} = this;
    const moved = by.slice();
    const stays = (c: number) => place[c]! < 0 || (!this.isHidden(c) && moved[c] === 0);
    const least = (c: number) => (wish?.figure === c && wish.by > 0 ? wish.by : -fall[c]!);
    const most = (c: number) => (wish?.figure === c && wish.by < 0 ? wish.by : highs.infinity);
    makeWhole(highs, system, by, {
      low: (c) => (stays(c) ? 0 : least(c)),
      high: (c) => (stays(c) ? 0 : most(c))
    });
  }

  private columnOf(cell: number, by: number): number {
    return this.place[cell]! + (by > 0 ? 0 : 1);
  }

  /** How far a cell may move in a direction. */
  private room(cell: number, by: number): number {
    return this.place[cell]! < 0 ? 0 : by > 0 ? this.highs.infinity : this.fall[cell]!;
  }

  private bound(cell: number, by: number, low: number, high: number): void {
    if (this.place[cell]! >= 0) this.model.changeColBounds(this.columnOf(cell, by), low, high);
  }

  private boundRow(figure: number, low: number, high: number): void {
    const {infinity} = this.highs;
    const row = this.firstCombination + figure - this.input.universe.cellCount;
    this.model.changeRowBounds(row, low === -Infinity ? -infinity : low, high === Infinity ? infinity : high);
  }

  /** Takes up what has become of a column's price, once it is hidden or published again, or gives it another one. */
  reprice(column: number, price = this.price(column)): void {
    if (this.place[column]! < 0) return;
    for (const by of [1, -1]) this.model.changeColCost(this.columnOf(column, by), price);
  }

  dispose(): void {
    this.model.dispose();
  }
}

function summed(cells: readonly number[], coefficients: readonly number[]): Map<number, number> {
  const sum = new Map<number, number>();
  cells.forEach((j, i) => sum.set(j, (sum.get(j) ?? 0) + coefficients[i]!));
  return sum;
}
