import {type ColumnTable, escape, op, table as tableOf} from "arquero";
import type {CellTable, Count, Engine} from "./counts.js";

/** arquero on the page’s own thread. */
export function startArquero(): Engine {
  const tables = new Map<string, ColumnTable>();
  return {
    load: async (name: string, table: CellTable) => void tables.set(name, tableOf(table)),
    async sums({table, where, by}: Count) {
      const wanted = Object.entries(where).map(([id, codes]) => [id, new Set(codes)] as const);
      const rows = tables
        .get(table)!
        .filter(escape((cell: Readonly<Record<string, number>>) => wanted.every(([id, codes]) => codes.has(cell[id]!))))
        .groupby(by)
        .rollup({summe: op.sum("wert")})
        .orderby(by);
      return Array.from(rows.array("summe") as ArrayLike<number>);
    }
  };
}
