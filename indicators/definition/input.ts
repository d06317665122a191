import type {DateMatch} from "../engine/selection.js";
import type {Indicator} from "./indicator.js";
import type {Parameters, ValuesOf} from "./parameters.js";

/** Another indicator whose result goes into this one. */
export interface Input {
  /** German: what it stands for, e.g. “nichtdeutsch”. */
  readonly label: string;
  readonly indicator: Indicator;
  readonly parameters: Readonly<Record<string, string>>;
  /** Dimensions of the result that it is not broken down by, as the city beside its Quartiere. */
  readonly across?: readonly string[];
  /** Which of its reference days belongs to the result’s `stichtag`; the same day unless told. */
  readonly date?: DateMatch;
  /** Held fixed for the interval, since it contains the group it is compared with. */
  readonly fixed?: boolean;
  /** In a mean of several; 1 unless told. */
  readonly weight?: number;
}

/** An indicator as an input, under the given choices; its initial values hold for the rest. */
export function input<P extends Parameters>(
  label: string,
  indicator: Indicator<P>,
  parameters: Partial<ValuesOf<P>> = {},
  options: Pick<Input, "across" | "date" | "fixed" | "weight"> = {}
): Input {
  return {
    label,
    indicator: indicator as unknown as Indicator,
    parameters: parameters as Readonly<Record<string, string>>,
    ...options
  };
}
