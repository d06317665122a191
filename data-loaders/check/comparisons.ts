import {compareCells, type Differences} from "../deliveries/differences.js";
import type {LoadedFile} from "../deliveries/load.js";
import {revisionPairs, successions} from "../deliveries/succession.js";
import {type DriftReport, findDrift} from "./drift.js";

/** What comparing deliveries with one another found. */
export interface Comparisons {
  readonly revisions: readonly Differences[];
  /** Only of deliveries whose form is not that of the one before. */
  readonly drift: readonly DriftReport[];
}

/** Compares each delivery with the one before it in its form, and with others about the same dates cell by cell. */
export function compareDeliveries(files: readonly LoadedFile[]): Comparisons {
  const pairs = successions(files);
  return {
    revisions: revisionPairs(files).map(compareCells),
    drift: pairs
      .map((pair) => findDrift(pair))
      .filter(({remarks}) => remarks.length > 0)
      .sort((a, b) => (latest(b) < latest(a) ? -1 : 1))
  };
}

const latest = ({against}: DriftReport): string => against.dates.at(-1) ?? "";
