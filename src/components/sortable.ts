import {announce} from "./announce.js";
import {element} from "./dom.js";
import {compareKeys, type SortKey} from "./sort-key.js";

export interface SortableColumn {
  readonly label: string;
  /** Per row of the table, in the order in which it was made. */
  readonly keys: () => readonly SortKey[];
}

export interface SortableTable {
  readonly caption: string;
  readonly heads: readonly HTMLTableCellElement[];
  /** The rows in the order in which they were made, as they stand in the body. */
  readonly rows: readonly HTMLTableRowElement[];
  /** Per head what its column sorts by; undefined where it does not. */
  readonly columns: readonly (SortableColumn | undefined)[];
  readonly body: HTMLTableSectionElement;
}

type Direction = "ascending" | "descending";

const words = {ascending: "aufsteigend", descending: "absteigend"} as const;

/**
 * Lets the heads of a table sort its rows: a press sorts ascending, the next one descending, the third restores the order in
 * which the rows were made. Rows that were opened below another move with it. The pattern is that of the WAI-ARIA Authoring
 * Practices for sortable tables: a button in the head, `aria-sort` on it. Heads of columns without keys stay as they are.
 */
export function makeSortable({caption, heads, rows, columns, body}: SortableTable): void {
  heads.forEach((head, c) => {
    const column = columns[c];
    if (column === undefined) return;
    const button = element(
      "button",
      {class: "sortieren", type: "button", onclick: () => press(head, column)},
      column.label,
      element("span", {class: "richtung", "aria-hidden": "true"})
    );
    head.replaceChildren(button);
  });

  function press(head: HTMLTableCellElement, {label, keys}: SortableColumn): void {
    const next = following(head.getAttribute("aria-sort"));
    for (const other of heads) other.removeAttribute("aria-sort");
    if (next !== undefined) head.setAttribute("aria-sort", next);
    arrange(next === undefined ? rows : sorted(keys(), next === "descending"));
    announce(
      next === undefined ? `${caption}: ursprüngliche Reihenfolge` : `${caption}: nach ${label}, ${words[next]}`
    );
  }

  function sorted(keys: readonly SortKey[], descending: boolean): readonly HTMLTableRowElement[] {
    return rows
      .map((row, i) => ({row, i}))
      .sort((a, b) => compareKeys(keys[a.i], keys[b.i], descending) || a.i - b.i)
      .map(({row}) => row);
  }

  function arrange(order: readonly HTMLTableRowElement[]): void {
    const known = new Set(rows);
    const groups = new Map<HTMLTableRowElement, HTMLTableRowElement[]>();
    let last: HTMLTableRowElement[] = [];
    for (const row of body.rows) {
      if (known.has(row)) groups.set(row, (last = []));
      last.push(row);
    }
    body.append(...order.flatMap((row) => groups.get(row) ?? []));
  }
}

function following(current: string | null): Direction | undefined {
  if (current === "ascending") return "descending";
  return current === "descending" ? undefined : "ascending";
}
