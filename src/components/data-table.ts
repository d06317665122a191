import {element, type Child} from "./dom.js";

export interface TableColumn<T> {
  readonly label: string;
  /** Numbers stand right. */
  readonly align?: "rechts";
  readonly cell: (row: T) => Child;
}

export interface DataTableOptions<T> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
}

/** A table with caption and scopes, in a frame that scrolls by keyboard where it is too wide. */
export function dataTable<T>({caption, columns, rows}: DataTableOptions<T>): HTMLElement {
  const head = element(
    "tr",
    {},
    ...columns.map(({label, align}) => element("th", {scope: "col", class: align}, label))
  );
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      ...columns.map(({cell, align}, i) =>
        i === 0 ? element("th", {scope: "row"}, cell(row)) : element("td", {class: align}, cell(row))
      )
    )
  );
  return element(
    "div",
    {class: "tabelle", tabindex: 0, role: "region", "aria-label": caption},
    element("table", {}, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...body))
  );
}
