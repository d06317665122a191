import {findBreak} from "../vocabulary/breaks.js";
import type {BreakInput, Indicator, IndicatorInput} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";
import {providersOf, withInitial} from "./selections.js";

/**
 * Makes an indicator from what its file writes. What may depend on the
 * parameters may be given plainly or as a function of them; the parameters’
 * values are known to the compiler. Providers follow from the selections unless
 * they are listed. Throws on an id that is not of the form
 * “BEV-02”, an unknown break, and a variant with a parameter or value that does
 * not exist.
 */
export function defineIndicator<const P extends Parameters = Record<never, never>>(
  input: IndicatorInput<P>
): Indicator<P> {
  const {id, parameters = {} as P, variants = [], by = ["stichtag"]} = input;
  if (!/^[A-Z]{3}-\d{2}$/.test(id)) throw new Error(`not an indicator id: ${id}`);
  for (const variant of variants) {
    for (const [name, value] of Object.entries(variant.parameters)) {
      if (Object.hasOwn(parameters, name) && Object.hasOwn(parameters[name]!.options, String(value))) continue;
      throw new Error(`unknown parameter in variant ${variant.id} of ${id}: ${name} ${String(value)}`);
    }
  }
  const breaks = asFunction<P, readonly BreakInput[]>(input.breaks);
  const initial = Object.fromEntries(Object.entries(parameters).map(([name, choice]) => [name, choice.initial]));
  for (const item of breaks(initial as ValuesOf<P>)) findBreak(typeof item === "string" ? item : item.id);
  const byOf = asFunction<P, readonly string[]>(by);
  const unitOf = asFunction<P, string>(input.unit);
  const indicator: Indicator<P> = {
    ...input,
    parameters,
    variants,
    by: byOf(initial as ValuesOf<P>),
    byOf,
    numerator: input.numerator ?? numeratorOfFirst(input),
    measure: asFunction(input.measure),
    population: asFunction(input.population),
    unit: unitOf(initial as ValuesOf<P>),
    unitOf,
    providers: input.providers ?? [],
    breaks: (values: ValuesOf<P>) =>
      breaks(values).map((item) => (typeof item === "string" ? {id: item} : {id: item.id, linked: item.linked}))
  };
  return Object.freeze(input.providers ? indicator : {...indicator, providers: providersOf(indicator)});
}

/** The numerator of an indicator that is made of others. Throws if it has neither. */
function numeratorOfFirst<P extends Parameters>({id, inputs}: IndicatorInput<P>): Indicator<P>["numerator"] {
  if (inputs === undefined) throw new Error(`neither numerator nor inputs: ${id}`);
  return (values) => {
    const [first] = inputs(values) ?? [];
    if (first === undefined) throw new Error(`no inputs: ${id}`);
    return first.indicator.numerator(withInitial(first.indicator, first.parameters));
  };
}

function asFunction<P extends Parameters, T>(value: T | ((parameters: ValuesOf<P>) => T)): (p: ValuesOf<P>) => T {
  return typeof value === "function" ? (value as (parameters: ValuesOf<P>) => T) : () => value;
}
