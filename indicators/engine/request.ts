import type {Parameters, ValuesOf} from "../definition/parameters.js";
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
