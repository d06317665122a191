import {isSensitive, leastSuppressed, type FrequencyRule} from "../primary.js";
import {functionalOf} from "../suppression.js";
import type {Combination, Constraint, Universe} from "../universe.js";
import {propagateBounds} from "./bounds.js";
import {certify, isDense} from "./certify.js";
import {searchIntervals, type Depth} from "./interval-search.js";
import {solver} from "./linear-program.js";
import {attackerSystem, type AttackerSystem} from "./system.js";
import {createTarget, isWide, witness, type Target} from "./target.js";
import {fitsRows, truePoint} from "./true-point.js";

export interface AuditInput {
  readonly universe: Universe;
  readonly rule: FrequencyRule;
  /** 1 for hidden cells. */
  readonly hidden: Uint8Array;
  /** 1 for hidden cells that are to be protected although their count is not sensitive. */
  readonly forcedSuppressed?: Uint8Array;
  /** 1 for cells that are known in any case; a sensitive count among them is no finding. */
  readonly forcedPublished?: Uint8Array;
  readonly constraints?: readonly Constraint[];
  readonly sensitiveCombinations?: readonly Combination[];
  /** “exact” computes the ends of all intervals; “decide” (default) only as far as a verdict needs. */
  readonly depth?: Depth;
  /** A table that fits all cells, if one is known from before. */
  readonly point?: Float64Array | null;
  /** Values that tables are known to attain, from an audit of a pattern that hid nothing else. */
  readonly seen?: Seen;
}

/** Least and largest value of every cell, hidden or not, and then of every sensitive combination, in some table that fits. */
export interface Seen {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** What the attacker can compute of one figure. */
export interface Interval {
  /** Number of the cell, or of the sensitive combination. */
  readonly kind: "cell" | "combination";
  readonly index: number;
  readonly low: number;
  readonly high: number;
  readonly sensitive: boolean;
  /** True if the limits were reached before a verdict; counts as a failure. */
  readonly unsettled: boolean;
}

export interface Audit {
  /** Interval of every hidden cell, in order of cells; with depth “decide” at least as wide where it passes. */
  readonly intervals: readonly Interval[];
  /** Hidden figures that can be computed exactly. */
  readonly exact: readonly Interval[];
  /** Sensitive figures whose interval is narrower than T, without the exact ones. */
  readonly narrow: readonly Interval[];
  /** Published cells that contradict one another. */
  readonly contradictions: readonly number[];
  readonly publishable: boolean;
  readonly system: AttackerSystem;
  /** A table that agrees with all cells, hidden ones included; null if none was found. */
  readonly point: Float64Array | null;
  readonly seen: Seen;
}

/**
 * The interval audit: what somebody who knows all published cells, that persons
 * are whole and not negative, and the rule itself, can compute of each hidden
 * cell. Shares no code with the elimination. Published cells whose count is
 * sensitive are disclosures as well and are reported as exact.
 */
export async function audit(input: AuditInput): Promise<Audit> {
  const {universe, rule, hidden, constraints = [], sensitiveCombinations = [], depth = "decide"} = input;
  const highs = await solver();
  const system = attackerSystem({universe, hidden, least: leastSuppressed(rule), constraints});
  const consistent = system.contradictions.length === 0 && propagateBounds(system);
  const point = consistent ? (input.point === undefined ? truePoint(highs, universe, constraints) : input.point) : null;
  const allRows = Int32Array.from(system.rowLow.keys());
  const fits = point !== null && fitsBounds(system, point) && fitsRows(system, point, allRows) ? point : null;
  const {cells, value, cellCount} = universe;
  const figures: Pick<Interval, "kind" | "index" | "sensitive">[] = [];
  const targets: Target[] = [];
  const twins = new Map<string, Target>();
  const add = (
    kind: "cell" | "combination",
    index: number,
    sensitive: boolean,
    functional: Parameters<typeof createTarget>[1]
  ) => {
    const target = createTarget(system, functional, sensitive ? rule.threshold : 1, fits);
    figures.push({kind, index, sensitive});
    const at = kind === "cell" ? index : cellCount + index;
    if (fits && input.seen && input.seen.low[at]! <= input.seen.high[at]!) {
      witness(target, input.seen.low[at]!);
      witness(target, input.seen.high[at]!);
    }
    if (kind === "combination" || target.atoms.length > 64) return targets.push(target);
    const key = `${target.need} ${target.known} ${target.atoms.join(" ")}`;
    const twin = twins.get(key) ?? target;
    twins.set(key, twin);
    return targets.push(twin);
  };
  if (consistent) {
    for (let j = 0; j < cellCount; ++j)
      if (hidden[j]) {
        const row = cells.index.subarray(cells.start[j]!, cells.start[j + 1]!);
        const sensitive = isSensitive(value[j]!, rule) || input.forcedSuppressed?.[j] === 1;
        add("cell", j, sensitive, {row, value: null, total: value[j]!});
      }
    sensitiveCombinations.forEach((combination, i) => add("combination", i, true, functionalOf(universe, combination)));
    if (fits && constraints.length === 0) {
      const targetOf: (Target | undefined)[] = Array.from({length: cellCount});
      figures.forEach(({kind, index}, i) => {
        if (kind === "cell") targetOf[index] = targets[i];
      });
      const isSurvey = depth === "survey";
      certify(highs, {universe, rule, hidden, point: fits, targetOf, isDense: isDense(hidden), isSurvey});
    }
    searchIntervals(highs, system, fits, Array.from(new Set(targets)), depth);
  }
  const seen = {
    low: Float64Array.from([...value, ...sensitiveCombinations], () => Infinity),
    high: Float64Array.from([...value, ...sensitiveCombinations], () => -Infinity)
  };
  figures.forEach(({kind, index}, i) => {
    const at = kind === "cell" ? index : cellCount + index;
    seen.low[at] = targets[i]!.seenLow;
    seen.high[at] = targets[i]!.seenHigh;
  });
  const intervals = figures.map((figure, i) => intervalOf(figure, targets[i]!));
  const open = publishedSensitive(input);
  const exact = [...open, ...intervals.filter(({low, high}) => low === high)];
  const narrow = intervals.filter(({low, high}, i) => low !== high && !isWide(targets[i]!));
  const publishable = consistent && exact.length === 0 && narrow.length === 0;
  return {
    intervals,
    exact,
    narrow,
    contradictions: consistent ? [] : system.contradictions,
    publishable,
    system,
    point,
    seen
  };
}

function intervalOf(figure: Pick<Interval, "kind" | "index" | "sensitive">, target: Target): Interval {
  const wide = isWide(target);
  return {
    ...figure,
    low: wide ? target.seenLow : target.provedLow,
    high: wide ? target.seenHigh : target.provedHigh,
    unsettled: !wide && target.unsettled
  };
}

function fitsBounds({low, high}: AttackerSystem, point: Float64Array): boolean {
  return point.every((x, a) => x >= low[a]! && x <= high[a]!);
}

function publishedSensitive({universe: {value}, rule, hidden, forcedPublished}: AuditInput): Interval[] {
  return Array.from(value.keys()).flatMap((j) =>
    !hidden[j] && !forcedPublished?.[j] && isSensitive(value[j]!, rule)
      ? [{kind: "cell", index: j, low: value[j]!, high: value[j]!, sensitive: true, unsettled: false} as const]
      : []
  );
}
