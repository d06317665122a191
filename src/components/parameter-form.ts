import type {Indicator, Variant} from "../indicators/definition/indicator.js";
import type {Choice, Parameters, ValuesOf} from "../indicators/definition/parameters.js";
import {element} from "./dom.js";
import {choiceField, formOf, type Field} from "./fields.js";
import {remember} from "./remember.js";

/**
 * The controls of an indicator, made from its parameters: a new parameter in
 * the definition is a new control here. Named variants set several at once.
 * For `view`: the value is what the definition is handed.
 */
export function parameterForm<P extends Parameters>(indicator: Indicator<P>): HTMLFormElement & {value: ValuesOf<P>} {
  const fields = Object.fromEntries(
    Object.entries<Choice>(indicator.parameters).map(([name, {label, options, initial}]) => {
      const choices = Object.entries(options).map(([value, text]) => ({value, label: text}));
      return [name, choiceField(label, choices, initial, initial)];
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
  form.setAttribute("aria-label", `Stellgrößen von ${indicator.id}`);
  remember(`parameter ${indicator.id}`, form);
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
    for (const [name, field] of Object.entries(fields)) {
      field.value = (parameters as Record<string, string>)[name] ?? indicator.parameters[name]!.initial;
    }
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }

  function press(): void {
    indicator.variants.forEach((variant, i) => buttons[i]!.setAttribute("aria-pressed", String(holds(variant))));
  }

  function holds({parameters}: Variant<ValuesOf<P>>): boolean {
    return Object.entries(fields).every(
      ([name, field]) =>
        field.value === ((parameters as Record<string, string>)[name] ?? indicator.parameters[name]!.initial)
    );
  }
}
