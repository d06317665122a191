import type {Groups} from "./aggregate.js";
import type {Plan} from "./compile.js";
import type {Cube} from "./cube.js";
import type {Selection} from "./selection.js";

/** Numerator or denominator of a result: what was selected, from which cube, and how its cells fall to the entries. */
export interface Part {
  /** Of a sum, the first term. */
  readonly selection: Selection;
  readonly cube: Cube;
  readonly plan: Plan;
  /** Per row its group in the plan, or -1 where the cube has none. A row is an entry of the result, or one area of it. */
  readonly groups: Int32Array;
  /** The other terms of a sum. */
  readonly plus: readonly Part[];
}

/** A part with what its cells come to. */
export interface Summed {
  readonly part: Part;
  /** Of the part itself, then of its other terms. */
  readonly sums: readonly Groups[];
}

/** All terms of a part, itself first. */
export function partTerms(part: Part): readonly Part[] {
  return [part, ...part.plus];
}
