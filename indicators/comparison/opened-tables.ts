import type {CubeMeta} from "../engine/cube.js";
import {partTerms} from "../engine/part.js";
import type {Result} from "../engine/result.js";

/** Counts below this are what a provider’s own protection hides. */
const hiddenBelow = 3;

/** A difference of two counts that is as small as what a provider hides. */
export interface Opened {
  /** Title of the table whose cells the difference tells of. */
  readonly table: string;
  /** How many entries differ so little, and of how many that both have. */
  readonly entries: number;
  readonly of: number;
}

/**
 * Whether who has two results side by side can read a count from them that
 * neither shows: entries whose numerators or denominators differ by one or two
 * persons, both from the same table that arrives protected by suppression.
 * Counts of rounded cells differ by sums of rounded cells, and what a provider
 * publishes himself hides nothing; neither is ever counted.
 */
export function openedBetween(a: Result, b: Result): readonly Opened[] {
  if (a.by.join() !== b.by.join()) return [];
  const tables = bothParts.map((part) => [part, sameSuppressed(a, b, part)] as const);
  if (tables.every(([, table]) => table === undefined)) return [];
  const entriesOfB = entriesOf(b);
  const pairs = [...entriesOf(a)].flatMap(([key, i]) => {
    const j = entriesOfB.get(key);
    return j === undefined ? [] : [[i, j] as const];
  });
  return tables.flatMap(([part, table]): Opened[] => {
    if (table === undefined) return [];
    const known = pairs.filter(([i, j]) => !Number.isNaN(a[part][i]! - b[part][j]!));
    const entries = known.filter(([i, j]) => isSmall(a[part][i]! - b[part][j]!)).length;
    return entries === 0 ? [] : [{table: table.title, entries, of: known.length}];
  });
}

const bothParts = ["numerator", "denominator"] as const;

const entriesByCodes = new WeakMap<Result, ReadonlyMap<string, number>>();

/** The entries of a result by their codes. Found once: each result is compared with many. */
function entriesOf(result: Result): ReadonlyMap<string, number> {
  const before = entriesByCodes.get(result);
  if (before !== undefined) return before;
  const {by, dimensions, length} = result;
  const columns = by.map((id) => dimensions[id]!);
  const entries = new Map<string, number>();
  for (let i = 0; i < length; ++i) {
    entries.set(columns.map(({codes, dictionary}) => dictionary[codes[i]!]).join("\n"), i);
  }
  entriesByCodes.set(result, entries);
  return entries;
}

/** The one table that both parts are counted from, if it arrives protected and is not rounded. */
function sameSuppressed(a: Result, b: Result, part: "numerator" | "denominator"): CubeMeta | undefined {
  const metas = [a, b].flatMap(({parts}) => {
    const own = parts[part];
    return own === undefined ? [] : partTerms(own).map(({cube}) => cube.meta);
  });
  const [first] = metas;
  const isOne = first !== undefined && metas.every(({id}) => id === first.id);
  return isOne && hidesSmallCounts(first) ? first : undefined;
}

/** Whether small counts of a table were hidden by its provider, so that a difference may open them. */
export function hidesSmallCounts({rates, protection, rounding}: CubeMeta): boolean {
  return rates !== undefined && protection === undefined && rounding === undefined;
}

function isSmall(difference: number): boolean {
  return difference !== 0 && Math.abs(difference) < hiddenBelow;
}

/**
 * Tables of the same register and population that are rounded each for itself:
 * together they may say more than either. Linked ones share their sums and are
 * not named.
 */
export function roundedApart(cubes: readonly CubeMeta[]): readonly (readonly [CubeMeta, CubeMeta])[] {
  const rounded = cubes.filter(({protection}) => protection !== undefined);
  return rounded.flatMap((a, i) =>
    rounded.slice(i + 1).flatMap((b) => {
      const same = a.register === b.register && a.population === b.population && a.id !== b.id;
      const linked = a.protection!.together?.some((id) => b.protection!.together?.includes(id)) === true;
      return same && !linked ? [[a, b] as const] : [];
    })
  );
}
