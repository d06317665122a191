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

/** New groups in the order of their parents; `first` is an atom of each. */
export function splitGroups(groups: Int32Array, count: number, {codes, size}: Step) {
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
