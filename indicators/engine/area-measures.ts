import {
  dissimilarity,
  entropy,
  etaSquared,
  isolation,
  kaplanMeier,
  medianFromClasses,
  multigroupTheilH,
  randomDissimilarity,
  sumOfRates,
  theilH
} from "../measures/index.js";
import type {CodeMeta} from "./cube.js";
import type {AreaMeasureId} from "./measure-list.js";

/** What an area measure sees of one entry: one number per area (or age, or class), and which area it is. */
export interface Areas {
  readonly x: Float64Array;
  /** Empty where the measure takes one number only. */
  readonly y: Float64Array;
  /** Per dimension that is measured over, the code of each area. */
  readonly codes: readonly (readonly CodeMeta[])[];
  /** How many codes the first dimension has in all. */
  readonly groups: number;
}

type AreaMeasure = (areas: Areas) => number | undefined;

/** The share of one area, or the mean of two, and how many people it rests on. */
export interface SingleShare {
  readonly share: number;
  readonly cases: number;
}

/** The measures over areas. Undefined where a measure has no value, as that of an empty group. */
export const areaMeasures: Readonly<Record<AreaMeasureId, AreaMeasure>> = {
  dissimilarity: ({x, y}) => dissimilarity(x, y),
  isolation: ({x, y}) => isolation(x, y),
  "eta-squared": ({x, y}) => etaSquared(x, y),
  "theil-h": ({x, y}) => theilH(x, y),
  "multigroup-theil-h": (areas) => multigroupTheilH(tableOf(areas)),
  diversity: ({x, groups}) => {
    const nats = groups > 1 ? entropy(x) : undefined;
    return nats === undefined ? undefined : nats / Math.log(groups);
  },
  "sum-of-rates": ({x, y}) => (x.some((cases, i) => cases > y[i]!) ? undefined : sumOfRates(x, y)),
  median: medianOf,
  "kaplan-meier": survivalMedian,
  "least-share": (areas) => singleShares["least-share"](areas)?.share,
  "median-share": (areas) => singleShares["median-share"](areas)?.share,
  "greatest-share": (areas) => singleShares["greatest-share"](areas)?.share
};

/** Measures whose value is the share of a single area, or lies between those of two. */
export const singleShares = {
  "least-share": (areas: Areas) => sharesOf(areas)[0],
  "median-share": (areas: Areas) => middleOf(sharesOf(areas)),
  "greatest-share": (areas: Areas) => sharesOf(areas).at(-1)
} as const satisfies Partial<Record<AreaMeasureId, (areas: Areas) => SingleShare | undefined>>;

export function isSingleShare(id: AreaMeasureId): id is keyof typeof singleShares {
  return id in singleShares;
}

/** The dissimilarity that a group of this size would show if it lived at random; undefined where the counts are not whole. */
export function randomBaseline({x, y}: Areas): number | undefined {
  return x.every(Number.isInteger) && y.every(Number.isInteger) ? randomDissimilarity(x, y) : undefined;
}

/** Shares of the areas in which somebody lives, smallest first; none where one would exceed 1. */
function sharesOf({x, y}: Areas): readonly SingleShare[] {
  const shares = [...x].flatMap((part, i) => (y[i]! > 0 ? [{share: part / y[i]!, cases: y[i]!}] : []));
  return shares.some(({share}) => share > 1) ? [] : shares.sort((a, b) => a.share - b.share);
}

/** The share in the middle; between two it rests on no more people than the smaller area has. */
function middleOf(shares: readonly SingleShare[]): SingleShare | undefined {
  const middle = (shares.length - 1) / 2;
  const [below, above] = [shares[Math.floor(middle)], shares[Math.ceil(middle)]];
  if (below === undefined || above === undefined) return undefined;
  return {share: (below.share + above.share) / 2, cases: Math.min(below.cases, above.cases)};
}

/** One row per code of the first dimension, one column per code of the second; what was not delivered is nobody. */
function tableOf({x, codes}: Areas): readonly (readonly number[])[] {
  const [groups, places] = [codes[0]!, codes[1]!].map((column) => [...new Set(column.map(({id}) => id))]);
  const table = groups!.map(() => places!.map(() => 0));
  x.forEach((value, i) => {
    table[groups!.indexOf(codes[0]![i]!.id)]![places!.indexOf(codes[1]![i]!.id)] = value;
  });
  return table;
}

/** Classes in ascending order; undefined where one is missing between others or has no limits. */
function classesOf({
  codes
}: Areas): readonly {readonly from: number; readonly end: number; readonly i: number}[] | undefined {
  const classes = codes[0]!.map(({from, to}, i) => ({from: from ?? NaN, end: to === undefined ? Infinity : to + 1, i}));
  classes.sort((a, b) => a.from - b.from);
  const whole = classes.every(({from}, k) => !Number.isNaN(from) && (k === 0 || classes[k - 1]!.end === from));
  return whole && classes.length > 0 ? classes : undefined;
}

function medianOf(areas: Areas): number | undefined {
  const classes = classesOf(areas);
  if (classes === undefined) return undefined;
  const bounds = [classes[0]!.from, ...classes.map(({end}) => end)];
  return medianFromClasses(
    bounds,
    classes.map(({i}) => areas.x[i]!)
  );
}

/**
 * Classes hold no single durations: a case is taken to have lasted to the end of
 * its class, so the median is the limit by which at least half had ended. In the
 * open class only its beginning is known.
 */
function survivalMedian(areas: Areas): number | undefined {
  const classes = classesOf(areas);
  if (classes === undefined) return undefined;
  const durations: number[] = [];
  const ended: boolean[] = [];
  for (const {from, end, i} of classes) {
    const duration = end === Infinity ? from : end;
    for (const [cases, over] of [
      [areas.x[i]!, end !== Infinity],
      [areas.y[i]!, false]
    ] as const) {
      for (let k = 0; k < Math.round(cases); ++k) {
        durations.push(duration);
        ended.push(over);
      }
    }
  }
  return kaplanMeier(durations, ended).median;
}
