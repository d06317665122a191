import {inverse, multiply, randomIntegers, residue} from "./modular.js";

/** A linear functional of the atoms: Σ value[k] · atom[row[k]] = total; null for coefficients 1. */
export interface Functional {
  readonly row: Int32Array;
  readonly value: Int32Array | null;
  readonly total: number;
}

/** What is left of a functional once the published ones are subtracted, modulo the prime, rows ascending. */
export interface Reduced {
  readonly row: Int32Array;
  readonly value: Int32Array;
  readonly total: number;
}

/** How a pivot is taken from the rows of a reduced functional. */
export interface PivotRule {
  /** Rows of higher rank are taken only where no other is left. */
  readonly lastRows: Uint8Array;
  /** Ties go by this, so that the result depends on nothing but structure. */
  readonly rowColour: Int32Array;
}

/** A published functional, scaled so that its pivot has coefficient 1; its other rows follow. */
interface Column {
  readonly pivot: number;
  readonly row: Int32Array;
  readonly value: Int32Array;
  readonly total: number;
}

/** Told of every row at which the probes change, and by how much. */
export type Moved = (row: number, first: number, second: number) => void;

/** Columns that a row stands in, each with its coefficient there, negated. */
class Users {
  length = 0;
  column: Int32Array = new Int32Array(4);
  factor: Int32Array = new Int32Array(4);

  add(column: number, factor: number): void {
    if (this.length === this.column.length) {
      this.column = longer(this.column);
      this.factor = longer(this.factor);
    }
    this.column[this.length] = column;
    this.factor[this.length++] = factor;
  }
}

function longer(list: Int32Array): Int32Array {
  const out = new Int32Array(list.length * 2);
  out.set(list);
  return out;
}

/**
 * The space that published functionals span, modulo a prime: each is kept
 * reduced by those before it. Beside it stand two random vectors on which all of
 * them vanish. What such a vector makes of a functional does not change when
 * published ones are subtracted, so that two numbers tell whether functionals
 * may be proportional up to what is published, and none of the many sensitive
 * ones needs to be kept reduced.
 */
export class PublishedSpace {
  /** Random vectors that vanish on everything published. */
  readonly probes: readonly [Int32Array, Int32Array];
  private readonly columns: Column[] = [];
  /** Number of the column whose pivot a row is, or −1. */
  private readonly columnOf: Int32Array;
  /** Columns that a row stands in other than as pivot. */
  private readonly users: Users[];
  /** How much the probes are to change at the pivot of every column, and for which columns; zero between calls. */
  private readonly changes: readonly [Int32Array, Int32Array];
  private readonly pending: Uint8Array;
  private readonly sum: Int32Array;
  private readonly touched: Uint8Array;

  constructor(
    rowCount: number,
    private readonly prime: number,
    private readonly rule: PivotRule
  ) {
    const random = randomIntegers(2);
    const probe = () => Int32Array.from({length: rowCount}, () => (random() % (prime - 1)) + 1);
    this.probes = [probe(), probe()];
    this.columnOf = new Int32Array(rowCount).fill(-1);
    this.users = Array.from({length: rowCount}, () => new Users());
    this.changes = [new Int32Array(rowCount), new Int32Array(rowCount)];
    this.pending = new Uint8Array(rowCount);
    this.sum = new Int32Array(rowCount);
    this.touched = new Uint8Array(rowCount);
  }

  /** Subtracts published functionals until no pivot is left; empty if the functional is known already. */
  reduce({row, value, total}: Functional): Reduced {
    const {prime, sum, touched, columnOf, columns, pending} = this;
    const support: number[] = [];
    let first = columns.length;
    const touch = (r: number) => {
      touched[r] = 1;
      const column = columnOf[r]!;
      if (column < 0) support.push(r);
      else {
        pending[column] = 1;
        if (column < first) first = column;
      }
    };
    row.forEach((r, k) => {
      sum[r] = value ? residue(value[k]!, prime) : 1;
      touch(r);
    });
    let rest = residue(total, prime);
    for (let i = first; i < columns.length; ++i) {
      if (pending[i] === 0) continue;
      pending[i] = 0;
      const {pivot, row: rows, value: values, total: known} = columns[i]!;
      const factor = prime - sum[pivot]!;
      sum[pivot] = touched[pivot] = 0;
      if (factor === prime) continue;
      rest = (rest + multiply(known, factor, prime)) % prime;
      for (let k = 0; k < rows.length; ++k) {
        const r = rows[k]!;
        if (!touched[r]) touch(r);
        const next = sum[r]! + multiply(values[k]!, factor, prime);
        sum[r] = next >= prime ? next - prime : next;
      }
    }
    const left = Int32Array.from(support.filter((r) => sum[r] !== 0)).sort();
    const reduced = {row: left, value: Int32Array.from(left, (r) => sum[r]!), total: rest};
    for (const r of support) sum[r] = touched[r] = 0;
    return reduced;
  }

  /** Makes a reduced functional known. Tells `moved` where the probes change. */
  publish({row, value, total}: Reduced, moved: Moved): void {
    const {prime, columns, users} = this;
    const at = this.pivotOf(row);
    const scale = inverse(value[at]!, prime);
    const scaled = value.map((v) => multiply(v, scale, prime));
    const id = columns.length;
    const column: Column = {
      pivot: row[at]!,
      row: row.filter((_, k) => k !== at),
      value: scaled.filter((_, k) => k !== at),
      total: multiply(total, scale, prime)
    };
    columns.push(column);
    this.columnOf[column.pivot] = id;
    this.turn(column, id, moved);
    column.row.forEach((r, k) => users[r]!.add(id, prime - column.value[k]!));
  }

  /** Turns the probes so that they vanish on a new column too, and still on those before. */
  private turn({pivot, row, value}: Column, id: number, moved: Moved): void {
    const {prime, columns, users, changes, pending} = this;
    const [first, second] = this.probes;
    const [one, two] = changes;
    for (let w = 0; w < 2; ++w) {
      const probe = this.probes[w]!;
      let sum = probe[pivot]!;
      for (let k = 0; k < row.length; ++k) sum = (sum + multiply(value[k]!, probe[row[k]!]!, prime)) % prime;
      changes[w]![id] = residue(-sum, prime);
    }
    pending[id] = 1;
    for (let i = id; i >= 0; --i) {
      if (pending[i] === 0) continue;
      const r = columns[i]!.pivot;
      const a = one[i]!;
      const b = two[i]!;
      pending[i] = one[i] = two[i] = 0;
      first[r] = (first[r]! + a) % prime;
      second[r] = (second[r]! + b) % prime;
      moved(r, a, b);
      const {length, column, factor} = users[r]!;
      for (let u = 0; u < length; ++u) {
        const user = column[u]!;
        one[user] = (one[user]! + multiply(a, factor[u]!, prime)) % prime;
        two[user] = (two[user]! + multiply(b, factor[u]!, prime)) % prime;
        pending[user] = 1;
      }
    }
  }

  /** Position of the pivot: rows that may be used first, then the row in the fewest columns (Markowitz), then by colour. */
  private pivotOf(row: Int32Array): number {
    const {lastRows, rowColour} = this.rule;
    const {users} = this;
    let best = 0;
    for (let k = 1; k < row.length; ++k) {
      const r = row[k]!;
      const b = row[best]!;
      const order = lastRows[r]! - lastRows[b]! || users[r]!.length - users[b]!.length || rowColour[r]! - rowColour[b]!;
      if (order < 0) best = k;
    }
    return best;
  }
}
