/**
 * The natural logarithm of the gamma function for positive x; logGamma(n + 1)
 * is ln n!. The relative error is about 1e-15. Throws a RangeError if x is not
 * positive.
 *
 * Source: Lanczos (1964), SIAM Journal on Numerical Analysis B 1, 86–96, with
 * the coefficients of Godfrey (2001) for g = 7.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`not a positive number: ${x}`);
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = coefficients[0]!;
  for (let i = 1; i < coefficients.length; ++i) sum += coefficients[i]! / (x - 1 + i);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

const coefficients = [
  0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 0.000009984369578019572, 1.5056327351493116e-7
];
