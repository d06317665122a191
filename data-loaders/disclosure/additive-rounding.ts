import {crossingSums} from "./crossing-sums.js";
import {shareOut} from "./share-out.js";
import {splitGroups, type Step} from "./split-groups.js";

/** Sums that are published elsewhere and must come out again. */
export interface Anchors {
  /** Per atom the sum that it belongs to, -1 if to none. */
  readonly groups: Int32Array;
  /** Per sum its published value, a multiple of the base; NaN where nothing is published. */
  readonly values: Float64Array;
}

export interface AdditiveRounding {
  /** Per atom a multiple of the base. */
  readonly atoms: Float64Array;
  /** Number of anchors that could not be met, because nobody is there to count. */
  readonly missed: number;
}

/**
 * Rounds counts to multiples of a base so that all sums are additive: from the
 * whole down, every group’s published count is handed on to its parts, each part
 * getting one of the two multiples next to its own count. Which parts get the
 * higher one is drawn by systematic sampling with the remainders as
 * probabilities, so that on average nothing is shifted; among several draws the
 * one is taken that brings the sums across the tree (all Quartiere of one age)
 * nearest to the truth. A group of nobody stays 0; every atom and every group
 * of the tree is off by less than the base, unless an anchor forces more.
 * `random` gives numbers from 0 to below 1; the same ones give the same rounding.
 * O(steps² × atoms).
 *
 * Sources: Cox (1987), A Constructive Procedure for Unbiased Controlled
 * Rounding, JASA 82, 520–524; Madow (1949) on systematic sampling.
 */
export function roundAdditively(
  counts: ArrayLike<number>,
  base: number,
  steps: readonly Step[],
  random: () => number,
  anchors?: Anchors
): AdditiveRounding {
  const n = counts.length;
  const level = anchors ? anchoredLevel(counts, base, anchors) : wholeLevel(counts, base);
  let {groups, published} = level;
  const done: Step[] = [];
  for (const step of steps) {
    const split = splitGroups(groups, published.length, step);
    const sums = sumBy(counts, split.groups, split.parents.length);
    const crossing = crossingSums(step, done, split.first);
    const values = new Float64Array(split.parents.length);
    let start = 0;
    while (start < split.parents.length) {
      const parent = split.parents[start]!;
      let end = start + 1;
      while (end < split.parents.length && split.parents[end] === parent) ++end;
      shareOut(published[parent]!, base, sums, values, start, end, crossing, random);
      start = end;
    }
    done.push(step);
    groups = split.groups;
    published = values;
  }
  const perGroup = sumBy(new Float64Array(n).fill(1), groups, published.length);
  if (perGroup.some((size) => size > 1)) throw new Error("steps do not tell all atoms apart");
  return {atoms: Float64Array.from(groups, (group) => published[group]!), missed: level.missed};
}

interface StartLevel {
  readonly groups: Int32Array;
  readonly published: Float64Array;
  readonly missed: number;
}

function wholeLevel(counts: ArrayLike<number>, base: number): StartLevel {
  let sum = 0;
  for (let i = 0; i < counts.length; ++i) sum += counts[i]!;
  return {groups: new Int32Array(counts.length), published: Float64Array.of(nearest(sum, base)), missed: 0};
}

/** Every anchor is a group with its value, all atoms outside are one more. */
function anchoredLevel(counts: ArrayLike<number>, base: number, {groups, values}: Anchors): StartLevel {
  const own = groups.map((group) => (group >= 0 && !Number.isNaN(values[group]!) ? group : values.length));
  const sums = sumBy(counts, own, values.length + 1);
  let missed = 0;
  const published = sums.map((sum, group) => {
    if (group === values.length || Number.isNaN(values[group]!)) return nearest(sum, base);
    if (sum > 0) return values[group]!;
    if (values[group]! > 0) ++missed;
    return 0;
  });
  return {groups: own, published, missed};
}

function nearest(count: number, base: number): number {
  return base * Math.round(count / base);
}

function sumBy(values: ArrayLike<number>, groups: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < groups.length; ++i) sums[groups[i]!]! += values[i]!;
  return sums;
}
