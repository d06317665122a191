import {EvaluationError} from "../engine/error.js";
import type {MeasureId} from "../engine/measure.js";
import type {Result} from "../engine/result.js";
import {whyNotPrinted} from "../engine/rows.js";
import {decimal, divide, multiply, type Rational} from "./rational.js";

/** One of the numbers between two points, as fractions. */
export interface State {
  /** Which factors are as at the second point, as bits. */
  readonly changed: number;
  /** Absent if there is no value that may be printed; then `problem` says in German why. */
  readonly value?: Rational;
  readonly problem?: string;
  /** People counted; absent where a rate was delivered as a rate, or nothing is put over something. */
  readonly numerator?: Rational;
  readonly denominator?: Rational;
  /** What the quotient is multiplied by. */
  readonly factor: number;
  /** What the numerator counts, e.g. “Personen”. */
  readonly unit: string;
}

/** Reads a state; what the engine refuses to evaluate is a state without a value. */
export function readState(changed: number, evaluate: () => Result): State {
  try {
    return toState(changed, evaluate());
  } catch (error) {
    if (error instanceof EvaluationError) return {changed, problem: error.german, factor: 1, unit: ""};
    throw error;
  }
}

function toState(changed: number, result: Result): State {
  const {measure, parts} = result;
  const base = {changed, factor: measure.factor, unit: parts.numerator.cube.meta.unit};
  const value = result.value[0]!;
  const hidden = whyNotPrinted(result, 0);
  if (hidden !== undefined) return {...base, problem: `${hidden.few ? "Im Nenner stehen " : ""}${hidden.why}.`};
  if (!isQuotient(measure.id)) {
    const exact = decimal(value);
    return {...base, value: exact, ...(measure.id === "count" ? {numerator: exact} : {})};
  }
  const [numerator, denominator] = [decimal(result.numerator[0]!), decimal(result.denominator[0]!)];
  const quotient = multiply(divide(numerator, denominator), decimal(measure.factor));
  return {...base, value: quotient, numerator, denominator};
}

/** Whether a measure is the numerator over the denominator, so that its value is a fraction of two counts. */
export function isQuotient(id: MeasureId): boolean {
  return id === "share" || id === "ratio";
}
