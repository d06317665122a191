import {fewestCases, restsOnCases} from "../definition/display.js";
import type {Indicator} from "../definition/indicator.js";
import type {Cube} from "../engine/cube.js";
import {EvaluationError} from "../engine/error.js";
import type {BreakReference, Result, ResultColumn, Source, Warning} from "../engine/result.js";
import type {Where} from "../engine/selection.js";
import {signCode} from "../vocabulary/signs.js";
import {hasValue} from "../vocabulary/sign-strength.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import type {PopulationId} from "../vocabulary/populations.js";
import {type Axis, type Choices, combine} from "./combinations.js";
import {distinctDefinitions, evaluateDefinitions, type Outcome} from "./evaluate-definitions.js";
import {makeGrid} from "./grid.js";
import {type Influence, influenceOf} from "./influence.js";
import {mixedPopulations} from "./mixed-populations.js";
import {type Ranks, rankRanges} from "./rank-ranges.js";
import {type Ranges, valueRanges} from "./value-ranges.js";

/**
 * Every defensible way of computing an indicator, side by side. Matrices hold
 * one row per definition and one column per entry: `value[d * length + i]`.
 */
export interface Multiverse extends Matrices {
  readonly indicator: {readonly id: string; readonly title: string; readonly version: string; readonly unit: string};
  /** The choices that vary, in the order of the definition. */
  readonly axes: readonly Axis[];
  /** All combinations of the choices, the last choice changing fastest. */
  readonly combinations: readonly Combination[];
  /** What the combinations come to: combinations that select the same cells are one definition. */
  readonly definitions: readonly DefinitionSummary[];
  readonly by: readonly string[];
  /** Number of entries: areas, reference days, and what else it is broken down by. */
  readonly length: number;
  readonly dimensions: Readonly<Record<string, ResultColumn>>;
  readonly ranges: Ranges;
  /** Absent if the result is broken down by reference day alone. */
  readonly ranks?: Ranks;
  /** Absent unless every combination of the choices is there. */
  readonly influence?: Influence;
  /** Above all, if definitions count different people. */
  readonly warnings: readonly Warning[];
  /** Of all definitions that could be evaluated, each table once. */
  readonly sources: readonly Source[];
}

export interface Combination {
  readonly parameters: Readonly<Record<string, string>>;
  /** Position in `definitions`. */
  readonly definition: number;
}

export interface DefinitionSummary {
  /** Of the first combination that comes to this definition. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly population: PopulationId;
  readonly breaks: readonly BreakReference[];
  readonly warnings: readonly Warning[];
  /** In how many entries there is a value that may be printed. */
  readonly known: number;
  /** German: why it cannot be evaluated at all. */
  readonly problem?: string;
}

export interface Matrices {
  /** In the unit of the indicator; `NaN` where there is none. */
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly tolerance: Float64Array;
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
  readonly zeichen: Int8Array;
  /** 1 where there is a value that may be printed, that is, of enough cases. Only these count in ranges, ranks and directions. */
  readonly shown: Uint8Array;
}

export interface MultiverseOptions {
  /** As for `evaluate`. */
  readonly by?: readonly string[];
  readonly where?: Where;
  /** Values to combine; of a choice that is not named, all. */
  readonly choices?: Choices;
  /** Leaves out combinations that nobody would defend. */
  readonly accept?: (parameters: Readonly<Record<string, string>>) => boolean;
  /** Dimension whose codes are ranked; the first of `by` that is not the reference day, unless told. */
  readonly rank?: string;
}

/** More numbers than these do not fit the memory of a browser beside everything else. */
const mostValues = 1 << 21;

/**
 * Evaluates an indicator under all combinations of its choices. A definition
 * that these cubes cannot answer is kept, without values, with the reason. Throws
 * the engine’s EvaluationError if none can be evaluated, A205 if there are too
 * many combinations, A206 if there are too many numbers.
 *
 * Source: Steegen, Tuerlinckx, Gelman, Vanpaemel (2016), Increasing transparency
 * through a multiverse analysis, Perspectives on Psychological Science 11, 702–712.
 */
export function multiverse(
  indicator: Indicator,
  cubes: readonly Cube[],
  {by = indicator.by, where = {}, choices, accept, rank}: MultiverseOptions = {}
): Multiverse {
  const {axes, parameters} = combine(indicator, choices, accept);
  const {parameters: definitions, definitionOf} = distinctDefinitions(indicator, parameters);
  const combinations = parameters.map((own, c): Combination => ({parameters: own, definition: definitionOf[c]!}));
  const outcomes = withOneUnit(evaluateDefinitions(indicator, definitions, cubes, by, where));
  const evaluated = outcomes.filter((outcome): outcome is Result => !("problem" in outcome));
  if (evaluated.length === 0) throw (outcomes[0] as {problem: EvaluationError}).problem;
  const grid = makeGrid(evaluated, by);
  if (grid.length * definitions.length > mostValues) throw tooManyValues(grid.length, definitions.length);
  const matrices = emptyMatrices(definitions.length * grid.length);
  outcomes.forEach((outcome, d) => {
    if (!("problem" in outcome)) fill(matrices, outcome, grid.entriesOf(outcome), d * grid.length);
  });

  const summaries = definitions.map((own, d): DefinitionSummary => {
    const outcome = outcomes[d]!;
    return {
      parameters: own,
      population: indicator.population(own),
      breaks: indicator.breaks(own),
      known: matrices.shown.subarray(d * grid.length, (d + 1) * grid.length).reduce((sum, shown) => sum + shown, 0),
      ...("problem" in outcome ? {warnings: [], problem: outcome.problem.german} : {warnings: outcome.warnings})
    };
  });
  const ranked = rank ?? by.find((id) => id !== timeDimension);
  const full = axes.reduce((product, {options}) => product * options.length, 1) === combinations.length;
  return {
    indicator: {id: indicator.id, title: indicator.title, version: indicator.version, unit: evaluated[0]!.unit},
    axes,
    combinations,
    definitions: summaries,
    by,
    length: grid.length,
    dimensions: grid.dimensions,
    ...matrices,
    ranges: valueRanges(matrices, grid.length),
    ...(ranked === undefined ? {} : {ranks: rankRanges(matrices, grid, ranked)}),
    ...(full ? {influence: influenceOf(axes, combinations, matrices, grid.length)} : {}),
    warnings: mixedPopulations(summaries),
    sources: [...new Map(evaluated.flatMap(({sources}) => sources.map((source) => [source.cube.id, source]))).values()]
  };
}

/** Values in another unit than the first definition’s cannot stand beside them. */
function withOneUnit(outcomes: readonly Outcome[]): readonly Outcome[] {
  const unit = outcomes.flatMap((outcome) => ("problem" in outcome ? [] : [outcome.unit]))[0];
  return outcomes.map((outcome) => {
    if ("problem" in outcome || outcome.unit === unit) return outcome;
    return {
      problem: new EvaluationError(
        "A203",
        `unit differs from ${unit}: ${outcome.unit}`,
        `Diese Definition ergibt „${outcome.unit}“ statt „${unit}“ und steht deshalb nicht im Vergleich.`
      )
    };
  });
}

function emptyMatrices(size: number): Matrices {
  const numbers = () => new Float64Array(size).fill(NaN);
  return {
    value: numbers(),
    lower: numbers(),
    upper: numbers(),
    tolerance: numbers(),
    numerator: numbers(),
    denominator: numbers(),
    zeichen: new Int8Array(size).fill(signCode("fehlt")),
    shown: new Uint8Array(size)
  };
}

/** Copies one definition’s columns to its row of the matrices. */
function fill(matrices: Matrices, evaluated: Result, entries: Int32Array, start: number): void {
  const rests = restsOnCases(evaluated.measure.id);
  const numbers = ["value", "lower", "upper", "tolerance", "numerator", "denominator"] as const;
  for (const name of numbers) {
    const [to, from] = [matrices[name], evaluated[name]];
    for (let i = 0; i < entries.length; ++i) to[start + entries[i]!] = from[i]!;
  }
  for (let i = 0; i < entries.length; ++i) {
    const at = start + entries[i]!;
    matrices.zeichen[at] = evaluated.zeichen[i]!;
    const few = rests && evaluated.denominator[i]! < fewestCases;
    matrices.shown[at] = hasValue(evaluated.zeichen[i]!) && !few ? 1 : 0;
  }
}

function tooManyValues(entries: number, definitions: number): EvaluationError {
  return new EvaluationError(
    "A206",
    `too many numbers to compare: ${entries * definitions}`,
    `${definitions} Definitionen mit je ${entries} Einträgen sind zu viele Zahlen für einen Vergleich. ` +
      "Bitte weniger Gebiete oder Stichtage wählen, oder Wahlmöglichkeiten festlegen."
  );
}
