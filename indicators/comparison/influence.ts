import type {Axis} from "./combinations.js";
import type {Combination, Matrices} from "./multiverse.js";

/**
 * Which choice moves the value how much. Per entry and choice a share of the
 * variance of the value over all combinations; position `entry * axes + choice`.
 * `NaN` where not every combination has a value.
 */
export interface Influence {
  /** What the choice moves on its own, whatever the others are. These add up to at most 1. */
  readonly main: Float64Array;
  /** What would remain if all other choices were settled, on average: its own effect and all interplay with others. */
  readonly total: Float64Array;
  /** Per entry the variance over all combinations, in the squared unit of the indicator. */
  readonly variance: Float64Array;
  /** Per choice the same over all entries together, weighted by their variance; `NaN` if nothing varies. */
  readonly overall: {readonly main: readonly number[]; readonly total: readonly number[]; readonly interplay: number};
}

/**
 * The exact decomposition of the variance over the full factorial of choices,
 * each combination weighing the same: main effect V(E(Y|Xi)) / V(Y) and total
 * effect E(V(Y|X~i)) / V(Y). What the main effects leave is interplay.
 *
 * Sources: Sobol (1993), Mathematical Modelling and Computational Experiments 1,
 * 407–414; Homma, Saltelli (1996), Reliability Engineering and System Safety 52,
 * 1–17; for composite indicators Saisana, Saltelli, Tarantola (2005), Journal of
 * the Royal Statistical Society A 168, 307–323.
 */
export function influenceOf(
  axes: readonly Axis[],
  combinations: readonly Combination[],
  {value, shown}: Pick<Matrices, "value" | "shown">,
  length: number
): Influence {
  const sizes = axes.map(({options}) => options.length);
  const rows = Int32Array.from(combinations, ({definition}) => definition * length);
  const main = new Float64Array(length * axes.length).fill(NaN);
  const total = new Float64Array(length * axes.length).fill(NaN);
  const variance = new Float64Array(length).fill(NaN);
  const pooled = {main: sizes.map(() => 0), total: sizes.map(() => 0), variance: 0};
  const deviations = new Float64Array(rows.length);
  for (let i = 0; i < length; ++i) {
    if (!readDeviations(rows, i, value, shown, deviations)) continue;
    const all = meanSquare(deviations);
    variance[i] = all;
    pooled.variance += all;
    for (let a = 0; a < sizes.length; ++a) {
      const stride = sizes.slice(a + 1).reduce((product, n) => product * n, 1);
      const own = mainVariance(deviations, sizes[a]!, stride);
      const remaining = remainingVariance(deviations, sizes[a]!, stride);
      pooled.main[a]! += own;
      pooled.total[a]! += remaining;
      main[i * sizes.length + a] = all > 0 ? own / all : 0;
      total[i * sizes.length + a] = all > 0 ? remaining / all : 0;
    }
  }
  const shares = (of: readonly number[]) => of.map((part) => (pooled.variance > 0 ? part / pooled.variance : NaN));
  const overall = shares(pooled.main);
  return {
    main,
    total,
    variance,
    overall: {main: overall, total: shares(pooled.total), interplay: 1 - overall.reduce((sum, part) => sum + part, 0)}
  };
}

/** The values of one entry less their mean; whether every combination has one. */
function readDeviations(
  rows: Int32Array,
  entry: number,
  value: Float64Array,
  shown: Uint8Array,
  deviations: Float64Array
): boolean {
  let sum = 0;
  for (let c = 0; c < rows.length; ++c) {
    const at = rows[c]! + entry;
    if (!shown[at]) return false;
    sum += value[at]!;
    deviations[c] = value[at]!;
  }
  const mean = sum / rows.length;
  for (let c = 0; c < rows.length; ++c) deviations[c] = deviations[c]! - mean;
  // Combinations that come to one value leave a residue of the division, which is no variance.
  if (deviations.every((deviation) => Math.abs(deviation) <= Math.abs(mean) * 1e-14)) deviations.fill(0);
  return true;
}

/** Variance of the conditional means, given one choice. */
function mainVariance(deviations: Float64Array, size: number, stride: number): number {
  const sums = new Float64Array(size);
  for (let c = 0; c < deviations.length; ++c) {
    const option = Math.floor(c / stride) % size;
    sums[option] = sums[option]! + deviations[c]!;
  }
  const perOption = deviations.length / size;
  return sums.reduce((sum, own) => sum + (own / perOption) ** 2, 0) / size;
}

/** Mean variance along one choice, all others held. */
function remainingVariance(deviations: Float64Array, size: number, stride: number): number {
  let sum = 0;
  for (let c = 0; c < deviations.length; ++c) {
    if (Math.floor(c / stride) % size !== 0) continue;
    let mean = 0;
    for (let k = 0; k < size; ++k) mean += deviations[c + k * stride]! / size;
    for (let k = 0; k < size; ++k) sum += (deviations[c + k * stride]! - mean) ** 2;
  }
  return sum / deviations.length;
}

function meanSquare(deviations: Float64Array): number {
  return deviations.reduce((sum, deviation) => sum + deviation * deviation, 0) / deviations.length;
}
