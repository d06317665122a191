import {apportion} from "../../../sample-city/series.js";

/** What one dimension is broken down into: its parts, and by label of a total the parts of that total. */
export interface Breakdown {
  readonly parts: readonly string[];
  readonly totals: Readonly<Record<string, readonly string[]>>;
}

/** A breakdown with one total. */
export const breakdown = (total: string, parts: readonly string[]): Breakdown => ({parts, totals: {[total]: parts}});

export const bySex = breakdown("Insgesamt", ["männlich", "weiblich"]);
export const byNationality = breakdown("Insgesamt", ["Deutsche", "Nichtdeutsche"]);

/** Labels of a breakdown as the provider prints them: totals first. */
export const labelsOf = ({parts, totals}: Breakdown): readonly string[] => [...Object.keys(totals), ...parts];

/** Every combination of one label from each list, the last list running fastest. */
export function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (all, list) => all.flatMap((labels) => list.map((label) => [...labels, label])),
    [[]]
  );
}

/** Header lines over columns that are every combination of the labels; repeated, not merged. */
export function headerLines(lists: readonly (readonly string[])[], unit: string): string[][] {
  const columns = combinations(lists);
  return [...lists.map((_, line) => columns.map((labels) => labels[line]!)), columns.map(() => unit)];
}

/** How many there are with these labels, one a dimension; the label of a total counts its parts. */
export type Tally = (...labels: string[]) => number;

/** Whole numbers that add up: a total shared out over every combination of parts in proportion to a weight. */
export function share(breakdowns: readonly Breakdown[], total: number, weight: Tally): Tally {
  const cells = combinations(breakdowns.map(({parts}) => parts));
  const counts = apportion(
    cells.map((labels) => weight(...labels)),
    total
  );
  return sums(breakdowns, new Map(cells.map((labels, i) => [labels.join("\t"), counts[i]!])));
}

/** The same of numbers that are known for every combination of parts. */
export function countUp(breakdowns: readonly Breakdown[], count: Tally): Tally {
  const cells = combinations(breakdowns.map(({parts}) => parts));
  return sums(breakdowns, new Map(cells.map((labels) => [labels.join("\t"), count(...labels)])));
}

function sums(breakdowns: readonly Breakdown[], counts: ReadonlyMap<string, number>): Tally {
  return (...labels) =>
    combinations(labels.map((label, i) => breakdowns[i]!.totals[label] ?? [label])).reduce(
      (sum, cell) => sum + counts.get(cell.join("\t"))!,
      0
    );
}

/** A count rounded to a multiple, as printed: nothing is “-”, what rounding makes nothing is “0”. */
export const rounded = (value: number, base: number): string =>
  value === 0 ? "-" : String(Math.round(value / base) * base);
