import {deviation, mean} from "d3-array";
import {checkFinite} from "./checks.js";

/**
 * Puts values into classes by how many standard deviations they lie from their
 * mean: class 1 up to the first limit, and one more above each further limit. A
 * value on a limit belongs to the lower class. The deviation is that of a full
 * count (divided by n), in which the values are all there are.
 *
 * Undefined without spread. Throws a RangeError on limits that do not ascend and
 * on values that are missing or not finite.
 */
export function deviationClass(values: Iterable<number>, limits: readonly number[]): readonly number[] | undefined {
  const all = Array.from(values, checkFinite);
  if (limits.some((limit, i) => i > 0 && !(limit > limits[i - 1]!)))
    throw new RangeError(`limits do not ascend: ${limits}`);
  const n = all.length;
  const spread = n > 1 ? deviation(all)! * Math.sqrt((n - 1) / n) : 0;
  if (!(spread > 0)) return undefined;
  const centre = mean(all)!;
  return all.map((value) => 1 + limits.filter((limit) => (value - centre) / spread > limit).length);
}
