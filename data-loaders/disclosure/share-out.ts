import type {Crossing} from "./crossing-sums.js";

/**
 * Selections tried per split; the one that brings the crossing sums nearest is taken. More would bring them nearer still, but
 * leave little to chance: with 16, few tables of the same counts differ, and who knows the method could run it backwards.
 */
const TRIALS = 4;

/**
 * Hands a published count on to the parts start … end − 1. Where it lies outside
 * what their own counts allow, they are first scaled to it.
 */
export function shareOut(
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
