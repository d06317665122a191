import type {SpecificationCurve} from "../indicators/comparison/specification-curve.js";
import type {Indicator} from "../indicators/definition/indicator.js";
import {formOf, selectField} from "./fields.js";

/** The value of a choice that leaves it open. */
const any = "alle";

/** Chooses values of choices: the definitions made with all of them are marked. For `view`. */
export function multiverseBrush(indicator: Indicator): HTMLFormElement & {value: Record<string, string>} {
  const fields = Object.entries(indicator.parameters).map(([id, {label, options}]) => {
    const choices = Object.entries(options).map(([value, text]) => ({value, label: text}));
    return [id, selectField(label, [{value: any, label: "alle"}, ...choices], any)] as const;
  });
  const form = formOf<Record<string, string>>(Object.fromEntries(fields));
  form.setAttribute("aria-label", "Definitionen hervorheben");
  return form;
}

/** Per definition of a curve 1 where it is made with all chosen values; undefined where nothing is chosen. */
export function brushed(
  {marks, value}: SpecificationCurve,
  chosen: Readonly<Record<string, string>>
): Uint8Array | undefined {
  const asked = marks.flatMap(({axis, options}) => {
    const wanted = chosen[axis];
    if (wanted === undefined || wanted === any) return [];
    return [options.find(({id}) => id === wanted)?.marked ?? new Uint8Array(value.length)];
  });
  if (asked.length === 0) return undefined;
  return Uint8Array.from(value, (_, i) => Number(asked.every((marked) => marked[i])));
}
