import {audit, type Audit, type AuditInput, type Interval} from "./audit/audit.js";
import {isDense} from "./audit/certify.js";
import {solver} from "./audit/linear-program.js";
import {truePoint} from "./audit/true-point.js";
import {Certificates} from "./certificates.js";
import {ChangeProgram} from "./change-program.js";
import {Lift} from "./lift.js";
import {isSensitive} from "./primary.js";
import {cellSums} from "./sums.js";
import type {SuppressionInput} from "./suppression.js";
import type {Universe} from "./universe.js";
import {Widening} from "./widening.js";

export interface Repair {
  readonly suppressed: Uint8Array;
  /** The audit of the repaired pattern. */
  readonly audit: Audit;
}

/** Rounds of widening and audit; in each a figure that still fails is moved further. */
const ROUNDS = 8;

/**
 * Suppresses further cells until the audit passes (or nothing more can be
 * done). A sensitive figure whose interval is too narrow is widened by the
 * cheapest change of the table that moves it far enough (Kelly, Golden and
 * Assad 1992): the published cells that change with it are suppressed, hidden
 * ones cost nothing. Hidden cells that can be computed exactly though they are
 * not sensitive are published again: hiding them is no use.
 */
export async function repair(input: SuppressionInput, pattern: Uint8Array): Promise<Repair> {
  const {universe, rule, forcedSuppressed, forcedPublished, constraints, sensitiveCombinations = []} = input;
  const suppressed = pattern.slice();
  const common: Omit<AuditInput, "hidden"> = {
    universe,
    rule,
    ...(forcedSuppressed && {forcedSuppressed}),
    ...(forcedPublished && {forcedPublished}),
    ...(constraints && {constraints}),
    sensitiveCombinations
  };
  const highs = await solver();
  const point = truePoint(highs, universe, constraints);
  if (!point) return {suppressed, audit: await audit({...common, hidden: suppressed})};
  const base = cellSums(universe, point);
  const program = new ChangeProgram(highs, input, suppressed, base, point);
  const lift = program.system.complete ? null : new Lift(highs, universe, point);
  try {
    const survey = await audit({...common, hidden: suppressed, point, depth: "survey"});
    const certificates = new Certificates(base, survey.seen);
    const needs = widthsNeeded(input, suppressed);
    const isWalking = !lift && !constraints?.length;
    const widening = new Widening(program, lift, certificates, suppressed, {isWalking});
    // Where proofs take long, what is still open is widened further instead.
    const depth = lift || isDense(suppressed) ? "survey" : "decide";
    const look = () => audit({...common, hidden: suppressed, point, seen: certificates.seen(), depth});
    widening.widen(inOrder(universe, needs), (j) => needs[j]!);
    let result = await look();
    for (let round = 2; round <= ROUNDS; ++round) {
      const open = [...result.exact, ...result.narrow].filter(({sensitive}) => sensitive);
      if (open.length === 0) break;
      const failing = open.map((interval) => figureOf(universe, interval)).filter((j) => needs[j]! > 0);
      if (widening.widenMore(failing, (j) => needs[j]!, round)) result = await look();
    }
    for (let isDecided = depth === "decide"; ; isDecided = true) {
      const useless = result.exact.filter(
        ({kind, index, sensitive}) => kind === "cell" && !sensitive && suppressed[index]
      );
      if (useless.length === 0 && isDecided) return {suppressed, audit: result};
      for (const {index} of useless) suppressed[index] = 0;
      result = await audit({...common, hidden: suppressed, point, seen: result.seen});
    }
  } finally {
    program.dispose();
  }
}

/** Width that every cell, and then every sensitive combination, needs; 0 where none is needed. */
function widthsNeeded(
  {universe, rule, forcedSuppressed, sensitiveCombinations = []}: SuppressionInput,
  suppressed: Uint8Array
): Float64Array {
  return Float64Array.from({length: universe.cellCount + sensitiveCombinations.length}, (_, j) =>
    j >= universe.cellCount || (suppressed[j] && (isSensitive(universe.value[j]!, rule) || forcedSuppressed?.[j]))
      ? rule.threshold
      : 0
  );
}

/** Figures that need a width, fine ones first: what hides them often hides the coarse ones at no further cost. */
function inOrder({cells: {start}, cellCount}: Universe, needs: Float64Array): number[] {
  const size = (j: number) => (j < cellCount ? start[j + 1]! - start[j]! : Infinity);
  return Array.from(needs.keys())
    .filter((j) => needs[j]! > 0)
    .sort((a, b) => (size(a) === size(b) ? a - b : size(a) - size(b)));
}

function figureOf({cellCount}: Universe, {kind, index}: Interval): number {
  return kind === "cell" ? index : cellCount + index;
}
