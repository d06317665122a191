/** Looks up cells by their codes. */
export interface CellIndex {
  /** Position of the cell with the key, or -1. */
  find(key: number): number;
  /** Key of the cell at a position. */
  keyOf(cell: number): number;
  /** How much the key grows when the code of a dimension grows by one. */
  readonly strides: Readonly<Record<string, number>>;
  /** Pairs of positions with the same codes: the first, and each later one. */
  readonly duplicates: readonly (readonly [number, number])[];
}

/**
 * An index over dictionary-coded cells: the key of a cell is its codes read as
 * one number in mixed radix, so that a neighbour along a dimension is the key
 * plus or minus the dimension’s stride. Throws where keys would not be exact.
 */
export function cellIndex(
  dimensions: Readonly<Record<string, {readonly codes: ArrayLike<number>; readonly dictionary: readonly unknown[]}>>,
  length: number
): CellIndex {
  const strides: Record<string, number> = {};
  let size = 1;
  for (const [id, {dictionary}] of Object.entries(dimensions).reverse()) {
    strides[id] = size;
    size *= Math.max(1, dictionary.length);
  }
  if (size > Number.MAX_SAFE_INTEGER) throw new Error(`too many possible cells: ${size}`);
  const keys = new Float64Array(length);
  for (const [id, {codes}] of Object.entries(dimensions)) {
    const stride = strides[id]!;
    for (let cell = 0; cell < length; ++cell) keys[cell]! += codes[cell]! * stride;
  }
  const slots = size <= 4 * length + 1024 ? directSlots(size) : hashedSlots(keys);
  const duplicates: [number, number][] = [];
  for (let cell = 0; cell < length; ++cell) {
    const first = slots.enter(keys[cell]!, cell);
    if (first !== cell) duplicates.push([first, cell]);
  }
  return {find: slots.find, keyOf: (cell) => keys[cell]!, strides, duplicates};
}

/** Positions by key, in typed arrays: a Map of numbers takes five times the memory and ten times the time. */
interface Slots {
  /** The position that the key has; from now on the given one, if it has none. */
  enter(key: number, position: number): number;
  find(key: number): number;
}

/** A slot for every possible key. */
function directSlots(size: number): Slots {
  const positions = new Int32Array(size).fill(-1);
  return {
    enter: (key, position) => (positions[key]! < 0 ? (positions[key] = position) : positions[key]!),
    find: (key) => positions[key] ?? -1
  };
}

/** Open addressing, at most half full. */
function hashedSlots(keys: Float64Array): Slots {
  const mask = 2 ** Math.ceil(Math.log2(2 * keys.length + 2)) - 1;
  const positions = new Int32Array(mask + 1).fill(-1);
  const slotOf = (key: number): number => {
    const high = Math.floor(key / 4294967296);
    let slot = Math.imul((key - high * 4294967296) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    slot = (slot ^ (slot >>> 15)) & mask;
    while (positions[slot]! >= 0 && keys[positions[slot]!] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    enter(key, position) {
      const slot = slotOf(key);
      return positions[slot]! < 0 ? (positions[slot] = position) : positions[slot]!;
    },
    find: (key) => positions[slotOf(key)]!
  };
}
