import {readHierarchies} from "../../../data-loaders/disclosure/hierarchy.js";
import {cellName, readTable, type Table} from "../../../data-loaders/disclosure/table.js";
import {
  publishedRows,
  universeOf,
  type PublicationOptions,
  type Universe
} from "../../../data-loaders/disclosure/universe.js";

/** A table of a test with its universe and cells by their codes. */
export interface Small {
  readonly table: Table;
  readonly universe: Universe;
  /** Cell with these codes, e.g. „w b“. */
  readonly cell: (codes: string) => number;
  /** Codes of a cell. */
  readonly codes: (cell: number) => string;
  /** Flags of the cells named. */
  readonly flags: (...codes: string[]) => Uint8Array;
  /** Codes of the cells flagged, in order. */
  readonly named: (flags: ArrayLike<number>) => string[];
}

/** Reads a table and builds its universe. */
export function small(cells: string, hierarchy: string, options: PublicationOptions = {}): Small {
  const table = readTable(cells, "cells.csv", readHierarchies(hierarchy, "hier.csv"));
  const published = publishedRows(table, options);
  const rows = Int32Array.from(Array.from(published.keys()).filter((i) => published[i]));
  const codes = (cell: number) => cellName(table, rows[cell]!).replaceAll(/\w+=/g, "").replaceAll(",", "");
  const at = new Map(Array.from(rows, (_, j) => [codes(j), j]));
  const cell = (name: string) => {
    const j = at.get(name);
    if (j === undefined) throw new Error(`unknown cell: ${name}`);
    return j;
  };
  return {
    table,
    universe: universeOf(table, rows, "cells.csv"),
    cell,
    codes,
    flags: (...names) => {
      const out = new Uint8Array(rows.length);
      for (const name of names) out[cell(name)] = 1;
      return out;
    },
    named: (flags) =>
      Array.from(rows.keys())
        .filter((j) => flags[j])
        .map(codes)
  };
}

/** A two-way table with totals “T” in the form of the cases. */
export function twoWay(rows: Record<string, readonly number[]>, columns: string): {cells: string; hierarchy: string} {
  const codes = Array.from(columns);
  const lines = ["r,c,value"];
  for (const [r, values] of Object.entries(rows)) {
    values.forEach((value, i) => lines.push(`${r},${codes[i]},${value}`));
    lines.push(`${r},T,${values.reduce((a, b) => a + b, 0)}`);
  }
  const all = Object.values(rows);
  codes.forEach((c, i) => lines.push(`T,${c},${all.reduce((sum, values) => sum + values[i]!, 0)}`));
  lines.push(`T,T,${all.flat().reduce((a, b) => a + b, 0)}`);
  const hierarchy = [
    "dim,code,parent",
    "r,T,",
    ...Object.keys(rows).map((r) => `r,${r},T`),
    "c,T,",
    ...codes.map((c) => `c,${c},T`)
  ];
  return {cells: lines.join("\n"), hierarchy: hierarchy.join("\n")};
}
