import type {Indicator} from "../definition/indicator.js";
import type {Cube, CubeMeta} from "../engine/cube.js";
import {EvaluationError} from "../engine/error.js";
import {evaluate} from "../engine/evaluate.js";
import type {Result} from "../engine/result.js";
import type {Selection, Where} from "../engine/selection.js";
import {populationOf} from "../engine/warnings.js";
import {timeDimension} from "../vocabulary/dimensions.js";

/** A term with its cells added up already: the same selection of a cube of one cell per entry. */
export interface Condensed {
  readonly selection: Selection;
  readonly cube: Cube;
}

/**
 * Returns a function that adds up the cells of a single term (a selection
 * without others added to it) for a given breakdown, each term once, however
 * many definitions share it. What it returns stands for the term in every
 * definition: same sums, signs and tolerance. Undefined where the term cannot be
 * added up on its own; then the definition is to be evaluated as it is, and the
 * engine says what is wrong.
 */
export function condenser(
  indicator: Indicator,
  cubes: readonly Cube[],
  by: readonly string[],
  where: Where
): (term: Selection) => Condensed | undefined {
  const known = new Map<string, Condensed | undefined>();
  return (term) => {
    const key = JSON.stringify(term);
    if (!known.has(key)) known.set(key, condense(term, `${term.cube}#${known.size}`, indicator, cubes, by, where));
    return known.get(key);
  };
}

function condense(
  term: Selection,
  id: string,
  indicator: Indicator,
  cubes: readonly Cube[],
  by: readonly string[],
  where: Where
): Condensed | undefined {
  const cube = cubes.find(({meta}) => meta.id === term.cube);
  if (cube === undefined) return undefined;
  const {across = [], date = "same-day", tolerance} = term.options;
  const dimensions = by.filter((dimension) => !across.includes(dimension));
  // Which day belongs to which is decided when parts are matched, so all days are kept until then.
  const matchLater = date !== "same-day" && dimensions.includes(timeDimension);
  const asked = Object.keys(where).filter(
    (dimension) => !across.includes(dimension) && !(matchLater && dimension === timeDimension)
  );
  const options = {...(matchLater ? {} : {date}), ...(tolerance === undefined ? {} : {tolerance})};
  const counting = countingOnly(indicator, {...term, options}, [...dimensions, ...asked]);
  try {
    const result = evaluate(counting, cubes, {by: dimensions, where: pick(where, asked)});
    const known = result.tolerance.find((most) => !Number.isNaN(most)) ?? 0;
    return {
      selection: {
        ...term,
        cube: id,
        where: pick(term.where, dimensions),
        options: {...term.options, tolerance: known}
      },
      cube: toCube(result, {...cube.meta, id, population: populationOf({selection: term, meta: cube.meta})}, dimensions)
    };
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

/** An indicator that is nothing but the term. */
function countingOnly(indicator: Indicator, term: Selection, breakdowns: readonly string[]): Indicator {
  const {
    inputs: _inputs,
    over: _over,
    factor: _factor,
    unitOf: _unitOf,
    denominator: _denominator,
    ...rest
  } = indicator;
  return {
    ...rest,
    parameters: {},
    numerator: () => term,
    measure: () => term.kind,
    population: () => "insgesamt",
    breakdowns,
    breaks: () => []
  };
}

/** The entries of a result as cells. Sums are not rounded again; what rounding did is in the tolerance of the selection. */
function toCube(result: Result, meta: CubeMeta, dimensions: readonly string[]): Cube {
  const metas = dimensions.map((dimension) => meta.dimensions.find((candidate) => candidate.id === dimension)!);
  const positions = metas.map(({id: dimension, codes}) => {
    const places = new Map(codes.map((code, k) => [code.id, k]));
    return result.dimensions[dimension]!.dictionary.map((code) => places.get(code) ?? -1);
  });
  // An entry under a code that the cube does not have, which was asked for by name, is no cell.
  const entries = Int32Array.from({length: result.length}, (_, i) => i).filter((i) =>
    metas.every(({id: dimension}, d) => positions[d]![result.dimensions[dimension]!.codes[i]!]! >= 0)
  );
  const {rounding: _, ...unrounded} = meta;
  return {
    meta: {...unrounded, dimensions: metas},
    length: entries.length,
    dimensions: Object.fromEntries(
      metas.map(({id: dimension, codes}, d) => [
        dimension,
        {
          codes: entries.map((i) => positions[d]![result.dimensions[dimension]!.codes[i]!]!),
          dictionary: codes.map((code) => code.id)
        }
      ])
    ),
    wert: Float64Array.from(entries, (i) => (Number.isNaN(result.value[i]!) ? 0 : result.value[i]!)),
    zeichen: Int8Array.from(entries, (i) => result.zeichen[i]!),
    herkunft: {
      lieferung: new Int8Array(entries.length),
      zeile: new Int32Array(entries.length),
      spalte: new Int16Array(entries.length)
    }
  };
}

function pick(where: Where, ids: readonly string[]): Where {
  return Object.fromEntries(Object.entries(where).filter(([id]) => ids.includes(id)));
}
