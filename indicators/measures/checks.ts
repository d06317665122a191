/** The number itself if it is a count or weight: finite and not negative. Throws a RangeError otherwise. */
export function checkCount(value: number): number {
  if (typeof value !== "number" || !(value >= 0 && value < Infinity)) {
    throw new RangeError(`not a count: ${String(value)}`);
  }
  return value;
}

/**
 * Any iterable of counts as an array that can be read by position. Arrays and
 * typed arrays are returned as they are. Throws a RangeError if an entry is
 * missing, negative or not finite: a suppressed part must not pass for zero.
 */
export function checkCounts(values: Iterable<number>): ArrayLike<number> {
  const counts = Array.isArray(values) || ArrayBuffer.isView(values) ? toArrayLike(values) : Array.from(values);
  for (let i = 0; i < counts.length; ++i) checkCount(counts[i]!);
  return counts;
}

/** Throws a RangeError unless both have one entry for the same areas, ages or groups. */
export function checkSameLength(a: ArrayLike<unknown>, b: ArrayLike<unknown>): void {
  if (a.length !== b.length) throw new RangeError(`arrays of different length: ${a.length} and ${b.length}`);
}

/** The confidence level itself if it lies strictly between 0 and 1. Throws a RangeError otherwise. */
export function checkLevel(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`not a confidence level between 0 and 1: ${level}`);
  return level;
}

/** The sum of the entries. */
export function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; ++i) sum += values[i]!;
  return sum;
}

function toArrayLike(values: unknown): ArrayLike<number> {
  return values as ArrayLike<number>;
}
