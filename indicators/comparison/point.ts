import type {Indicator} from "../definition/indicator.js";
import type {Cube} from "../engine/cube.js";
import {completeParameters} from "../engine/request.js";
import type {Selection, Where} from "../engine/selection.js";

/** Everything that makes one number: the definition, its choices, the deliveries, and the entry that is read. */
export interface Point {
  readonly indicator: Indicator;
  /** The deliveries as cubes; those of another state make another point. */
  readonly cubes: readonly Cube[];
  /** The indicator’s initial values hold for what is not named. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** One reference day, one area, and whatever else the number is restricted to. */
  readonly where: Where;
}

/** What is put over what under the given choices. */
export interface Parts {
  readonly numerator: Selection;
  readonly denominator: Selection | undefined;
}

/** The selections of an indicator under the given choices. Throws A112 on a choice that it does not have. */
export function partsOf(indicator: Indicator, parameters: Point["parameters"]): Parts {
  const values = completeParameters(indicator, parameters);
  return {numerator: indicator.numerator(values), denominator: indicator.denominator?.(values)};
}

/** Whether two cubes hold the same cells, whatever file they came from. */
export function sameCells(a: Cube, b: Cube): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.meta.dimensions.length !== b.meta.dimensions.length) return false;
  if (!sameValues(a.wert, b.wert) || !sameValues(a.zeichen, b.zeichen)) return false;
  return a.meta.dimensions.every((dimension, d) => {
    const other = b.meta.dimensions[d]!;
    return (
      JSON.stringify(dimension) === JSON.stringify(other) &&
      sameValues(a.dimensions[dimension.id]!.codes, b.dimensions[dimension.id]!.codes)
    );
  });
}

function sameValues(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; ++i) if (a[i] !== b[i]) return false;
  return true;
}
