import {announceChange} from "./announce.js";
import {element, type Child} from "./dom.js";
import {type SortKey, sortKey} from "./sort-key.js";
import {makeSortable} from "./sortable.js";

export interface TableColumn<T> {
  readonly label: string;
  /** Numbers stand right. */
  readonly align?: "rechts";
  readonly cell: (row: T) => Child;
  /** What the column is sorted by; what it prints unless told; false where it must not be sorted. */
  readonly sort?: ((row: T) => SortKey) | false;
  /** On a card of a narrow screen: without its name where the value says enough, or not at all. */
  readonly narrow?: "ohne Namen" | "gar nicht";
}

export interface DataTableOptions<T> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly TableColumn<T>[];
  readonly rows: readonly T[];
  /** False where the order of the rows says something, as that of steps with their sum. */
  readonly sortable?: boolean;
  /** Whether a narrow screen shows each row as a card, its values named, where columns would leave the sight. */
  readonly cards?: boolean;
}

/** Fewer rows than these are read at a glance. */
const fewestSorted = 4;

/** Tables of more columns than these may be wider than figures. */
const mostNarrow = 6;

/** More rows than these scroll below heads that stay in sight. */
const mostUnframed = 25;

/** A table with caption and scopes, sortable by its heads, in a frame that scrolls by keyboard where it is too large. */
export function dataTable<T>({
  caption,
  columns,
  rows,
  sortable = true,
  cards = false
}: DataTableOptions<T>): HTMLElement {
  announceChange("table", caption);
  // Laid out as blocks, the parts of a table lose their roles unless they are told.
  const role = (name: string): string | undefined => (cards ? name : undefined);
  const heads = columns.map(({label, align}) =>
    element("th", {scope: "col", class: align, role: role("columnheader")}, label)
  );
  const trs = rows.map((row) =>
    element(
      "tr",
      {role: role("row")},
      ...columns.map(({label, cell, align, narrow}, i) =>
        i === 0
          ? element("th", {scope: "row", role: role("rowheader")}, cell(row))
          : element(
              "td",
              {
                class: align,
                role: role("cell"),
                "data-name": cards && narrow === undefined && label,
                "data-nur-breit": narrow === "gar nicht"
              },
              cell(row)
            )
      )
    )
  );
  const body = element("tbody", {role: role("rowgroup")}, ...trs);
  if (sortable && rows.length >= fewestSorted) {
    const keyed = columns.map((column, c) =>
      column.sort === false || column.label === "" ? undefined : {label: column.label, keys: () => keysOf(column, c)}
    );
    makeSortable({caption, heads, rows: trs, columns: keyed, body});
  }
  const table = element(
    "table",
    {role: role("table")},
    element("caption", {}, caption),
    element("thead", {role: role("rowgroup")}, element("tr", {role: role("row")}, ...heads)),
    body
  );
  return element(
    "div",
    {
      class: classes(
        "tabelle",
        rows.length > mostUnframed && "lang",
        columns.length > mostNarrow && "breit",
        cards && "karten"
      ),
      tabindex: 0,
      role: "region",
      "aria-label": caption
    },
    table
  );

  function keysOf({sort, align}: TableColumn<T>, c: number): readonly SortKey[] {
    if (sort) return rows.map(sort);
    return trs.map((tr) => sortKey(tr.cells[c]?.textContent ?? "", align === "rechts"));
  }
}

function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(" ");
}
