import type {Indicator} from "../definition/indicator.js";
import type {Cube} from "../engine/cube.js";
import {EvaluationError} from "../engine/error.js";
import {evaluate} from "../engine/evaluate.js";
import type {Result} from "../engine/result.js";
import {type Selection, termsOf, type Where} from "../engine/selection.js";
import {condenser} from "./condense.js";
import {isQuotient} from "./state.js";

export type Values = Readonly<Record<string, string>>;

/** What a definition comes to, or why it cannot be evaluated on these cubes. */
export type Outcome = Result | {readonly problem: EvaluationError};

/** Definitions that select different cells, and which of them each combination of choices comes to. */
export interface Definitions {
  /** Of each definition the choices of its first combination. */
  readonly parameters: readonly Values[];
  /** Per combination the position of its definition. */
  readonly definitionOf: Int32Array;
}

/**
 * Finds the combinations of choices that come to the same definition: the same
 * cells over the same cells. They are evaluated once and counted once.
 */
export function distinctDefinitions(indicator: Indicator, combinations: readonly Values[]): Definitions {
  const positions = new Map<string, number>();
  const parameters: Values[] = [];
  const definitionOf = Int32Array.from(combinations, (values) => {
    const key = definitionKey(indicator, values);
    let position = positions.get(key);
    if (position === undefined) {
      position = parameters.push(values) - 1;
      positions.set(key, position);
    }
    return position;
  });
  return {parameters, definitionOf};
}

/** What decides a count, a rate or a quotient; of other measures every combination is taken for a definition of its own. */
function definitionKey(indicator: Indicator, values: Values): string {
  if (!isMadeOfSums(indicator, values)) return JSON.stringify(values);
  return JSON.stringify([indicator.measure(values), indicator.numerator(values), indicator.denominator?.(values)]);
}

/**
 * Evaluates an indicator under each choice of parameters, to the same numbers as
 * `evaluate`. A selection that several definitions share is added up once. What
 * the engine refuses is kept as the problem.
 */
export function evaluateDefinitions(
  indicator: Indicator,
  definitions: readonly Values[],
  cubes: readonly Cube[],
  by: readonly string[],
  where: Where
): readonly Outcome[] {
  const condense = condenser(indicator, cubes, by, where);
  const open = Object.fromEntries(Object.entries(where).filter(([id]) => by.includes(id)));
  return definitions.map((parameters) => {
    try {
      const short = condenseDefinition(indicator, parameters, condense);
      if (short === undefined) return evaluate(indicator, cubes, {by, where, parameters});
      return evaluate(short.indicator, short.cubes, {by, where: open, parameters});
    } catch (error) {
      if (error instanceof EvaluationError) return {problem: error};
      throw error;
    }
  });
}

/** The definition over cells that are added up already; undefined where that is not possible. */
function condenseDefinition(
  indicator: Indicator,
  values: Values,
  condense: ReturnType<typeof condenser>
): {readonly indicator: Indicator; readonly cubes: readonly Cube[]} | undefined {
  if (!isMadeOfSums(indicator, values)) return undefined;
  const cubes = new Map<string, Cube>();
  const shorten = (selection: Selection): Selection | undefined => {
    const terms = termsOf(selection).map(condense);
    if (!terms.every((term) => term !== undefined)) return undefined;
    for (const {cube} of terms) cubes.set(cube.meta.id, cube);
    const [head, ...plus] = terms.map((term) => term.selection);
    return plus.length === 0 ? head! : {...head!, options: {...head!.options, plus}};
  };
  const denominator = indicator.denominator?.(values);
  const [top, bottom] = [shorten(indicator.numerator(values)), denominator && shorten(denominator)];
  if (top === undefined || (denominator !== undefined && bottom === undefined)) return undefined;
  return {indicator: {...indicator, numerator: () => top, denominator: () => bottom}, cubes: [...cubes.values()]};
}

/** Whether the value of an entry follows from what its numerator and its denominator add up to. */
function isMadeOfSums(indicator: Indicator, values: Values): boolean {
  const measure = indicator.measure(values);
  if (indicator.inputs?.(values) !== undefined) return false;
  return isQuotient(measure) || measure === "count" || measure === "rate";
}
