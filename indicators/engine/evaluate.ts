import type {Indicator} from "../definition/indicator.js";
import type {Parameters} from "../definition/parameters.js";
import {aggregate} from "./aggregate.js";
import {compile} from "./compile.js";
import type {Cube} from "./cube.js";
import {EvaluationError} from "./error.js";
import {type Aggregated, join} from "./join.js";
import {measureColumns} from "./measure-columns.js";
import {factorOf, needsDenominator} from "./measure.js";
import {nearest} from "./nearest.js";
import type {Part} from "./part.js";
import {checkBreakdowns, completeParameters, describeFilters, namedDimensions, type Request} from "./request.js";
import {hint, isList, unknownCode} from "./resolve.js";
import type {Result, ResultColumn, Source} from "./result.js";
import type {Selection, Where} from "./selection.js";
import {compareCubes} from "./warnings.js";

/**
 * Evaluates an indicator on the given cubes. Numerator and denominator are added
 * up over the cells that their selections name, matched by the dimensions of the
 * result, and put together by the measure. A missing or suppressed cell makes a
 * missing value with the strongest sign; an entry that only one part has is kept
 * with the sign `fehlt`. Throws an EvaluationError where the question has no
 * honest answer.
 */
export function evaluate<P extends Parameters, const By extends string = string>(
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  request: Request<P, By> = {}
): Result<By> {
  const {by = indicator.by as readonly By[], where = {}} = request;
  const parameters = completeParameters(indicator, request.parameters);
  checkBreakdowns(indicator, by, where);

  const selections = [indicator.numerator(parameters), indicator.denominator?.(parameters)];
  const used = selections.filter((selection) => selection !== undefined);
  const sources = used.map(({cube}) => findCube(cubes, cube));
  checkCodes(used, sources, where);
  const aggregated = used.map((selection, p): Aggregated => {
    const plan = compile(selection, sources[p]!, by, where);
    return {selection, plan, groups: aggregate(plan, sources[p]!)};
  });
  const {length, columns, groups} = join(aggregated, by, namedDimensions(by, where));
  const [numerator, denominator] = aggregated.map(({selection, plan}, p): Part => ({
    selection,
    plan,
    cube: sources[p]!,
    groups: groups[p]!
  }));
  const id = indicator.measure(parameters);
  if (needsDenominator(id) !== (denominator !== undefined)) throw new Error(`denominator does not fit measure: ${id}`);
  const measure = {id, factor: factorOf(id)};
  const {warnings, ...values} = measureColumns(measure, length, [numerator!, denominator], aggregated);
  return {
    indicator: {id: indicator.id, title: indicator.title, version: indicator.version},
    parameters: parameters as Readonly<Record<string, string>>,
    by,
    length,
    filters: describeFilters(by, where, sources),
    dimensions: Object.fromEntries(by.map((d, i) => [d, columns[i]!])) as Record<By, ResultColumn>,
    ...values,
    measure,
    unit: indicator.unit,
    warnings: [...(denominator ? compareCubes(numerator!.cube.meta, denominator.cube.meta) : []), ...warnings],
    breaks: indicator.breaks(parameters),
    sources: [...new Set(sources)].map(toSource),
    sample: sources.some(({meta}) => meta.deliveries.some(({sample}) => sample)),
    parts: {numerator: numerator!, denominator}
  };
}

/** The cube with the given id. Throws A101, naming the nearest ids, if it is not among the given ones. */
export function findCube(cubes: readonly Cube[], id: string): Cube {
  const cube = cubes.find(({meta}) => meta.id === id);
  if (cube !== undefined) return cube;
  const known = cubes.map(({meta}) => meta.id);
  throw new EvaluationError(
    "A101",
    `unknown cube${hint(nearest(id, known))}: ${id}`,
    `Die Daten „${id}“ sind hier nicht geladen.`
  );
}

/** A code that is asked for must be known to one of the parts; that the other lacks it is a finding, not an error. */
function checkCodes(selections: readonly Selection[], cubes: readonly Cube[], where: Where): void {
  for (const [id, set] of Object.entries(where)) {
    const holders = cubes.filter((_, p) => !selections[p]!.options.across?.includes(id));
    const metas = holders.flatMap(({meta}) => meta.dimensions.filter((dimension) => dimension.id === id));
    if (metas.length === 0) continue;
    for (const code of isList(set) ? set : [set]) {
      if (typeof code !== "string" || metas.some(({codes}) => codes.some((known) => known.id === code))) continue;
      throw unknownCode(holders[0]!.meta.id, metas[0]!, code);
    }
  }
}

function toSource({meta}: Cube): Source {
  return {cube: meta, citation: meta.citation, deliveries: meta.deliveries};
}
