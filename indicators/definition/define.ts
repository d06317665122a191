import {findBreak} from "../vocabulary/breaks.js";
import type {BreakInput, Indicator, IndicatorInput} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";

/**
 * Makes an indicator from what its file writes. What may depend on the
 * parameters may be given plainly or as a function of them; the parameters’
 * values are known to the compiler. Throws on an id that is not of the form
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
  return Object.freeze({
    ...input,
    parameters,
    variants,
    by,
    measure: asFunction(input.measure),
    population: asFunction(input.population),
    breaks: (values: ValuesOf<P>) =>
      breaks(values).map((item) => (typeof item === "string" ? {id: item} : {id: item.id, linked: item.linked}))
  });
}

function asFunction<P extends Parameters, T>(value: T | ((parameters: ValuesOf<P>) => T)): (p: ValuesOf<P>) => T {
  return typeof value === "function" ? (value as (parameters: ValuesOf<P>) => T) : () => value;
}
