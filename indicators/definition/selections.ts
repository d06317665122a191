import {partsOf} from "../engine/parts.js";
import {type Selection, termsOf} from "../engine/selection.js";
import {cubeDeclarations} from "../vocabulary/cubes/index.js";
import type {Input} from "./input.js";
import type {Indicator, Provider} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";

/** One selection that an indicator reads. */
export interface UsedSelection {
  readonly selection: Selection;
  /** Dimensions that are taken in total whatever the result is broken down by. */
  readonly across: readonly string[];
}

/** Everything that an indicator selects under the given choices, also through its inputs. */
export function selectionsOf<P extends Parameters>(
  indicator: Indicator<P>,
  values: ValuesOf<P>
): readonly UsedSelection[] {
  const inputs = indicator.inputs?.(values);
  if (inputs !== undefined) return inputs.flatMap(selectionsOfInput);
  const {numerator, denominator} = partsOf(indicator, values);
  return [...termsOf(numerator), ...(denominator ? termsOf(denominator) : [])].map((selection) => ({
    selection,
    across: []
  }));
}

function selectionsOfInput({indicator, parameters, across = []}: Input): readonly UsedSelection[] {
  return selectionsOf(indicator, withInitial(indicator, parameters)).map((used) => ({
    ...used,
    across: [...used.across, ...across]
  }));
}

/** The given choices with the initial value of every parameter that they do not name. */
export function withInitial(
  {parameters}: Pick<Indicator, "parameters">,
  chosen: Readonly<Record<string, string>>
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, {initial}]) => [name, chosen[name] ?? initial]));
}

/** Every combination of choices of a set of parameters, the last parameter fastest. */
export function combinations<P extends Parameters>(parameters: P): readonly ValuesOf<P>[] {
  const all = Object.entries(parameters).reduce<readonly Readonly<Record<string, string>>[]>(
    (before, [name, {options}]) =>
      before.flatMap((values) => Object.keys(options).map((value) => ({...values, [name]: value}))),
    [{}]
  );
  return all as unknown as readonly ValuesOf<P>[];
}

/** Who delivers what an indicator reads under any of its choices, in the order of the choices. */
export function providersOf<P extends Parameters>(indicator: Indicator<P>): readonly Provider[] {
  const cubes = new Set(
    combinations(indicator.parameters).flatMap((values) =>
      selectionsOf(indicator, values).map(({selection}) => selection.cube)
    )
  );
  return [...cubes].flatMap((cube) => {
    const declared = cubeDeclarations[cube];
    return declared === undefined ? [] : [{name: declared.provider, table: declared.table, cube}];
  });
}
