import type {Indicator} from "../definition/indicator.js";
import type {Parameters, ValuesOf} from "../definition/parameters.js";
import {selectionsOf} from "../definition/selections.js";
import {codeWords} from "../definition/words.js";
import {dimensionLabels} from "../vocabulary/dimensions.js";
import type {Cube} from "./cube.js";
import {EvaluationError} from "./error.js";
import {partsOf} from "./parts.js";
import {hint, namesCodes} from "./resolve.js";
import {nearest} from "./nearest.js";
import type {LabelledCode} from "./result.js";
import type {Where} from "./selection.js";

/** What is asked of an indicator: broken down by what, for which codes, under which choices. */
export interface Request<P extends Parameters = Parameters, By extends string = string> {
  /** Dimensions of the result; the indicator’s own `by` unless told. */
  readonly by?: readonly By[];
  /** Only these codes. A dimension that is not in `by` is added up over them. */
  readonly where?: Where;
  /** The indicator’s initial values hold for what is not named. */
  readonly parameters?: Partial<ValuesOf<P>>;
}

/** Every parameter of the indicator, as chosen or as initially set. Throws A112 on a name or value that it does not have. */
export function completeParameters<P extends Parameters>(
  {id, parameters}: Pick<Indicator<P>, "id" | "parameters">,
  chosen: Partial<ValuesOf<P>> = {}
): ValuesOf<P> {
  for (const [name, value] of Object.entries(chosen)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) throw unknownParameter(id, "parameter", name, Object.keys(parameters));
    if (!Object.hasOwn(parameter.options, String(value))) {
      throw unknownParameter(id, `value of ${name}`, String(value), Object.keys(parameter.options));
    }
  }
  const values = Object.entries(parameters).map(([name, {initial}]) => [name, chosen[name] ?? initial]);
  return Object.fromEntries(values) as ValuesOf<P>;
}

/** Throws A107 if the indicator is not meant to be broken down or filtered by one of the dimensions. */
export function checkBreakdowns(
  indicator: Pick<Indicator, "id" | "title" | "breakdowns">,
  by: readonly string[],
  where: Where
): void {
  for (const dimension of [...by, ...Object.keys(where)]) {
    if (indicator.breakdowns.includes(dimension)) continue;
    throw new EvaluationError(
      "A107",
      `${indicator.id} has no breakdown${hint(nearest(dimension, indicator.breakdowns))}: ${dimension}`,
      `„${indicator.title}“ lässt sich nicht nach „${dimension}“ aufteilen oder filtern.`
    );
  }
}

/** Throws A107 if a result is to be broken down by what its measure runs over. */
export function checkOver(
  {id, title}: Pick<Indicator, "id" | "title">,
  by: readonly string[],
  over: readonly string[]
): void {
  const both = by.find((dimension) => over.includes(dimension));
  if (both === undefined) return;
  throw new EvaluationError(
    "A107",
    `${id} is measured over: ${both}`,
    `„${title}“ wird über „${dimensionLabels[both] ?? both}“ berechnet und lässt sich nicht danach aufteilen.`
  );
}

/**
 * The dimensions by which an indicator can be broken down under the given
 * parameters: those that it offers and that every cube it uses has. Cubes that
 * are not among the given ones are not asked.
 */
export function availableBreakdowns<P extends Parameters>(
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  chosen: Partial<ValuesOf<P>> = {}
): readonly string[] {
  const values = completeParameters(indicator, chosen);
  const {over} = partsOf(indicator, values);
  return indicator.breakdowns.filter((id) => {
    if (over.includes(id)) return false;
    return selectionsOf(indicator, values).every(({selection, across}) => {
      const meta = cubes.find((candidate) => candidate.meta.id === selection.cube)?.meta;
      const total = across.includes(id) || selection.options.across?.includes(id);
      return meta === undefined || total || meta.dimensions.some((d) => d.id === id);
    });
  });
}

/** The dimensions of the result whose codes were named one by one: each gets an entry, also where no cell was delivered. */
export function namedDimensions(by: readonly string[], where: Where): ReadonlySet<string> {
  return new Set(by.filter((id) => where[id] !== undefined && namesCodes(where[id])));
}

/** In words what a result is restricted to without being broken down by it. */
export function describeFilters(by: readonly string[], where: Where, cubes: readonly Cube[]): readonly LabelledCode[] {
  const open = Object.entries(where).filter(([id]) => !by.includes(id));
  return open.map(([id, set]) => {
    const metas = cubes.flatMap(({meta}) => meta.dimensions.filter((dimension) => dimension.id === id));
    const code = typeof set === "string" ? set : JSON.stringify(set);
    return {dimension: id, dimensionLabel: metas[0]?.label ?? id, code, label: codeWords(set, metas[0], id)};
  });
}

function unknownParameter(id: string, what: string, name: string, known: readonly string[]): EvaluationError {
  return new EvaluationError(
    "A112",
    `unknown ${what} of ${id}${hint(nearest(name, known))}: ${name}`,
    `${id} kennt die Einstellung „${name}“ nicht. Möglich: ${known.join(", ") || "keine"}.`
  );
}
