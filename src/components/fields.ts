import {element, uniqueId} from "./dom.js";

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A named control with a current value. It can be set from outside, without an event; a value that it does not offer is passed over. */
export interface Field<T> {
  readonly node: HTMLElement;
  value: T;
}

/** A few choices side by side, as radio buttons in a fieldset. */
export function radioField(
  legend: string,
  choices: readonly Choice[],
  initial: string,
  standard?: string
): Field<string> {
  const name = uniqueId("wahl");
  const inputs = choices.map(({value}) => element("input", {type: "radio", name, value, checked: value === initial}));
  const labels = choices.map(({label, value}, i) =>
    element(
      "label",
      {},
      inputs[i],
      element("span", {}, label, value === standard && element("span", {class: "standard"}, " (Standard)"))
    )
  );
  return {
    node: element("fieldset", {}, element("legend", {}, legend), ...labels),
    get value() {
      return inputs.find((input) => input.checked)?.value ?? initial;
    },
    set value(value) {
      const wanted = inputs.find((input) => input.value === value);
      if (wanted) wanted.checked = true;
    }
  };
}

/** One of many choices, as a drop-down list. */
export function selectField(
  legend: string,
  choices: readonly Choice[],
  initial: string,
  standard?: string
): Field<string> {
  const id = uniqueId("liste");
  const options = choices.map(({value, label}) =>
    element("option", {value, selected: value === initial}, value === standard ? `${label} (Standard)` : label)
  );
  const select = element("select", {id}, ...options);
  return {
    node: element("div", {}, element("label", {class: "beschriftung", for: id}, legend), select),
    get value() {
      return select.value;
    },
    set value(value) {
      if (choices.some((c) => c.value === value)) select.value = value;
    }
  };
}

/** One of an ordered list, as a slider that says its choice in words. */
export function sliderField(legend: string, choices: readonly Choice[], initial: string): Field<string> {
  const id = uniqueId("regler");
  const at = (value: string): number => choices.findIndex((c) => c.value === value);
  const label = (): string => choices[input.valueAsNumber]?.label ?? "";
  const input = element("input", {id, type: "range", min: 0, max: choices.length - 1, step: 1, value: at(initial)});
  const output = element("output", {for: id});
  const show = (): void => {
    output.textContent = ` ${label()}`;
    input.setAttribute("aria-valuetext", label());
  };
  input.addEventListener("input", show);
  show();
  return {
    node: element("div", {}, element("label", {class: "beschriftung", for: id}, legend), input, output),
    get value() {
      return choices[input.valueAsNumber]?.value ?? initial;
    },
    set value(value) {
      if (at(value) < 0) return;
      input.valueAsNumber = at(value);
      show();
    }
  };
}

/** Chooses the control that suits the number of choices. */
export function choiceField(
  legend: string,
  choices: readonly Choice[],
  initial: string,
  standard?: string
): Field<string> {
  return (choices.length <= 4 ? radioField : selectField)(legend, choices, initial, standard);
}

/** Several fields as one form for `view`: its value is an object, and any change is one `input` event. */
export function formOf<T extends Record<string, string>>(
  fields: {readonly [K in keyof T]: Field<T[K]>},
  ...extra: Node[]
): HTMLFormElement & {value: T} {
  const entries = Object.entries(fields) as [keyof T, Field<T[keyof T]>][];
  const form = element(
    "form",
    {class: "stellgroessen", onsubmit: (event) => event.preventDefault()},
    ...entries.map(([, field]) => field.node),
    ...extra
  ) as HTMLFormElement & {value: T};
  Object.defineProperty(form, "value", {
    get: () => Object.fromEntries(entries.map(([name, field]) => [name, field.value])),
    set: (value: T) => {
      for (const [name, field] of entries) field.value = value[name];
    }
  });
  return form;
}

/** Free text to look for. */
export const searchField = (legend: string): Field<string> => inputField(legend, {type: "search"});

/** Free text of at most 400 letters. */
export const textField = (legend: string): Field<string> => inputField(legend, {type: "text", maxlength: 400});

function inputField(
  legend: string,
  attributes: {readonly type: "search" | "text"; readonly maxlength?: number}
): Field<string> {
  const id = uniqueId(attributes.type === "search" ? "suche" : "text");
  const input = element("input", {id, ...attributes, autocomplete: "off", class: "suche"});
  return {
    node: element("div", {}, element("label", {class: "beschriftung", for: id}, legend), input),
    get value() {
      return input.value;
    },
    set value(value) {
      input.value = value;
    }
  };
}
