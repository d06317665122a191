import {combinations, type Indicator} from "../../indicators/definition/index.js";
import {completeParameters, type Cube, evaluate, measures, type Where} from "../../indicators/engine/index.js";

/**
 * What the tests of the whole catalogue expect of an indicator, one line per
 * combination of its choices: made from the definition alone, so that nobody has
 * to keep a list beside it.
 */
export interface Expectation {
  readonly choices: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly population: string;
  readonly breaks: readonly string[];
  /** Lowest and highest value that the measure can have; undefined where it has no limits. */
  readonly range: readonly [number, number] | undefined;
}

/** The expectations of an indicator under every combination of its choices. */
export function expectationsOf(indicator: Indicator): readonly Expectation[] {
  return combinations(indicator.parameters).map((choices) => {
    const measure = indicator.measure(choices);
    const unit = indicator.unitOf?.(choices) ?? indicator.unit;
    return {
      choices,
      unit,
      population: indicator.population(choices),
      breaks: indicator.breaks(choices).map(({id}) => id),
      range: rangeOf(measure, unit)
    };
  });
}

function rangeOf(measure: keyof typeof measures, unit: string): readonly [number, number] | undefined {
  if (measure === "share" || measure.endsWith("-share")) return [0, 100];
  return measures[measure].of === "areas" && unit === "Index" ? [0, 1] : undefined;
}

/** The initial choices, each other value of one choice alone, and the variants: every line of a definition is reached by one of them. */
export function choicesOneByOne({parameters, variants}: Indicator): readonly Readonly<Record<string, string>>[] {
  return [
    {},
    ...Object.entries(parameters).flatMap(([name, {options, initial}]) =>
      Object.keys(options)
        .filter((value) => value !== initial)
        .map((value) => ({[name]: value}))
    ),
    ...variants.map((variant) => variant.parameters as Readonly<Record<string, string>>)
  ];
}

/** The values of Wuppertal under each of the given choices. */
export function valuesOf(
  indicator: Indicator,
  cubes: readonly Cube[],
  choices: readonly Readonly<Record<string, string>>[]
): readonly (readonly number[])[] {
  return choices.map((parameters) => {
    const by = indicator.byOf?.(completeParameters(indicator, parameters)) ?? indicator.by;
    const where: Where = by.includes("gebiet") ? {gebiet: "05124"} : {};
    return [...evaluate(indicator, cubes, {parameters, where}).value];
  });
}
