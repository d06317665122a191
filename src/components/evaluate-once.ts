import type {Indicator} from "../indicators/definition/indicator.js";
import type {Cube} from "../indicators/engine/cube.js";
import {evaluate} from "../indicators/engine/evaluate.js";
import type {Result} from "../indicators/engine/result.js";
import type {Where} from "../indicators/engine/selection.js";
import {type Attempt, attempt} from "./attempt.js";

export interface Asked {
  readonly by: readonly string[];
  readonly where: Where;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** As many results are kept of an indicator on the same cubes: of a move in the Werkstatt, every variant by every breakdown and the states between two of them. */
const kept = 256;

const results = new WeakMap<Indicator, WeakMap<readonly Cube[], Map<string, Result>>>();

/** As `recalled`, or why there is no answer. */
export function evaluateOnce(indicator: Indicator, cubes: readonly Cube[], asked: Asked): Attempt<Result> {
  return attempt(() => recalled(indicator, cubes, asked));
}

/**
 * `evaluate`, computed once for the same question, and so for the indicators that go into another one: chart, sentence and
 * comparison of one view ask for the same numbers, and every move of a control for the standard definition again. An edited
 * definition is another indicator, and cubes that were loaded again are others.
 */
export function recalled(indicator: Indicator, cubes: readonly Cube[], asked: Asked): Result {
  const ofIndicator = results.get(indicator) ?? new WeakMap<readonly Cube[], Map<string, Result>>();
  const known = ofIndicator.get(cubes) ?? new Map<string, Result>();
  results.set(indicator, ofIndicator);
  ofIndicator.set(cubes, known);
  const {by, where, parameters = {}} = asked;
  const key = JSON.stringify([by, where, indicatorValues(indicator, parameters)]);
  const found =
    known.get(key) ??
    evaluate(indicator, cubes, {by, where, parameters}, (input, request) => recalled(input, cubes, request));
  known.delete(key);
  known.set(key, found);
  for (const oldest of known.keys()) {
    if (known.size <= kept) break;
    known.delete(oldest);
  }
  return found;
}

/** All parameters in the order of the definition, so that the standard is recognised however it is asked for. */
function indicatorValues({parameters}: Indicator, chosen: Readonly<Record<string, string>>): readonly unknown[] {
  const own = Object.entries(parameters).map(([id, {initial}]) => chosen[id] ?? initial);
  const unknown = Object.entries(chosen).filter(([id]) => !Object.hasOwn(parameters, id));
  return [...own, ...unknown];
}
