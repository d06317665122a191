import {inverse, multiply, randomIntegers, residue, signed} from "./modular.js";

/** A linear functional of the atoms: Σ value[k] · atom[row[k]] = total. */
export interface Functional {
  readonly row: Int32Array;
  readonly value: Int32Array | null;
  readonly total: number;
}

/** What is known of the reduced form of a candidate, for rules beyond linear independence. */
export interface ReducedForm {
  readonly row: Int32Array;
  /** Residues, scaled so that the first is 1. */
  readonly value: Int32Array;
  /** The total, scaled alike, as integer of least absolute value. */
  readonly total: number;
  readonly prime: number;
}

export interface EliminationInput {
  readonly rowCount: number;
  readonly functionals: readonly Functional[];
  /** Functionals that must not become known. */
  readonly sensitive: readonly number[];
  /** Functionals that are known in any case, in this order. */
  readonly forced: readonly number[];
  /** Functionals that may become known, in order of publication. */
  readonly candidates: readonly number[];
  /** Rows that are taken as pivots only where no other is left (atoms of small counts). */
  readonly lastRows: Uint8Array;
  /** Ties between pivot rows go by this, so that the result depends on nothing but structure. */
  readonly rowColour: Int32Array;
  /** A further reason not to publish a candidate, told by its reduced form. */
  readonly discloses?: (form: ReducedForm) => boolean;
  readonly prime: number;
}

export interface EliminationResult {
  /** 1 for functionals that stay hidden. */
  readonly hidden: Uint8Array;
  /** Sensitive functionals that are a combination of the forced ones: nothing can protect them. */
  readonly lost: number[];
  /** Functionals whose total contradicts the others. */
  readonly contradictions: number[];
}

/**
 * Secondary suppression by sequential Gaussian elimination (Langsrud 2024, doi
 * 10.1007/978-3-031-69651-0_6), modulo a prime: candidates are published one by
 * one unless a sensitive functional would become a linear combination of the
 * published ones. Every functional is kept reduced by the published ones;
 * random projections of the reduced forms tell which are proportional.
 */
export function eliminate(input: EliminationInput): EliminationResult {
  const {functionals, sensitive, forced, candidates, prime} = input;
  const system = new System(input);
  const hidden = new Uint8Array(functionals.length);
  const lost: number[] = [];
  const contradictions: number[] = [];
  for (const j of sensitive) hidden[j] = 1;
  for (const j of forced) {
    if (system.isEmpty(j)) {
      if (system.total[j] !== 0) contradictions.push(j);
    } else system.publish(j);
  }
  for (const j of sensitive) if (system.isEmpty(j)) lost.push(j);
  for (const j of candidates) {
    if (system.isEmpty(j)) {
      if (system.total[j] !== 0) contradictions.push(j);
    } else if (system.isParallelToSensitive(j) || input.discloses?.(system.reducedForm(j, prime))) {
      hidden[j] = 1;
      system.drop(j);
    } else system.publish(j);
  }
  return {hidden, lost, contradictions};
}

/** The functionals reduced by the published ones. Long columns are kept dense. */
class System {
  readonly total: Int32Array;
  private readonly rows: (Int32Array | null)[] = [];
  private readonly values: (Int32Array | null)[] = [];
  private readonly dense: (Int32Array | null)[];
  private readonly count: Int32Array;
  private readonly active: Uint8Array;
  private readonly isSensitive: Uint8Array;
  private readonly projections: Int32Array[];
  private readonly lists: Int32Array[];
  private readonly listLength: Int32Array;
  private readonly stamp: Int32Array;
  private step = 0;
  private readonly denseLength: number;
  private readonly scratchRow: Int32Array;
  private readonly scratchValue: Int32Array;

  constructor(private readonly input: EliminationInput) {
    const {rowCount, functionals, prime, sensitive, forced, candidates} = input;
    const n = functionals.length;
    this.total = new Int32Array(n);
    this.count = new Int32Array(n);
    this.active = new Uint8Array(n);
    this.stamp = new Int32Array(n).fill(-1);
    this.isSensitive = new Uint8Array(n);
    this.dense = Array.from({length: n}, () => null);
    this.denseLength = Math.max(64, rowCount >> 3);
    this.scratchRow = new Int32Array(rowCount);
    this.scratchValue = new Int32Array(rowCount);
    for (const j of sensitive) this.isSensitive[j] = this.active[j] = 1;
    for (const j of forced) this.active[j] = 1;
    for (const j of candidates) this.active[j] = 1;
    const random = randomIntegers(2);
    const weights = [0, 1, 2].map(() => Int32Array.from({length: rowCount}, () => (random() % (prime - 1)) + 1));
    this.projections = weights.map(() => new Int32Array(n));
    this.listLength = new Int32Array(rowCount);
    for (let j = 0; j < n; ++j) this.load(j, weights);
    this.lists = Array.from(this.listLength, (length) => new Int32Array(length + 4));
    this.listLength.fill(0);
    for (let j = 0; j < n; ++j) {
      const rows = this.rows[j];
      if (!rows) continue;
      for (let k = 0; k < rows.length; ++k) this.lists[rows[k]!]![this.listLength[rows[k]!]!++] = j;
      if (rows.length > this.denseLength) this.makeDense(j, rows, this.values[j]!, rows.length);
    }
  }

  private load(j: number, weights: Int32Array[]): void {
    if (!this.active[j]) {
      this.rows[j] = this.values[j] = null;
      return;
    }
    const {prime} = this.input;
    const {row, value, total} = this.input.functionals[j]!;
    const values = value ? value.map((v) => residue(v, prime)) : new Int32Array(row.length).fill(1);
    this.rows[j] = row;
    this.values[j] = values;
    this.count[j] = row.length;
    this.total[j] = residue(total, prime);
    for (const r of row) ++this.listLength[r]!;
    this.projections.forEach((projection, w) => {
      let sum = 0;
      for (let k = 0; k < row.length; ++k) sum += multiply(values[k]!, weights[w]![row[k]!]!, prime);
      projection[j] = sum % prime;
    });
  }

  isEmpty(j: number): boolean {
    return this.count[j] === 0;
  }

  drop(j: number): void {
    this.active[j] = 0;
    this.rows[j] = this.values[j] = this.dense[j] = null;
  }

  reducedForm(j: number, prime: number): ReducedForm {
    const length = this.gather(j);
    const scale = inverse(this.scratchValue[0]!, prime);
    return {
      row: this.scratchRow.subarray(0, length),
      value: this.scratchValue.subarray(0, length).map((v) => multiply(v, scale, prime)),
      total: signed(multiply(this.total[j]!, scale, prime), prime),
      prime
    };
  }

  /** Copies the reduced column into the scratch arrays and returns its length. */
  private gather(j: number): number {
    const {scratchRow, scratchValue} = this;
    const dense = this.dense[j];
    if (!dense) {
      scratchRow.set(this.rows[j]!);
      scratchValue.set(this.values[j]!);
      return this.count[j]!;
    }
    let n = 0;
    for (let r = 0; r < dense.length; ++r)
      if (dense[r] !== 0) {
        scratchRow[n] = r;
        scratchValue[n++] = dense[r]!;
      }
    return n;
  }

  private entry(j: number, row: number): number {
    const dense = this.dense[j];
    if (dense) return dense[row]!;
    const rows = this.rows[j]!;
    let low = 0;
    let high = rows.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const r = rows[middle]!;
      if (r === row) return this.values[j]![middle]!;
      if (r < row) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  isParallelToSensitive(j: number): boolean {
    const {prime} = this.input;
    const [a, b, c] = this.projections as [Int32Array, Int32Array, Int32Array];
    const list = this.lists[this.shortestRow(j)]!;
    const length = this.listLength[this.shortest]!;
    for (let i = 0; i < length; ++i) {
      const k = list[i]!;
      if (!this.isSensitive[k] || this.count[k] !== this.count[j]) continue;
      if (multiply(a[j]!, b[k]!, prime) !== multiply(a[k]!, b[j]!, prime)) continue;
      if (multiply(a[j]!, c[k]!, prime) === multiply(a[k]!, c[j]!, prime)) return true;
    }
    return false;
  }

  private shortest = 0;

  private shortestRow(j: number): number {
    const dense = this.dense[j];
    const {listLength} = this;
    let best = Infinity;
    if (dense) {
      for (let r = 0; r < dense.length; ++r)
        if (dense[r] !== 0 && listLength[r]! < best) {
          best = listLength[r]!;
          this.shortest = r;
        }
    } else for (const r of this.rows[j]!) if (listLength[r]! < best) best = listLength[(this.shortest = r)]!;
    return this.shortest;
  }

  /** Makes functional j known: eliminates a row of it from all others. */
  publish(j: number): void {
    const {prime} = this.input;
    const length = this.gather(j);
    const row = this.scratchRow.slice(0, length);
    const value = this.scratchValue.slice(0, length);
    this.drop(j);
    const at = this.pivot(row);
    const scale = inverse(value[at]!, prime);
    const pivotRow = row[at]!;
    const list = this.lists[pivotRow]!;
    const listLength = this.listLength[pivotRow]!;
    const projection = this.projections.map((p) => p[j]!);
    ++this.step;
    for (let i = 0; i < listLength; ++i) {
      const k = list[i]!;
      if (!this.active[k] || this.stamp[k] === this.step) continue;
      this.stamp[k] = this.step;
      const entry = this.entry(k, pivotRow);
      if (entry === 0) continue;
      const factor = prime - multiply(entry, scale, prime);
      if (this.dense[k]) this.addToDense(k, this.dense[k]!, row, value, factor);
      else this.addToSparse(k, row, value, factor);
      this.total[k] = (this.total[k]! + multiply(this.total[j]!, factor, prime)) % prime;
      for (let w = 0; w < 3; ++w) {
        const p = this.projections[w]!;
        p[k] = (p[k]! + multiply(projection[w]!, factor, prime)) % prime;
      }
    }
    this.lists[pivotRow] = new Int32Array(0);
    this.listLength[pivotRow] = 0;
  }

  /** Position of the pivot: rows that may be used first, then the row in the fewest columns (Markowitz), then by colour. */
  private pivot(row: Int32Array): number {
    const {lastRows, rowColour} = this.input;
    let best = 0;
    for (let k = 1; k < row.length; ++k) {
      const r = row[k]!;
      const b = row[best]!;
      const order =
        lastRows[r]! - lastRows[b]! || this.listLength[r]! - this.listLength[b]! || rowColour[r]! - rowColour[b]!;
      if (order < 0) best = k;
    }
    return best;
  }

  private addToDense(k: number, dense: Int32Array, row: Int32Array, value: Int32Array, factor: number): void {
    const {prime} = this.input;
    let count = this.count[k]!;
    for (let i = 0; i < row.length; ++i) {
      const r = row[i]!;
      const before = dense[r]!;
      const after = (before + multiply(value[i]!, factor, prime)) % prime;
      dense[r] = after;
      if (before === 0) {
        if (after !== 0) {
          ++count;
          this.append(r, k);
        }
      } else if (after === 0) --count;
    }
    this.count[k] = count;
  }

  private addToSparse(k: number, row: Int32Array, value: Int32Array, factor: number): void {
    const {scratchRow, scratchValue} = this;
    const {prime} = this.input;
    const rows = this.rows[k]!;
    const values = this.values[k]!;
    let n = 0;
    let a = 0;
    let b = 0;
    while (a < rows.length || b < row.length) {
      const ra = a < rows.length ? rows[a]! : 0x7fffffff;
      const rb = b < row.length ? row[b]! : 0x7fffffff;
      let sum: number;
      if (ra < rb) sum = values[a++]!;
      else if (rb < ra) {
        sum = multiply(value[b++]!, factor, prime);
        this.append(rb, k);
      } else sum = (values[a++]! + multiply(value[b++]!, factor, prime)) % prime;
      if (sum !== 0) {
        scratchRow[n] = Math.min(ra, rb);
        scratchValue[n++] = sum;
      }
    }
    this.count[k] = n;
    if (n > this.denseLength) this.makeDense(k, scratchRow, scratchValue, n);
    else {
      this.rows[k] = scratchRow.slice(0, n);
      this.values[k] = scratchValue.slice(0, n);
    }
  }

  private makeDense(k: number, row: Int32Array, value: Int32Array, length: number): void {
    const dense = new Int32Array(this.input.rowCount);
    for (let i = 0; i < length; ++i) dense[row[i]!] = value[i]!;
    this.dense[k] = dense;
    this.rows[k] = this.values[k] = null;
  }

  private append(row: number, column: number): void {
    let list = this.lists[row]!;
    const length = this.listLength[row]!;
    if (length === list.length) {
      const longer = new Int32Array(length * 2 + 4);
      longer.set(list);
      this.lists[row] = list = longer;
    }
    list[length] = column;
    this.listLength[row] = length + 1;
  }
}
