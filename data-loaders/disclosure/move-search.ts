import {randomIntegers} from "./modular.js";
import type {SumSystem} from "./sums.js";

/** So many steps a column stays as it is after a step that changed it, lest the next one undo it. */
const TENURE = 8;

/**
 * Looks for moves: changes of a table by whole persons that agree with every sum
 * (Diaconis and Sturmfels 1998). A move begins with one column; then one of the
 * sums that are out of balance, at random, is brought nearer to it by the column
 * that helps most, until all are balanced: local search with a tabu list, as for
 * satisfiability (Selman, Kautz and Cohen 1994; Mazure, Saïs and Grégoire 1997).
 * Every move goes on from the table that the last one led to: single persons in
 * scarce classes are then not used up by one figure. Deterministic.
 */
export class MoveSearch {
  /** By how much every column differs from the table of the start. */
  readonly by: Int32Array;
  private readonly fall: Float64Array;
  /** Side of the sums on which a column stands (first column: −1), beside `lines.index` and beside `linesOf.index`. */
  private readonly sideInLine: Int8Array;
  private readonly sideOfColumn: Int8Array;
  /** What is left on one side of every line, the lines where there is anything, and where they stand among these. */
  private readonly excess: Int32Array;
  private readonly unbalanced: number[] = [];
  private readonly place: Int32Array;
  /** The move that is being made, and the columns that it has changed so far. */
  private readonly pending: Int32Array;
  private readonly steps: number[] = [];
  private readonly restsUntil: Float64Array;
  private step = 0;
  private readonly random = randomIntegers(1);

  /** `fallOf` says how far a column may fall, −1 for columns that must not change. */
  constructor(
    private readonly system: SumSystem,
    fallOf: (column: number) => number
  ) {
    const {lines, linesOf, columnCount} = system;
    const lineCount = lines.start.length - 1;
    this.by = new Int32Array(columnCount);
    this.fall = Float64Array.from({length: columnCount}, (_, column) => fallOf(column));
    this.pending = new Int32Array(columnCount);
    this.restsUntil = new Float64Array(columnCount);
    this.excess = new Int32Array(lineCount);
    this.place = new Int32Array(lineCount);
    this.sideInLine = new Int8Array(lines.index.length).fill(1);
    for (let line = 0; line < lineCount; ++line) this.sideInLine[lines.start[line]!] = -1;
    this.sideOfColumn = new Int8Array(linesOf.index.length);
    for (let column = 0; column < columnCount; ++column)
      for (let i = linesOf.start[column]!; i < linesOf.start[column + 1]!; ++i)
        this.sideOfColumn[i] = lines.index[lines.start[linesOf.index[i]!]!] === column ? -1 : 1;
  }

  /** Lets a column change from now on, downwards as far as given. */
  release(column: number, fall: number): void {
    this.fall[column] = fall;
  }

  /**
   * Raises (1) or lowers (−1) a column by one person. Returns the columns that
   * have moved with it; none if no move was found in so many steps.
   */
  move(column: number, sign: 1 | -1, steps: number): readonly number[] {
    if (!this.canChange(column, sign)) return [];
    this.change(column, sign);
    this.restsUntil[column] = Infinity;
    for (let left = steps; left > 0 && this.unbalanced.length > 0; --left) {
      ++this.step;
      this.balance(this.unbalanced[this.random() % this.unbalanced.length]!);
    }
    this.restsUntil[column] = 0;
    return this.unbalanced.length === 0 ? this.take() : this.giveUp();
  }

  private take(): number[] {
    const moved: number[] = [];
    for (const column of this.steps) {
      if (this.pending[column] === 0) continue;
      this.by[column]! += this.pending[column]!;
      this.pending[column] = 0;
      moved.push(column);
    }
    this.steps.length = 0;
    return moved;
  }

  private giveUp(): number[] {
    for (const line of this.unbalanced) this.excess[line] = 0;
    this.unbalanced.length = 0;
    for (const column of this.steps) this.pending[column] = 0;
    this.steps.length = 0;
    return [];
  }

  private canChange(column: number, sign: number): boolean {
    const fall = this.fall[column]!;
    return fall >= 0 && (sign > 0 || fall + this.by[column]! + this.pending[column]! > 0);
  }

  /** Changes the column of a line that helps most, if any can. */
  private balance(line: number): void {
    const {start, index} = this.system.lines;
    const side = this.excess[line]! > 0 ? -1 : 1;
    let best = -1;
    let most = -Infinity;
    let equals = 0;
    for (let k = start[line]!; k < start[line + 1]!; ++k) {
      const column = index[k]!;
      const by = side * this.sideInLine[k]!;
      if (this.restsUntil[column]! > this.step || !this.canChange(column, by)) continue;
      const helps = this.helps(column, by);
      if (helps < most || (helps === most && this.random() % ++equals !== 0)) continue;
      if (helps > most) equals = 1;
      most = helps;
      best = k;
    }
    if (best >= 0) this.change(index[best]!, side * this.sideInLine[best]!);
  }

  /** Lines that a change brings nearer to their balance, less those that it takes away from it. */
  private helps(column: number, by: number): number {
    const {start, index} = this.system.linesOf;
    let sum = 0;
    for (let i = start[column]!; i < start[column + 1]!; ++i)
      sum += this.excess[index[i]!]! * this.sideOfColumn[i]! * by < 0 ? 1 : -1;
    return sum;
  }

  private change(column: number, by: number): void {
    const {start, index} = this.system.linesOf;
    this.pending[column]! += by;
    this.steps.push(column);
    this.restsUntil[column] = this.step + TENURE;
    for (let i = start[column]!; i < start[column + 1]!; ++i) {
      const line = index[i]!;
      const before = this.excess[line]!;
      this.excess[line] = before + this.sideOfColumn[i]! * by;
      if (before === 0) this.place[line] = this.unbalanced.push(line) - 1;
      else if (this.excess[line] === 0) this.takeOut(line);
    }
  }

  private takeOut(line: number): void {
    const last = this.unbalanced.pop()!;
    if (last === line) return;
    this.unbalanced[this.place[line]!] = last;
    this.place[last] = this.place[line]!;
  }
}
