import {formatDate, formatList} from "../definition/german.js";
import {cutsBetween, findBreak} from "../vocabulary/breaks.js";
import type {LabelledCode} from "../engine/result.js";
import {dimensionLabels, timeDimension} from "../vocabulary/dimensions.js";
import type {Multiverse} from "./multiverse.js";

/** Under which definitions a value rises or falls between two reference days, e.g. for one area. */
export interface Directions {
  /** What it is the series of, e.g. the area; empty if the result is broken down by reference day alone. */
  readonly series: readonly LabelledCode[];
  /** Entries of the multiverse, -1 where there is none. */
  readonly from: number;
  readonly to: number;
  /** Per definition one of `direction`. */
  readonly directions: Int8Array;
  readonly rises: number;
  readonly falls: number;
  /** No change, or none beyond what the rounding of the source may cause. */
  readonly unclear: number;
  /** An unlinked break lies between the reference days. */
  readonly broken: number;
  readonly missing: number;
  readonly of: number;
  /** German, e.g. “Elberfeld: Vom 31.12.2015 bis zum 31.12.2024 steigt der Wert in 46 von 48 Definitionen; in 2 sinkt er.” */
  readonly sentence: string;
}

/** What `directions` holds. */
export const direction = {falls: -1, unclear: 0, rises: 1, broken: 2, missing: 3} as const;

/**
 * Counts for every series of a multiverse under how many definitions its value
 * rises and falls between two reference days (ISO dates). A change within the
 * rounding of the source is no direction, and none is computed across a break
 * that the definition does not link. Throws if the multiverse is not broken
 * down by reference day.
 *
 * @param said how a reference day is said, e.g. as its year
 */
export function directions(
  multiverse: Multiverse,
  from: string,
  to: string,
  said: (iso: string) => string = formatDate
): readonly Directions[] {
  const time = multiverse.dimensions[timeDimension];
  if (time === undefined) throw new Error(`not broken down by: ${timeDimension}`);
  const crossed = multiverse.definitions.map(({breaks}) => cutsBetween(breaks, from, to));
  const broken = Uint8Array.from(crossed, (ids) => Number(ids.length > 0));
  const titles = [...new Set(crossed.flat())].map((id) => findBreak(id).title);
  const days = [from, to].map((day) => time.dictionary.indexOf(day));
  return seriesOf(multiverse).map((entries) => {
    const [first, last] = days.map((day) => (day < 0 ? -1 : (entries.find((i) => time.codes[i] === day) ?? -1)));
    const found = multiverse.definitions.map((_, d) =>
      broken[d] ? direction.broken : directionAt(multiverse, d, first!, last!)
    );
    const series = labelsOf(multiverse, entries[0]!);
    const counted = (which: number) => found.filter((own) => own === which).length;
    const counts = {
      rises: counted(direction.rises),
      falls: counted(direction.falls),
      unclear: counted(direction.unclear),
      broken: counted(direction.broken),
      missing: counted(direction.missing),
      of: found.length
    };
    return {
      series,
      from: first!,
      to: last!,
      directions: Int8Array.from(found),
      ...counts,
      sentence: sentence(series, spanWords([from, to], said), counts, titles)
    };
  });
}

function directionAt({value, tolerance, shown, length}: Multiverse, d: number, from: number, to: number): number {
  const [a, b] = [d * length + from, d * length + to];
  if (from < 0 || to < 0 || !shown[a] || !shown[b]) return direction.missing;
  const change = value[b]! - value[a]!;
  if (Math.abs(change) <= tolerance[a]! + tolerance[b]!) return direction.unclear;
  return change > 0 ? direction.rises : direction.falls;
}

/** The entries of each series. */
function seriesOf({by, length, dimensions}: Multiverse): readonly (readonly number[])[] {
  const others = by.filter((id) => id !== timeDimension);
  const groups = new Map<string, number[]>();
  for (let i = 0; i < length; ++i) {
    const key = others.map((id) => dimensions[id]!.codes[i]).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

function labelsOf({by, dimensions}: Multiverse, entry: number): readonly LabelledCode[] {
  return by
    .filter((id) => id !== timeDimension)
    .map((id) => {
      const {codes, dictionary, labels} = dimensions[id]!;
      const code = codes[entry]!;
      return {dimension: id, dimensionLabel: dimensionLabels[id] ?? id, code: dictionary[code]!, label: labels[code]!};
    });
}

type Counts = Pick<Directions, "rises" | "falls" | "unclear" | "broken" | "missing" | "of">;

function sentence(
  series: readonly LabelledCode[],
  span: string,
  {rises, falls, unclear, broken, missing, of}: Counts,
  breaks: readonly string[]
): string {
  const findings = [
    {n: rises, first: "steigt der Wert", next: "steigt er"},
    {n: falls, first: "sinkt der Wert", next: "sinkt er"},
    {
      n: unclear,
      first: "ändert sich der Wert nicht über die Rundung hinaus",
      next: "bleibt er innerhalb der Rundung gleich"
    },
    {n: missing, first: "fehlt ein Wert", next: "fehlt ein Wert"},
    {
      n: broken,
      first: `liegt ein Bruch der Reihe dazwischen (${formatList(breaks)})`,
      next: `liegt ein Bruch der Reihe dazwischen (${formatList(breaks)})`
    }
  ].filter(({n}) => n > 0);
  findings.sort((a, b) => b.n - a.n);
  const [most, ...others] = findings;
  const name = series.length > 0 ? `${series.map(({label}) => label).join(", ")}: ` : "";
  const rest = others.map(({n, next}) => `in ${n === 1 ? "einer" : n} ${next}`);
  return `${name}${span} ${most!.first} ${howMany(most!.n, of)}${rest.length > 0 ? `; ${rest.join(", ")}` : ""}.`;
}

/** “Vom 31.12.2015 bis zum 31.12.2024”, but “Von 2015 bis 2024” where days are said as years. */
function spanWords(ends: readonly string[], said: (iso: string) => string): string {
  const years = ends.map(said);
  if (years.every((year) => /^\d{4}$/.test(year))) return `Von ${years.join(" bis ")}`;
  return `Vom ${ends.map(formatDate).join(" bis zum ")}`;
}

function howMany(n: number, of: number): string {
  if (of === 1) return "in der einzigen Definition";
  return n === of ? `in allen ${of} Definitionen` : `in ${n} von ${of} Definitionen`;
}
