import {distinguish, type RoundedShare, shareAt} from "../indicators/comparison/distinguish.js";
import {formatPoints} from "../indicators/definition/german.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {evaluate} from "../indicators/engine/evaluate.js";
import type {CodeSet} from "../indicators/engine/selection.js";
import type {Result, RowFields} from "../indicators/engine/result.js";
import {rows} from "../indicators/engine/rows.js";
import {attempt} from "./attempt.js";

/** A share by area under one definition, with the words for its row. */
export interface ProfileMeasure {
  readonly indicator: Indicator;
  readonly parameters: Readonly<Record<string, string>>;
  /** German, as short as a row allows. */
  readonly label: string;
}

/** A share of one area on one day. */
export interface AreaShare {
  readonly result: Result;
  readonly row: RowFields;
  /** Undefined where no share may be printed. */
  readonly share: RoundedShare | undefined;
}

/** The values of one measure in several areas, on the newest day that the first of them has a value. */
export interface ProfileRow {
  readonly measure: ProfileMeasure;
  readonly stichtag: string;
  /** In the order of the areas asked for; undefined where the table has no such row. */
  readonly areas: readonly (AreaShare | undefined)[];
}

/** Reads every measure for several areas. A measure that cannot be evaluated is left out, and its reason handed back. */
export function profileRows(
  measures: readonly ProfileMeasure[],
  cubes: readonly Cube[],
  areas: readonly string[]
): {readonly rows: readonly ProfileRow[]; readonly missing: readonly string[]} {
  const missing: string[] = [];
  const found = measures.flatMap((measure): ProfileRow[] => {
    const read = attempt(() => areas.map((area) => series(measure, cubes, area)));
    if (read.value === undefined) {
      missing.push(`${measure.label}: ${read.message}`);
      return [];
    }
    const dates = [...(read.value[0]?.keys() ?? [])].sort();
    const known = dates.filter((date) => read.value![0]!.get(date)?.row.value !== null);
    const stichtag = known.at(-1) ?? dates.at(-1) ?? "";
    return [{measure, stichtag, areas: read.value.map((own) => own.get(stichtag))}];
  });
  return {rows: found, missing};
}

/** A measure of one area by reference date. */
function series(
  {indicator, parameters}: ProfileMeasure,
  cubes: readonly Cube[],
  area: CodeSet
): Map<string, AreaShare> {
  const result = evaluate(indicator, cubes, {by: ["stichtag", "quartier"], where: {quartier: area}, parameters});
  return new Map(rows(result).map((row) => [row.stichtag, {result, row, share: shareAt(result, row.index)}]));
}

/** What a comparison comes to: whether there is a difference beyond chance and rounding, and which. */
export interface Verdict {
  readonly kind: "höher" | "niedriger" | "gleich" | "rundung" | "offen";
  /** In percentage points, first minus second; undefined where nothing can be compared. */
  readonly difference?: number;
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * Compares two shares of disjoint groups of people (`distinguish`). `comparisons` is how many are made side by side: the
 * level of each is raised so that 95 percent hold for all of them (Bonferroni).
 */
export function compareShares(a: RoundedShare | undefined, b: RoundedShare | undefined, comparisons = 1): Verdict {
  if (a === undefined || b === undefined) return {kind: "offen"};
  const found = distinguish(a, b, 1 - 0.05 / comparisons);
  if (found === undefined) return {kind: "offen"};
  const {difference, lower, upper, verdict} = found;
  const kind =
    verdict === "rundung" ? "rundung" : verdict === "zufall" ? "gleich" : difference > 0 ? "höher" : "niedriger";
  return {kind, difference, lower, upper};
}

/** Everybody of the larger area who is not in the smaller one, so that nobody is compared with himself. */
export function restOf(whole: RoundedShare | undefined, part: RoundedShare | undefined): RoundedShare | undefined {
  if (whole === undefined || part === undefined) return undefined;
  const denominator = whole.denominator - part.denominator;
  const numerator = whole.numerator - part.numerator;
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return undefined;
  return {
    numerator,
    denominator,
    numeratorTolerance: whole.numeratorTolerance + part.numeratorTolerance,
    denominatorTolerance: whole.denominatorTolerance + part.denominatorTolerance
  };
}

/** The difference of a verdict as its words say it; undefined where there is none. */
export function pointsOf({kind, difference}: Verdict): string | undefined {
  return kind === "offen" || difference === undefined ? undefined : formatPoints(difference, 1, true);
}

/** A verdict in words: “höher (+4,2 Pp.)”. */
export function verdictWords(verdict: Verdict): string {
  const points = pointsOf(verdict);
  switch (verdict.kind) {
    case "offen":
      return "nicht vergleichbar";
    case "höher":
    case "niedriger":
      return `${verdict.kind} (${points})`;
    case "rundung":
      return `kein Unterschied über die Rundung hinaus (${points})`;
    case "gleich":
      return `durch Zufall erklärbar (${points})`;
  }
}
