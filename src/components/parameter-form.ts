import type {Indicator, Variant} from "../indicators/definition/indicator.js";
import type {Choice, Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {element} from "./dom.js";
import {choiceField, formOf, type Field} from "./fields.js";
import {remember} from "./remember.js";

/**
 * The controls of an indicator, made from its parameters: a new parameter in
 * the definition is a new control here. Named variants set several at once.
 * For `view`: the value is what the definition is handed. `title` tells two forms
 * of one page apart; `start` is what they begin with.
 */
export function parameterForm<P extends Parameters>(
  indicator: Indicator<P>,
  title = "",
  start: Partial<ValuesOf<P>> = {}
): HTMLFormElement & {value: ValuesOf<P>} {
  const fields = Object.fromEntries(
    Object.entries<Choice>(indicator.parameters).map(([id, {label, options, initial}]) => {
      const choices = Object.entries(options).map(([value, text]) => ({value, label: text}));
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
  return form as unknown as HTMLFormElement & {value: ValuesOf<P>};

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
