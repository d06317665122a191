import {formatNumber} from "../indicators/definition/german.js";
import {dataTable} from "./data-table.js";

interface ArqueroLike {
  columnNames(): string[];
  objects(): object[];
}

export interface ArqueroTableOptions {
  readonly caption: string;
  /** Headings by column name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How to print a column; numbers are German by themselves. */
  readonly format?: Readonly<Record<string, (value: unknown) => string>>;
}

/** An Arquero table as an accessible one, marked as made by a reader’s own code; for the few rows that someone reads. */
export function arqueroTable(
  table: ArqueroLike,
  {caption, labels = {}, format = {}}: ArqueroTableOptions
): HTMLElement {
  const rows = table.objects() as Record<string, unknown>[];
  const node = dataTable<Record<string, unknown>>({
    caption,
    columns: table.columnNames().map((name) => ({
      label: labels[name] ?? name,
      ...(typeof rows[0]?.[name] === "number" && !format[name] ? {align: "rechts" as const} : {}),
      cell: (row) => format[name]?.(row[name]) ?? print(row[name])
    })),
    rows
  });
  node.dataset["ungeprueft"] = "";
  return node;
}

function print(value: unknown): string {
  if (typeof value === "number") return Number.isFinite(value) ? formatNumber(value, [0, 2]) : "kein Wert";
  return value === null || value === undefined ? "kein Wert" : String(value);
}
