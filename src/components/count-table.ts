import {element} from "./dom.js";

export interface CountTableOptions {
  readonly caption: string;
  /** What the first column names, e.g. “Gebiet”. */
  readonly corner: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Per row one count per column: what the table begins with. */
  readonly initial: readonly (readonly number[])[];
  /** Largest count that is taken. */
  readonly most: number;
}

export type CountTable = HTMLFormElement & {value: readonly (readonly number[])[]};

/**
 * A table of counts that the reader may change. For `view`: the value holds one
 * list per row; what is empty, negative, broken or too large counts as the
 * nearest whole number that is allowed. A button brings the first counts back.
 */
export function countTable({caption, corner, rows, columns, initial, most}: CountTableOptions): CountTable {
  const inputs = rows.map((row, r) =>
    columns.map((column, c) =>
      element("input", {
        type: "number",
        min: 0,
        max: most,
        step: 1,
        inputmode: "numeric",
        value: initial[r]![c],
        "aria-label": `${caption}, ${row}: ${column}`
      })
    )
  );
  const head = element(
    "tr",
    {},
    ...[corner, ...columns].map((label, c) => element("th", {scope: "col", class: c > 0 && "rechts"}, label))
  );
  const body = rows.map((row, r) =>
    element(
      "tr",
      {},
      element("th", {scope: "row"}, row),
      ...inputs[r]!.map((input) => element("td", {class: "rechts"}, input))
    )
  );
  const form = element(
    "form",
    {class: "stellgroessen zaehltabelle", onsubmit: (event) => event.preventDefault()},
    element(
      "div",
      {class: "tabelle", tabindex: 0, role: "region", "aria-label": caption},
      element("table", {}, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...body))
    ),
    element("p", {}, element("button", {class: "taste", type: "button", onclick: reset}, "Ausgangswerte"))
  ) as CountTable;
  Object.defineProperty(form, "value", {
    get: () => inputs.map((row) => row.map(({valueAsNumber}) => allowed(valueAsNumber)))
  });
  return form;

  function allowed(count: number): number {
    return Number.isNaN(count) ? 0 : Math.min(most, Math.max(0, Math.round(count)));
  }

  function reset(): void {
    inputs.forEach((row, r) => row.forEach((input, c) => (input.valueAsNumber = initial[r]![c]!)));
    form.dispatchEvent(new Event("input", {bubbles: true}));
  }
}
