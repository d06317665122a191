import {checkCounts, total} from "./checks.js";

/**
 * Atkinson index of a distribution, A = 1 − (mean of (x/μ)^(1−ε))^(1/(1−ε)), for
 * ε = 1 one minus the geometric over the arithmetic mean: the share of the
 * total that could be given up without loss of welfare if the rest were spread
 * equally. 0 if all have the same. ε, not negative, is the aversion to
 * inequality: the greater, the more the lowest values matter; with ε ≥ 1 a
 * single 0 makes the index 1.
 *
 * Undefined for no values or a sum of 0. Throws a RangeError if a value or ε is
 * negative, missing or not finite.
 *
 * Source: Atkinson (1970), Journal of Economic Theory 2, 244–263.
 */
export function atkinson(values: Iterable<number>, epsilon = 0.5): number | undefined {
  if (!(epsilon >= 0 && epsilon < Infinity)) throw new RangeError(`not an inequality aversion: ${epsilon}`);
  const read = checkCounts(values);
  const mean = total(read) / read.length;
  if (!(mean > 0)) return undefined;
  let sum = 0;
  for (let i = 0; i < read.length; ++i) {
    const relative = read[i]! / mean;
    sum += epsilon === 1 ? Math.log(relative) : relative ** (1 - epsilon);
  }
  const power = sum / read.length;
  const equivalent = epsilon === 1 ? Math.exp(power) : power ** (1 / (1 - epsilon));
  // Never negative; equal values may leave a rounding residue.
  return Math.max(0, 1 - equivalent);
}
