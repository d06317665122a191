import {inverse, multiply, residue, signed} from "./modular.js";
import {PublishedSpace, type Functional, type Moved, type PivotRule, type Reduced} from "./published-space.js";

/** What is known of the reduced form of a candidate, for rules beyond linear independence. */
export interface ReducedForm {
  readonly row: Int32Array;
  /** Residues, scaled so that the first is 1. */
  readonly value: Int32Array;
  /** The total, scaled alike, as integer of least absolute value. */
  readonly total: number;
  readonly prime: number;
}

export interface EliminationInput extends PivotRule {
  readonly rowCount: number;
  readonly functionals: readonly Functional[];
  /** Functionals that must not become known. */
  readonly sensitive: readonly number[];
  /** Functionals that are known in any case, in this order. */
  readonly forced: readonly number[];
  /** Functionals that may become known, in order of publication. */
  readonly candidates: readonly number[];
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
 * published ones.
 */
export function eliminate(input: EliminationInput): EliminationResult {
  const {rowCount, functionals, sensitive, forced, candidates, prime} = input;
  const space = new PublishedSpace(rowCount, prime, input);
  const shadows = new Shadows(space, input);
  const hidden = new Uint8Array(functionals.length);
  const contradictions: number[] = [];
  const reduce = (j: number): Reduced | null => {
    const reduced = space.reduce(functionals[j]!);
    if (reduced.row.length > 0) return reduced;
    if (reduced.total !== 0) contradictions.push(j);
    return null;
  };
  for (const j of sensitive) hidden[j] = 1;
  for (const j of forced) {
    const reduced = reduce(j);
    if (reduced) space.publish(reduced, shadows.move);
  }
  const lost = shadows.dropKnown();
  for (const j of candidates) {
    const reduced = reduce(j);
    if (!reduced) continue;
    if (shadows.holdParallel(reduced) || input.discloses?.(formOf(reduced, prime))) hidden[j] = 1;
    else space.publish(reduced, shadows.move);
  }
  return {hidden, lost, contradictions};
}

function formOf({row, value, total}: Reduced, prime: number): ReducedForm {
  const scale = inverse(value[0]!, prime);
  return {
    row,
    value: value.map((v) => multiply(v, scale, prime)),
    total: signed(multiply(total, scale, prime), prime),
    prime
  };
}

/** What the probes of the published space make of every sensitive functional. */
class Shadows {
  /** Positions of the sensitive functionals that are not known yet. */
  private left: Int32Array;
  private readonly shadows: readonly [Int32Array, Int32Array];
  /** Sensitive functionals that a row stands in, by position, and its coefficients there. */
  private readonly start: Int32Array;
  private readonly index: Int32Array;
  private readonly value: Int32Array;

  constructor(
    private readonly space: PublishedSpace,
    private readonly input: EliminationInput
  ) {
    const {rowCount, functionals, sensitive, prime} = input;
    this.left = Int32Array.from(sensitive.keys());
    this.start = new Int32Array(rowCount + 1);
    for (const j of sensitive) for (const r of functionals[j]!.row) ++this.start[r + 1]!;
    for (let r = 0; r < rowCount; ++r) this.start[r + 1]! += this.start[r]!;
    this.index = new Int32Array(this.start[rowCount]!);
    this.value = new Int32Array(this.start[rowCount]!);
    this.shadows = [new Int32Array(sensitive.length), new Int32Array(sensitive.length)];
    const next = this.start.slice();
    sensitive.forEach((j, s) => {
      const {row, value} = functionals[j]!;
      const values = value?.map((v) => residue(v, prime)) ?? new Int32Array(row.length).fill(1);
      row.forEach((r, k) => {
        const at = next[r]!++;
        this.index[at] = s;
        this.value[at] = values[k]!;
      });
      this.shadows.forEach((shadow, w) => (shadow[s] = this.shadowOf(w, row, values)));
    });
  }

  /** Takes up that the probes have changed at a row. */
  readonly move: Moved = (row, first, second) => {
    const {start, index, value, shadows, input} = this;
    const [a, b] = shadows;
    const {prime} = input;
    for (let i = start[row]!; i < start[row + 1]!; ++i) {
      const s = index[i]!;
      const factor = value[i]!;
      a[s] = (a[s]! + (factor === 1 ? first : multiply(first, factor, prime))) % prime;
      b[s] = (b[s]! + (factor === 1 ? second : multiply(second, factor, prime))) % prime;
    }
  };

  /** Leaves out the sensitive functionals that are known already, and returns them. */
  dropKnown(): number[] {
    const [a, b] = this.shadows;
    const isKnown = (s: number) => a[s] === 0 && b[s] === 0 && this.reduced(s).row.length === 0;
    const lost = this.left.filter(isKnown);
    this.left = this.left.filter((s) => !lost.includes(s));
    return Array.from(lost, (s) => this.input.sensitive[s]!);
  }

  /** True if publishing the functional would make a sensitive one known. */
  holdParallel(functional: Reduced): boolean {
    const {prime} = this.input;
    const {row, value} = functional;
    const [a, b] = this.shadows;
    const one = this.shadowOf(0, row, value);
    const two = this.shadowOf(1, row, value);
    const likely = (s: number) => multiply(b[s]!, one, prime) === multiply(a[s]!, two, prime);
    for (const s of this.left) if (likely(s) && areParallel(this.reduced(s), functional, prime)) return true;
    return false;
  }

  private reduced(s: number): Reduced {
    const {functionals, sensitive} = this.input;
    return this.space.reduce(functionals[sensitive[s]!]!);
  }

  private shadowOf(w: number, row: Int32Array, value: Int32Array): number {
    const {prime} = this.input;
    const probe = this.space.probes[w]!;
    let sum = 0;
    for (let k = 0; k < row.length; ++k) sum = (sum + multiply(value[k]!, probe[row[k]!]!, prime)) % prime;
    return sum;
  }
}

function areParallel(a: Reduced, b: Reduced, prime: number): boolean {
  if (a.row.length !== b.row.length) return false;
  return a.row.every(
    (r, k) => r === b.row[k] && multiply(a.value[k]!, b.value[0]!, prime) === multiply(a.value[0]!, b.value[k]!, prime)
  );
}
