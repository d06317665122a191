/** Values that can be read by position and iterated: an array or a typed array. */
export type Values<T> = ArrayLike<T> & Iterable<T>;

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
export function checkCounts(values: Iterable<number>): Values<number> {
  const counts = toArray(values);
  for (let i = 0; i < counts.length; ++i) checkCount(counts[i]!);
  return counts;
}

/** The number itself if it is finite. Throws a RangeError otherwise. */
export function checkFinite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${String(value)}`);
  return value;
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

/** Any iterable as something that can be read by position, without a copy where it already can. */
export function toArray<T>(values: Iterable<T>): Values<T> {
  return isReadable(values) ? values : Array.from(values);
}

function isReadable<T>(values: Iterable<T>): values is Values<T> {
  return Array.isArray(values) || ArrayBuffer.isView(values);
}

/** The sum of the entries. */
export function total(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; ++i) sum += values[i]!;
  return sum;
}
