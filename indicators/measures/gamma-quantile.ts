import {logGamma} from "./log-gamma.js";
import {normalQuantile} from "./normal-quantile.js";

/**
 * The quantile of the gamma distribution with the given shape and scale: the x
 * below which the given probability lies. Half of a chi-squared quantile with f
 * degrees of freedom has shape f/2. Throws a RangeError if the probability is
 * outside 0 to 1 or a parameter is not positive. The relative error is below
 * 1e-9 for shapes up to a million.
 *
 * Method: start of Wilson and Hilferty (1931), then Newton steps on the
 * cumulative distribution, halving the bracket wherever a step would leave it.
 */
export function gammaQuantile(probability: number, shape: number, scale = 1): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`not a probability: ${probability}`);
  for (const parameter of [shape, scale]) {
    if (!(parameter > 0 && parameter < Infinity)) throw new RangeError(`not a positive parameter: ${parameter}`);
  }
  if (probability === 0) return 0;
  if (probability === 1) return Infinity;
  let below = 0;
  let above = Infinity;
  let x = wilsonHilferty(probability, shape);
  for (let step = 0; step < 200; ++step) {
    const excess = gammaCumulative(x, shape) - probability;
    if (excess > 0) above = x;
    else below = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
    let next = x - excess / density;
    if (!(next > below && next < above)) next = above === Infinity ? 2 * x : (below + above) / 2;
    if (Math.abs(next - x) <= 1e-13 * x) break;
    x = next;
  }
  return scale * x;
}

/**
 * The regularised lower incomplete gamma function P(shape, x): the probability
 * of a gamma variable of scale 1 to be at most x.
 *
 * Source: series and continued fraction (Lentz’ method) as in Press et al.
 * (2007), Numerical Recipes, section 6.2.
 */
export function gammaCumulative(x: number, shape: number): number {
  if (x <= 0) return 0;
  const factor = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? factor * lowerSeries(x, shape) : 1 - factor * upperFraction(x, shape);
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; ++k) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

function upperFraction(x: number, shape: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 1e6; ++k) {
    const a = -k * (k - shape);
    b += 2;
    d = 1 / (a * d + b || tiny);
    c = b + a / c || tiny;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) <= Number.EPSILON) break;
  }
  return fraction;
}

function wilsonHilferty(probability: number, shape: number): number {
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + normalQuantile(probability) * Math.sqrt(ninth);
  if (root > 0.1) return shape * root ** 3;
  // Far in the lower tail the density is that of its first term, x^(shape − 1) / Γ(shape).
  return Math.max(Number.MIN_VALUE, Math.exp((Math.log(probability) + logGamma(shape + 1)) / shape));
}
