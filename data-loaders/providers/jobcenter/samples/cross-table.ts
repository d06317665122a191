import type {CodeDefinition} from "../../../contract/contract.js";

/** One dimension of a table: its codes, each after the one that contains it. */
export interface Axis {
  readonly id: string;
  readonly codes: readonly CodeDefinition[];
}

/** Every combination of codes with its number, totals included; the last axis runs fastest. */
export interface CrossTable {
  readonly axes: readonly Axis[];
  readonly values: Float64Array;
  /** How far the position moves when the code of an axis grows by one. */
  readonly strides: readonly number[];
}

/** Position of a code in its axis. Throws on an unknown one. */
export function codeAt({id, codes}: Axis, code: string): number {
  const at = codes.findIndex((known) => known.id === code);
  if (at < 0) throw new Error(`unknown code of ${id}: ${code}`);
  return at;
}

/** The number at the codes, in the order of the axes. */
export function numberAt({axes, values, strides}: CrossTable, codes: readonly string[]): number {
  return values[axes.reduce((sum, axis, i) => sum + codeAt(axis, codes[i]!) * strides[i]!, 0)]!;
}

/**
 * A table from the numbers of its leaves: `fill` is called with the codes of every combination that contains no other, in
 * the order of the axes. Codes that contain others become the sum of those.
 */
export function crossTable(axes: readonly Axis[], fill: (codes: readonly string[]) => number): CrossTable {
  const strides = axes.map(() => 1);
  for (let i = axes.length - 2; i >= 0; --i) strides[i] = strides[i + 1]! * axes[i + 1]!.codes.length;
  const values = new Float64Array(axes.reduce((size, {codes}) => size * codes.length, 1));
  const leaves = axes.map(({codes}) =>
    codes.flatMap(({id}, at) => (codes.some(({parent}) => parent === id) ? [] : [{id, at}]))
  );
  const walk = (axis: number, position: number, codes: readonly string[]): void => {
    if (axis === axes.length) values[position] = fill(codes);
    else for (const {id, at} of leaves[axis]!) walk(axis + 1, position + at * strides[axis]!, [...codes, id]);
  };
  walk(0, 0, []);
  for (const [i, axis] of axes.entries()) addTotals(values, axis, strides[i]!);
  return {axes, values, strides};
}

function addTotals(values: Float64Array, {id, codes}: Axis, stride: number): void {
  const block = stride * codes.length;
  for (let code = codes.length - 1; code >= 0; --code) {
    const {parent} = codes[code]!;
    if (parent === undefined) continue;
    const above = codes.findIndex((known) => known.id === parent);
    if (above >= code) throw new Error(`code of ${id} before the one that contains it: ${codes[code]!.id}`);
    for (let start = 0; start < values.length; start += block) {
      for (let i = 0; i < stride; ++i) values[start + above * stride + i]! += values[start + code * stride + i]!;
    }
  }
}

/**
 * Whole numbers in proportion to the weights that add up to the total, by rounding the running sum: unlike largest remainders
 * it keeps the sums of neighbours right when most numbers are small.
 */
export function spread(weights: ArrayLike<number>, total: number): number[] {
  let sum = 0;
  for (let i = 0; i < weights.length; ++i) sum += weights[i]!;
  let exact = 0;
  let whole = 0;
  return Array.from(weights, (weight) => {
    exact += weight;
    const until = sum === 0 ? 0 : Math.round((exact / sum) * total);
    const share = until - whole;
    whole = until;
    return share;
  });
}
