import type {Plan} from "./compile.js";
import type {Cube} from "./cube.js";
import type {Selection} from "./selection.js";

/** Numerator or denominator of a result: what was selected, from which cube, and how its cells fall to the entries. */
export interface Part {
  readonly selection: Selection;
  readonly cube: Cube;
  readonly plan: Plan;
  /** Per entry of the result its group in the plan, or -1 where the cube has none. */
  readonly groups: Int32Array;
}
