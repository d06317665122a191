import type {CodeSet, Where} from "../engine/selection.js";
import type {Point} from "./point.js";

export type FactorKind = "parameter" | "numerator" | "denominator" | "definition" | "filter" | "delivery";

/** Something in which two points differ. */
export interface Factor {
  readonly id: string;
  readonly kind: FactorKind;
  /** German, e.g. “Nenner”. */
  readonly label: string;
  /** German: what it is at the first point, and what at the second. */
  readonly from: string;
  readonly to: string;
}

/** Changes a point in one respect. */
export type Step = (point: Point) => Point;

/** A factor with the step from the first point to the second. */
export interface Move extends Factor {
  readonly step: Step;
}

/** The same codes with one set replaced, or taken away. */
export function replaceSet(where: Where, id: string, set: CodeSet | undefined): Where {
  const {[id]: _, ...rest} = where;
  return set === undefined ? rest : {...rest, [id]: set};
}

/** The dimensions in which two choices of codes differ, in the order of their names. */
export function changedDimensions(a: Where, b: Where): readonly string[] {
  const ids = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  return ids.filter((id) => JSON.stringify(a[id]) !== JSON.stringify(b[id]));
}
