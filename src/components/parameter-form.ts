import type {Indicator, Variant} from "../indicators/definition/indicator.js";
import type {Choice, Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {availability} from "../indicators/definition/availability.js";
import {withInitial} from "../indicators/definition/selections.js";
import type {Cube} from "../indicators/engine/cube.js";
import {inAddress} from "./address-state.js";
import {element} from "./dom.js";
import {choiceField, formOf, type Field} from "./fields.js";
import {remember} from "./remember.js";

export interface ParameterFormOptions<P extends Parameters> {
  /** Tells two forms of one page apart. Without, the form is the page’s own for this indicator, and its state stands in the address. */
  readonly title?: string;
  /** What the form begins with, instead of the standard definition. */
  readonly start?: Partial<ValuesOf<P>>;
  /** What is delivered; without, no choice is marked as missing. */
  readonly cubes?: readonly Cube[];
}

/**
 * The controls of an indicator, made from its parameters: a new parameter in
 * the definition is a new control here. Named variants set several at once.
 * For `view`: the value is what the definition is handed. A choice whose
 * deliveries are missing stays open, for its definition can be argued about, and
 * is marked.
 */
export function parameterForm<P extends Parameters>(
  indicator: Indicator<P>,
  {title = "", start = {}, cubes}: ParameterFormOptions<P> = {}
): HTMLFormElement & {value: ValuesOf<P>} {
  const fields = Object.fromEntries(
    Object.entries<Choice>(indicator.parameters).map(([id, {label, options, initial}]) => {
      const choices = Object.entries(options).map(([value, text]) => ({value, label: text + missing(id, value)}));
      return [id, choiceField(label, choices, (start as Record<string, string>)[id] ?? initial, initial)];
    })
  ) as Record<string, Field<string>>;
  const buttons = indicator.variants.map((variant) => variantButton(variant));
  const variants = element(
    "div",
    {class: "varianten", role: "group", "aria-label": "Varianten"},
    "Varianten:",
    ...buttons
  );
  const form = formOf(fields, ...(buttons.length > 0 ? [variants] : []));
  form.setAttribute("aria-label", `Stellgrößen von ${indicator.id}${title && `, ${title}`}`);
  remember(`parameter ${indicator.id} ${title}`, form);
  form.addEventListener("input", press);
  press();
  if (title === "") inAddress(`${indicator.id}.`, form, {standard: withInitial(indicator as unknown as Indicator, {})});
  return form as unknown as HTMLFormElement & {value: ValuesOf<P>};

  /** Where nothing at all is delivered, the page says so once; else each choice says it of itself. */
  function missing(id: string, value: string): string {
    if (cubes === undefined || !anyAvailable()) return "";
    const state = stateOf({[id]: value});
    return state === "auswertbar" ? "" : ` – ${state}`;
  }

  function anyAvailable(): boolean {
    return Object.entries<Choice>(indicator.parameters).some(([id, {options}]) =>
      Object.keys(options).some((value) => stateOf({[id]: value}) === "auswertbar")
    );
  }

  function stateOf(chosen: Readonly<Record<string, string>>): string {
    return availability(indicator, cubes ?? [], chosen as Partial<ValuesOf<P>>).state;
  }

  function variantButton(variant: Variant<ValuesOf<P>>): HTMLButtonElement {
    return element(
      "button",
      {
        class: "taste",
        type: "button",
        title: `${variant.argument} Verwendet von: ${variant.usedBy}`,
        onclick: () => apply(variant)
      },
      variant.title
    );
  }

  function apply({parameters}: Variant<ValuesOf<P>>): void {
    for (const [id, value] of Object.entries(parameters)) fields[id]!.value = value as string;
    for (const type of ["input", "change"]) form.dispatchEvent(new Event(type, {bubbles: true}));
  }

  function press(): void {
    indicator.variants.forEach((variant, i) => buttons[i]!.setAttribute("aria-pressed", String(holds(variant))));
  }

  function holds({parameters}: Variant<ValuesOf<P>>): boolean {
    return Object.entries(parameters).every(([id, value]) => fields[id]!.value === value);
  }
}
