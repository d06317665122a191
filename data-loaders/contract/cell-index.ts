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
  const positions = new Map<number, number>();
  const duplicates: [number, number][] = [];
  for (let cell = 0; cell < length; ++cell) {
    const first = positions.get(keys[cell]!);
    if (first === undefined) positions.set(keys[cell]!, cell);
    else duplicates.push([first, cell]);
  }
  return {find: (key) => positions.get(key) ?? -1, keyOf: (cell) => keys[cell]!, strides, duplicates};
}
