import {hasValue, signOfStrength, strongerSign} from "../vocabulary/sign-strength.js";
import {signCode} from "../vocabulary/signs.js";
import type {Groups} from "./aggregate.js";
import {type AppliedMeasure, quotient} from "./measure.js";
import type {Part} from "./part.js";
import type {Result, Warning} from "./result.js";
import {toleranceOf} from "./tolerance.js";

type Columns = Pick<
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
  [numerator, denominator]: readonly [Part, Part | undefined],
  aggregated: readonly {readonly groups: Groups}[]
): Columns {
  const top = partColumns(numerator, aggregated[0]!.groups, length);
  const bottom = denominator && partColumns(denominator, aggregated[1]!.groups, length);
  const none = missing(length);
  const value = missing(length);
  const lower = bottom ? missing(length) : none;
  const upper = bottom ? missing(length) : none;
  const tolerance = missing(length);
  const zeichen = new Int8Array(length);
  let over = 0;
  for (let i = 0; i < length; ++i) {
    zeichen[i] = bottom ? combine(top.zeichen[i]!, bottom.zeichen[i]!) : top.zeichen[i]!;
    if (!hasValue(zeichen[i]!)) continue;
    if (bottom === undefined) {
      value[i] = top.value[i]!;
      tolerance[i] = top.tolerance[i]!;
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
    warnings: over > 0 ? [exceeds(over)] : []
  };
}

const absent = signCode("fehlt");
const meaningless = signCode("nicht-sinnvoll");
const nothing: ReadonlySet<number> = new Set([signCode("genau-null"), signCode("gerundet-null")]);
const plain = signCode("wert");

/** The sign of a quotient: nothing over a plain number stays nothing, else the stronger prevails. */
function combine(numerator: number, denominator: number): number {
  if (nothing.has(numerator) && denominator === plain) return numerator;
  return strongerSign(numerator, denominator);
}

interface PartColumns {
  readonly value: Float64Array;
  readonly tolerance: Float64Array;
  readonly zeichen: Int8Array;
}

function partColumns({selection, cube, plan, groups}: Part, {sums, strengths}: Groups, length: number): PartColumns {
  const value = missing(length);
  const tolerance = missing(length);
  const zeichen = new Int8Array(length).fill(absent);
  const deviation = toleranceOf(cube.meta, selection, plan.expected);
  for (let i = 0; i < length; ++i) {
    const group = groups[i]!;
    if (group < 0) continue;
    zeichen[i] = signOfStrength[strengths[group]!]!;
    if (!hasValue(zeichen[i]!)) continue;
    value[i] = sums[group]!;
    tolerance[i] = deviation;
  }
  return {value, tolerance, zeichen};
}

function missing(length: number): Float64Array {
  return new Float64Array(length).fill(NaN);
}

function exceeds(entries: number): Warning {
  const where = entries === 1 ? "einem Eintrag" : `${entries} Einträgen`;
  return {
    code: "over-100",
    message: `In ${where} ist der Zähler größer als der Nenner; dort steht kein Anteil.`
  };
}
