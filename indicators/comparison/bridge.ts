import {decimalsFor, decimalsOf} from "../definition/display.js";
import type {Indicator} from "../definition/indicator.js";
import type {Cube} from "../engine/cube.js";
import type {Result, Warning} from "../engine/result.js";
import type {Where} from "../engine/selection.js";
import {evaluate} from "../engine/evaluate.js";
import type {Factor} from "./factor.js";
import {findFactors, mostFactors, type Split} from "./factors.js";
import {type Amount, amounts} from "./amount.js";
import {bridgeNotes, contributionSentence} from "./bridge-words.js";
import {bridgeWarnings} from "./bridge-warnings.js";
import {crossedBreak, differentUnits, missingStates, type NoBridge, tooManyFactors} from "./no-bridge.js";
import type {Point} from "./point.js";
import {add, decimal, divide, multiply, type Rational, rational, subtract, toNumber} from "./rational.js";
import {shapley} from "./shapley.js";
import {isQuotient, readState, type State} from "./state.js";

/** The difference of two numbers, split into what the points differ in. */
export interface Bridge {
  readonly possible: true;
  /** The two numbers as the engine computed them: one entry each. */
  readonly from: Result;
  readonly to: Result;
  /** In the order of the factors: choices, numerator, denominator, filters, deliveries. */
  readonly parts: readonly Contribution[];
  readonly total: Effects;
  /** Of the value, as printed. */
  readonly decimals: number;
  readonly warnings: readonly Warning[];
  /** German: how to read the parts. */
  readonly notes: readonly string[];
}

/** What one factor contributes. */
export interface Contribution extends Factor, Effects {
  /** The effect on the value in each order in which the factors can be changed lies between these. */
  readonly least: number;
  readonly most: number;
  /** German: the contribution read aloud. */
  readonly sentence: string;
}

/**
 * A difference in the unit of the indicator and in persons. Each column adds up
 * over the parts on its own, exactly and as printed.
 */
export interface Effects {
  /** In percentage points, or in the unit of the indicator. */
  readonly value: Amount;
  /** How many more people the numerator counts; absent for a rate that was delivered as a rate. */
  readonly numerator?: Amount;
  /** How many more people the denominator counts; absent where nothing is put over something. */
  readonly denominator?: Amount;
  /**
   * How many people in the numerator would move the value as much, if the
   * denominator stayed fixed: at the mean of both points’, so that neither is
   * preferred. Absent where nothing is put over something.
   */
  readonly equivalent?: Amount;
}

export interface BridgeOptions {
  /** `parameters` unless told; two different indicators are always split by parts. */
  readonly split?: Split;
  /** Decimals of the value; those of the display rules unless told. */
  readonly decimals?: number;
  /** How a number is come by, for who keeps results: from one question to the next, most states are the same. */
  readonly evaluate?: (indicator: Indicator, cubes: readonly Cube[], request: PointRequest) => Result;
}

interface PointRequest {
  readonly by: readonly string[];
  readonly where: Where;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Explains the difference b − a between two numbers: two definitions, two
 * deliveries, two reference days or two areas, or several of these at once.
 * Every factor gets its Shapley value (shapley.ts), computed in whole fractions,
 * so that the parts add up to the difference to the last digit; the printed
 * parts add up to the printed difference by largest remainders. bridge(a, b) is
 * the negative of bridge(b, a).
 *
 * With k factors 2^k numbers are evaluated. There is no bridge, and the result
 * says why in German, if there are more than 8 factors, the units differ, a
 * state between the points has no value that may be printed, or an unlinked
 * break lies between the reference days. Throws the engine’s EvaluationError
 * where one of the two points cannot be asked for at all.
 */
export function bridge(
  a: Point,
  b: Point,
  {split = "parameters", decimals, evaluate: ask = evaluate}: BridgeOptions = {}
): Bridge | NoBridge {
  // One number, not broken down by anything.
  const read = ({indicator, cubes, parameters = {}, where}: Point) =>
    ask(indicator, cubes, {by: [], where, parameters});
  const [from, to] = [a, b].map(read);
  if (from!.unit !== to!.unit) return differentUnits(from!, to!);
  const broken = crossedBreak(a, b, from!, to!);
  if (broken !== undefined) return broken;
  const {factors, state} = findFactors(a, b, split);
  if (factors.length > mostFactors) return tooManyFactors(factors);
  const last = 2 ** factors.length - 1;
  const states = Array.from({length: last + 1}, (_, changed) =>
    readState(changed, () => (changed === 0 ? from! : changed === last ? to! : read(state(changed))))
  );
  const missing = missingStates(factors, states);
  if (missing !== undefined) return missing;

  const digits = decimals ?? decimalsToPrint(from!, to!);
  const columns = effectColumns(states, factors, from!.unit, digits);
  const marginals = factors.map((_, f) => marginalRange(states, f));
  const parts = factors.map((factor, f): Contribution => {
    const effects = effectsAt(columns, f);
    return {...factor, ...effects, ...marginals[f]!, sentence: contributionSentence(factor, effects)};
  });
  const total = effectsAt(columns, factors.length);
  return {
    possible: true,
    from: from!,
    to: to!,
    parts,
    total,
    decimals: digits,
    warnings: bridgeWarnings(a, b, from!, to!),
    notes: bridgeNotes(from!, to!, total, factors.length, digits)
  };
}

type Columns = Readonly<Record<keyof Effects, readonly Amount[] | undefined>>;

/** Per kind of effect the amounts of all factors, then their sum. */
function effectColumns(states: readonly State[], factors: readonly Factor[], unit: string, decimals: number): Columns {
  const [first, last] = [states[0]!, states.at(-1)!];
  const ids = factors.map(({id}) => id);
  const column = (values: readonly (Rational | undefined)[], columnUnit: string, digits: number) => {
    if (!values.every((value) => value !== undefined)) return undefined;
    return amounts(ids, shapley(values), subtract(values.at(-1)!, values[0]!), columnUnit, digits);
  };
  const values = states.map(({value}) => value!);
  const size = meanDenominator(first, last);
  return {
    value: column(values, unit, decimals),
    numerator: column(
      states.map(({numerator}) => numerator),
      last.unit,
      0
    ),
    denominator: column(
      states.map(({denominator}) => denominator),
      last.unit,
      0
    ),
    equivalent:
      size &&
      column(
        values.map((value) => divide(multiply(value, size), decimal(first.factor))),
        last.unit,
        0
      )
  };
}

function meanDenominator(first: State, last: State): Rational | undefined {
  if (first.denominator === undefined || last.denominator === undefined) return undefined;
  return divide(add(first.denominator, last.denominator), rational(2n));
}

function effectsAt({value, numerator, denominator, equivalent}: Columns, i: number): Effects {
  return {
    value: value![i]!,
    ...(numerator && {numerator: numerator[i]!}),
    ...(denominator && {denominator: denominator[i]!}),
    ...(equivalent && {equivalent: equivalent[i]!})
  };
}

/** Smallest and largest change of the value by one factor, whatever was changed before. */
function marginalRange(states: readonly State[], f: number): {readonly least: number; readonly most: number} {
  const effects = states.flatMap(({value}, changed) => {
    if ((changed >> f) & 1) return [];
    return [toNumber(subtract(states[changed | (1 << f)]!.value!, value!))];
  });
  return {least: Math.min(...effects), most: Math.max(...effects)};
}

function decimalsToPrint(from: Result, to: Result): number {
  if (from.measure.id === "count") return 0;
  const delivered = [from, to].filter(({measure}) => !isQuotient(measure.id)).map(({value}) => value[0]!);
  const cases = [from, to].filter(({measure}) => isQuotient(measure.id)).map(({denominator}) => denominator[0]!);
  return Math.max(decimalsOf(delivered), cases.length > 0 ? (decimalsFor(Math.min(...cases)) as number) : 0);
}
