import type {Result} from "../engine/result.js";
import {distinguish, type RoundedShare, shareAt} from "./distinguish.js";
import {slicesOf} from "./slices.js";

/** Between which places each entry lies among the others of its slice, e.g. an area among all areas of one reference day. */
export interface RankIntervals {
  readonly over: string;
  /** Level of each single comparison. */
  readonly level: number;
  /** Per entry of the result its place, 1 for the highest value; 0 where there is no share that may be printed. */
  readonly rank: Int32Array;
  /** Per entry the best and the worst place that cannot be ruled out; 0 where there is none. */
  readonly best: Int32Array;
  readonly worst: Int32Array;
  /** Per entry how many others of its slice have a value. */
  readonly others: Int32Array;
  /** Pairs that were compared, and those of them that are different. */
  readonly pairs: number;
  readonly different: number;
}

export interface RankIntervalOptions {
  readonly level?: number;
  /** Whether the level holds for all places of a slice at once (Bonferroni) or for each comparison; the first unless told. */
  readonly simultaneous?: boolean;
}

/**
 * Rank intervals by pairwise comparison: an entry cannot be better than one
 * place below all that are distinguishably higher, nor worse than above all
 * that are distinguishably lower (`distinguish`: Newcombe’s interval, and beyond
 * the rounding of the source). Only shares have them; without, all places are 0.
 * Throws A207 if entries contain each other.
 *
 * Source: Al Mohamad, Goeman, van Zwet (2022), Simultaneous confidence intervals
 * for ranks, Biometrics 78, 238–247, with Bonferroni’s correction for Tukey’s.
 */
export function rankIntervals(
  result: Result,
  over: string,
  {level = 0.95, simultaneous = true}: RankIntervalOptions = {}
): RankIntervals {
  const slices = slicesOf(result, over);
  const largest = slices.reduce((most, {length}) => Math.max(most, length), 0);
  const single = simultaneous && largest > 1 ? 1 - (1 - level) / ((largest * (largest - 1)) / 2) : level;
  const columns = {
    rank: new Int32Array(result.length),
    best: new Int32Array(result.length),
    worst: new Int32Array(result.length),
    others: new Int32Array(result.length)
  };
  let pairs = 0;
  let different = 0;
  for (const slice of slices) {
    const shares = [...slice].flatMap((entry) => {
      const share = shareAt(result, entry);
      return share === undefined ? [] : [{entry, share}];
    });
    shares.sort((a, b) => compareShares(b.share, a.share));
    pairs += (shares.length * (shares.length - 1)) / 2;
    different += placeSlice(shares, single, columns);
  }
  return {over, level: single, ...columns, pairs, different};
}

/** Fills the places of one slice, given from the highest share to the lowest; returns how many pairs are different. */
function placeSlice(
  shares: readonly {readonly entry: number; readonly share: RoundedShare}[],
  level: number,
  {rank, best, worst, others}: Pick<RankIntervals, "rank" | "best" | "worst" | "others">
): number {
  const n = shares.length;
  let different = 0;
  shares.forEach(({entry, share}, i) => {
    const before = shares[i - 1];
    const tied = before !== undefined && compareShares(before.share, share) === 0;
    rank[entry] = tied ? rank[before.entry]! : i + 1;
    best[entry]!++;
    worst[entry]! += n;
    others[entry] = n - 1;
    for (let j = i + 1; j < n; ++j) {
      const lower = shares[j]!;
      if (distinguish(share, lower.share, level)?.verdict !== "verschieden") continue;
      ++different;
      best[lower.entry]!++;
      worst[entry]!--;
    }
  });
  return different;
}

function compareShares(a: RoundedShare, b: RoundedShare): number {
  return a.numerator * b.denominator - b.numerator * a.denominator;
}

/** The place of an entry in German: “Platz 3 bis 9 von 69”. */
export function rankWords({rank, best, worst, others}: RankIntervals, entry: number): string {
  if (!rank[entry]) return "ohne Platz, weil kein Wert gezeigt wird";
  const of = others[entry]! + 1;
  if (best[entry] === worst[entry]) return `Platz ${best[entry]} von ${of}`;
  return `Platz ${best[entry]} bis ${worst[entry]} von ${of}`;
}
