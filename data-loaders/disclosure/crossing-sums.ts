import type {Step} from "./split-groups.js";

/** Sums across the tree: per group the sums that it belongs to, and how far each of these is off so far. */
export interface Crossing {
  readonly perGroup: number;
  readonly sums: Int32Array;
  readonly errors: Float64Array;
}

/** The sums across the tree that the groups of a new step belong to; `first` is an atom of each group. */
export function crossingSums(step: Step, done: readonly Step[], first: Int32Array): Crossing {
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
