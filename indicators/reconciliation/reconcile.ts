import {EvaluationError, change, evaluate, findCube, type Result} from "../engine/index.js";
import type {Cube} from "../engine/cube.js";
import {completeParameters} from "../engine/request.js";
import {selectionsOf} from "../definition/selections.js";
import {signs} from "../vocabulary/signs.js";
import {hasValue} from "../vocabulary/sign-strength.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import type {PublishedFigure} from "./figure.js";
import {roundingError} from "./rounding-error.js";

/** A published figure beside what its definition comes to. */
export interface Reconciled {
  readonly figure: PublishedFigure;
  /**
   * `stimmt`: equal as far as it was printed. `stimmt gerundet`: nearer than what
   * the rounding of the delivered or protected cells may have caused. `keine
   * Lieferung`: a table is missing. `kein Wert`: the tables are there, but have no
   * value for it.
   */
  readonly state: "stimmt" | "stimmt gerundet" | "weicht ab" | "keine Lieferung" | "kein Wert";
  readonly computed?: number;
  /** Computed minus published. */
  readonly difference?: number;
  /** The result and the entry that `explain` tells the origin of; absent without a value. */
  readonly result?: Result;
  readonly entry?: number;
  /** Whether a delivery behind it was made for demonstration. */
  readonly sample: boolean;
  /** German: why there is no value. */
  readonly reason?: string;
}

/** Computes a published figure from the deliveries at hand and compares. */
export function reconcile(figure: PublishedFigure, cubes: readonly Cube[]): Reconciled {
  const {indicator, parameters} = figure;
  const without = {figure, sample: false} as const;
  try {
    const values = completeParameters(indicator, parameters);
    for (const {selection} of selectionsOf(indicator, values)) findCube(cubes, selection.cube);
  } catch (error) {
    if (error instanceof EvaluationError) return {...without, state: "keine Lieferung", reason: error.german};
    throw error;
  }
  try {
    return compared(figure, evaluateFigure(figure, cubes));
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return {...without, state: "kein Wert", reason: error.code === unknownCode ? missingDay : error.german};
  }
}

/** The error of a day or area that no cube has. */
const unknownCode = "A103";

function evaluateFigure({indicator, parameters, where, date, since}: PublishedFigure, cubes: readonly Cube[]): Result {
  const days = since === undefined ? date : [since, date];
  return evaluate(indicator, cubes, {
    parameters,
    by: [timeDimension, ...Object.keys(where)],
    where: {...where, [timeDimension]: days}
  });
}

function compared(figure: PublishedFigure, result: Result): Reconciled {
  const {value, decimals, since, date, column} = figure;
  const {sample} = result;
  const found = since === undefined ? single(result, column) : changed(result, since, date);
  if (found.computed === undefined) return {figure, sample, state: "kein Wert", reason: found.reason};
  const {computed, entry, tolerance} = found;
  const distance = Math.abs(computed - value) - 0.5 * 10 ** -decimals - 1e-9;
  return {
    figure,
    sample,
    state: distance <= 0 ? "stimmt" : distance <= tolerance ? "stimmt gerundet" : "weicht ab",
    computed,
    difference: computed - value,
    result,
    entry
  };
}

type Found =
  | {readonly computed: number; readonly entry: number; readonly tolerance: number}
  | {readonly computed?: undefined; readonly reason: string};

function single(result: Result, column: PublishedFigure["column"]): Found {
  const zeichen = {
    value: result.zeichen,
    numerator: result.numeratorZeichen,
    denominator: result.denominatorZeichen
  }[column][0];
  if (result.length === 0 || zeichen === undefined) return {reason: missingDay};
  if (!hasValue(zeichen)) return {reason: zeichen === fehlt ? missingDay : `${signs[zeichen]!.label}.`};
  return {computed: result[column][0]!, entry: 0, tolerance: roundingError(result, 0, column)};
}

function changed(result: Result, since: string, date: string): Found {
  const [first] = change(result, since, date);
  if (first?.difference == null) return {reason: missingDay};
  return {computed: first.difference, entry: first.to, tolerance: first.tolerance ?? 0};
}

const fehlt = signs.findIndex(({id}) => id === "fehlt");
const missingDay = "Die Lieferungen enthalten diesen Stichtag oder dieses Gebiet nicht.";
