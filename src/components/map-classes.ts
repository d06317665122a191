import {quantileSorted, tickStep} from "d3-array";

/** A value with its 95 % interval, where it has one. */
export interface Uncertain {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface MapClasses {
  /** Lower limits, ascending; none if there is no value. */
  readonly limits: readonly number[];
  /** Of every class; 0 where a single class holds all values because they differ no more than chance lets them. */
  readonly width: number;
  /** So wide are at least nine in ten intervals at most; 0 where there are none. */
  readonly noise: number;
}

const most = 5;
const covered = 0.9;
const rounding = 1e-9;

/**
 * At most five classes of equal width for a map, with round limits. No class is narrower than nine in ten of the intervals
 * are wide: a colour shall not separate what chance alone can separate. Values that all lie within such an interval are one
 * class.
 */
export function mapClasses(values: readonly Uncertain[]): MapClasses {
  if (values.length === 0) return {limits: [], width: 0, noise: 0};
  const low = Math.min(...values.map(({value}) => value));
  const high = Math.max(...values.map(({value}) => value));
  const noise = noiseOf(values);
  let width = tickStep(low, high, most);
  if (!(width > 0) || high - low <= noise) return {limits: [low], width: 0, noise};
  while (width < noise || steps(low, high, width) >= most) width = widerStep(width);
  const first = Math.floor(low / width + rounding);
  const limits = Array.from({length: steps(low, high, width) + 1}, (_, i) =>
    Number(((first + i) * width).toPrecision(12))
  );
  return {limits, width, noise};
}

/** Position of the class that a value is in: of the last limit that it reaches. */
export function classOf(value: number, limits: readonly number[]): number {
  return Math.max(
    0,
    limits.findLastIndex((limit) => limit <= value)
  );
}

function noiseOf(values: readonly Uncertain[]): number {
  const widths = values.flatMap(({lower, upper}) => (lower === null || upper === null ? [] : [upper - lower]));
  return (
    quantileSorted(
      widths.sort((a, b) => a - b),
      covered
    ) ?? 0
  );
}

/** How many limits lie between the classes of two values. */
function steps(low: number, high: number, width: number): number {
  return Math.floor(high / width + rounding) - Math.floor(low / width + rounding);
}

/** The next of the round steps 1, 2, 5, 10 … */
function widerStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width) + rounding);
  const digit = Math.round(width / power);
  return power * (digit < 2 ? 2 : digit < 5 ? 5 : 10);
}
