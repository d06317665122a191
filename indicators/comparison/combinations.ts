import type {Indicator} from "../definition/indicator.js";
import {completeParameters} from "../engine/request.js";
import {EvaluationError} from "../engine/error.js";

/** A choice of the definition with the values that are compared. */
export interface Axis {
  readonly id: string;
  /** German. */
  readonly label: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
}

/** Which values of which choices are combined; a choice that is not named is combined with all its values. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Every combination of choices, the last choice changing fastest. */
export interface Combinations {
  /** Choices of which more than one value is combined. */
  readonly axes: readonly Axis[];
  /** The values of all choices, combination by combination. */
  readonly parameters: readonly Readonly<Record<string, string>>[];
}

/** More definitions than these nobody reads. */
export const mostCombinations = 1024;

/**
 * All combinations of an indicator’s choices that `accept` lets pass. Throws
 * A112 on a choice or value that it does not have, A205 if there are more than
 * 1,024 or none.
 */
export function combine(
  indicator: Indicator,
  choices: Choices = {},
  accept: (parameters: Readonly<Record<string, string>>) => boolean = () => true
): Combinations {
  for (const [name, values] of Object.entries(choices)) {
    for (const value of values) completeParameters(indicator, {[name]: value});
  }
  const axes = Object.entries(indicator.parameters).map(([id, {label, options}]): Axis => {
    const values = [...new Set(choices[id] ?? Object.keys(options))];
    return {id, label, options: values.map((value) => ({id: value, label: options[value]!}))};
  });
  const size = axes.reduce((product, {options}) => product * options.length, 1);
  if (size > mostCombinations) throw tooMany(indicator, size);
  const all = Array.from({length: size}, (_, combination) => {
    let rest = combination;
    const chosen = axes.toReversed().map(({id, options}) => {
      const option = options[rest % options.length]!;
      rest = Math.floor(rest / options.length);
      return [id, option.id] as const;
    });
    return Object.fromEntries(chosen.toReversed());
  });
  const parameters = all.filter(accept);
  if (parameters.length === 0) throw none(indicator);
  return {axes: axes.filter(({options}) => options.length > 1), parameters};
}

function tooMany({title}: Indicator, size: number): EvaluationError {
  return new EvaluationError(
    "A205",
    `too many combinations: ${size}`,
    `„${title}“ hätte ${size} Definitionen; verglichen werden höchstens ${mostCombinations}. Bitte einzelne Wahlmöglichkeiten festlegen.`
  );
}

function none({id, title}: Indicator): EvaluationError {
  return new EvaluationError(
    "A205",
    `no combination left: ${id}`,
    `Für „${title}“ bleibt keine Definition übrig. Bitte bei jeder Wahlmöglichkeit mindestens einen Wert zulassen.`
  );
}
