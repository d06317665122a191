import {isAreaMeasure, type MeasureId} from "./measure-list.js";
import {level, type Selection, termsOf, type Where} from "./selection.js";

/** What an indicator puts over what under given choices. */
export interface IndicatorParts {
  readonly numerator: Selection;
  readonly denominator: Selection | undefined;
  /** Dimensions that the measure runs over, so that no result is broken down by them. */
  readonly over: readonly string[];
}

/** As much of an indicator as is needed to know its parts. */
interface Definition<Values> {
  numerator(values: Values): Selection;
  denominator?(values: Values): Selection | undefined;
  over?(values: Values): readonly string[];
  measure(values: Values): MeasureId;
}

/** The selections of an indicator under the given choices; what a measure runs over is selected at the lowest level unless told. */
export function partsOf<Values>(indicator: Definition<Values>, values: Values): IndicatorParts {
  const over = isAreaMeasure(indicator.measure(values)) ? (indicator.over?.(values) ?? []) : [];
  const denominator = indicator.denominator?.(values);
  return {
    numerator: atLowest(indicator.numerator(values), over),
    denominator: denominator && atLowest(denominator, over),
    over
  };
}

function atLowest(selection: Selection, over: readonly string[]): Selection {
  if (over.length === 0) return selection;
  const [head, ...plus] = termsOf(selection).map((term) => {
    const {across = []} = term.options;
    const open = over.filter((id) => !Object.hasOwn(term.where, id) && !across.includes(id));
    const added: Where = Object.fromEntries(open.map((id) => [id, level("leaves")]));
    return {...term, where: {...term.where, ...added}};
  });
  return plus.length === 0 ? head! : {...head!, options: {...head!.options, plus}};
}
