import {hasValue, signOfStrength, strongerSign} from "../vocabulary/sign-strength.js";
import {signCode} from "../vocabulary/signs.js";
import {type AppliedMeasure, quotient} from "./measure.js";
import {partTerms, type Summed} from "./part.js";
import {isTooFew, rateRuleOf, tellsOfAll, withheld, withheldWarning} from "./rate-rule.js";
import type {Result, Warning} from "./result.js";
import {weightOf} from "./selection.js";
import {tolerancesOf} from "./tolerance.js";

/** The number columns of a result. */
export type Columns = Pick<
  Result,
  | "value"
  | "numerator"
  | "denominator"
  | "lower"
  | "upper"
  | "zeichen"
  | "numeratorZeichen"
  | "denominatorZeichen"
  | "tolerance"
  | "numeratorTolerance"
  | "denominatorTolerance"
  | "warnings"
>;

/** The number columns of a result from the sums of its parts. */
export function measureColumns(
  measure: AppliedMeasure,
  length: number,
  numerator: Summed,
  denominator: Summed | undefined
): Columns {
  const top = partColumns(numerator, length);
  const bottom = denominator && partColumns(denominator, length);
  const none = missing(length);
  const value = missing(length);
  const lower = bottom ? missing(length) : none;
  const upper = bottom ? missing(length) : none;
  const tolerance = missing(length);
  const zeichen = new Int8Array(length);
  const rule = denominator && rateRuleOf([numerator.part, denominator.part]);
  let [over, hidden] = [0, 0];
  for (let i = 0; i < length; ++i) {
    zeichen[i] = bottom ? combine(top.zeichen[i]!, bottom.zeichen[i]!) : top.zeichen[i]!;
    if (!hasValue(zeichen[i]!)) continue;
    if (bottom === undefined) {
      value[i] = top.value[i]!;
      tolerance[i] = top.tolerance[i]!;
      continue;
    }
    if (isTooFew(rule, bottom.value[i]!) || tellsOfAll(rule, measure.id, top.value[i]!, bottom.value[i]!)) {
      zeichen[i] = withheld;
      ++hidden;
      continue;
    }
    const measured = quotient(measure, top.value[i]!, top.tolerance[i]!, bottom.value[i]!, bottom.tolerance[i]!);
    if (measured === undefined) {
      zeichen[i] = meaningless;
      if (bottom.value[i]! > 0) ++over;
      continue;
    }
    value[i] = measured.value;
    lower[i] = measured.lower;
    upper[i] = measured.upper;
    tolerance[i] = measured.tolerance;
  }
  return {
    value,
    lower,
    upper,
    tolerance,
    zeichen,
    numerator: top.value,
    numeratorZeichen: top.zeichen,
    numeratorTolerance: top.tolerance,
    denominator: bottom?.value ?? none,
    denominatorZeichen: bottom?.zeichen ?? new Int8Array(length).fill(absent),
    denominatorTolerance: bottom?.tolerance ?? none,
    warnings: [...(over > 0 ? [exceeds(over)] : []), ...(rule && hidden > 0 ? [withheldWarning(rule, hidden)] : [])]
  };
}

export const absent = signCode("fehlt");
export const meaningless = signCode("nicht-sinnvoll");
const nothing: ReadonlySet<number> = new Set([signCode("genau-null"), signCode("gerundet-null")]);
const plain = signCode("wert");

/** The sign of a quotient: nothing over a plain number stays nothing, else the stronger prevails. */
function combine(numerator: number, denominator: number): number {
  if (nothing.has(numerator) && denominator === plain) return numerator;
  return strongerSign(numerator, denominator);
}

export interface PartColumns {
  readonly value: Float64Array;
  readonly tolerance: Float64Array;
  readonly zeichen: Int8Array;
}

/** What a part comes to in each row: the weighted sum of its terms, with the strongest of their signs. */
export function partColumns({part, sums}: Summed, length: number): PartColumns {
  const value = new Float64Array(length);
  const tolerance = new Float64Array(length);
  const zeichen = new Int8Array(length);
  partTerms(part).forEach(({selection, cube, plan, groups}, t) => {
    const {sums: sum, strengths} = sums[t]!;
    const weight = weightOf(selection);
    const deviation = tolerancesOf(cube.meta, selection, plan);
    for (let i = 0; i < length; ++i) {
      const group = groups[i]!;
      const sign = group < 0 ? absent : signOfStrength[strengths[group]!]!;
      zeichen[i] = t === 0 ? sign : strongerSign(zeichen[i]!, sign);
      if (!hasValue(sign)) continue;
      value[i] = value[i]! + weight * sum[group]!;
      tolerance[i] = tolerance[i]! + Math.abs(weight) * deviation(group);
    }
  });
  for (let i = 0; i < length; ++i) if (!hasValue(zeichen[i]!)) value[i] = tolerance[i] = NaN;
  return {value, tolerance, zeichen};
}

export function missing(length: number): Float64Array {
  return new Float64Array(length).fill(NaN);
}

function exceeds(entries: number): Warning {
  const where = entries === 1 ? "einem Eintrag" : `${entries} Einträgen`;
  return {
    code: "over-100",
    message: `In ${where} ist der Zähler größer als der Nenner; dort steht kein Anteil.`
  };
}
