/**
 * One column that tells atoms apart, coarse before fine: first the Stadtbezirk,
 * then the Quartier, then sex … Every step splits the groups of the step before.
 */
export interface Step {
  /** Per atom its code. */
  readonly codes: Int32Array;
  /** Number of codes. */
  readonly size: number;
  /** Which characteristic it belongs to; a later step of the same is finer. */
  readonly dimension: string;
}

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
 * Selections tried per split; the one that brings the crossing sums nearest is taken. More would bring them nearer still, but
 * leave little to chance: with 16, few tables of the same counts differ, and who knows the method could run it backwards.
 */
const TRIALS = 4;

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

/** New groups in the order of their parents; `first` is an atom of each. */
function splitGroups(groups: Int32Array, count: number, {codes, size}: Step) {
  if (groups.some((group) => group >= count)) throw new Error("group outside its level");
  const {keys, split} = numbered(groups, codes, size, count * size);
  const parents = new Int32Array(keys.length);
  for (let id = 0; id < keys.length; ++id) parents[id] = Math.floor(keys[id]! / size);
  const first = new Int32Array(keys.length);
  for (let i = groups.length - 1; i >= 0; --i) first[split[i]!] = i;
  return {groups: split, parents, first};
}

/** So many possible groups get a place each, which takes 16 MiB. */
const mostPlaces = 1 << 22;

/** The pairs of group and code that there are, ascending, and the position of each atom’s among them. */
function numbered(groups: Int32Array, codes: Int32Array, size: number, possible: number) {
  const split = new Int32Array(groups.length);
  if (possible > mostPlaces) {
    const ids = new Map<number, number>();
    for (let i = 0; i < groups.length; ++i) ids.set(groups[i]! * size + codes[i]!, 0);
    const keys = Float64Array.from(ids.keys()).sort();
    keys.forEach((key, id) => ids.set(key, id));
    for (let i = 0; i < groups.length; ++i) split[i] = ids.get(groups[i]! * size + codes[i]!)!;
    return {keys, split};
  }
  const ids = new Int32Array(possible);
  for (let i = 0; i < groups.length; ++i) ids[groups[i]! * size + codes[i]!] = 1;
  const keys = new Int32Array(groups.length);
  let found = 0;
  for (let key = 0; key < possible; ++key) {
    if (ids[key] === 0) continue;
    ids[key] = found;
    keys[found++] = key;
  }
  for (let i = 0; i < groups.length; ++i) split[i] = ids[groups[i]! * size + codes[i]!]!;
  return {keys: keys.subarray(0, found), split};
}

function sumBy(values: ArrayLike<number>, groups: Int32Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < groups.length; ++i) sums[groups[i]!]! += values[i]!;
  return sums;
}

/** Sums across the tree: per group the sums that it belongs to, and how far each of these is off so far. */
interface Crossing {
  readonly perGroup: number;
  readonly sums: Int32Array;
  readonly errors: Float64Array;
}

function crossingSums(step: Step, done: readonly Step[], first: Int32Array): Crossing {
  const crossing = crossingFamilies(step, done);
  const columns = new Map([step, ...done].map((one) => [one, codesAt(one, first)]));
  const sums = new Int32Array(first.length * crossing.length);
  const keys = new Float64Array(first.length);
  const number = numbering(first.length);
  let count = 0;
  crossing.forEach((family, f) => {
    keys.fill(0);
    for (const one of family) {
      const codes = columns.get(one)!;
      for (let g = 0; g < keys.length; ++g) keys[g] = keys[g]! * one.size + codes[g]!;
    }
    count = number(keys, count, sums, f, crossing.length);
  });
  return {perGroup: crossing.length, sums, errors: new Float64Array(count)};
}

function codesAt({codes}: Step, atoms: Int32Array): Int32Array {
  const found = new Int32Array(atoms.length);
  for (let i = 0; i < atoms.length; ++i) found[i] = codes[atoms[i]!]!;
  return found;
}

/**
 * Numbers distinct keys from `count` on, and writes the numbers to every `stride`th place of `target` from `offset`; returns
 * the next number. An open addressing table that is used again and again: what earlier calls left bears another round.
 */
function numbering(length: number) {
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  const rounds = new Int32Array(mask + 1);
  const known = new Float64Array(mask + 1);
  const ids = new Int32Array(mask + 1);
  let round = 0;
  return (keys: Float64Array, count: number, target: Int32Array, offset: number, stride: number): number => {
    ++round;
    let next = count;
    for (let i = 0; i < keys.length; ++i) {
      const key = keys[i]!;
      const high = Math.floor(key / 4294967296);
      const mixed = Math.imul((key - high * 4294967296) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
      let slot = (mixed ^ (mixed >>> 15)) & mask;
      while (rounds[slot] === round && known[slot] !== key) slot = (slot + 1) & mask;
      if (rounds[slot] !== round) {
        rounds[slot] = round;
        known[slot] = key;
        ids[slot] = next++;
      }
      target[i * stride + offset] = ids[slot]!;
    }
    return next;
  };
}

/**
 * What tells the sums across the tree apart: the new characteristic alone, with
 * one or two of those that were split before, and with all of them but one (the
 * whole city by all other characteristics).
 */
function crossingFamilies(step: Step, done: readonly Step[]): readonly (readonly Step[])[] {
  const others = done.filter(({dimension}) => dimension !== step.dimension);
  const finest = others.filter(({dimension}, i) => !others.slice(i + 1).some((later) => later.dimension === dimension));
  const families: (readonly Step[])[] = [[step], ...others.map((one) => [step, one])];
  others.forEach((one, i) => {
    for (const two of others.slice(i + 1)) if (one.dimension !== two.dimension) families.push([step, one, two]);
  });
  for (const left of finest) families.push([step, ...finest.filter((one) => one !== left)]);
  // What takes in all that was split before is the group itself, which the tree keeps near.
  const isGroup = (family: readonly Step[]) => finest.length > 0 && finest.every((one) => family.includes(one));
  const keyOf = (family: readonly Step[]) => family.map((one) => done.indexOf(one)).join();
  const distinct = new Map(families.map((family) => [keyOf(family), family]));
  return [...distinct.values()].filter((family) => !isGroup(family));
}

/**
 * Hands a published count on to the parts start … end − 1. Where it lies outside
 * what their own counts allow, they are first scaled to it.
 */
function shareOut(
  count: number,
  base: number,
  sums: Float64Array,
  values: Float64Array,
  start: number,
  end: number,
  {perGroup, sums: crossing, errors}: Crossing,
  random: () => number
): void {
  let target = sums.subarray(start, end);
  let raised = raisedParts(count, base, target);
  if (raised < 0 || raised > countRemainders(target, base)) {
    const sum = target.reduce((a, b) => a + b, 0);
    if (sum === 0) return;
    target = target.map((part) => (part * count) / sum);
    raised = raisedParts(count, base, target);
  }
  const parts = target.length;
  const gains = new Float64Array(parts);
  const fractions = new Float64Array(parts);
  let expected = 0;
  let open = 0;
  for (let j = 0; j < parts; ++j) {
    const fraction = remainder(target[j]!, base) / base;
    fractions[j] = fraction;
    if (fraction === 0) continue;
    ++open;
    // Only the errors so far count, not the part’s own: else nearly every count would go to the nearer multiple, and an
    // attacker who knows it would know more.
    for (let k = 0; k < perGroup; ++k) gains[j]! -= errors[crossing[(start + j) * perGroup + k]!]!;
    if (perGroup > 0) fractions[j] = lean(fraction, gains[j]! / (perGroup * base));
    expected += fractions[j]!;
  }
  const isRaised = drawBest(fractions, raised, expected, open, gains, random);
  for (let j = 0; j < parts; ++j) {
    values[start + j] = floorTo(target[j]!, base) + (isRaised[j] ? base : 0);
    const error = values[start + j]! - sums[start + j]!;
    for (let k = 0; k < perGroup; ++k) errors[crossing[(start + j) * perGroup + k]!]! += error;
  }
}

/** How strongly the mean error so far, in multiples of the base, changes the chance to be raised. */
const LEAN = 1;

/** The chance to be raised, the greater the more the sums across the tree lack; never nothing and never certain. */
function lean(fraction: number, lack: number): number {
  return Math.min(Math.max(fraction + LEAN * lack, Math.min(fraction, 0.05)), Math.max(fraction, 0.95));
}

/** How many parts must get the higher multiple. */
function raisedParts(count: number, base: number, parts: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < parts.length; ++j) sum += floorTo(parts[j]!, base);
  return Math.round((count - sum) / base);
}

function countRemainders(parts: Float64Array, base: number): number {
  let open = 0;
  for (let j = 0; j < parts.length; ++j) if (remainder(parts[j]!, base) > 0) ++open;
  return open;
}

/** Scaled counts are near a multiple, not at it. */
const tiny = 1e-9;

function floorTo(count: number, base: number): number {
  return base * Math.floor(count / base + tiny);
}

function remainder(count: number, base: number): number {
  return Math.max(0, count - floorTo(count, base));
}

/** Draws which parts are raised, several times, and takes the draw with the greatest gain. */
function drawBest(
  fractions: Float64Array,
  raised: number,
  expected: number,
  open: number,
  gains: Float64Array,
  random: () => number
): Uint8Array {
  const chosen = new Uint8Array(fractions.length);
  if (raised >= open) return chosen.map((_, j) => (fractions[j]! > 0 ? 1 : 0));
  if (raised <= 0) return chosen;
  const probability = (fraction: number): number =>
    raised <= expected ? (fraction * raised) / expected : 1 - ((1 - fraction) * (open - raised)) / (open - expected);
  const candidates: number[] = [];
  for (let j = 0; j < fractions.length; ++j) if (fractions[j]! > 0) candidates.push(j);
  let best: readonly number[] = [];
  let most = -Infinity;
  for (let trial = 0; trial < TRIALS; ++trial) {
    shuffle(candidates, random);
    const drawn: number[] = [];
    let reached = random();
    for (const j of candidates) {
      reached += probability(fractions[j]!);
      if (reached < 1) continue;
      reached -= 1;
      drawn.push(j);
    }
    fit(drawn, candidates, raised);
    let gain = 0;
    for (const j of drawn) gain += gains[j]!;
    if (gain > most) [best, most] = [drawn, gain];
  }
  for (const j of best) chosen[j] = 1;
  return chosen;
}

/** Errors of floating point may draw one too many or too few. */
function fit(drawn: number[], candidates: readonly number[], wanted: number): void {
  while (drawn.length > wanted) drawn.pop();
  for (const j of candidates) {
    if (drawn.length >= wanted) return;
    if (!drawn.includes(j)) drawn.push(j);
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; --i) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}
