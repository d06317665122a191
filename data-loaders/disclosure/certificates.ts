import type {Seen} from "./audit/audit.js";

/** A table that fits what is published, as difference to the true one. */
interface Witness {
  readonly cells: Int32Array;
  readonly change: Float64Array;
  /** True if it is whole and given for every atom; otherwise it is a solution of the relaxed program only. */
  readonly exact: boolean;
}

const EPSILON = 1e-6;

/**
 * Keeps, for cells that need an interval of a certain width, tables that show
 * it. A table holds as long as the cells in which it differs are hidden.
 */
export class Certificates {
  private readonly witnesses: Witness[] = [];
  private readonly through: (number[] | undefined)[];

  /** `base` holds the count of every cell in the true table, `seen` what tables are known to attain from the start. */
  constructor(
    private readonly base: Float64Array,
    private readonly before: Seen
  ) {
    this.through = Array.from({length: base.length});
  }

  get cellCount(): number {
    return this.base.length;
  }

  /** Least and largest difference to the true count that a table shows; combinations are numbered after the cells. */
  range(figure: number, exact = false): [low: number, high: number] {
    const now = this.base[figure] ?? this.before.low[figure]!;
    const known = this.before.low[figure]! <= this.before.high[figure]!;
    let low = known ? Math.min(0, this.before.low[figure]! - now) : 0;
    let high = known ? Math.max(0, this.before.high[figure]! - now) : 0;
    for (const w of this.through[figure] ?? []) {
      const {cells, change, exact: isExact} = this.witnesses[w]!;
      if (exact && !isExact) continue;
      const by = change[cells.indexOf(figure)]!;
      if (by < low) low = by;
      if (by > high) high = by;
    }
    return [low, high];
  }

  isWide(figure: number, need: number, exact = false): boolean {
    const [low, high] = this.range(figure, exact);
    return high - low >= need - EPSILON;
  }

  /** Takes a table whose changed cells are all hidden. */
  add(cells: Int32Array, change: Float64Array, exact: boolean): void {
    const id = this.witnesses.push({cells, change, exact}) - 1;
    for (const j of cells) (this.through[j] ??= []).push(id);
  }

  /** Notes that some table differs from the true one in a cell by so much, and in hidden cells alone; other columns are left out. */
  attain(cell: number, by: number): void {
    const {base, before} = this;
    if (cell >= base.length) return;
    before.low[cell] = Math.min(before.low[cell]!, base[cell]! + by);
    before.high[cell] = Math.max(before.high[cell]!, base[cell]! + by);
  }

  /** The ranges that exact tables show, as counts. */
  seen(): Seen {
    const low = this.before.low.slice();
    const high = this.before.high.slice();
    this.base.forEach((now, j) => {
      const [down, up] = this.range(j, true);
      low[j] = now + down;
      high[j] = now + up;
    });
    return {low, high};
  }
}
