import type {Indicator} from "../definition/indicator.js";
import type {Parameters} from "../definition/parameters.js";
import {referenceDay} from "../definition/reference-day.js";
import {aggregate} from "./aggregate.js";
import {combine, type EvaluateInput} from "./combine.js";
import {compile} from "./compile.js";
import type {Cube} from "./cube.js";
import {findCube} from "./find-cube.js";
import {fold} from "./fold.js";
import {type Aggregated, join} from "./join.js";
import {measureColumns} from "./measure-columns.js";
import {isAreaMeasure} from "./measure-list.js";
import {factorOf, needsDenominator} from "./measure.js";
import {type Part, partTerms, type Summed} from "./part.js";
import {partsOf} from "./parts.js";
import {rateRuleOf} from "./rate-rule.js";
import {
  checkBreakdowns,
  checkOver,
  completeParameters,
  describeFilters,
  namedDimensions,
  type Request
} from "./request.js";
import {isList, unknownCode} from "./resolve.js";
import type {Result, ResultColumn, Source} from "./result.js";
import {type Selection, termsOf, type Where} from "./selection.js";
import {timeDimension} from "../vocabulary/dimensions.js";
import {compareParts, type Counted} from "./warnings.js";

export {findCube} from "./find-cube.js";

/**
 * Evaluates an indicator on the given cubes. Numerator and denominator are added
 * up over the cells that their selections name, matched by the dimensions of the
 * result, and put together by the measure: of the two sums, over all areas of an
 * entry, or of the results of other indicators. A missing or suppressed cell
 * makes a missing value with the strongest sign; an entry that only one part has
 * is kept with the sign `fehlt`. Throws an EvaluationError where the question has
 * no honest answer, A101 if a table is not there.
 *
 * @param evaluateInput how the results of other indicators are come by, for who keeps them
 */
export function evaluate<P extends Parameters, const By extends string = string>(
  indicator: Indicator<P>,
  cubes: readonly Cube[],
  request: Request<P, By> = {},
  evaluateInput: EvaluateInput = (input, asked) => evaluate(input, cubes, asked)
): Result<By> {
  const parameters = completeParameters(indicator, request.parameters);
  const {by = (indicator.byOf?.(parameters) ?? indicator.by) as readonly By[], where = {}} = request;
  checkBreakdowns(indicator, by, where);
  const id = indicator.measure(parameters);
  const measure = {id, factor: indicator.factor?.(parameters) ?? factorOf(id)};
  const frame = {
    indicator: {id: indicator.id, title: indicator.title, version: indicator.version},
    parameters: parameters as Readonly<Record<string, string>>,
    by,
    measure,
    unit: indicator.unitOf?.(parameters) ?? indicator.unit,
    breaks: indicator.breaks(parameters)
  };
  const inputs = indicator.inputs?.(parameters);
  if (inputs !== undefined) {
    const window = indicator.over?.(parameters) ?? [];
    return combine(frame, window, inputs, where, evaluateInput);
  }

  const {numerator, denominator, over} = partsOf(indicator, parameters);
  checkOver(indicator, by, over);
  if (needsDenominator(id) !== (denominator !== undefined)) throw new Error(`denominator does not fit measure: ${id}`);
  const terms = [termsOf(numerator), denominator ? termsOf(denominator) : []];
  const used = terms.flat();
  const sources = used.map(({cube}) => findCube(cubes, cube));
  checkCodes(used, sources, where);
  const axes = [...by, ...over];
  // Every part is compiled before any is added up, so that a question without an answer costs nothing.
  const plans = used.map((selection, t) => compile(selection, sources[t]!, axes, where));
  const aggregated = used.map((selection, t): Aggregated => {
    const plan = plans[t]!;
    return {selection, plan, groups: aggregate(plan, sources[t]!)};
  });
  const joined = join(aggregated, axes, namedDimensions(by, where));
  const summed = aggregated.map((term, t) => ({...term, cube: sources[t]!, rows: joined.groups[t]!}));
  const top = toSummed(summed.slice(0, terms[0]!.length));
  const bottom = denominator && toSummed(summed.slice(terms[0]!.length));
  const columns = isAreaMeasure(id)
    ? fold(id, measure.factor, joined, over, top, bottom)
    : {length: joined.length, columns: joined.columns, ...measureColumns(measure, joined.length, top, bottom)};
  const {columns: dimensions, warnings, ...values} = columns;
  const rates = rateRuleOf([top.part, ...(bottom ? [bottom.part] : [])]);
  return {
    ...frame,
    filters: describeFilters(by, where, sources),
    dimensions: Object.fromEntries(by.map((d, i) => [d, worded(indicator, d, dimensions[i]!)])) as Record<
      By,
      ResultColumn
    >,
    ...values,
    ...(rates && {rates}),
    warnings: [...(bottom ? compareParts(counted(top.part), counted(bottom.part)) : []), ...warnings],
    sources: [...new Set(sources)].map(toSource),
    sample: sources.some(({meta}) => meta.deliveries.some(({sample}) => sample)),
    parts: {numerator: top.part, denominator: bottom?.part}
  };
}

type Term = Aggregated & {readonly cube: Cube; readonly rows: Int32Array};

function toSummed(terms: readonly Term[]): Summed {
  const [head, ...plus] = terms.map(({selection, plan, cube, rows}): Part => ({
    selection,
    plan,
    cube,
    groups: rows,
    plus: []
  }));
  return {part: {...head!, plus}, sums: terms.map(({groups}) => groups)};
}

/** A column whose days are said as the number belongs to them: a year counted is no day. */
function worded(
  {referenceDate}: Pick<Indicator, "referenceDate">,
  dimension: string,
  column: ResultColumn
): ResultColumn {
  if (dimension !== timeDimension) return column;
  return {...column, labels: column.dictionary.map((day) => referenceDay(referenceDate, day))};
}

function counted(part: Part): readonly Counted[] {
  return partTerms(part).map(({selection, cube}) => ({selection, meta: cube.meta}));
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
